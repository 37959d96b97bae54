"""Article 60(4)(a) to (d): what has to be in place before a test in real-world conditions."""

from aiframework.facts.testing_campaign import Approval, TestCampaign
from aiframework.laws.eu_ai_act.article_060_dates import TESTING_RULES
from aiframework.laws.eu_ai_act.real_world_testing import owed_by_tester
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["approved", "be_present_in_the_union", "register_the_test", "submit_a_plan", "wait_for_approval"]

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
