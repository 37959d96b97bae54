"""Article 61: informed consent to take part in a test."""

from aiframework.facts.summing_up import at_either_level
from aiframework.facts.testing_campaign import TestCampaign
from aiframework.laws.eu_ai_act.real_world_testing import owed_by_tester

__all__ = ["ask_for_informed_consent", "document_the_consent"]

ask_for_informed_consent = owed_by_tester(
    cite="Art. 61(1)(a)-(e)",
    says=(
        "Before they take part, people freely consent, told clearly and briefly of aims, conditions, rights, "
        "how to undo outputs, number and contact."
    ),
    note="Law enforcement tests that asking would make impossible: Article 60(4)(i).",
    must=TestCampaign.informed_consent & at_either_level(TestCampaign.information_complete),
    unless=TestCampaign.asking_would_prevent_test,
)

document_the_consent = owed_by_tester(
    cite="Art. 61(2)",
    says="The consent is dated and documented, and each participant gets a copy.",
    must=TestCampaign.dated_and_documented & TestCampaign.copy_given,
    unless=TestCampaign.asking_would_prevent_test,
)
