"""The score of the labelled cases: what the law says of each, against what a named source says.

    python -m tests.cases.score                # prints the score and every disagreement
    python -m tests.cases.score --write        # also writes docs/evidence/eu_cases.md

A case is a description, told from the facts of the source alone, and the provisions the source names for it.
Asked is the *matter* of each provision: whether the practice, the use or the trigger is there. Scope, roles and
dates are left aside, except where the provision is about them. Three ways to be wrong are kept apart: a wrong
all-clear (the source says it holds, we say it does not), a false alarm (the other way round), and an unknown.
"""

import datetime as dt
import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import attrs

from aiframework import System, eu_ai_act
from aiframework.assessment.plan import Plan
from aiframework.facts.plain import from_plain
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Note, Prohibition, Provision, Term
from aiframework.logic import ALWAYS, AllOf, AnyOf, Condition, Context, Truth, as_condition, some
from aiframework.logic.condition import Not
from aiframework.logic.residual import missing

__all__ = ["Case", "Result", "Verdict", "cases", "matter_of", "scored"]

FOLDER = Path(__file__).parent / "eu_ai_act"
PAGE = Path(__file__).parents[2] / "docs" / "evidence" / "eu_cases.md"
ABOUT = (
    "each told from its stated facts alone in `tests/cases/eu_ai_act/`. Asked is the matter of each provision that the source "
    "names: scope, roles and dates are left aside, except where the provision is about them. A citation without a provision of "
    "its own is asked as the nearest one above it."
)
ORIGINS = {"source_example": "examples of the source", "rule_applied": "rules of the source, applied"}


#: what a source takes for granted of a purpose unless it says otherwise (see README.md beside this file)
_GRANTED = {"permitted_by_law": True, "part_of_wider_configuration": False, "used_by_critical_entities": True}
_MODEL_GRANTED = {
    "only_research_before_market": False,
    "modifies_existing_model": False,
    "rebuttal_accepted": False,
    "designated_systemic": False,
}


def granted(plain: dict[str, Any], on: dt.date) -> dict[str, Any]:
    """Return a description with what every source takes for granted: a lawful use, told whole, on the day of the label."""
    full = {**plain, "purposes": [{**_GRANTED, **purpose} for purpose in plain.get("purposes", [])]}
    market = plain.get("market", {})
    released = any(
        market.get(name) is not False for name in ("placed_on_union_market", "put_into_service_in_union")
    )
    full["market"] = {"first_unit_on": on, **market} if released else market
    full["content"] = {"generated_on": on, "published_on": on, **plain.get("content", {})}
    full["model"] = {**_MODEL_GRANTED, **plain.get("model", {})}
    full["biometrics"] = {"categorises_for_law_enforcement": False, **plain.get("biometrics", {})}
    return full if full["purposes"] else {key: value for key, value in full.items() if key != "purposes"}


class Label(Enum):
    """What the source says of a provision."""

    HOLDS = "holds"
    NOT = "does not hold"
    OPEN = "open"


class Verdict(Enum):
    """How an answer compares with the label."""

    RIGHT = "right"
    WRONG_ALL_CLEAR = "wrong all-clear"
    FALSE_ALARM = "false alarm"
    UNKNOWN = "unknown"
    TOO_SURE = "definite where the source leaves it open"
    NOT_ASKED = "no condition to ask"


