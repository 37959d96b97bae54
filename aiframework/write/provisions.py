"""Provisions as records, as lines and as pages of text."""

import re
from collections.abc import Iterable, Mapping
from textwrap import fill
from typing import Any

from aiframework.assessment.lines import roles_of
from aiframework.assessment.plan import Plan, Row
from aiframework.legal.calendar import Force, Moment
from aiframework.legal.confidence import rests_on
from aiframework.legal.provision import Norm, Note, Provision, Term
from aiframework.logic import ALWAYS, Condition
from aiframework.write.shared import support

__all__ = ["days_as_written", "lines", "records", "shown"]

_DAY = re.compile(r"datetime\.date\(([0-9]+), ([0-9]+), ([0-9]+)\)")


def records(plan: Plan) -> list[dict[str, Any]]:
    """Return every provision of a lawbook as plain values, with its force on the day."""
    rows = {id(row.provision): row for row in plan.rows}
    return [_record(provision, rows.get(id(provision)), plan) for provision in plan.lawbook]


def _record(provision: Provision, row: Row | None, plan: Plan) -> dict[str, Any]:
    applies = getattr(provision, "applies", None)
    dates = [] if applies is None else [day.isoformat() for day in applies.dates(plan.known) if day.year > 1]
    return {
        "id": provision.id,
        "cite": provision.cite,
        "law": provision.instrument.id,
        "kind": type(provision).__name__,
        "says": provision.says,
        "binds": _binds(provision),
        "force": _force(row, provision, plan),
        "applies": dates,
        "link": provision.link,
        "verified": provision.verified.how,
        "verified_note": provision.verified.note,
        "rests_on": support(provision),
        "doubts": [doubt.name for doubt in provision.doubts],
        "note": provision.note,
    }


def _binds(provision: Provision) -> list[str]:
    if isinstance(provision, Note):
        return [provision.binds] if provision.binds else []
    if isinstance(provision, Norm):
        roles = sorted(roles_of(provision.binds))
        return roles if roles or provision.binds is ALWAYS else [repr(provision.binds)]
    return [provision.role] if isinstance(provision, Term) and provision.role else []


def _force(row: Row | None, provision: Provision, plan: Plan) -> str:
    if row is None:
        return _force_of_note(provision.applies.at(plan.on, plan.known)).value  # type: ignore[attr-defined]  # only what has a schedule comes here
    if not row.published:
        return Force.NOT_LAW.value
    return row.alternatives[0].force.value if row.alternatives else Force.EXPIRED.value


def _force_of_note(moment: Moment) -> Force:
    """Return the force of what asks nothing of anyone: that of the phase that runs, else what is to come."""
    if not moment.published:
        return Force.NOT_LAW
    if moment.running:
        return moment.running[0].force
    return Force.UPCOMING if moment.coming else Force.EXPIRED


def lines(found: Iterable[Mapping[str, Any]]) -> str:
    """Return records as lines: citation with its law, force, kind, whom it binds, from when, how verified; what it says; link."""
    return "".join(
        f"{each['id']}  [{_told(each)}]\n    {each['says']}\n    {each['link']}\n" for each in found
    )


def _told(each: Mapping[str, Any]) -> str:
    applies = f"applies {', '.join(each['applies'])}" if each["applies"] else ""
    parts = (each["law"], each["force"], each["kind"], ", ".join(each["binds"]), applies, each["verified"])
    return "; ".join(part for part in parts if part)


def days_as_written(text: str) -> str:
    """Return text in which days stand as files write them: 2027-12-02."""
    return _DAY.sub(lambda day: f"{int(day[1]):04}-{int(day[2]):02}-{int(day[3]):02}", text)


def _condition(name: str, condition: Condition) -> str:
    return fill(
        f"{name}: {days_as_written(repr(condition))}", 100, subsequent_indent="  ", break_long_words=False
    )


def shown(provision: Provision, plan: Plan) -> str:
    """Return one provision as a page of text: what it says, whom it binds, when, what it asks, and from when."""
    rows = {id(row.provision): row for row in plan.rows}
    told = _record(provision, rows.get(id(provision)), plan)
    parts = [f"{told['id']}: {told['kind']}, {told['force']} on {plan.on}", fill(told["says"], 100)]
    if isinstance(provision, Norm):
        parts.append(f"binds: {', '.join(told['binds']) or 'whoever it reaches'}")
        parts.append(_condition("when", provision.when))
        parts.append(_condition("must", provision.owed))
        parts.append(_condition("unless", provision.unless))
    if isinstance(provision, Term):
        parts.append(_condition("means", provision.means))
    if told["applies"]:
        parts.append(f"dates: {', '.join(told['applies'])}")
    for doubt in provision.doubts:
        sides = "; ".join(f"{name}: {words}" for name, words in doubt.readings)
        parts.append(f"open point {doubt.name}: {doubt.question} ({sides})")
    if provision.note:
        parts.append(fill(f"note: {provision.note}", 100))
    how = "; ".join(each for each in (provision.verified.how, provision.verified.note) if each)
    parts.append(fill(f"verified: {how}", 100))
    parts += [fill(f"rests on less than the text: {each}", 100) for each in rests_on(provision)]
    return "\n".join([*parts, told["link"]]) + "\n"
