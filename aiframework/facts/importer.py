"""What is known about what an importer of a high-risk system does."""

from datetime import date

from aiframework.facts.following import gone_since, there_until
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["Importer"]


@describes
class Importer:
    """The importer: checks before the market, marking, storage, papers, answers to authorities."""

    verified_before_market: Fact[bool] = Fact(
        "Did the importer verify, before placing it (where the rules reach it only since its design changed: the "
        "changed system) on the market, conformity assessment, technical documentation, CE marking, declaration, "
        "instructions and authorised representative?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(a)-(d)",
        control="operator",
        sums_up=each_of(
            "verified_conformity_assessment",
            "verified_documentation",
            "verified_marking",
            "verified_declaration",
            "verified_instructions",
            "verified_representative",
        ),
    )
    verified_conformity_assessment: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that the provider carried out the "
        "conformity assessment?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(a)",
        control="operator",
    )
    verified_documentation: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that the provider drew up the technical "
        "documentation?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(b)",
        control="operator",
    )
    verified_marking: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that it bears the CE marking?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(c)",
        control="operator",
    )
    verified_declaration: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that the EU declaration of conformity "
        "comes with it?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(c)",
        control="operator",
    )
    verified_instructions: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that instructions for use come with it?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(c)",
        control="operator",
    )
    verified_representative: Fact[bool] = Fact(
        "Did the importer verify, before placing it on the market, that the provider appointed an authorised "
        "representative?",
        source="Reg. (EU) 2024/1689 Art. 23(1)(d)",
        control="operator",
    )
    has_reason_to_doubt_conformity: Fact[bool] = Fact(
        "Does the importer have sufficient reason to consider that the system does not conform, or that it "
        "or its papers are falsified?",
        source="Reg. (EU) 2024/1689 Art. 23(2)",
    )
    held_back: Fact[bool] = Fact(
        "Since it had reason to doubt, has the importer placed no unit of the system on the market until it was "
        "brought into conformity?",
        source="Reg. (EU) 2024/1689 Art. 23(2)",
        control="operator",
    )
    told_of_risk: Fact[bool] = Fact(
        "Did the importer tell the provider, any authorised representative of it and the market surveillance "
        "authorities that the system presents a risk?",
        source="Reg. (EU) 2024/1689 Art. 23(2)",
        control="operator",
    )
    marks_name_and_address: Fact[bool] = Fact(
        "Are the importer's name or mark and contact address on the system and, where it has any, on its "
        "packaging or accompanying documents?",
        source="Reg. (EU) 2024/1689 Art. 23(3)",
        control="operator",
    )
    storage_keeps_compliance: Fact[bool] = Fact(
        "Do storage and transport under the importer's responsibility leave compliance intact (yes if there "
        "are none)?",
        source="Reg. (EU) 2024/1689 Art. 23(4)",
        control="operator",
    )
    papers_kept: Fact[bool] = Fact(
        "Does the importer keep instructions, declaration and, where a notified body issued one, the "
        "certificate for ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 23(5)",
        control="operator",
        sums_up=each_of(
            given("conformity.notified_body_involved", "certificate_kept"),
            "instructions_kept",
            "declaration_kept",
        ),
        follows=gone_since("papers_discarded_on"),
    )
    papers_discarded_on: Fact[date] = Fact(
        "On which day were any of these papers thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 23(5)",
    )
    certificate_kept: Fact[bool] = Fact(
        "Does the importer keep a copy of the notified body's certificate for ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 23(5)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    instructions_kept: Fact[bool] = Fact(
        "Does the importer keep a copy of the instructions for use for ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 23(5)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    declaration_kept: Fact[bool] = Fact(
        "Does the importer keep a copy of the EU declaration of conformity for ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 23(5)",
        control="operator",
        follows=there_until("papers_discarded_on"),
    )
    received_reasoned_request: Fact[bool] = Fact(
        "Has a competent authority sent the importer a reasoned request?",
        source="Reg. (EU) 2024/1689 Art. 23(6)",
    )
    supplied_information: Fact[bool] = Fact(
        "Did the importer supply, on request, all that shows conformity, in a language the authority easily "
        "understands?",
        source="Reg. (EU) 2024/1689 Art. 23(6)",
        control="operator",
    )
    documentation_available: Fact[bool] = Fact(
        "Did the importer make sure that the technical documentation can be made available to the "
        "authorities?",
        source="Reg. (EU) 2024/1689 Art. 23(6)",
        control="operator",
    )
    authority_takes_action: Fact[bool] = Fact(
        "Is an authority taking action about a high-risk system that the importer placed on the market?",
        source="Reg. (EU) 2024/1689 Art. 23(7)",
    )
    cooperates: Fact[bool] = Fact(
        "Does the importer cooperate with the authorities in that action?",
        source="Reg. (EU) 2024/1689 Art. 23(7)",
        control="operator",
    )
