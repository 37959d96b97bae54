"""What is known about what a deployer of a high-risk system does."""

from datetime import date

from aiframework.facts.section import describes
from aiframework.facts.summing_up import among_others
from aiframework.logic import Fact

__all__ = ["Deployer"]


@describes
class Deployer:
    """The deployer: use by the book, input data, monitoring, and telling those concerned."""

    measures_to_follow_instructions: Fact[bool] = Fact(
        "Has the deployer taken technical and organisational measures so that use follows the instructions?",
        source="Reg. (EU) 2024/1689 Art. 26(1)",
        control="operator",
        sums_up=among_others("deployments.follows_instructions"),
    )
    controls_input_data: Fact[bool] = Fact(
        "Does the deployer have control over the input data, wholly or partly?",
        source="Reg. (EU) 2024/1689 Art. 26(4)",
    )
    input_data_relevant: Fact[bool] = Fact(
        "Are the input data under the deployer's control relevant to the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 26(4)",
        control="operator",
    )
    input_data_representative: Fact[bool] = Fact(
        "Are the input data under the deployer's control sufficiently representative for the intended "
        "purpose?",
        source="Reg. (EU) 2024/1689 Art. 26(4)",
        control="operator",
    )
    monitors_operation: Fact[bool] = Fact(
        "Does the deployer monitor the operation on the basis of the instructions for use?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    passes_data_to_provider: Fact[bool] = Fact(
        "Does the deployer pass what it learns from monitoring and the provider should know to the provider (yes "
        "if nothing of the kind came up)?",
        source="Reg. (EU) 2024/1689 Art. 26(5), Art. 72(2)",
        control="operator",
    )

    # risk and incidents
    has_reason_to_see_risk: Fact[bool] = Fact(
        "Does the deployer have reason to consider that use as instructed may harm health, safety or "
        "fundamental rights beyond what is acceptable?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
    )
    told_provider_or_distributor_of_risk: Fact[bool] = Fact(
        "Did the deployer tell the provider or distributor about that risk without undue delay?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    told_authority_of_risk: Fact[bool] = Fact(
        "Did the deployer tell the market surveillance authority about that risk without undue delay?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    suspended_use: Fact[bool] = Fact(
        "Did the deployer suspend the use of the system because of that risk?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )

    # people at work and people concerned
    told_workers_before_use: Fact[bool] = Fact(
        "Were the affected workers told, before first use at work (of the changed system, where the rules reach it only "
        "since the change), that they will be subject to it (yes if no worker will be; open while use has not begun)?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
        sums_up=among_others("deployments.told_workers"),
    )
    told_workers_on: Fact[date] = Fact(
        "On which day were the affected workers told?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
    )
    told_worker_representatives_before_use: Fact[bool] = Fact(
        "Were the workers' representatives told before first use at work (yes if the workers have none, or "
        "none of them will be subject to it; open while use has not begun)?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
        sums_up=among_others("deployments.told_worker_representatives"),
    )
    told_worker_representatives_on: Fact[date] = Fact(
        "On which day were the workers' representatives told?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
    )
    decides_about_people: Fact[bool] = Fact(
        "Does the system make decisions that concern natural persons, or assist in making them, however "
        "slightly?",
        source="Reg. (EU) 2024/1689 Art. 26(11)",
    )
    told_people: Fact[bool] = Fact(
        "Were the people told that they are subject to the use of this system?",
        source="Reg. (EU) 2024/1689 Art. 26(11)",
        control="operator",
        sums_up=among_others("deployments.told_people"),
    )

    # registration and data protection
    found_unregistered: Fact[bool] = Fact(
        "Did the deployer find that the system it plans to use is not registered in the EU database?",
        source="Reg. (EU) 2024/1689 Art. 26(8)",
    )
    refrained_from_use: Fact[bool] = Fact(
        "Does the deployer not use the system while it is missing from the EU database?",
        source="Reg. (EU) 2024/1689 Art. 26(8)",
        control="operator",
    )
    told_of_missing_registration: Fact[bool] = Fact(
        "Did the deployer tell the provider or distributor that the registration is missing?",
        source="Reg. (EU) 2024/1689 Art. 26(8)",
        control="operator",
    )
    impact_assessment_required: Fact[bool] = Fact(
        "Must the deployer carry out a data protection impact assessment (Reg. (EU) 2016/679 Art. 35 or Dir. "
        "(EU) 2016/680 Art. 27)?",
        source="Reg. (EU) 2024/1689 Art. 26(9)",
    )
    impact_assessment_done: Fact[bool] = Fact(
        "Has the deployer carried out a data protection impact assessment for this use?",
        source="Reg. (EU) 2024/1689 Art. 26(9), Art. 27(4)",
        control="operator",
    )
    used_instructions_in_impact_assessment: Fact[bool] = Fact(
        "Did the deployer use the provider's instructions for use in the data protection impact assessment?",
        source="Reg. (EU) 2024/1689 Art. 26(9)",
        control="operator",
    )

    # post-remote biometric identification and authorities
    reports_searches_each_year: Fact[bool] = Fact(
        "Does the deployer report each year to market surveillance and data protection authorities on its "
        "use of post-remote biometric identification (yes if its first year of use is not over)?",
        source="Reg. (EU) 2024/1689 Art. 26(10), sixth subparagraph",
        control="operator",
    )
    authority_takes_action: Fact[bool] = Fact(
        "Is an authority taking action about the high-risk system?",
        source="Reg. (EU) 2024/1689 Art. 26(12)",
    )
    cooperates: Fact[bool] = Fact(
        "Does the deployer cooperate with the authorities in that action?",
        source="Reg. (EU) 2024/1689 Art. 26(12)",
        control="operator",
    )
