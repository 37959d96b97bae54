"""Article 60(1) to (3) and (6), (9): who may test high-risk systems in real-world conditions, and under whose eyes."""

from aiframework.facts.testing_campaign import TestCampaign
from aiframework.laws.eu_ai_act.article_057_who import developer, testing_within_the_act
from aiframework.laws.eu_ai_act.article_060_before_the_test import approved
from aiframework.laws.eu_ai_act.article_060_dates import BEFORE_CLASSIFICATION, TESTING_RULES
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note, Permission, Term

__all__ = [
    "authorities_check_tests",
    "ethically_reviewed",
    "test_before_the_market",
    "test_by_a_plan",
    "testers_are_liable",
]

test_by_a_plan = Permission(
    cite="Art. 60(1)",
    says=(
        "Providers and prospective providers may test listed systems, and products of Annex I Section A, in "
        "real-world conditions by an approved plan. What Article 5 prohibits stays prohibited."
    ),
    verified=INTERPRETED,
    note=(
        "Section A products since 27 July 2026; other law on testing products stays. Asked here of paragraph 4: what "
        "comes before a test; how it is carried out, its own duties ask."
    ),
    doubts=(BEFORE_CLASSIFICATION,),
    scope=testing_within_the_act,
    binds=developer,
    each=TestCampaign,
    when=high_risk
    & TestCampaign.plan_drawn_up
    & TestCampaign.plan_submitted_everywhere
    & approved
    & TestCampaign.registered
    & TestCampaign.tester_present_in_union
    & TestCampaign.follows_plan,
    applies=TESTING_RULES,
)

test_before_the_market = Permission(
    cite="Art. 60(2)",
    says="They may do so at any time before the market or service, alone or with deployers.",
    verified=PRIMARY,
    doubts=(BEFORE_CLASSIFICATION,),
    scope=testing_within_the_act,
    binds=developer,
    each=TestCampaign,
    when=high_risk & TestCampaign.before_market,
    applies=TESTING_RULES,
)

ethically_reviewed = Term(
    cite="Art. 60(3)",
    says="Any ethics review that other law asks for is still needed.",
    verified=PRIMARY,
    each=TestCampaign,
    means=TestCampaign.ethics_review_required >> TestCampaign.ethics_review_done,
    applies=TESTING_RULES,
)

authorities_check_tests = Note(
    cite="Art. 60(6)",
    says="Market surveillance authorities may ask for information, inspect unannounced and check tests.",
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=TESTING_RULES,
)

testers_are_liable = Note(
    cite="Art. 60(9)",
    says="Testers are liable under civil law for damage done in a test.",
    verified=PRIMARY,
    binds="providers and prospective providers",
    applies=TESTING_RULES,
)
