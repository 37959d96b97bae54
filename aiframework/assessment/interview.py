"""An interview: the best question, its answer, the next, until the goal is settled. One can go back."""

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

import attrs

from aiframework.assessment.questions import Asked, Checklist, OpenQuestion, next_question
from aiframework.facts.answers import with_answers
from aiframework.facts.description import System
from aiframework.facts.group import none_of
from aiframework.logic import Answer

if TYPE_CHECKING:
    from aiframework.assessment.aims import Goal
    from aiframework.assessment.assessment import Assessment

__all__ = ["BACK", "DONT_KNOW", "Turn", "answered", "interview"]

#: the answer that leaves a question open
DONT_KNOW: Final = object()
#: the answer that takes the last answer back
BACK: Final = object()

#: the question, and what is known so far
Turn = tuple[Asked, "Assessment"]


def interview(assessment: "Assessment", *, goal: "Goal" = "all") -> Generator[Turn, Any, "Assessment"]:
    """Ask until the goal is settled: yield the next question with the assessment so far, take its answer.

    Send the answer, or `DONT_KNOW`, or `BACK`; the generator returns the last assessment. An answer may be an `Answer`
    with its source. To a `Checklist` send the places that are so, and with a "?" after them those one does not know
    ("product.acts?"): these stay open, the others are no; to a question for a list, names or how many there
    are. Nothing is asked twice, and a point the law leaves open is not asked.

    Raises:
        TypeError, ValueError, LookupError: an answer that does not fit; the interview ends.
    """
    asked_before: frozenset[str] = frozenset()
    before: list[tuple[Assessment, frozenset[str]]] = []
    while True:
        asked = next_question(assessment, goal=goal, without=asked_before)
        if asked is None:
            return assessment
        answer = yield asked, assessment
        if answer is BACK:
            if before:
                assessment, asked_before = before.pop()
            continue
        before.append((assessment, asked_before))
        asked_before |= {asked.place} if isinstance(asked, OpenQuestion) else set(asked.places)
        if answer is not DONT_KNOW:
            assessment = attrs.evolve(assessment, system=answered(assessment.system, asked, answer))


def answered(system: System, asked: Asked, answer: Any) -> System:  # noqa: ANN401 - of the question's kind
    """Return a description with a question answered.

    Raises:
        TypeError, ValueError, LookupError: the answer does not fit the question.
    """
    if isinstance(asked, Checklist):
        return with_answers(system, _ticked(asked, answer))
    if asked.missing.kind is None:
        return with_answers(system, {asked.place: answer})
    return _listed(system, asked.missing.kind, answer)


def _ticked(asked: Checklist, answer: Any) -> Mapping[str, Any]:  # noqa: ANN401 - places, with or without a source
    marked = set(answer.value if isinstance(answer, Answer) else answer)
    not_known = {place.removesuffix("?") for place in marked if place.endswith("?")}
    places = {place for place in marked if not place.endswith("?")}
    wrong = sorted((places | not_known) - set(asked.places))
    if wrong:
        message = f"not on the list: {', '.join(wrong)}; tick some of {', '.join(asked.places)}, or none"
        raise LookupError(message)
    known = [place for place in asked.places if place not in not_known]
    if not isinstance(answer, Answer):
        return {place: place in places for place in known}
    return {place: attrs.evolve(answer, value=place in places) for place in known}


def _listed(system: System, kind: type, answer: Any) -> System:  # noqa: ANN401 - names, or a number
    """Return a description in which these are all the things of a kind; those told of stay."""
    value = answer.value if isinstance(answer, Answer) else answer
    told = [item.section for item in system.items(kind).cases]
    named = "name" in kind.facts  # type: ignore[attr-defined]  # a described class has one
    if isinstance(value, int):
        more = [kind() for _ in range(value - len(told))]
    elif named:
        known = {section.answers.get("name") for section in told}
        more = [kind(name=name) for name in _names(value) if name not in known]
    else:
        message = f"{kind.__name__} has no name: say how many there are"
        raise TypeError(message)
    return system.with_(*told, *more, none_of(kind))


def _names(value: Iterable[Any]) -> list[str]:
    names = [value] if isinstance(value, str) else list(value)
    wrong = [name for name in names if not isinstance(name, str) or not name]
    if wrong:
        message = f"no names: {', '.join(map(repr, wrong))}; give text, or a number"
        raise ValueError(message)
    return names
