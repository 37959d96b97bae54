"""What is known about the assessment of a system's impact on fundamental rights."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["RightsAssessment"]


@describes
class RightsAssessment:
    """The fundamental rights impact assessment made by a deployer."""

    governed_by_public_law: Fact[bool] = Fact(
        "Is the deployer a body governed by public law (set up for needs in the general interest, and mostly "
        "financed or controlled by the State), even if it is no authority?",
        source="Reg. (EU) 2024/1689 Art. 27(1)",
    )
    provides_public_services: Fact[bool] = Fact(
        "Is the deployer a private entity that provides public services?",
        source="Reg. (EU) 2024/1689 Art. 27(1)",
    )
    performed_before_use: Fact[bool] = Fact(
        "Did the deployer perform a fundamental rights impact assessment before deploying the system (where the "
        "rules reach it only since its design changed: the changed system; open while use has not begun)?",
        source="Reg. (EU) 2024/1689 Art. 27(1)",
        control="operator",
    )
    performed: Fact[bool] = Fact(
        "Has the deployer, early or late, performed a fundamental rights impact assessment for this use?",
        source="Reg. (EU) 2024/1689 Art. 27(1), (3)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the assessment cover processes, period and frequency, people affected, risks of harm, human "
        "oversight and what happens if risks come true (in it, or by reference to the data protection one)?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(a)-(f), Art. 27(4)",
        control="operator",
        sums_up=each_of(
            "describes_processes",
            "describes_period_and_frequency",
            "names_people_affected",
            "names_risks_of_harm",
            "describes_oversight",
            "describes_response",
        ),
    )
    describes_processes: Fact[bool] = Fact(
        "Does the assessment describe the deployer's processes in which the system will be used?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(a)",
        control="operator",
    )
    describes_period_and_frequency: Fact[bool] = Fact(
        "Does the assessment describe for how long and how often the system will be used?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(b)",
        control="operator",
    )
    names_people_affected: Fact[bool] = Fact(
        "Does the assessment name the categories of people and groups likely to be affected?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(c)",
        control="operator",
    )
    names_risks_of_harm: Fact[bool] = Fact(
        "Does the assessment name the specific risks of harm to them, using the provider's instructions?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(d)",
        control="operator",
    )
    describes_oversight: Fact[bool] = Fact(
        "Does the assessment describe how human oversight is carried out as the instructions say?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(e)",
        control="operator",
    )
    describes_response: Fact[bool] = Fact(
        "Does the assessment set out what is done if the risks come true, with internal governance and "
        "complaint mechanisms?",
        source="Reg. (EU) 2024/1689 Art. 27(1)(f)",
        control="operator",
    )
    first_use: Fact[bool] = Fact(
        "Is this the deployer's first use of the system?",
        source="Reg. (EU) 2024/1689 Art. 27(2)",
    )
    similar_case_assessed: Fact[bool] = Fact(
        "Is there an earlier assessment of a similar case, by the deployer or the provider?",
        source="Reg. (EU) 2024/1689 Art. 27(2)",
    )
    relies_on_earlier_assessment: Fact[bool] = Fact(
        "Does the deployer rely on that earlier assessment?",
        source="Reg. (EU) 2024/1689 Art. 27(2)",
        control="operator",
    )
    elements_changed: Fact[bool] = Fact(
        "Does the deployer consider that an element of the assessment has changed or is out of date?",
        source="Reg. (EU) 2024/1689 Art. 27(2)",
    )
    updated: Fact[bool] = Fact(
        "Did the deployer take steps to update the assessment?",
        source="Reg. (EU) 2024/1689 Art. 27(2)",
        control="operator",
    )
    authority_notified: Fact[bool] = Fact(
        "Did the deployer notify the market surveillance authority of the results with the filled-out "
        "template?",
        source="Reg. (EU) 2024/1689 Art. 27(3)",
        control="operator",
    )
