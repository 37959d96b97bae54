"""The EU declaration of conformity and the CE marking."""

from datetime import date

from aiframework.facts.following import gone_since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["ConformityMarking", "Declaration"]


@describes
class Declaration:
    """The EU declaration of conformity."""

    drawn_up: Fact[bool] = Fact(
        "Has the provider drawn up an EU declaration of conformity for this system?",
        source="Reg. (EU) 2024/1689 Art. 16(g), Art. 47(1)",
        control="operator",
    )
    drawn_up_before_market: Fact[bool] = Fact(
        "Was it drawn up before the system (after a significant change of its design: the changed system) was "
        "placed on the market or put into service?",
        source="Reg. (EU) 2024/1689 Art. 16(g), Art. 47(1)",
        control="operator",
    )
    signed_and_machine_readable: Fact[bool] = Fact(
        "Is it written, machine readable and signed by hand or electronically?",
        source="Reg. (EU) 2024/1689 Art. 47(1)",
        control="operator",
    )
    identifies_system: Fact[bool] = Fact(
        "Does it say which system it is for?",
        source="Reg. (EU) 2024/1689 Art. 47(1), Annex V point 1",
        control="operator",
    )
    kept_for_authorities: Fact[bool] = Fact(
        "Is it kept ready for the authorities for ten years after the system reached the market or service?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(e), Art. 47(1)",
        control="operator",
        follows=gone_since("discarded_on"),
    )
    discarded_on: Fact[date] = Fact(
        "On which day was it thrown away or lost?", source="Reg. (EU) 2024/1689 Art. 18(1)(e), Art. 47(1)"
    )
    copy_requested: Fact[bool] = Fact(
        "Has a national authority asked for a copy?", source="Reg. (EU) 2024/1689 Art. 47(1)"
    )
    copy_given: Fact[bool] = Fact(
        "Was the copy given to the authority?", source="Reg. (EU) 2024/1689 Art. 47(1)", control="operator"
    )
    states_requirements_met: Fact[bool] = Fact(
        "Does it state that the system meets the requirements for high-risk systems?",
        source="Reg. (EU) 2024/1689 Art. 47(2)",
        control="operator",
    )
    translated_for_authorities: Fact[bool] = Fact(
        "Is it translated into a language easily understood by the authorities of every Member "
        "State where the system is supplied?",
        source="Reg. (EU) 2024/1689 Art. 47(2)",
        control="operator",
    )
    other_law_requires_one: Fact[bool] = Fact(
        "Does another Union product law that covers the system also require an EU declaration of conformity?",
        source="Reg. (EU) 2024/1689 Art. 47(3)",
    )
    single_declaration: Fact[bool] = Fact(
        "Is there one single declaration for all Union law that applies to the system?",
        source="Reg. (EU) 2024/1689 Art. 47(3)",
        control="operator",
    )
    identifies_other_law: Fact[bool] = Fact(
        "Does it identify all the Union product laws it relates to?",
        source="Reg. (EU) 2024/1689 Art. 47(3)",
        control="operator",
    )
    up_to_date: Fact[bool] = Fact(
        "Is it kept up to date?", source="Reg. (EU) 2024/1689 Art. 47(4)", control="operator"
    )
    contents_complete: Fact[bool] = Fact(
        "Does it hold everything Annex V lists?",
        source="Reg. (EU) 2024/1689 Art. 47(2), Annex V",
        control="operator",
        sums_up=each_of(
            "names_system_and_type",
            "names_provider",
            "states_sole_responsibility",
            "states_conformity",
            given("processes_personal_data", "states_data_protection"),
            "refers_to_standards",
            given("conformity.notified_body_involved", "names_notified_body"),
            "dated_and_signed",
        ),
    )
    names_system_and_type: Fact[bool] = Fact(
        "Does it give name and type of the system and any reference that makes it traceable?",
        source="Reg. (EU) 2024/1689 Annex V point 1",
        control="operator",
    )
    names_provider: Fact[bool] = Fact(
        "Does it give name and address of the provider or its authorised representative?",
        source="Reg. (EU) 2024/1689 Annex V point 2",
        control="operator",
    )
    states_sole_responsibility: Fact[bool] = Fact(
        "Does it state that the provider alone is responsible for it?",
        source="Reg. (EU) 2024/1689 Annex V point 3",
        control="operator",
    )
    states_conformity: Fact[bool] = Fact(
        "Does it state conformity with the AI Act and with any other Union law that asks for a declaration?",
        source="Reg. (EU) 2024/1689 Annex V point 4",
        control="operator",
    )
    processes_personal_data: Fact[bool] = Fact(
        "Does the system process personal data?", source="Reg. (EU) 2024/1689 Annex V point 5"
    )
    states_data_protection: Fact[bool] = Fact(
        "Does it state that the system complies with Union data protection law?",
        source="Reg. (EU) 2024/1689 Annex V point 5",
        control="operator",
    )
    refers_to_standards: Fact[bool] = Fact(
        "Does it refer to the harmonised standards or common specifications used (yes if none is used)?",
        source="Reg. (EU) 2024/1689 Annex V point 6",
        control="operator",
    )
    names_notified_body: Fact[bool] = Fact(
        "Does it give name and number of the notified body, the procedure followed and the certificate?",
        source="Reg. (EU) 2024/1689 Annex V point 7",
        control="operator",
    )
    dated_and_signed: Fact[bool] = Fact(
        "Does it give place, date, name and function of the signatory, for whom they signed, and "
        "a signature?",
        source="Reg. (EU) 2024/1689 Annex V point 8",
        control="operator",
    )


