"""Articles 2(1)(c) and 3(57): what is still to be released, a test in real-world conditions included."""

from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Location, Operator, Role
from aiframework.facts.sandbox import Sandbox
from aiframework.facts.testing_campaign import Approval, TestCampaign
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import INTERPRETED, Term
from aiframework.logic import every

__all__ = ["NEVER_RELEASED", "NOT_YET_RELEASED", "REACHED_BY_ITS_OUTPUT"]

#: told that neither happened, so that there is no first unit to date
NEVER_RELEASED: Final = (
    ~Market.first_unit_on.known()
    & (Market.placed_on_union_market.known() & ~Market.placed_on_union_market)
    & (Market.put_into_service_in_union.known() & ~Market.put_into_service_in_union)
)

#: Article 2(1)(c)
REACHED_BY_ITS_OUTPUT: Final = Market.output_used_in_union & (Operator.location == Location.THIRD_COUNTRY)

_BY_ARTICLE_60: Final = every(
    TestCampaign,
    TestCampaign.plan_drawn_up
    & TestCampaign.plan_submitted_everywhere
    & TestCampaign.follows_plan
    & TestCampaign.registered
    & TestCampaign.tester_present_in_union
    & TestCampaign.no_longer_than_needed
    & TestCampaign.overseen_by_qualified_people
    & TestCampaign.outputs_reversible
    & (
        (TestCampaign.approval == Approval.EXPRESS)
        | ((TestCampaign.approval == Approval.SILENCE) & TestCampaign.silence_counts_as_approval)
    )
    & (
        TestCampaign.informed_consent
        | (
            TestCampaign.asking_would_prevent_test
            & TestCampaign.no_negative_effect
            & TestCampaign.data_deleted_after_test
        )
    )
    & (TestCampaign.data_leave_union >> TestCampaign.transfers_safeguarded)
    & (TestCampaign.has_vulnerable_subjects >> TestCampaign.vulnerable_subjects_protected)
    & (TestCampaign.with_deployers >> (TestCampaign.deployers_informed & TestCampaign.roles_agreed)),
)

no_more_than_a_test = Term(
    cite="Art. 3(57)",
    part="conditions fulfilled",
    says="A test in real-world conditions is no placing on the market and no putting into service if it keeps to the "
    "conditions of Article 57 or 60.",
    verified=INTERPRETED,
    note="What the conditions are stands with Article 60(4); in a sandbox its plan counts.",
    means=_BY_ARTICLE_60 | (Sandbox.participates & Sandbox.follows_plan),
    applies=CHAPTERS_I_AND_II,
)

#: still to be released, and nobody uses it: what is asked of a system on the market or in service is not asked yet
NOT_YET_RELEASED: Final = (
    NEVER_RELEASED
    & ~REACHED_BY_ITS_OUTPUT
    & ~Operator.uses_under_own_authority
    & ~Operator.roles.includes(Role.DEPLOYER)
    & (~Nature.tested_in_real_world | no_more_than_a_test)
)
