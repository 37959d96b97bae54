"""In what two assessments differ: answers, lists, dates, law, readings, guidance, determinations, what was asked."""

from collections.abc import Collection, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from aiframework.assessment.only import asked_again
from aiframework.facts.answers import with_answers
from aiframework.facts.description import System
from aiframework.facts.group import Group
from aiframework.logic import UNKNOWN

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["Difference", "Kind", "differences", "mixed"]


class Kind(Enum):
    """What kind of thing differs."""

    FACT = "fact"
    THINGS = "things"
    DATE = "date"
    LAW = "law as known"
    READING = "reading"
    GUIDANCE = "guidance"
    DETERMINATION = "determination"
    ASKED = "what was asked"

    def __repr__(self) -> str:
        """Read as source."""
        return f"Kind.{self.name}"


@attrs.frozen
class Difference:
    """One thing in which two assessments differ.

    Attributes:
        kind: what kind of thing.
        what: which: a place, a list, the name of a reading, of guidance, of a term.
        before: how it was, in words.
        after: how it is, in words.
    """

    kind: Kind
    what: str = ""
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        """Say it in one line."""
        change = f"{self.before} -> {self.after}"
        match self.kind:
            case Kind.FACT:
                return f"the fact {self.what}, {change}"
            case Kind.THINGS:
                return f"the {self.what} told of, {change}"
            case Kind.DATE:
                return f"the date asked about, {change}"
            case Kind.LAW:
                return f"the law as known, {change}"
            case Kind.READING:
                return f"the reading of {self.what}, {change}"
            case Kind.GUIDANCE:
                return f"guidance {self.what}, {change}"
            case Kind.DETERMINATION:
                return f"counsel's determination of {self.what}, {change}"
            case Kind.ASKED:
                return f"the {self.what} asked for, {change}"


def differences(earlier: "Assessment", later: "Assessment") -> tuple[Difference, ...]:
    """Return everything in which two assessments differ that can bear on a result."""
    return (*_of_facts(earlier.system, later.system), *_of_choices(earlier, later))


def _of_facts(earlier: System, later: System) -> Iterator[Difference]:
    lists = _differing_lists(earlier, later)
    for key in lists:
        yield Difference(Kind.THINGS, key, _told(earlier, key), _told(later, key))
    old, new = _answers(earlier, lists), _answers(later, lists)
    for place in dict.fromkeys([*old, *new]):
        before, after = old.get(place, UNKNOWN), new.get(place, UNKNOWN)
        if type(before) is not type(after) or before != after:
            yield Difference(Kind.FACT, place, _said(before), _said(after))


def _differing_lists(earlier: System, later: System) -> tuple[str, ...]:
    """Return the keys of lists that are not as long, not as complete, or of things with other names."""

    def shape(system: System, key: str) -> Any:  # noqa: ANN401 - what makes two lists comparable
        told = system.lists.get(key)
        return told and ([item.label for item in told.cases], told.complete)

    keys = dict.fromkeys([*earlier.lists, *later.lists])
    return tuple(key for key in keys if shape(earlier, key) != shape(later, key))


def _answers(system: System, lists: Collection[str]) -> dict[str, Any]:
    """Return what is answered, by place, but in lists that differ as a whole."""
    return {place: value for place, _, value, section in system.given() if section.key not in lists}


def _of_choices(earlier: "Assessment", later: "Assessment") -> Iterator[Difference]:
    if earlier.now != later.now:
        yield Difference(Kind.DATE, "", str(earlier.now), str(later.now))
    if earlier.known != later.known:
        yield Difference(Kind.LAW, "", str(earlier.known), str(later.known))
    old, new = earlier.plan.context, later.plan.context
    for name in dict.fromkeys([*old.readings, *new.readings]):
        if old.readings.get(name) != new.readings.get(name):
            yield Difference(
                Kind.READING, name, old.readings.get(name, "open"), new.readings.get(name, "open")
            )
    for name in sorted(old.without_guidance ^ new.without_guidance):
        on, off = ("followed", "left out")
        yield Difference(Kind.GUIDANCE, name, *((off, on) if name in old.without_guidance else (on, off)))
    for term in dict.fromkeys([*old.determinations, *new.determinations]):
        if old.determinations.get(term) != new.determinations.get(term):
            yield Difference(Kind.DETERMINATION, term, _decided(old, term), _decided(new, term))
    for option, says in _OPTIONS.items():
        if getattr(earlier, option) != getattr(later, option):
            yield Difference(
                Kind.ASKED, says, _listed(getattr(earlier, option)), _listed(getattr(later, option))
            )


