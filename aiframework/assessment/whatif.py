"""What would make one result come out otherwise: another answer, the other reading, guidance left out."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from aiframework.assessment.finding import Finding
from aiframework.assessment.only import Result, asked_again, only, results
from aiframework.assessment.plan import conditions_of
from aiframework.facts.answers import with_answer
from aiframework.logic import Condition, Guidance, Reading
from aiframework.logic.decisive import answers_worth_trying
from aiframework.logic.parts import asked_in, parts_of

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["Flip", "Said", "flips", "guided", "said", "sides"]


@attrs.frozen(kw_only=True)
class Flip:
    """One answer that would make a result come out otherwise.

    Attributes:
        place: where the answer stands.
        before: the answer told.
        after: the answer that would do it.
        outcome: how the result would come out, in words.
    """

    place: str
    before: Any
    after: Any
    outcome: str


@attrs.frozen(kw_only=True)
class Said:
    """How a result comes out under a reading, or without guidance.

    Attributes:
        name: of the doubt, or of the guidance.
        side: the reading; the citation of the guidance.
        outcome: how the result comes out then, in words.
    """

    name: str
    side: str
    outcome: str


def said(result: Result | None) -> str:
    """Return how a result comes out, in words."""
    if result is None:
        return "nothing"
    return result.outcome.value if isinstance(result, Finding) else result.holds.name.lower()


def flips(assessment: "Assessment", result: Result) -> tuple[Flip, ...]:
    """Return every single answer of the description that, told otherwise, would flip a result, in the order told."""
    alone = only(assessment, [result.provision])
    tests = list(asked_in(_conditions(assessment, result)))
    asked = {test.fact.path for test in tests}
    found: list[Flip] = []
    for place, fact, answer, _ in assessment.system.given():
        if fact.path in asked:
            found.extend(_flips_at(alone, result, place, answer, answers_worth_trying(fact, tests)))
    return tuple(found)


def _flips_at(
    alone: "Assessment", result: Result, place: str, answer: object, others: tuple[Any, ...]
) -> Iterator[Flip]:
    now, told = said(result), set[str]()
    for other in others:
        if other == answer:
            continue
        try:
            system = with_answer(alone.system, place, other)
        except TypeError:  # it would contradict what follows from other answers
            continue
        then = said(results(asked_again(alone, system=system)).get(result.key))
        if then not in {now, *told}:
            told.add(then)
            yield Flip(place=place, before=answer, after=other, outcome=then)


def sides(assessment: "Assessment", result: Result) -> tuple[Said, ...]:
    """Return how a result comes out under each reading of each point that the law leaves open in it."""
    alone, found = only(assessment, [result.provision]), list[Said]()
    points = [part for part in parts_of(_conditions(assessment, result)) if isinstance(part, Reading)]
    for point in {each.doubt: each for each in points}.values():
        for side, _ in point.readings:
            readings: Mapping[str, str] = {**assessment.plan.context.readings, point.doubt: side}
            then = results(asked_again(alone, choices={"readings": readings})).get(result.key)
            found.append(Said(name=point.doubt, side=side, outcome=said(then)))
    return tuple(found)


def guided(assessment: "Assessment", result: Result) -> tuple[Said, ...]:
    """Return the guidance that speaks to a result, with how the result comes out without it."""
    alone, found = only(assessment, [result.provision]), list[Said]()
    for part in parts_of(_conditions(assessment, result)):
        if isinstance(part, Guidance):
            without = assessment.plan.context.without_guidance | {part.name}
            then = results(asked_again(alone, choices={"without_guidance": without})).get(result.key)
            found.append(Said(name=part.name, side=part.cite, outcome=said(then)))
    return tuple(dict.fromkeys(found))


def _conditions(assessment: "Assessment", result: Result) -> list[Condition]:
    row = next(row for row in assessment.plan.rows if row.provision is result.provision)
    return list(conditions_of(row))
