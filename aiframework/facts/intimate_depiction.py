"""Depictions of intimate parts, of sexual activity and of child abuse."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ChildAbuseMaterial", "IntimateDepiction"]


@describes
class IntimateDepiction:
    """Realistic intimate depictions of a person who can be identified."""

    can_be_generated: Fact[bool] = Fact(
        "Can the system generate or alter realistic images, video, audio or similar of intimate parts of "
        "an identifiable person, or of an identifiable person in sexually explicit activity?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(ba)",
    )
    person_consented: Fact[bool] = Fact(
        "Did the depicted person agree freely, specifically, informed, unambiguously and explicitly to "
        "having the intimate depiction generated or altered (or is it lawful medical care of someone who "
        "cannot agree)?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(ba); Reg. (EU) 2026/1744 recital 12",
    )
    consent_reliably_collected: Fact[bool] = Fact(
        "Does the system come with reliable means to collect and prove the agreement of the depicted person?",
        source="Reg. (EU) 2026/1744 recital 12",
        control="operator",
    )
    only_consented_or_medical_use: Fact[bool] = Fact(
        "Is it meant only for uses such as consented depictions, medical use or clothes try-on without "
        "exposure?",
        source="Reg. (EU) 2026/1744 recital 12",
    )
    increases_exposure: Fact[bool] = Fact(
        "Does an alteration of intimate material show more of the intimate parts than the original does?",
        source="Reg. (EU) 2024/1689 Art. 5(1b)",
    )
    alters_nature_of_activity: Fact[bool] = Fact(
        "Does an alteration of intimate material change the nature of the sexual activity shown?",
        source="Reg. (EU) 2024/1689 Art. 5(1b)",
    )
    starts_from_existing_intimate_material: Fact[bool] = Fact(
        "Does it only alter material that already shows intimate parts or sexual activity?",
        source="Reg. (EU) 2024/1689 Art. 5(1b)",
    )
    is_intended_purpose: Fact[bool] = Fact(
        "Is generating or altering intimate depictions of identifiable people a purpose the system is "
        "meant for?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(i)",
    )
    foreseeable_and_reproducible: Fact[bool] = Fact(
        "Do the system's design, training, abilities or user functions make intimate depictions of "
        "identifiable people a reasonably foreseeable and reproducible outcome?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
    )
    needs_significant_technical_change: Fact[bool] = Fact(
        "Would a user have to change the system significantly in a technical way to get intimate "
        "depictions of identifiable people out of it?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
    )
    prevention_safeguards: Fact[bool] = Fact(
        "Are there reasonable and adequate safeguards that reliably prevent intimate depictions of "
        "identifiable people, foreseeable misuse included?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
        control="operator",
    )
    correction_safeguards: Fact[bool] = Fact(
        "Are there reasonable and adequate safeguards that correct misuse for intimate depictions of "
        "identifiable people once it is observed or reported?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
        control="operator",
    )
    used_to_make_it: Fact[bool] = Fact(
        "Does the organisation use the system in order to generate or alter intimate depictions of "
        "identifiable people?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(b)",
        control="operator",
    )


@describes
class ChildAbuseMaterial:
    """Material or performances showing the sexual abuse of children."""

    can_be_generated: Fact[bool] = Fact(
        "Can the system generate or alter material or performances that count as child sexual abuse "
        "material under Directive 2011/93/EU, Article 2(c) and (e)?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(bb)",
    )
    authorised_by_national_law: Fact[bool] = Fact(
        "Does national law allow this activity with child sexual abuse material (powers of authorities, "
        "testing whether the safeguards hold)?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(bb); Reg. (EU) 2026/1744 recital 13",
    )
    is_intended_purpose: Fact[bool] = Fact(
        "Is generating or altering child sexual abuse material a purpose the system is meant for?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(i)",
    )
    foreseeable_and_reproducible: Fact[bool] = Fact(
        "Do the system's design, training, abilities or user functions make child sexual abuse material "
        "a reasonably foreseeable and reproducible outcome?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
    )
    needs_significant_technical_change: Fact[bool] = Fact(
        "Would a user have to change the system significantly in a technical way to get child sexual "
        "abuse material out of it?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
    )
    prevention_safeguards: Fact[bool] = Fact(
        "Are there reasonable and adequate safeguards that reliably prevent child sexual abuse material, "
        "foreseeable misuse included?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
        control="operator",
    )
    correction_safeguards: Fact[bool] = Fact(
        "Are there reasonable and adequate safeguards that correct misuse for child sexual abuse "
        "material once it is observed or reported?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(a)(ii)",
        control="operator",
    )
    used_to_make_it: Fact[bool] = Fact(
        "Does the organisation use the system in order to generate or alter child sexual abuse material?",
        source="Reg. (EU) 2024/1689 Art. 5(1a)(b)",
        control="operator",
    )
