"""Forms filled from a description, and what is missing or wrong in them.

A form is filled with what its own questions are answered with, else with what the description says elsewhere. It is
validated in three values: what is not known to be asked for is neither complete nor missing.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, Final

import attrs

from aiframework.legal.form import EachOf, Field, Filling, Form, NameOfTheSystem, Those
from aiframework.logic import UNKNOWN, Context, Question, Truth
from aiframework.logic.case import Case
from aiframework.logic.fact import OpenSet
from aiframework.logic.residual import missing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from aiframework.facts.description import System

__all__ = ["Blank", "Entered", "Filled", "FormProblem", "Mistake", "fill"]


class Mistake(Enum):
    """What is the matter with a point of a form."""

    MISSING = "missing"
    WRONG = "wrong"
    #: it is given, and this form may not hold it
    REFUSED = "not to be entered"
    #: whether it is asked for is not known
    UNDECIDED = "not known whether it is asked for"


@attrs.frozen(kw_only=True)
class FormProblem:
    """One thing to put right.

    Attributes:
        point: the point with its form ("Annex VIII Section A point 4").
        path: where the answer stands, or would stand.
        question: the plain question.
        mistake: what is the matter.
        says: the matter in words.
    """

    point: str
    path: str
    question: str
    mistake: Mistake
    says: str

    def __str__(self) -> str:
        """Write it in one line."""
        return f"{self.point}: {self.path}: {self.says}. {self.question}"


@attrs.frozen(kw_only=True)
class Blank:
    """A question of a form that nothing answers."""

    path: str
    question: Question[Any]


@attrs.frozen(kw_only=True)
class Entered:
    """An answer of a form.

    Attributes:
        path: where it stands, or would stand.
        question: what is asked.
        value: the answer.
        filled_from: where it comes from, when not from an answer to the question itself.
    """

    path: str
    question: Question[Any]
    value: Any
    filled_from: str = ""


@attrs.frozen(kw_only=True)
class FilledField:
    """One point of a form with its answers.

    Attributes:
        field: the point.
        asked: whether it is asked for.
        refused: whether it may not be entered.
        answers: what is entered, and what is blank, in order.
        problems: what is missing or wrong.
    """

    field: Field
    asked: Truth
    refused: Truth
    answers: tuple[Entered | Blank, ...]
    problems: tuple[FormProblem, ...]

    @property
    def full(self) -> bool:
        """Whether it is asked for and nothing in it is missing or wrong."""
        entered = [each for each in self.answers if isinstance(each, Entered)]
        return bool(entered) and not self.problems and self.refused is not Truth.YES


@attrs.frozen(kw_only=True, eq=False)
class Filled:
    """A form filled from a description.

    Attributes:
        form: the form.
        name: what it is about: the system, or the repeated thing.
        fields: its points with their answers.
        path: where its answers stand, for a form about a repeated thing ("campaign_entries[0]").
    """

    form: Form
    name: str
    fields: tuple[FilledField, ...]
    path: str = ""

    def validate(self) -> tuple[FormProblem, ...]:
        """Return everything that is missing or wrong, in the order of the form; nothing where it is complete."""
        return tuple(problem for field in self.fields for problem in field.problems)

    @property
    def complete(self) -> Truth:
        """Whether nothing is missing or wrong; unknown where it is not known what is asked for."""
        mistakes = {problem.mistake for problem in self.validate()}
        if mistakes - {Mistake.UNDECIDED}:
            return Truth.NO
        return Truth.UNKNOWN if mistakes else Truth.YES

    @property
    def evidence(self) -> dict[str, bool]:
        """What the filled form is evidence of, as answers by place: for `with_answers`."""
        shown = {self._place(fact): True for field in self.fields if field.full for fact in field.field.shows}
        whole = all(field.refused is Truth.NO for field in self.fields)
        if whole and self.form.complete is not None and self.complete is Truth.YES:
            shown[self._place(self.form.complete)] = True
        return shown

    def _place(self, fact: Question[bool]) -> str:
        return f"{self.path}.{fact.name}" if self.path else f"{fact.owner.key}.{fact.name}"  # type: ignore[attr-defined]  # a described class has one


def fill(form: Form, system: "System", *, on: dt.date, known: dt.date | None = None) -> tuple[Filled, ...]:
    """Return a form filled from a description: one, or one for each repeated thing it is about.

    Args:
        form: the form.
        system: the description.
        on: the day asked about.
        known: by the law as published by this day; None for that of `on`.
    """
    context = Context(
        on=on,
        known=on if known is None else known,
        determinations={decided.term: decided.truth for decided in system.determinations},
    )
    if form.each is None:
        return (_Filler(form, system, system, context).filled(system.name),)
    items = system.items(form.each).cases
    return tuple(_Filler(form, system, item, context).filled(item.label, item.path) for item in items)


_WEB: Final = ("https://", "http://")


@attrs.frozen
class _Filler:
    """Fills one form from one case."""

    form: Form
    system: "System"
    case: Case
    context: Context

    def filled(self, name: str, path: str = "") -> Filled:
        fields = tuple(map(self._field, self.form.fields))
        return Filled(form=self.form, name=name, fields=fields, path=path)

    def _field(self, field: Field) -> FilledField:
        asked, refused = (each.truth(self.case, self.context) for each in (field.when, field.refused))
        answers = tuple(self._answers(field))
        if Truth.YES is refused or Truth.NO is asked:
            answers = tuple(each for each in answers if isinstance(each, Entered) and not each.filled_from)
        return FilledField(
            field=field,
            asked=asked,
            refused=refused,
            answers=answers,
            problems=tuple(self._problems(field, asked, refused, answers)),
        )

    def _answers(self, field: Field) -> Iterator[Entered | Blank]:
        cases = self.case.items(field.each).cases if field.each is not None else (self.case,)
        for case in cases:
            for question in field.asks:
                value, origin = self._value(case, question, field.fills.get(question))
                path = case.place_of(question)
                yield (
                    Blank(path=path, question=question)
                    if value is UNKNOWN
                    else Entered(path=path, question=question, value=value, filled_from=origin)
                )

    def _value(self, case: Case, question: Question[Any], filling: Filling | None) -> tuple[Any, str]:
        """Return an answer and where it comes from."""
        told = case.value(question)
        if told is not UNKNOWN or filling is None:
            return told, ""
        match filling:
            case NameOfTheSystem():
                return self.system.name, "name"
            case EachOf():
                return self._joined(filling)
            case Those():
                return self._those(filling)
            case _:
                return case.value(filling), case.place_of(filling)

    def _joined(self, filling: EachOf) -> tuple[Any, str]:
        kind: Any = filling.fact.owner
        items = self.system.items(kind)
        names = [item.value(filling.fact) for item in items.cases]
        known = items.complete and names and UNKNOWN not in names
        return ("; ".join(map(str, names)) if known else UNKNOWN), f"{kind.key}.{filling.fact.name}"

    def _those(self, filling: Those) -> tuple[Any, str]:
        truths = {member: each.truth(self.case, self.context) for member, each in filling.members.items()}
        found = frozenset(member for member, truth in truths.items() if truth is Truth.YES)
        return (found or UNKNOWN), "what the description says of them"

    # -- what is missing or wrong ---------------------------------------------------------------------------

    def _problems(
        self, field: Field, asked: Truth, refused: Truth, answers: tuple[Entered | Blank, ...]
    ) -> Iterator[FormProblem]:
        entered = [each for each in answers if isinstance(each, Entered)]
        told = [each for each in entered if not each.filled_from]
        if refused is Truth.YES:
            for each in told:
                yield self._problem(field, each, Mistake.REFUSED, "it may not be entered in this case")
            return
        if asked is Truth.NO:
            return
        for each in entered:
            for words in _wrong(field, each, self.context):
                yield self._problem(field, each, Mistake.WRONG, words)
        blanks = [
            each for each in answers if isinstance(each, Blank) and not _among(each.question, field.optional)
        ]
        if Truth.UNKNOWN in {asked, refused} and (blanks or not answers or refused is Truth.UNKNOWN):
            yield from self._undecided(field)
            return
        for blank in blanks:
            yield self._problem(field, blank, Mistake.MISSING, "not answered")
        if field.each is not None:
            yield from self._things(field)

    def _things(self, field: Field) -> Iterator[FormProblem]:
        """Yield a problem where a point about repeated things has none, or may lack some."""
        kind: Any = field.each
        items = self.case.items(kind)
        if items.cases and items.complete:
            return
        words = "the list may not be complete" if items.cases else "none is given"
        yield FormProblem(
            point=f"{self.form.cite} point {field.point}",
            path=kind.key,
            question=f"Which {kind.key} are there, and are these all?",
            mistake=Mistake.MISSING,
            says=words,
        )

    def _undecided(self, field: Field) -> Iterator[FormProblem]:
        for condition in (field.when, field.refused):
            for each in missing(condition, self.case, self.context):
                yield FormProblem(
                    point=f"{self.form.cite} point {field.point}",
                    path=each.place,
                    question=each.question,
                    mistake=Mistake.UNDECIDED,
                    says="decides whether the point is asked for",
                )

    def _problem(self, field: Field, at: Entered | Blank, mistake: Mistake, words: str) -> FormProblem:
        return FormProblem(
            point=f"{self.form.cite} point {field.point}",
            path=at.path,
            question=at.question.question,
            mistake=mistake,
            says=words,
        )


def _among(question: Question[Any], questions: Iterable[Question[Any]]) -> bool:
    """Tell whether a question is one of these; `in` would build a condition."""
    return any(each is question for each in questions)


def _wrong(field: Field, entered: Entered, context: Context) -> Iterable[str]:
    """Yield what is wrong with an answer, in words."""
    value, day = entered.value, context.on
    if value is False:
        yield "it must be so, and the answer is no"
    if isinstance(value, str) and not value.strip():
        yield "it is empty"
    elif isinstance(value, str) and field.looks == "web address" and not value.startswith(_WEB):
        yield f"{value!r} is no web address: give one that begins with https://"
    if isinstance(value, frozenset) and not value:
        yield "the list is empty"
    if isinstance(value, OpenSet):
        yield "the list may not be complete"
    if isinstance(value, frozenset) and field.among and value - field.among:
        strangers = ", ".join(sorted(str(member.value) for member in value - field.among))
        yield f"{strangers}: not among what may be entered here"
    if (
        isinstance(value, dt.date)
        and _among(entered.question, field.lasting)
        and day is not None
        and value < day
    ):
        yield f"it ended on {value}"
