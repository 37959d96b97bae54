"""Forms as text to read and as records: each point with its answers, and what is missing or wrong."""

from collections.abc import Iterable, Iterator
from textwrap import wrap
from typing import Any

from aiframework.assessment.forms import Entered, Filled, FilledField, FormProblem, Mistake
from aiframework.assessment.todo import answer_in_words
from aiframework.legal.form import Field, Form
from aiframework.logic import ALWAYS, Question, Truth

__all__ = ["blank", "filled", "listed", "records"]


def listed(forms: Iterable[Form]) -> str:
    """Return the forms there are, each in a line."""
    return "".join(f"{form.cite} ({form.by}): {form.says}\n" for form in forms)


def blank(form: Form) -> str:
    """Return a form with nothing filled in: each point, where its answers go, and what is asked."""
    lines = [f"{form.cite}: {form.says}", f"filled in by the {form.by}"]
    if form.each is not None:
        lines.append(f"once for each of {form.each.key}")  # type: ignore[attr-defined]  # a described class has one
    for field in form.fields:
        asked = "" if field.when is ALWAYS else f"  (if {field.when!r})"
        lines.append(f"{field.point}.{asked}")
        for question in field.asks:
            optional = "optional: " if any(each is question for each in field.optional) else ""
            lines.append(f"   {_place(question)}: {optional}{question.question} [{_kind(field, question)}]")
    return "\n".join(lines) + "\n"


def _kind(field: Field, question: Question[Any]) -> str:
    """Return what may be entered, in words."""
    if not field.among:
        return question.kind.name
    return f"a list of {', '.join(sorted(str(member.value) for member in field.among))}"


def _place(question: Question[Any]) -> str:
    owner: Any = question.owner
    return f"{owner.key}{'[]' if owner.repeats else ''}.{question.name}"


def filled(found: Filled, *, width: int = 100) -> str:
    """Return a filled form as text, then what is missing or wrong."""
    return "\n".join(_lines(found, width)) + "\n"


def _lines(found: Filled, width: int) -> Iterator[str]:
    yield f"{found.form.cite}, {found.name}: {found.form.says}"
    for field in found.fields:
        yield from _field(field, width)
    problems = found.validate()
    word = {Truth.YES: "complete", Truth.NO: "not complete", Truth.UNKNOWN: "not known whether complete"}
    yield ""
    yield f"{word[found.complete]}{f': {len(problems)} to put right' if problems else ''}"
    for line in _problems(problems):
        yield from wrap(
            line,
            width,
            initial_indent="  ",
            subsequent_indent="    ",
            break_on_hyphens=False,
            break_long_words=False,
        )


def _problems(problems: Iterable[FormProblem]) -> Iterator[str]:
    """Yield what is missing or wrong; a question that decides about several points stands once."""
    points: dict[tuple[str, str], list[str]] = {}
    for problem in problems:
        if problem.mistake is Mistake.UNDECIDED:
            points.setdefault((problem.path, problem.question), []).append(problem.point)
        else:
            yield f"{problem.mistake.value}: {problem}"
    for (path, question), decided in points.items():
        yield f"{Mistake.UNDECIDED.value}: {', '.join(decided)}: {path} decides. {question}"


def _field(field: FilledField, width: int) -> Iterator[str]:
    if field.refused is Truth.YES:
        yield f"{field.field.point}. not to be entered in this case"
    elif field.asked is Truth.NO:
        yield f"{field.field.point}. not asked for in this case"
    else:
        yield f"{field.field.point}."
    for each in field.answers:
        answer = answer_in_words(each.value) if isinstance(each, Entered) else "____"
        origin = f"  [from {each.filled_from}]" if isinstance(each, Entered) and each.filled_from else ""
        yield from wrap(
            f"{each.path}: {answer}{origin}", width, initial_indent="   ", subsequent_indent="     "
        )


def records(found: Filled) -> dict[str, Any]:
    """Return a filled form as plain values."""
    return {
        "form": found.form.cite,
        "by": found.form.by,
        "about": found.name,
        "complete": found.complete.name.lower(),
        "fields": [
            {
                "point": field.field.point,
                "asked": field.asked.name.lower(),
                "refused": field.refused.name.lower(),
                "answers": [_answer(each) for each in field.answers],
            }
            for field in found.fields
        ],
        "problems": [
            {
                "point": problem.point,
                "path": problem.path,
                "question": problem.question,
                "mistake": problem.mistake.value,
                "says": problem.says,
            }
            for problem in found.validate()
        ],
        "evidence": found.evidence,
    }


def _answer(each: Any) -> dict[str, Any]:  # noqa: ANN401 - entered or blank
    told: dict[str, Any] = {"path": each.path, "question": each.question.question}
    if isinstance(each, Entered):
        told |= {"value": _plain(each.value), "from": each.filled_from or "the description"}
    return told


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(str(getattr(member, "value", member)) for member in value)
    return value if isinstance(value, bool | int) else str(getattr(value, "value", value))
