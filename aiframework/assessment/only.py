"""A few provisions of an assessment by themselves: asked again about another description, day or law, at little cost."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.outcome import NOTHING_OWED
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Provision
from aiframework.logic import Truth

if TYPE_CHECKING:
    from aiframework.facts.description import System

__all__ = ["Result", "asked_again", "idle", "only", "results"]

Result = Finding | Conclusion


@attrs.define(eq=False, slots=False)
class _Extract(Lawbook):
    """A lawbook of which only some provisions are read; the instruments stay as they are."""

    extracted: tuple[Provision, ...] = ()

    def __iter__(self) -> Iterator[Provision]:
        """Yield the provisions extracted."""
        yield from self.extracted


def only(assessment: Assessment, provisions: Iterable[Provision]) -> Assessment:
    """Return the same assessment of these provisions alone."""
    plan = assessment.plan
    book = _Extract(plan.lawbook.instruments, tuple(provisions))
    return attrs.evolve(assessment, plan=attrs.evolve(plan, lawbook=book))


def asked_again(
    assessment: Assessment,
    *,
    system: "System | None" = None,
    now: dt.date | dt.datetime | None = None,
    known: dt.date | None = None,
    choices: Mapping[str, Any] | None = None,
) -> Assessment:
    """Return the assessment with something else put in: a description, a day, the law of another day, choices.

    Args:
        assessment: the assessment.
        system: another description.
        now: another day, or moment, asked about.
        known: another day whose published law is used.
        choices: other `readings`, `without_guidance` or `determinations`, as in the plan's context.
    """
    plan = assessment.plan
    moment = assessment.now if now is None else now
    on = moment.date() if isinstance(moment, dt.datetime) else moment
    until = plan.known if known is None else known
    context = attrs.evolve(plan.context, on=on, known=until, memo={}, **(choices or {}))
    same = (plan.on, plan.known, plan.context) == (on, until, context)
    return attrs.evolve(
        assessment,
        system=assessment.system if system is None else system,
        now=moment,
        plan=plan if same else attrs.evolve(plan, on=on, known=until, context=context),
    )


def results(assessment: Assessment) -> dict[str, Result]:
    """Return every result of an assessment by key: conclusions, then findings."""
    found: tuple[Result, ...] = (*assessment.conclusions, *assessment.findings)
    return {result.key: result for result in found}


def idle(result: Result | None) -> bool:
    """Return whether nothing is owed, or holds, under a result, so that its dates and force are no news."""
    if isinstance(result, Finding):
        return result.outcome in NOTHING_OWED
    return result is None or result.holds is Truth.NO