@attrs.frozen
class Case:
    """One labelled case.

    Attributes:
        id: its id, and the name of its file.
        expected: what the source says of it, and where.
        as_granted: with what every source takes for granted, or by its stated facts alone.
    """

    id: str
    expected: dict[str, Any]
    as_granted: bool = True

    @property
    def file(self) -> Path:
        """Where the description stands."""
        return FOLDER / f"{self.id}.toml"

    @cached_property
    def system(self) -> System:
        """The description."""
        plain = tomllib.loads(self.file.read_text(encoding="utf-8"), parse_float=Decimal)
        return from_plain(granted(plain, self.on) if self.as_granted else plain, origin=self.file.name)

    @property
    def on(self) -> dt.date:
        """The day for which the source is asked."""
        return dt.date.fromisoformat(self.expected["as_of"])

    @property
    def firm(self) -> bool:
        """Whether the label is beyond dispute."""
        return bool(self.expected["hard_test"])

    def labels(self) -> Iterator[tuple[str, Label]]:
        """Yield every provision the source names, with what it says.

        A case that the source calls indeterminate leaves open what it names, save what it names as sure but later.
        """
        told = self.expected
        later = set(told["provisions_not_yet_applicable"])
        open_ones = set(told["contested_provisions"])
        if told["outcome"] == "indeterminate":
            open_ones |= set(told["provisions"]) - later
        for id_ in dict.fromkeys(
            [*told["provisions"], *told["provisions_not_yet_applicable"], *sorted(open_ones)]
        ):
            yield id_, Label.OPEN if id_ in open_ones else Label.HOLDS
        for id_ in told["provisions_not_triggered"]:
            if id_ not in open_ones:
                yield id_, Label.NOT


@attrs.frozen
class Result:
    """One provision on one case."""

    case: Case
    provision: str
    label: Label
    answer: Truth | None
    facts: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """How the answer compares with the label."""
        if self.answer is None:
            return Verdict.NOT_ASKED
        if self.label is Label.OPEN:
            return Verdict.RIGHT if self.answer is Truth.UNKNOWN else Verdict.TOO_SURE
        if self.answer is Truth.UNKNOWN:
            return Verdict.UNKNOWN
        if (self.answer is Truth.YES) == (self.label is Label.HOLDS):
            return Verdict.RIGHT
        return Verdict.WRONG_ALL_CLEAR if self.label is Label.HOLDS else Verdict.FALSE_ALARM


# -- from the id of a label to a condition -----------------------------------------------------------------------


@cache
def cited(id_: str) -> str:
    """Return the citation that an id stands for: `AIA:5(1)(a)` is Art. 5(1)(a), `AIA:III(4)(a)` Annex III 4(a)."""
    rest = id_.removeprefix("AIA:")
    annex = re.fullmatch(r"([IVX]+)(?:\((\d+)\)((?:\(\w+\))*))?", rest)
    if annex is None:
        return f"Art. {rest}"
    number, point, limbs = annex.groups()
    return f"Annex {number}" + (f" {point}{limbs}" if point else "")


@cache
def provisions_of(id_: str) -> tuple[Provision, ...]:
    """Return the provisions that an id asks about.

    Those with exactly that citation; else those below it (Art. 53 stands for 53(1)(a) and so on); else those of the
    nearest citation above it (5(1)(c)(i) is asked as 5(1)(c)).
    """
    cite = cited(id_)
    while cite:
        exact = [p for p in eu_ai_act.provisions if p.cite == cite]
        chosen = _norms(exact) or _plain(exact)
        below = [p for p in eu_ai_act.provisions if p.cite.startswith((f"{cite}(", f"{cite} sub"))]
        found = chosen or _norms(below) or _plain(below) or exact
        if found:
            return tuple(found)
        cite = re.sub(r"\(\w+\)$", "", cite) if cite.endswith(")") else ""
    return ()


def _norms(provisions: Iterable[Provision]) -> list[Provision]:
    """Return the norms that carry the whole citation, or else all of its parts; prohibitions before duties."""
    every = list(provisions)
    whole = [p for p in every if not p.part]
    return next(
        (found for part in (whole, every) for kind in (Prohibition, Duty) if (found := _kind(part, kind))), []
    )


def _kind(provisions: Iterable[Provision], kind: type[Provision]) -> list[Provision]:
    return [p for p in provisions if isinstance(p, kind)]