_OPTIONS = {
    "viewpoint": "roles",
    "not_law": "what is not law",
    "verified": "what is verified",
    "holidays": "holidays",
}


def _decided(context: Any, term: str) -> str:  # noqa: ANN401 - a context
    truth = context.determinations.get(term)
    return "none" if truth is None else truth.name.lower()


def _listed(option: Any) -> str:  # noqa: ANN401 - an option of any kind
    return option if isinstance(option, str) else ", ".join(sorted(map(str, option))) or "all"


def _told(system: System, key: str) -> str:
    told = system.lists.get(key)
    if told is None:
        return "not told"
    names = ", ".join(item.label for item in told.cases) or "none"
    return names if told.complete else f"{names} and perhaps others"


def _said(answer: object) -> str:
    if answer is UNKNOWN:
        return "not answered"
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, frozenset):
        return ", ".join(sorted(map(_said, answer))) or "none"
    return str(getattr(answer, "value", answer))


# -- the earlier assessment with some of the differences put in ---------------------------------------------


def mixed(earlier: "Assessment", later: "Assessment", these: Collection[Difference]) -> "Assessment":
    """Return the earlier assessment with some of its differences from the later one put in."""
    kinds = {difference.kind for difference in these}
    context = earlier.plan.context
    choices: dict[str, Any] = {}
    for kind, name in _CHOICES.items():
        if kind in kinds:
            chosen = [difference.what for difference in these if difference.kind is kind]
            choices[name] = _merged(getattr(context, name), getattr(later.plan.context, name), chosen)
    found = asked_again(
        earlier,
        system=_mixed_system(earlier.system, later.system, these),
        now=later.now if Kind.DATE in kinds else earlier.now,
        known=later.known if Kind.LAW in kinds else earlier.known,
        choices=choices,
    )
    asked = {difference.what for difference in these if difference.kind is Kind.ASKED}
    changed = {option: getattr(later, option) for option, says in _OPTIONS.items() if says in asked}
    if "not_law" in changed:
        plan = attrs.evolve(found.plan, not_law=changed.pop("not_law"))
        found = attrs.evolve(found, plan=plan)
    return attrs.evolve(found, **changed)


_CHOICES = {
    Kind.READING: "readings",
    Kind.GUIDANCE: "without_guidance",
    Kind.DETERMINATION: "determinations",
}


def _merged(old: Any, new: Any, names: Collection[str]) -> Any:  # noqa: ANN401 - a mapping or a set of names
    if isinstance(old, frozenset):
        return (old - set(names)) | (new & set(names))
    kept = {name: value for name, value in old.items() if name not in names}
    return {**kept, **{name: new[name] for name in names if name in new}}


def _mixed_system(earlier: System, later: System, these: Collection[Difference]) -> System:
    lists = {difference.what for difference in these if difference.kind is Kind.THINGS}
    system = earlier
    if lists:
        kept = [part for part in earlier.told() if _key(part) not in lists]
        taken = [part for part in later.told() if _key(part) in lists]
        system = System(earlier.name, *kept, *taken, determinations=earlier.determinations)
    differing = _differing_lists(earlier, later)
    new = _answers(later, differing)
    places = {difference.what for difference in these if difference.kind is Kind.FACT}
    return with_answers(system, {place: new.get(place, UNKNOWN) for place in places}) if places else system


def _key(part: object) -> str:
    kind = part.kind if isinstance(part, Group) else type(part)
    key: str = kind.key  # type: ignore[attr-defined]  # a described class has one
    return key
