"""Article 9(1) to (3) and (10): the risk management system and its steps."""

from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import as_part_of, at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_risk_management
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.provider_duties import open_to_provider, owed_by_provider
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "adopt_measures",
    "evaluate_risks",
    "evaluate_risks_from_monitoring",
    "identify_risks",
    "manage_risks",
    "manage_risks_continuously",
]

manage_risks = owed_by_provider(
    cite="Art. 9(1)",
    says="A risk management system is set up, put into practice, documented and kept up.",
    must=at_either_level(RiskManagement.in_place),
    unless=limit_of_risk_management,
)

manage_risks_continuously = owed_by_provider(
    cite="Art. 9(2)",
    says="Risk management is a planned process that repeats over the whole life of the system and is "
    "reviewed regularly.",
    note="The law sets no interval for the review.",
    must=RiskManagement.runs_through_life_cycle,
    unless=limit_of_risk_management,
)

identify_risks = owed_by_provider(
    cite="Art. 9(2)(a)",
    says="Known and foreseeable risks of the intended use to health, safety and fundamental rights are "
    "identified and analysed.",
    must=as_part_of(RiskManagement.covers_every_step, "risks_identified"),
    unless=limit_of_risk_management,
)

evaluate_risks = owed_by_provider(
    cite="Art. 9(2)(b)",
    says="Risks of the intended use and of foreseeable misuse are estimated and evaluated.",
    must=as_part_of(
        RiskManagement.covers_every_step, "risks_of_intended_use_evaluated", "risks_of_misuse_evaluated"
    ),
    unless=limit_of_risk_management,
)

evaluate_risks_from_monitoring = owed_by_provider(
    cite="Art. 9(2)(c)",
    says="Further risks are evaluated from what post-market monitoring shows.",
    must=as_part_of(RiskManagement.covers_every_step, "risks_from_monitoring_evaluated"),
    unless=limit_of_risk_management,
)

adopt_measures = owed_by_provider(
    cite="Art. 9(2)(d)",
    says="Targeted measures are adopted against the risks identified.",
    must=as_part_of(RiskManagement.covers_every_step, "measures_adopted"),
    unless=limit_of_risk_management,
)

risks_within_reach = Note(
    cite="Art. 9(3)",
    says="Only risks count that design, development or technical information can reasonably reduce or "
    "remove.",
    verified=PRIMARY,
    note="The question on identified risks carries this limit.",
    binds="the provider",
    applies=HIGH_RISK_RULES,
)

combine_with_other_risk_law = open_to_provider(
    cite="Art. 9(10)",
    says="Who must manage risks internally under other Union law may make all this part of those procedures.",
    when=high_risk & RiskManagement.subject_to_other_risk_law,
)