def _plain(provisions: Iterable[Provision]) -> list[Provision]:
    """Return the terms that carry the whole citation; a part called `model` is the same thing asked of a model."""
    return [p for p in provisions if isinstance(p, Term) and p.part in {"", "model"}]


def _nobody_bound(provision: Provision, case: "Case", context: Context) -> bool:
    """Return whether the description rules out everybody whom a duty binds."""
    return isinstance(provision, Norm) and provision.binds.truth(case.system, context) is Truth.NO


@cache
def matter_of(provision: Provision, on: dt.date) -> Condition | None:
    """Return the condition that the matter of a provision is there, or None for what asks nothing of a case."""
    if isinstance(provision, Note):
        return None
    each = getattr(provision, "each", None)
    if not isinstance(provision, Norm):
        condition = provision.condition()
    else:
        # a duty without a trigger of its own is brought on by its addressee
        trigger = as_condition(provision.binds) if provision.when is ALWAYS else provision.when
        (row,) = (row for row in _plan(on).rows if row.provision is provision)
        reached = AnyOf(tuple(alternative.when for alternative in row.alternatives))
        condition = AllOf((trigger, Not(provision.unless), reached))
    return condition if each is None else some(each, condition)


@cache
def _plan(on: dt.date) -> Plan:
    return Plan(Lawbook((eu_ai_act,)), on, on, Context(on=on, known=on))


def _answer(id_: str, case: Case) -> tuple[Truth | None, tuple[str, ...]]:
    """Return whether any of the provisions holds, and what is missing where that is open."""
    provisions = provisions_of(id_)
    matters = [matter for p in provisions if (matter := matter_of(p, case.on)) is not None]
    if not matters:
        return None, ()
    whole = AnyOf(tuple(matters))
    context = Context(on=case.on, known=case.on)
    truth = whole.truth(case.system, context)
    duties = all(isinstance(p, Duty) for p in provisions)
    if duties and all(_nobody_bound(p, case, context) for p in provisions):
        return Truth.NO, ()
    if truth is not Truth.UNKNOWN:
        return truth, ()
    return truth, tuple(dict.fromkeys(each.place for each in missing(whole, case.system, context)))


# -- the score -----------------------------------------------------------------------------------------------------


def cases(*, as_granted: bool = True) -> tuple[Case, ...]:
    """Return every labelled case that has a description."""
    told = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
    every = (Case(id_, expected, as_granted) for id_, expected in told.items())
    return tuple(case for case in every if case.file.exists())


def scored(chosen: Iterable[Case] | None = None) -> tuple[Result, ...]:
    """Return one result for each provision of each case."""
    found: list[Result] = []
    for case in cases() if chosen is None else chosen:
        for id_, label in case.labels():
            answer, facts = _answer(id_, case)
            found.append(Result(case, id_, label, answer, facts))
    return tuple(found)


COLUMNS = (Verdict.RIGHT, Verdict.WRONG_ALL_CLEAR, Verdict.FALSE_ALARM, Verdict.UNKNOWN, Verdict.TOO_SURE)


def _table(results: Iterable[Result], title: str) -> Iterator[str]:
    rows: dict[str, Counter[Verdict]] = {}
    for result in results:
        if result.answer is not None:
            rows.setdefault(result.provision, Counter())[result.verdict] += 1
    total: Counter[Verdict] = Counter()
    for row in rows.values():
        total.update(row)
    yield f"### {title[0].upper()}{title[1:]}"
    yield ""
    yield "| provision | " + " | ".join(verdict.value for verdict in COLUMNS) + " |"
    yield "|---|" + "--:|" * len(COLUMNS)
    for id_, row in sorted(rows.items(), key=lambda item: _order(item[0])):
        yield f"| {cited(id_)} | " + " | ".join(str(row[verdict]) for verdict in COLUMNS) + " |"
    yield "| **all** | " + " | ".join(f"**{total[verdict]}**" for verdict in COLUMNS) + " |"
    yield ""