@describes
class ConformityMarking:
    """The CE marking of the system."""

    affixed: Fact[bool] = Fact(
        "Does the system carry the CE marking (on itself, its packaging or its documents, or digitally)?",
        source="Reg. (EU) 2024/1689 Art. 16(h), Art. 48",
        control="operator",
    )
    follows_general_principles: Fact[bool] = Fact(
        "Does the marking follow the general principles of the CE marking (Regulation (EC) No "
        "765/2008 Article 30)?",
        source="Reg. (EU) 2024/1689 Art. 48(1); Reg. (EC) No 765/2008 Art. 30",
        control="operator",
    )
    provided_digitally: Fact[bool] = Fact(
        "Is the system supplied digitally only?", source="Reg. (EU) 2024/1689 Art. 48(2)"
    )
    digital_marking_used: Fact[bool] = Fact(
        "Is the CE marking a digital one?", source="Reg. (EU) 2024/1689 Art. 48(2)", control="operator"
    )
    digital_marking_accessible: Fact[bool] = Fact(
        "Is a digital marking easy to reach in the system's interface, by a machine-readable "
        "code or other electronic means, or would one be?",
        source="Reg. (EU) 2024/1689 Art. 48(2)",
        control="operator",
    )
    visible_legible_indelible: Fact[bool] = Fact(
        "Is the marking visible, legible and indelible?",
        source="Reg. (EU) 2024/1689 Art. 48(3)",
        control="operator",
    )
    marking_on_system_possible: Fact[bool] = Fact(
        "Can the marking reasonably be put on the system itself?", source="Reg. (EU) 2024/1689 Art. 48(3)"
    )
    on_packaging_or_documents: Fact[bool] = Fact(
        "Is the marking on the packaging or the accompanying documents?",
        source="Reg. (EU) 2024/1689 Art. 48(3)",
        control="operator",
    )
    followed_by_body_number: Fact[bool] = Fact(
        "Does the notified body's identification number follow the marking?",
        source="Reg. (EU) 2024/1689 Art. 48(4)",
        control="operator",
    )
    promotion_mentions_conformity: Fact[bool] = Fact(
        "Does promotional material mention that the system meets the conditions for CE marking?",
        source="Reg. (EU) 2024/1689 Art. 48(4)",
        control="operator",
    )
    body_number_in_promotion: Fact[bool] = Fact(
        "Does that promotional material show the notified body's number?",
        source="Reg. (EU) 2024/1689 Art. 48(4)",
        control="operator",
    )
    other_law_requires_marking: Fact[bool] = Fact(
        "Does other Union law that covers the system also provide for CE marking?",
        source="Reg. (EU) 2024/1689 Art. 48(5)",
    )
    other_law_met: Fact[bool] = Fact(
        "Does the system also meet that other Union law?",
        source="Reg. (EU) 2024/1689 Art. 48(5)",
        control="operator",
    )
