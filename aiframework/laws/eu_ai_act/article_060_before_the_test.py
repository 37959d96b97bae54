"""Article 60(4)(a) to (d): what has to be in place before a test in real-world conditions."""

from aiframework.facts.testing_campaign import Approval, TestCampaign
from aiframework.laws.eu_ai_act.article_060_dates import TESTING_RULES
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.real_world_testing import owed_by_tester
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term
from aiframework.legal.retention import Retention

__all__ = [
    "approved",
    "be_present_in_the_union",
    "register_the_test",
    "submit_a_plan",
    "wait_for_approval",
    "wait_thirty_days_for_silence",
]

submit_a_plan = owed_by_tester(
    cite="Art. 60(4)(a)",
    says="The tester draws up a plan and submits it to the authority of each Member State of testing.",
    must=TestCampaign.plan_drawn_up & TestCampaign.plan_submitted_everywhere,
)

approved = Term(
    cite="Art. 60(4)(b)",
    part="approval",
    says="The authority approved the test; 30 days of silence count as approval where national law has it so.",
    verified=PRIMARY,
    each=TestCampaign,
    means=(TestCampaign.approval == Approval.EXPRESS)
    | ((TestCampaign.approval == Approval.SILENCE) & TestCampaign.silence_counts_as_approval),
    applies=TESTING_RULES,
)

wait_for_approval = owed_by_tester(
    cite="Art. 60(4)(b)",
    says="Testing begins only once the authority approved test and plan, or was silent for 30 days where national law allows.",
    must=approved,
)

wait_thirty_days_for_silence = owed_by_tester(
    cite="Art. 60(4)(b)",
    part="silence",
    says="Where silence alone approves a test, it does not begin before 30 days have passed since the plan was submitted.",
    verified=INTERPRETED,
    note="The 30 days are read to run from the day on which the plan was submitted.",
    when=high_risk & (TestCampaign.approval == Approval.SILENCE) & TestCampaign.silence_counts_as_approval,
    must=~TestCampaign.started,
    lasts=(
        Retention(
            after=TestCampaign.plan_submitted_on,
            within=days(30),
            counting=REGULATION_1182_71,
            gone=TestCampaign.started_on,
            cite="Art. 60(4)(b)",
        ),
    ),
)

register_the_test = owed_by_tester(
    cite="Art. 60(4)(c)",
    says=(
        "The test is registered: in the EU database, in its secure section for police and migration, at "
        "national level for infrastructure."
    ),
    must=TestCampaign.registered,
)

be_present_in_the_union = owed_by_tester(
    cite="Art. 60(4)(d)",
    says="The tester is established in the Union or has a legal representative there.",
    must=TestCampaign.tester_present_in_union,
)
