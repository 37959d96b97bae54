"""The next question: unanswered facts that can still change what is asked for, the most deciding first."""

from collections.abc import Generator, Iterable, Sequence
from typing import Any

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.hypotheticals import Result, results_under
from aiframework.assessment.plan import conditions_of
from aiframework.facts.answers import with_answer
from aiframework.legal.provision import RiskTier
from aiframework.logic import Question, Truth
from aiframework.logic.decisive import answers_worth_trying, asked_in
from aiframework.logic.residual import Missing
from aiframework.logic.supposing import Supposition

__all__ = ["DONT_KNOW", "OpenQuestion", "interview", "questions"]

#: the answer that leaves a question open, in an interview
DONT_KNOW = object()


@attrs.frozen(kw_only=True)
class OpenQuestion:
    """A question worth asking.

    Attributes:
        missing: where the answer goes, and the fact it answers.
        bears_on: the results that hang on it, by key.
        answers: the answers that make a difference to the conditions it stands in.
        settles: how many of the open results each of these answers would settle at once.
    """

    missing: Missing
    bears_on: tuple[str, ...]
    answers: tuple[Any, ...] = ()
    settles: tuple[int, ...] = ()

    @property
    def place(self) -> str:
        """Where the answer goes: `deployer.told_workers_before_use`."""
        return self.missing.place

    @property
    def question(self) -> str:
        """The plain question."""
        return self.missing.question

    @property
    def fact(self) -> Question[Any] | None:
        """The fact, where it is one (a list that is not complete, or a doubt, is none)."""
        return self.missing.fact

    @property
    def weight(self) -> float:
        """How many open results an answer settles on average."""
        return sum(self.settles) / len(self.settles) if self.settles else 0.0


def questions(assessment: Assessment, *, goal: str = "all") -> tuple[OpenQuestion, ...]:
    """Return what is worth asking, the most deciding first.

    Args:
        assessment: what is known so far.
        goal: "all" (whatever binds on the day), "tier", "violations", the id of a law, or a citation.

    Raises:
        NoSuchProvisionError: the goal is none of these.
    """
    aims = aims_of(assessment, goal)
    bearing: dict[Missing, list[str]] = {}
    for aim in aims:
        for missing in aim.unanswered:
            bearing.setdefault(missing, []).append(aim.key)
    return _ranked(assessment, aims, bearing)


def aims_of(assessment: Assessment, goal: str) -> tuple[Result, ...]:
    """Return the open results that a goal is about."""
    if goal == "all":
        return assessment.open
    if goal == "violations":
        return tuple(finding for finding in assessment.open if finding.must is not Truth.YES)
    if goal == "tier":
        tiers = {missing for tiers in assessment.tiers if not tiers.settled for missing in tiers.missing}
        open_tiers = (
            c
            for c in assessment.conclusions
            if isinstance(c.provision, RiskTier) and c.holds is Truth.UNKNOWN
        )
        return tuple(conclusion for conclusion in open_tiers if tiers & set(conclusion.unanswered))
    by_law = {instrument.id for instrument in assessment.plan.lawbook.instruments}
    if goal in by_law:
        return tuple(finding for finding in assessment.open if finding.provision.instrument.id == goal)
    return tuple(result for result in assessment.all(goal) if _is_open(result))


def _is_open(result: Finding | Conclusion) -> bool:
    return result.holds is Truth.UNKNOWN if isinstance(result, Conclusion) else not result.settled


def _ranked(
    assessment: Assessment, aims: Sequence[Result], bearing: dict[Missing, list[str]]
) -> tuple[OpenQuestion, ...]:
    tests = list(dict.fromkeys(asked_in(c for row in assessment.plan.rows for c in conditions_of(row))))
    answers = {m: answers_worth_trying(m.fact, tests) for m in bearing if m.fact is not None}
    suppositions: list[Supposition] = [
        ((m.place, answer),) for m, several in answers.items() for answer in several
    ]
    settled = _settled(assessment, aims, suppositions)
    found: list[OpenQuestion] = []
    place = 0
    for missing, keys in bearing.items():
        several = answers.get(missing, ())
        counts = tuple(settled[place : place + len(several)])
        place += len(several)
        found.append(OpenQuestion(missing=missing, bears_on=tuple(keys), answers=several, settles=counts))
    return tuple(sorted(found, key=lambda each: (-each.weight, -len(each.bears_on))))


def _settled(
    assessment: Assessment, aims: Iterable[Result], suppositions: Sequence[Supposition]
) -> list[int]:
    """Return how many of the aims each supposition settles."""
    if not suppositions:
        return []
    planes = results_under(assessment, suppositions)
    tops = [planes[aim.key].settled for aim in aims]
    return [sum(plane >> row & 1 for plane in tops) for row in range(len(suppositions))]


def interview(
    assessment: Assessment, *, goal: str = "all"
) -> Generator[tuple[OpenQuestion, Assessment], Any, Assessment]:
    """Ask until the goal is settled: yield the next question with the assessment so far, take its answer.

    Send the answer (or `DONT_KNOW`); the generator returns the last assessment. A question that is not
    about a fact (a list, a doubt) is not asked: how far a list goes is told with the description.
    """
    skipped: set[str] = set()
    while True:
        asked = [
            each
            for each in questions(assessment, goal=goal)
            if each.fact is not None and each.place not in skipped
        ]
        if not asked:
            return assessment
        answer = yield asked[0], assessment
        if answer is DONT_KNOW:
            skipped.add(asked[0].place)
        else:
            assessment = attrs.evolve(
                assessment, system=with_answer(assessment.system, asked[0].place, answer)
            )