def _twice(granted_: Iterable[Result], alone: Iterable[Result]) -> Iterator[str]:
    """Yield both scores beside each other."""
    yield "| all labels beyond dispute | " + " | ".join(verdict.value for verdict in COLUMNS) + " |"
    yield "|---|" + "--:|" * len(COLUMNS)
    for title, results in (
        ("by the stated facts alone", alone),
        ("with what every source takes for granted", granted_),
    ):
        tally = Counter(result.verdict for result in results)
        yield f"| {title} | " + " | ".join(str(tally[verdict]) for verdict in COLUMNS) + " |"
    yield ""
    yield (
        "Taken for granted, the same for all and whatever the label: a use is permitted, a system is told whole, infrastructure "
        "is critical, nothing is done for the police, things happen on the day of the label, a model is its maker's own and on "
        "offer, and no authority has decided about it. What follows is with that."
    )
    yield ""


def _order(id_: str) -> tuple[Any, ...]:
    return tuple(
        (part.isdigit(), int(part) if part.isdigit() else part) for part in re.findall(r"\d+|\D+", cited(id_))
    )


def _listed(results: Iterable[Result], verdict: Verdict, title: str) -> Iterator[str]:
    mine = [result for result in results if result.verdict is verdict]
    yield f"## {title}"
    yield ""
    if not mine:
        yield "None."
    for result in mine:
        case = result.case
        soft = "" if case.firm else " (the label itself is disputed)"
        said = f"- **{case.id}** {case.expected['title']}, {cited(result.provision)}"
        said += f": the source says it {_words(result.label)}{soft}"
        if verdict is Verdict.UNKNOWN:
            said += f". Missing: {', '.join(f'`{fact}`' for fact in result.facts) or 'a reading of a doubtful point'}"
        yield f"{said}. Source: {case.expected['source']}, {case.expected['pinpoint']}."
    yield ""


def _words(label: Label) -> str:
    return "is open" if label is Label.OPEN else label.value


def page(results: tuple[Result, ...], alone: tuple[Result, ...]) -> str:
    """Return the score, and every disagreement, as a page.

    Args:
        results: with what every source takes for granted.
        alone: by the stated facts alone.
    """
    number = len({result.case.id for result in results})
    firm = [result for result in results if result.case.firm]
    head = [
        "# The EU AI Act on labelled cases",
        "",
        "Written by `python -m tests.cases.score --write`, and compared with what comes out today by the tests.",
        "",
        f"{number} cases that official guidelines, the text itself or commentary decide, {ABOUT}",
        "",
        "## Score",
        "",
        *_twice(firm, [result for result in alone if result.case.firm]),
    ]
    lines = [*head]
    for origin, title in ORIGINS.items():
        lines += _table((r for r in firm if r.case.expected["origin"] == origin), title)
    lines += _table((r for r in results if not r.case.firm), "cases whose label is disputed")
    lines += _listed(results, Verdict.WRONG_ALL_CLEAR, "Wrong all-clears")
    lines += _listed(results, Verdict.FALSE_ALARM, "False alarms")
    lines += _listed(results, Verdict.TOO_SURE, "Definite where the source leaves it open")
    lines += _listed(results, Verdict.UNKNOWN, "Unknown, and what is missing")
    lines += _listed(results, Verdict.NOT_ASKED, "Not asked: the provision puts nothing to a case")
    lines += _corrected({result.case.id: result.case for result in results}.values())
    return "\n".join(lines).rstrip() + "\n"


def _corrected(chosen: Iterable[Case]) -> Iterator[str]:
    yield "## Labels read otherwise than collected"
    yield ""
    told = [
        f"- **{c.id}** {c.expected['title']}: {c.expected['corrected']}"
        for c in chosen
        if "corrected" in c.expected
    ]
    yield from sorted(told) or ["None."]


def main() -> None:
    """Print the score; write it too when asked."""
    text = page(scored(), scored(cases(as_granted=False)))
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
