"""What changed between two assessments, and because of what: a fact, the date, the law as known, a choice."""

import datetime as dt
from typing import Any

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.plan import Plan

__all__ = ["Change", "compare"]


@attrs.frozen(kw_only=True, eq=False)
class Change:
    """One result that differs.

    Attributes:
        key: the citation.
        before: the earlier result; None where there was none.
        after: the later result; None where there is none.
        because: what it comes from, in words, each reason by itself sufficient to undo the change,
            or all together where none is.
    """

    key: str
    before: Finding | Conclusion | None
    after: Finding | Conclusion | None
    because: tuple[str, ...]

    def __str__(self) -> str:
        """Say it in one line."""
        return (
            f"{self.key}: {_say(self.before)} -> {_say(self.after)}, because of {' and '.join(self.because)}"
        )


def _say(result: Finding | Conclusion | None) -> str:
    if result is None:
        return "nothing"
    if isinstance(result, Finding):
        return f"{result.outcome.value}, {result.force.value}"
    return f"{result.holds.name.lower()}, {result.force.value}"


def _value(result: Finding | Conclusion | None) -> object:
    return None if result is None else _say(result)


def _results(assessment: Assessment) -> dict[str, Finding | Conclusion]:
    results: tuple[Finding | Conclusion, ...] = (*assessment.conclusions, *assessment.findings)
    return {result.key: result for result in results}


def compare(earlier: Assessment, later: Assessment) -> tuple[Change, ...]:
    """Return every difference in outcome or force, with what it comes from."""
    before, after = _results(earlier), _results(later)
    keys = [
        key for key in dict.fromkeys([*before, *after]) if _value(before.get(key)) != _value(after.get(key))
    ]
    if not keys:
        return ()
    undone = {why: _results(mixed) for why, mixed in _undoings(earlier, later)}
    return tuple(
        Change(
            key=key,
            before=before.get(key),
            after=after.get(key),
            because=_reasons(key, before, after, undone),
        )
        for key in keys
    )


def _reasons(
    key: str, before: dict[str, Any], after: dict[str, Any], undone: dict[str, dict[str, Any]]
) -> tuple[str, ...]:
    """Return the single differences whose undoing restores the earlier result, else all there are."""
    alone = [why for why, results in undone.items() if _value(results.get(key)) == _value(before.get(key))]
    named = alone or list(undone)
    result = after[key] if key in after else before[key]
    return tuple(_named(why, result) for why in named)


def _named(why: str, result: Finding | Conclusion) -> str:
    if why.startswith("the law as known") and result.standing.basis:
        return f"{why} ({result.standing.basis})"
    return why


def _undoings(earlier: Assessment, later: Assessment) -> list[tuple[str, Assessment]]:
    """Return, for each thing in which the two differ, the later assessment with that thing as it was."""
    found: list[tuple[str, Assessment]] = []
    if earlier.system != later.system:
        found.append((_facts(earlier, later), attrs.evolve(later, system=earlier.system)))
    if earlier.now != later.now:
        why = f"the date asked about, {earlier.now} -> {later.now}"
        found.append((why, _replanned(later, on=earlier.on, now=earlier.now)))
    if earlier.known != later.known:
        why = f"the law as known, {earlier.known} -> {later.known}"
        found.append((why, _replanned(later, known=earlier.known)))
    for name, why in _CHOICES.items():
        if getattr(earlier.plan.context, name) != getattr(later.plan.context, name):
            found.append((why, _replanned(later, **{name: getattr(earlier.plan.context, name)})))
    return found


_CHOICES = {
    "readings": "the reading taken of an open point",
    "without_guidance": "the guidance followed",
    "determinations": "what counsel determined",
}


def _replanned(
    assessment: Assessment,
    *,
    now: dt.date | dt.datetime | None = None,
    **changed: Any,  # noqa: ANN401 - fields of the plan and of its context
) -> Assessment:
    plan = assessment.plan
    dates = {name: changed.pop(name) for name in ("on", "known") if name in changed}
    context = attrs.evolve(plan.context, memo={}, **dates, **changed)
    new = Plan(plan.lawbook, dates.get("on", plan.on), dates.get("known", plan.known), context)
    return attrs.evolve(assessment, plan=new, now=assessment.now if now is None else now)


def _facts(earlier: Assessment, later: Assessment) -> str:
    old = {path: value for path, _, value, _ in earlier.system.given()}
    new = {path: value for path, _, value, _ in later.system.given()}
    changed = [path for path in dict.fromkeys([*old, *new]) if old.get(path) != new.get(path)]
    return f"the facts {', '.join(changed)}" if changed else "how the description is told"
