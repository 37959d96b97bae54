"""Article 10(5): special categories of data against bias, as first published; Article 4a took its place."""

from aiframework.facts.bias import BiasDetection
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import REMOVED_FROM_HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.provider_duties import open_to_provider

__all__: list[str] = []

use_sensitive_data_as_first_published = open_to_provider(
    cite="Art. 10(5)",
    says=(
        "Providers of high-risk systems may exceptionally process special categories of data where strictly "
        "necessary to find and correct bias, under six conditions."
    ),
    note="Deleted by Regulation (EU) 2026/1744 before it applied: Article 4a(1) says the same, at once.",
    when=high_risk
    & BiasDetection.serves_data_governance
    & BiasDetection.strictly_necessary
    & at_either_level(BiasDetection.all_conditions_met),
    applies=REMOVED_FROM_HIGH_RISK_RULES,
)
