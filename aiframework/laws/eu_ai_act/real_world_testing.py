"""What the conditions of a test in real-world conditions share: scope, addressee, trigger, dates and sanction."""

from aiframework.facts.testing_campaign import TestCampaign
from aiframework.laws.eu_ai_act.article_057_who import developer, testing_within_the_act
from aiframework.laws.eu_ai_act.article_060_dates import BEFORE_CLASSIFICATION, TESTING_RULES
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.legal.clock import Clock
from aiframework.legal.provision import PRIMARY, Duty, Verified
from aiframework.legal.retention import Retention
from aiframework.logic import NEVER, Predicate

__all__ = ["TESTED", "owed_by_tester"]

#: a high-risk system is being tested, or was
TESTED = high_risk & TestCampaign.started


def owed_by_tester(
    *,
    cite: str,
    says: str,
    must: Predicate,
    when: Predicate = TESTED,
    unless: Predicate = NEVER,
    by: tuple[Clock, ...] = (),
    lasts: tuple[Retention, ...] = (),
    verified: Verified = PRIMARY,
    part: str = "",
    note: str = "",
) -> Duty:
    """Return a duty of whoever tests a high-risk system in real-world conditions, test by test."""
    return Duty(
        cite=cite,
        part=part,
        says=says,
        verified=verified,
        note=note,
        doubts=(BEFORE_CLASSIFICATION,),
        scope=testing_within_the_act,
        binds=developer,
        each=TestCampaign,
        when=when,
        must=must,
        unless=unless,
        by=by,
        lasts=lasts,
        applies=TESTING_RULES,
        sanction=NATIONAL_RULES_OR_AI_OFFICE,
    )
