"""How many questions settle the AI Act tier from nothing: simulated interviews on the examples and the labelled cases.

    python -m tests.cases.interviews                # prints the numbers
    python -m tests.cases.interviews --write        # also writes docs/evidence/questions.md

Each description answers for its user: what it tells is answered so; of what it leaves out, the user says no to what is
asked yes or no (yes to the parts of a whole that is told to be so), that there is nothing of what is asked as a list, and
does not know the rest. The interview starts from a name alone. It is compared with a questionnaire in fixed order, the
order of the law, that asks the same facts one by one, skips what no longer matters, and stops as soon. The interview is
also held without its lists, one fact at a time: then it takes less than the fixed order on the whole, and more where a
description is prohibited or high-risk by what the law names first.
"""

import datetime as dt
import statistics
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from aiframework import System, assess, eu_ai_act, load
from aiframework.assessment import Assessment
from aiframework.assessment.aims import aims_of
from aiframework.assessment.interview import DONT_KNOW, answered, interview
from aiframework.assessment.questions import Asked, Checklist, OpenQuestion, Ranking
from aiframework.facts.index import section_class
from aiframework.logic.residual import Missing
from tests.cases.score import cases

TOP = Path(__file__).parents[2]
PAGE = TOP / "docs" / "evidence" / "questions.md"
ON = dt.date(2027, 12, 2)


@attrs.frozen
class Count:
    """What one interview took.

    Attributes:
        name: the description.
        questions: questions put, a list of several counted once.
        facts: single facts among them.
        alone: questions of the interview without its lists, one fact at a time.
        fixed: questions of the fixed order.
        settled: whether the tier was settled.
        same: whether both came to the same tier.
    """

    name: str
    questions: int
    facts: int
    alone: int
    fixed: int
    settled: bool
    same: bool


def reply(full: System, asked: Asked) -> Any:
    """Return what a user who has a description before them answers."""
    if isinstance(asked, Checklist):
        return {each.place for each in asked.of if _told(full, each) is True}
    return _told(full, asked)


def _told(full: System, asked: OpenQuestion) -> Any:
    if asked.missing.kind is not None:
        cases = full.items(asked.missing.kind).cases
        named = "name" in asked.missing.kind.facts  # type: ignore[attr-defined]
        return [item.label for item in cases] if named else len(cases)
    answers = {place: answer for place, _, answer, _ in full.given()}
    fact = asked.fact
    assert fact is not None
    if asked.place in answers:
        return answers[asked.place]
    if fact.kind.many:
        return frozenset()
    if asked.place in _so_by_a_whole(full):
        return True
    return False if fact.kind.base is bool else DONT_KNOW


def _so_by_a_whole(full: System) -> set[str]:
    """Return the parts of what is told to be so as a whole."""
    return {
        name if "." in name else f"{place.rpartition('.')[0]}.{name}"
        for place, fact, answer, _ in full.given()
        if fact.sums_up is not None and answer is True
        for name in fact.sums_up.names()
    }


def interviewed(full: System) -> tuple[Assessment, int, int]:
    """Return the last assessment of an interview, with the questions and the facts it took."""
    steps = interview(assess(System(full.name), laws=[eu_ai_act], on=ON), goal="tier")
    questions = facts = 0
    try:
        asked, _ = next(steps)
        while True:
            questions += 1
            facts += len(asked.of) if isinstance(asked, Checklist) else 1
            asked, _ = steps.send(reply(full, asked))
    except StopIteration as stop:
        return stop.value, questions, facts


def one_by_one(full: System) -> int:
    """Return how many questions an interview takes that puts no lists."""
    told = assess(System(full.name), laws=[eu_ai_act], on=ON)
    asked_before: set[str] = set()
    while True:
        ranking = Ranking(aims_of(told, "tier"), frozenset(asked_before))
        asked = next((each for each in ranking.ranked() if not ranking.is_idle(each)), None)
        if asked is None:
            return len(asked_before)
        answer = reply(full, asked)
        asked_before.add(asked.place)
        if answer is not DONT_KNOW:
            told = attrs.evolve(told, system=answered(told.system, asked, answer))


def in_fixed_order(full: System) -> tuple[Assessment, int]:
    """Return the last assessment of the fixed questionnaire, with the questions it took."""
    told = assess(System(full.name), laws=[eu_ai_act], on=ON)
    asked_before: set[str] = set()
    for number in range(10_000):
        aims = aims_of(told, "tier")
        now = aims.tried([{}])
        place = next((p for p in now.asked(aims.demands(now)) if p not in asked_before), None)
        if place is None:
            return told, number
        fact = aims.opening.facts.get(place)
        missing = Missing(place, fact) if fact is not None else Missing(place, kind=section_class(place))
        asked = OpenQuestion(missing=missing, bears_on=())
        answer = reply(full, asked)
        asked_before.add(place)
        if answer is not DONT_KNOW:
            told = attrs.evolve(told, system=answered(told.system, asked, answer))
    raise AssertionError(full.name)


def counted(full: System) -> Count:
    """Return what an interview takes for a description."""
    told, questions, facts = interviewed(full)
    other, fixed = in_fixed_order(full)

    def bounds(assessment: Assessment) -> list[tuple[str, str, str]]:
        return [(tiers.scale, tiers.at_least, tiers.at_most) for tiers in assessment.tiers]

    settled = all(tiers.settled for tiers in told.tiers)
    return Count(full.name, questions, facts, one_by_one(full), fixed, settled, bounds(told) == bounds(other))


def descriptions() -> Iterator[System]:
    """Yield the examples, then the labelled cases."""
    for file in sorted((TOP / "examples").glob("*.toml")):
        yield load(file)
    for case in cases():
        yield case.system


def page(counts: Iterable[Count]) -> str:
    """Return the numbers as a page."""
    every = list(counts)
    questions = [each.questions for each in every]
    facts, fixed = [each.facts for each in every], [each.fixed for each in every]

    def row(name: str, numbers: list[int]) -> str:
        cut = statistics.quantiles(numbers, n=10)
        return f"| {name} | {statistics.median(numbers):g} | {cut[8]:g} | {min(numbers)} | {max(numbers)} |"

    worse = [each.name for each in every if each.questions > each.fixed]
    lines = [
        "# Questions until the tier is settled",
        "",
        "Written by `python -m tests.cases.interviews --write`.",
        "",
        *(__doc__ or "").split("\n\n")[2].splitlines(),
        "",
        f"{len(every)} descriptions: the examples and the labelled cases. Settled: {sum(each.settled for each in every)};",
        "the others end at a point the law leaves open, or at what their user does not know. Both questionnaires came to the same",
        f"tier in {sum(each.same for each in every)}.",
        "",
        "| | median | nine in ten below | fewest | most |",
        "|---|--:|--:|--:|--:|",
        row("questions put (a list of several counts once)", questions),
        row("single facts answered", facts),
        row("questions without lists, one fact at a time", [each.alone for each in every]),
        row("questions of the fixed order", fixed),
        "",
        f"Interviews that took more questions than the fixed order: {len(worse)}{': ' + ', '.join(worse) if worse else ''}.",
        f"Without lists: {sum(each.alone > each.fixed for each in every)}.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the numbers; write them too when asked."""
    text = page(map(counted, descriptions()))
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
