"""What a goal is about: the open results that settle it, laid flat so that many answers are tried at once."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from aiframework.assessment.finding import Conclusion
from aiframework.assessment.only import Result, asked_again
from aiframework.assessment.plan import Plan, Row, conditions_of
from aiframework.legal.lawbook import NoSuchProvisionError
from aiframework.legal.provision import Prohibition, RiskTier
from aiframework.logic import UNKNOWN, Truth
from aiframework.logic.case import Case
from aiframework.logic.opening import Literal, Opening, Supposed, Tried
from aiframework.logic.residual import Missing
from aiframework.logic.sensitive import ASKED, LONG, NOT_NO, SHORT, YES, Sensitive, Wish
from aiframework.logic.spelling import did_you_mean

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["Aim", "Aims", "Goal", "aims_of"]

#: "all", "tier", "violations", the id of a law, a citation, or a day
Goal = str | dt.date


@attrs.frozen
class Aim:
    """One result that is to be settled.

    Attributes:
        key: the citation.
        first: what must be known: whether anything is owed, or whether it holds.
        then: what must be known too unless the first is no: whether what is owed is done.
        rank: for a tier, its place; a graver tier that holds settles those below.
        scale: for a tier, what it is a tier of.
    """

    key: str
    first: Literal
    then: Literal | None = None
    rank: int = 0
    scale: str = ""

    def settled(self, tried: Tried) -> int:
        """Return under which suppositions it is settled."""
        known = tried.ones & ~tried.unknown(self.first)
        if self.then is None:
            return known
        return known & (tried.surely(self.first ^ 1) | ~tried.unknown(self.then))


@attrs.frozen
class Aims:
    """The results a goal is about, over one description.

    Attributes:
        opening: the law laid flat.
        aims: what is to be settled; tiers of one scale the gravest first.
        answers: every answer of the description by place.
        complete: the lists told in full.
        times: what running clocks lack (when it began, when it was done), with the results they run for.
    """

    opening: Opening
    aims: tuple[Aim, ...]
    answers: dict[str, Any]
    complete: frozenset[str]
    times: dict[Missing, list[str]]

    def tried(self, rows: Sequence[Supposed], now: Tried | None = None) -> Tried:
        """Return the truth of everything under each supposition; quicker where the truth by what is known is given."""
        return self.opening.tried(
            rows, lambda place: self.answers.get(place, UNKNOWN), self.complete.__contains__, now=now
        )

    def matters(self, place: str, sensitive: Sensitive) -> bool:
        """Return whether the answer at a place can still settle something; an idle question cannot.

        Most do in some result that is quickly searched; what is left is searched longer. What no search tells is taken
        to matter.
        """
        sensitive.look_at(place)
        unsure: list[list[Wish]] = []
        for wishes in self._wishes(sensitive):
            found = sensitive.possible(wishes, most=SHORT)
            if found:
                return True
            if found is None:
                unsure.append(wishes)
        return any(sensitive.possible(wishes, most=LONG) is not False for wishes in unsure)

    def _wishes(self, sensitive: Sensitive) -> Iterator[list[Wish]]:
        """Yield what would have to be for a result to hang on the question looked at, result by result."""
        graver: dict[str, list[Wish]] = {}
        for aim in self.aims:
            above = graver.setdefault(aim.scale, []) if aim.scale else []
            if sensitive.hangs(aim.first):
                yield [*above, (aim.first, ASKED)]
            if aim.then is not None and sensitive.hangs(aim.then):
                yield [*above, (aim.first, NOT_NO), (aim.then, ASKED)]
            if aim.scale:
                above.append((aim.first ^ 1, NOT_NO))

    def plainly_matter(self, sensitive: Sensitive) -> frozenset[str]:
        """Return questions that matter at first sight: what must be done, asked once, where something may be owed."""
        found: set[str] = set()
        owed: dict[Literal, bool] = {}
        for aim in self.aims:
            if aim.then is None:
                continue
            places = sensitive.asked_once(aim.then)
            if not places or places & sensitive.asked_in(aim.first):
                continue
            if aim.first not in owed:
                owed[aim.first] = sensitive.look_at("").possible([(aim.first, YES)]) is not False
            if owed[aim.first]:
                found |= places
        return frozenset(found)

    def demands(self, tried: Tried) -> Iterator[tuple[Literal, int]]:
        """Yield what must still be known, and under which suppositions."""
        graver: dict[str, int] = {}
        for aim in self.aims:
            where = tried.ones & ~graver.get(aim.scale, 0)
            if aim.scale:
                graver[aim.scale] = graver.get(aim.scale, 0) | tried.surely(aim.first)
            yield aim.first, where & tried.unknown(aim.first)
            if aim.then is not None:
                yield aim.then, where & ~tried.surely(aim.first ^ 1)


def aims_of(assessment: "Assessment", goal: Goal) -> Aims:
    """Return what a goal is about.

    Raises:
        NoSuchProvisionError: the goal is none of those named in `Goal`.
    """
    if isinstance(goal, dt.date):
        return aims_of(asked_again(assessment, now=goal), "all")
    opening, kept = _opening(assessment)
    results = _results(assessment, goal)
    rows = {id(row.provision): row for row in assessment.plan.rows}
    tier = goal == "tier"
    aims: list[Aim] = []
    for result in results:
        key = (result.key, tier)
        if key not in kept:
            kept[key] = _aim(opening, rows[id(result.provision)], result, tier=tier)
        aims.append(kept[key])
    system = assessment.seen
    answers = {
        f"{key}.{name}": value for key, s in system.sections.items() for name, value in s.answers.items()
    }
    for told in system.lists.values():
        for item in told.cases:
            answers.update({f"{item.path}.{name}": value for name, value in item.section.answers.items()})
    complete = frozenset(key for key, told in system.lists.items() if told.complete)
    return Aims(opening, tuple(aims), answers, complete, _times(results))


def _times(results: Iterable[Result]) -> dict[Missing, list[str]]:
    found: dict[Missing, list[str]] = {}
    for result in results:
        for missing in dict.fromkeys(missing for clock in result.clocks for missing in clock.missing):
            found.setdefault(missing, []).append(result.key)
    return found


#: the law laid flat, with the aims made of it so far: by key, and whether it is one of the tiers asked for
_Laid = tuple[Opening, dict[tuple[str, bool], Aim]]


@lru_cache(maxsize=64)
def _openings(plan: Plan, shape: tuple[tuple[str, tuple[str, ...]], ...]) -> list[_Laid]:  # noqa: ARG001 - what the cache goes by
    """Return the place where the law laid flat is kept, for a plan and descriptions with as many things of each kind."""
    return []


def _opening(assessment: "Assessment") -> _Laid:
    system = assessment.seen
    lists = tuple((key, tuple(item.label for item in told.cases)) for key, told in system.lists.items())
    kept = _openings(assessment.plan, lists)
    if not kept:
        kept.append((Opening(system, assessment.plan.context), {}))
    return kept[0]


def _results(assessment: "Assessment", goal: Goal) -> Sequence[Result]:
    """Return the open results that a goal is about; of tiers, all, the gravest first."""
    if goal == "all":
        return assessment.open
    if goal == "violations":
        return [finding for finding in assessment.open if finding.must is not Truth.YES or finding.clocks]
    if goal == "tier":
        tiers = [each for each in assessment.conclusions if isinstance(each.provision, RiskTier)]
        return sorted(tiers, key=_gravity)
    by_law = [instrument.id for instrument in assessment.plan.lawbook.instruments]
    if goal in by_law:
        return [finding for finding in assessment.open if finding.provision.instrument.id == goal]
    try:
        return [result for result in assessment.all(str(goal)) if _is_open(result)]
    except NoSuchProvisionError as error:
        goals = ("tier", "all", "violations", *by_law)
        near = did_you_mean(str(goal), goals, otherwise=f"; other goals are {', '.join(goals)} or a date")
        message = f"{error.args[0]}{near}"
        raise NoSuchProvisionError(message) from None


def _gravity(result: Result) -> int:
    tier = result.provision
    return -tier.rank if isinstance(tier, RiskTier) else 0


def _is_open(result: Result) -> bool:
    return result.holds is Truth.UNKNOWN if isinstance(result, Conclusion) else not result.settled


def _aim(opening: Opening, row: Row, result: Result, *, tier: bool) -> Aim:
    case: Case = result.case
    reach, unless, must, *times = (opening.add(condition, case) for condition in conditions_of(row))
    if isinstance(result, Conclusion):
        kind = result.provision
        scale = f"{kind.instrument.short} {kind.scale}" if tier and isinstance(kind, RiskTier) else ""
        rank = kind.rank if isinstance(kind, RiskTier) else 0
        return Aim(result.key, opening.all((reach, unless ^ 1)), rank=rank, scale=scale)
    owed = opening.all((reach, unless ^ 1, opening.first(times) if times else 1))
    if isinstance(result.provision, Prohibition):
        return Aim(result.key, opening.all((owed, must ^ 1)))
    return Aim(result.key, owed, must)
