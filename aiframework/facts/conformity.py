"""What is known about standards and about the conformity assessment of a high-risk system."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import among_others
from aiframework.logic import Fact

__all__ = ["Assessor", "Conformity", "Extent", "Procedure", "Requirement", "ReservedUser"]


class Extent(Enum):
    """How much of something is done."""

    FULL = "full"
    PART = "part"
    NONE = "none"


class Requirement(Enum):
    """The requirements for high-risk systems (Chapter III, Section 2)."""

    RISK_MANAGEMENT = "risk_management"
    DATA_GOVERNANCE = "data_governance"
    TECHNICAL_DOCUMENTATION = "technical_documentation"
    LOGS = "logs"
    INSTRUCTIONS = "instructions"
    OVERSIGHT = "oversight"
    ACCURACY = "accuracy"
    ROBUSTNESS = "robustness"
    CYBERSECURITY = "cybersecurity"


class Procedure(Enum):
    """The ways to assess conformity."""

    INTERNAL_CONTROL = "internal_control"
    QUALITY_AND_DOCUMENTATION = "quality_and_documentation"
    SECTORAL = "sectoral"


class Assessor(Enum):
    """Who assesses when the provider does not do it alone."""

    NOTIFIED_BODY = "notified_body"
    SECTORAL_NOTIFIED_BODY = "sectoral_notified_body"
    MARKET_SURVEILLANCE_AUTHORITY = "market_surveillance_authority"
    EUROPEAN_DATA_PROTECTION_SUPERVISOR = "european_data_protection_supervisor"
    NOTIFIED_BODY_FOR_COMMISSION = "notified_body_for_commission"


class ReservedUser(Enum):
    """Users for whom an authority acts as notified body."""

    LAW_ENFORCEMENT = "law_enforcement"
    IMMIGRATION = "immigration"
    ASYLUM = "asylum"
    UNION_INSTITUTION = "union_institution"


@describes
class Conformity:
    """The standards the system follows and the assessment it went through."""

    harmonised_standards_exist: Fact[bool] = Fact(
        "Has the Official Journal published references of harmonised standards for the "
        "requirements on high-risk systems that the system must meet?",
        source="Reg. (EU) 2024/1689 Art. 40(1), Art. 43(1)(a)",
    )
    harmonised_standards_applied: Fact[Extent] = Fact(
        "How much of those published harmonised standards does the provider apply?",
        source="Reg. (EU) 2024/1689 Art. 40(1), Art. 43(1)(b)",
        control="operator",
    )
    standards_published_with_restriction: Fact[bool] = Fact(
        "Was one of those standards published with a restriction on part of it?",
        source="Reg. (EU) 2024/1689 Art. 43(1)(d)",
    )
    requirements_covered_by_standards: Fact[frozenset[Requirement]] = Fact(
        "Which requirements are covered by published harmonised standards that the system meets?",
        source="Reg. (EU) 2024/1689 Art. 40(1)",
        control="operator",
    )
    common_specifications_exist: Fact[bool] = Fact(
        "Has the Commission adopted common specifications for the requirements that the system must meet?",
        source="Reg. (EU) 2024/1689 Art. 41(1), Art. 43(1)(a), (c)",
    )
    common_specifications_applied: Fact[Extent] = Fact(
        "How much of those common specifications does the provider apply?",
        source="Reg. (EU) 2024/1689 Art. 41(3), Art. 43(1)(c)",
        control="operator",
    )
    requirements_covered_by_specifications: Fact[frozenset[Requirement]] = Fact(
        "Which requirements are covered by common specifications that the system meets?",
        source="Reg. (EU) 2024/1689 Art. 41(3)",
        control="operator",
    )
    standards_or_specifications_cover_all: Fact[bool] = Fact(
        "Are the applied harmonised standards or common specifications enough to cover every "
        "requirement for high-risk systems?",
        source="Reg. (EU) 2024/1689 Art. 43(1), (3)",
        control="operator",
    )
    equivalent_solution_justified: Fact[bool] = Fact(
        "Where common specifications are not followed, has the provider justified that its own "
        "solution is at least as good?",
        source="Reg. (EU) 2024/1689 Art. 41(5)",
        control="operator",
    )
    trained_and_tested_on_its_setting: Fact[bool] = Fact(
        "Was it trained and tested on data that reflect the geographical, behavioural, contextual "
        "or functional setting of its use?",
        source="Reg. (EU) 2024/1689 Art. 42(1)",
        control="operator",
    )
    cybersecurity_certified: Fact[bool] = Fact(
        "Is it certified, or has it a statement of conformity, under an EU cybersecurity scheme "
        "with a reference in the Official Journal?",
        source="Reg. (EU) 2024/1689 Art. 42(2)",
        control="operator",
    )
    cybersecurity_certificate_covers_all: Fact[bool] = Fact(
        "Does that certificate or statement cover all the cybersecurity requirements of Article 15?",
        source="Reg. (EU) 2024/1689 Art. 42(2)",
    )
    in_scope_of_cyber_resilience_act: Fact[bool] = Fact(
        "Does the Cyber Resilience Act (Regulation (EU) 2024/2847) apply to it?",
        source="Reg. (EU) 2024/1689 Art. 42(3)",
    )
    cyber_resilience_conditions_met: Fact[bool] = Fact(
        "Are the conditions of Article 12(1) of the Cyber Resilience Act met?",
        source="Reg. (EU) 2024/1689 Art. 42(3); Reg. (EU) 2024/2847 Art. 12(1)",
        control="operator",
    )
    procedures_completed: Fact[frozenset[Procedure]] = Fact(
        "Which conformity assessment procedures has the system, as it now stands, been through with success?",
        source="Reg. (EU) 2024/1689 Art. 16(f), Art. 43",
        control="operator",
    )
    assessed_before_market: Fact[bool] = Fact(
        "Was the conformity assessment completed before the system (after a significant change of its design: the "
        "changed system) was placed on the market or put into service (where an authority let it through earlier: "
        "while it still did)?",
        source="Reg. (EU) 2024/1689 Art. 16(f), Art. 43(1)-(3)",
        control="operator",
    )
    changes_planned: Fact[bool] = Fact(
        "Had the provider, when conformity was first assessed, already planned changes to the system or its "
        "performance, such as further learning?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(c), Annex IV, point 2(f)",
    )
    notified_body_involved: Fact[bool] = Fact(
        "Did a notified body take part in the conformity assessment?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(c), (d), Art. 43, Art. 48(4)",
    )
    restricted_part_assessed_by_third_party: Fact[bool] = Fact(
        "Was the part that a standard covers only with a restriction assessed by a notified body?",
        source="Reg. (EU) 2024/1689 Art. 43(1)(d)",
        control="operator",
    )
    assessor: Fact[Assessor] = Fact(
        "Who assessed the quality system and the documentation?",
        source="Reg. (EU) 2024/1689 Art. 43(1), (3), Art. 75(1e)",
        control="operator",
    )
    reserved_users: Fact[frozenset[ReservedUser]] = Fact(
        "Which of these authorities is the system meant to be put into service by?",
        source="Reg. (EU) 2024/1689 Art. 43(1)",
    )
    applied_to_commission: Fact[bool] = Fact(
        "Was the third-party assessment applied for with the Commission?",
        source="Reg. (EU) 2024/1689 Art. 75(1e)",
        control="operator",
    )
    assessment_fees_paid: Fact[bool] = Fact(
        "Were the fees for that assessment paid to the notified body?",
        source="Reg. (EU) 2024/1689 Art. 75(1e)",
        control="operator",
    )
    sectoral_assessment_covers_requirements: Fact[bool] = Fact(
        "Did the assessment under the product law also examine the AI Act's requirements for "
        "high-risk systems?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
    )
    sectoral_assessment_covers_quality_system: Fact[bool] = Fact(
        "Did that assessment also examine the AI Act's quality management system?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
    )
    sectoral_assessment_applies_annex_vii: Fact[bool] = Fact(
        "Did that assessment apply points 3, 4.3 to 4.5, 4.6 (retraining) and 5 of Annex VII?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
        sums_up=among_others("sectoral_examination_by_annex_vii"),
    )
    sectoral_examination_by_annex_vii: Fact[bool] = Fact(
        "Did that assessment apply points 4.3 to 4.5 and 4.6 (retraining) of Annex VII?",
        source="Reg. (EU) 2024/1689 Art. 43(3), as first published",
        control="operator",
    )
    sectoral_standards_all_applied: Fact[bool] = Fact(
        "Has the manufacturer applied harmonised standards for all requirements of the product law?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
    )
    assessed_anew_after_change: Fact[bool] = Fact(
        "Did the changed system go through a new conformity assessment before it was used or supplied again?",
        source="Reg. (EU) 2024/1689 Art. 43(4)",
        control="operator",
    )
