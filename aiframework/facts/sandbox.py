"""Work inside an AI regulatory sandbox."""

from datetime import date
from enum import Enum

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, one_among, one_of
from aiframework.logic import Fact

__all__ = ["PublicInterestArea", "Sandbox", "SandboxData"]


class PublicInterestArea(Enum):
    """Areas in which personal data may be used again in a sandbox."""

    SAFETY_AND_HEALTH = "safety_and_health"
    ENVIRONMENT = "environment"
    ENERGY = "energy"
    TRANSPORT_AND_INFRASTRUCTURE = "transport_and_infrastructure"
    PUBLIC_ADMINISTRATION = "public_administration"
    OTHER = "other"


@describes
class Sandbox:
    """Taking part in an AI regulatory sandbox."""

    participates: Fact[bool] = Fact(
        "Does the provider take part in an AI regulatory sandbox with this system?",
        source="Reg. (EU) 2024/1689 Art. 57(5), (7)",
    )
    applied: Fact[bool] = Fact(
        "Has the provider applied to take part in an AI regulatory sandbox?",
        source="Reg. (EU) 2024/1689 Art. 58(2)(a)",
        follows=since("applied_on"),
    )
    applied_on: Fact[date] = Fact(
        "When did the provider apply for the sandbox?",
        source="Reg. (EU) 2024/1689 Art. 58(2)(a)",
        control="operator",
    )
    plan_agreed: Fact[bool] = Fact(
        "Is there a specific sandbox plan agreed with the authority?",
        source="Reg. (EU) 2024/1689 Art. 57(5)",
        control="operator",
    )
    tests_in_real_world: Fact[bool] = Fact(
        "Does the work in the sandbox include testing in real-world conditions?",
        source="Reg. (EU) 2024/1689 Art. 57(5)",
    )
    plan_includes_testing_plan: Fact[bool] = Fact(
        "Does the sandbox plan include the real-world testing plan?",
        source="Reg. (EU) 2024/1689 Art. 57(5)",
        control="operator",
    )
    duration_derogation: Fact[bool] = Fact(
        "Has the authority allowed real-world testing in the sandbox to last longer than the ordinary limit?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(f), Art. 76(2)",
    )
    vulnerable_subjects_derogation: Fact[bool] = Fact(
        "Has the authority allowed real-world testing in the sandbox without the ordinary "
        "protection of vulnerable people?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(g), Art. 76(2)",
    )
    follows_plan: Fact[bool] = Fact(
        "Does the participant observe the sandbox plan and the terms of participation?",
        source="Reg. (EU) 2024/1689 Art. 57(12)",
        control="operator",
    )
    follows_guidance: Fact[bool] = Fact(
        "Does the participant follow the authority's guidance in good faith?",
        source="Reg. (EU) 2024/1689 Art. 57(12)",
        control="operator",
    )
    damage_to_third_parties: Fact[bool] = Fact(
        "Did the experiments in the sandbox cause damage to others?", source="Reg. (EU) 2024/1689 Art. 57(12)"
    )
    exit_report_obtained: Fact[bool] = Fact(
        "Has the authority given an exit report?", source="Reg. (EU) 2024/1689 Art. 57(7)"
    )


@describes
class SandboxData:
    """Personal data collected for other purposes and used again in a sandbox."""

    reused: Fact[bool] = Fact(
        "Are personal data that were lawfully collected for other purposes used in the sandbox?",
        source="Reg. (EU) 2024/1689 Art. 59(1)",
    )
    conditions_met: Fact[bool] = Fact(
        "Are all conditions for using those data in the sandbox met?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(a)-(j)",
        control="operator",
        sums_up=each_of(
            one_among("area", set(PublicInterestArea) - {PublicInterestArea.OTHER}),
            "necessary",
            "risks_monitored",
            "environment_isolated",
            "original_data_shared_lawfully",
            "created_data_stay_inside",
            "no_effect_on_people",
            "protected",
            "deleted_at_end",
            "logs_kept",
            "development_documented",
            one_of("summary_published", "summary_would_reveal_operations"),
        ),
    )
    area: Fact[PublicInterestArea] = Fact(
        "Which substantial public interest does the system serve?", source="Reg. (EU) 2024/1689 Art. 59(1)(a)"
    )
    necessary: Fact[bool] = Fact(
        "Are those data needed to meet a requirement for high-risk systems that anonymised, "
        "synthetic or other data cannot meet?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(b)",
    )
    risks_monitored: Fact[bool] = Fact(
        "Is it monitored whether high risks to people's rights arise, so that they can be reduced "
        "or the processing stopped?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(c)",
        control="operator",
    )
    environment_isolated: Fact[bool] = Fact(
        "Are the data kept in a separate, protected environment under the provider's control, "
        "open to authorised people only?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(d)",
        control="operator",
    )
    original_data_shared_lawfully: Fact[bool] = Fact(
        "Are the original data passed on only as data protection law allows (yes if they are not passed on)?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(e)",
        control="operator",
    )
    created_data_stay_inside: Fact[bool] = Fact(
        "Do personal data created in the sandbox stay inside it (yes if none are created)?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(e)",
        control="operator",
    )
    no_effect_on_people: Fact[bool] = Fact(
        "Does the processing lead to no measure or decision that affects the people concerned, and leave their "
        "data protection rights untouched?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(f)",
        control="operator",
    )
    protected: Fact[bool] = Fact(
        "Are the data protected by suitable technical and organisational measures?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(g)",
        control="operator",
    )
    deleted_at_end: Fact[bool] = Fact(
        "Are the data deleted when the participation or the retention period ends (yes if that is arranged "
        "and still to come)?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(g)",
        control="operator",
    )
    logs_kept: Fact[bool] = Fact(
        "Are logs of the processing kept as long as the participation lasts, or as long as other law says?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(h)",
        control="operator",
    )
    development_documented: Fact[bool] = Fact(
        "Do the technical documents describe in full how and why the system was trained, tested "
        "and validated, with the results?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(i)",
        control="operator",
    )
    summary_published: Fact[bool] = Fact(
        "Is a short summary of the project on the authority's website?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(j)",
    )
    summary_would_reveal_operations: Fact[bool] = Fact(
        "Would any summary, even a short one, show sensitive operational data of police, border, immigration or "
        "asylum authorities?",
        source="Reg. (EU) 2024/1689 Art. 59(1)(j)",
    )
    for_criminal_law_purposes: Fact[bool] = Fact(
        "Does the processing serve to prevent, investigate or prosecute crime under the control "
        "of a law enforcement authority?",
        source="Reg. (EU) 2024/1689 Art. 59(2)",
    )
    based_on_specific_law: Fact[bool] = Fact(
        "Is that processing based on a specific Union or national law?",
        source="Reg. (EU) 2024/1689 Art. 59(2)",
    )
    excluded_by_other_law: Fact[bool] = Fact(
        "Does Union or national law exclude any other use of these data?",
        source="Reg. (EU) 2024/1689 Art. 59(3)",
    )
