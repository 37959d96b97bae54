"""What the duties of the provider of a high-risk system share: scope, addressee, dates and sanction.

Articles 8 to 15 address the system; the provider owes them through Article 16(a). Articles 17 to 20 are
owed through Article 16(c), (d), (e) and (j).
"""

from aiframework.facts.summing_up import told_lacking
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Schedule
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import PRIMARY, Duty, Permission, Verified
from aiframework.legal.retention import Retention
from aiframework.logic import NEVER, Condition, Predicate, Question, all_of
from aiframework.logic.condition import AllOf, as_condition, joined

__all__ = ["all_done", "not_told_lacking", "open_to_provider", "owed_by_provider"]


def owed_by_provider(
    *,
    cite: str,
    says: str,
    must: Predicate,
    when: Predicate = high_risk,
    unless: Predicate = NEVER,
    applies: Schedule = HIGH_RISK_RULES,
    verified: Verified = PRIMARY,
    part: str = "",
    covers: tuple[str, ...] = (),
    note: str = "",
    each: type | None = None,
    lasts: tuple[Retention, ...] = (),
    runs_out: tuple[Expiry, ...] = (),
) -> Duty:
    """Return a duty of the provider of a high-risk system, with the fine of Article 99(4)(a)."""
    return Duty(
        cite=cite,
        part=part,
        covers=covers,
        says=says,
        verified=verified,
        note=note,
        scope=within_the_act_even_if_open_source,
        binds=high_risk_provider,
        when=when,
        must=must,
        unless=unless,
        each=each,
        lasts=lasts,
        runs_out=runs_out,
        applies=applies,
        sanction=ARTICLE_99_4,
    )


def open_to_provider(
    *,
    cite: str,
    says: str,
    when: Predicate = high_risk,
    applies: Schedule = HIGH_RISK_RULES,
    verified: Verified = PRIMARY,
    part: str = "",
    note: str = "",
) -> Permission:
    """Return what the provider of a high-risk system may choose to do."""
    return Permission(
        cite=cite,
        part=part,
        says=says,
        verified=verified,
        note=note,
        scope=within_the_act_even_if_open_source,
        binds=high_risk_provider,
        when=when,
        applies=applies,
    )


def all_done(*duties: Duty) -> Condition:
    """Return: every one of these is met, or not owed."""
    return all_of(*duties)


def not_told_lacking(whole: Question[bool], duty: Duty, *, spared: Predicate = NEVER) -> Condition:
    """Return: no plain "no" to a whole whose parts several duties ask for, where such a duty is owed.

    Args:
        whole: the fact that sums the parts up.
        duty: one of those duties; all of them are owed under the same condition.
        spared: under which condition the law does without one of the parts.
    """
    return ~joined(AllOf, [duty.reach, ~duty.unless, told_lacking(whole), ~as_condition(spared)])
