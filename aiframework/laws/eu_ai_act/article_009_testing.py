"""Article 9(6) to (8): testing a high-risk system."""

from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_risk_management
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.provider_duties import open_to_provider, owed_by_provider

__all__ = ["test_before_release", "test_for_measures"]

test_for_measures = owed_by_provider(
    cite="Art. 9(6)",
    says="The system is tested to find fitting measures; tests show that it performs consistently and "
    "meets the requirements.",
    must=as_part_of(
        RiskManagement.tested_as_required,
        "tested_to_choose_measures",
        "tests_show_consistent_performance",
        "tests_show_compliance",
    ),
    unless=limit_of_risk_management,
)

test_in_real_world = open_to_provider(
    cite="Art. 9(7)",
    says="Testing may include testing in real-world conditions, in the way Article 60 sets out.",
)

test_before_release = owed_by_provider(
    cite="Art. 9(8)",
    says="Testing is done before release at the latest, against metrics and probabilistic thresholds set "
    "beforehand that fit the purpose.",
    must=as_part_of(RiskManagement.tested_as_required, "metrics_set_beforehand", "thresholds_set_beforehand")
    & (as_part_of(RiskManagement.tested_as_required, "tested_before_release") | HAS_UNTIL_ITS_DAY),
    unless=limit_of_risk_management,
)
