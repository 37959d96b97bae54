"""The shapes law takes: terms, scopes, exclusions, tiers, duties, prohibitions, rights and permissions.

A provision is a value that reads like the article: cite, says, binds, when, must, unless, applies, sanction.
Every provision is also a predicate: it composes with facts and conditions through `& | ~ >>`.
"""

import datetime as dt
from enum import Enum
from typing import Any, Final, Literal

import attrs

from aiframework.legal.calendar import ALWAYS_IN_FORCE, Schedule
from aiframework.legal.clock import Clock
from aiframework.legal.expiry import Expiry
from aiframework.legal.retention import Retention
from aiframework.legal.sanction import Sanction
from aiframework.logic import ALWAYS, NEVER, Condition, Named, Predicate, Reading, as_condition
from aiframework.logic.condition import AllOf, joined

__all__ = [
    "INTERPRETED",
    "MEMORY",
    "ONE_SOURCE",
    "PRIMARY",
    "TWO_SOURCES",
    "BillRequirement",
    "Doubt",
    "Duty",
    "Exclusion",
    "Norm",
    "Note",
    "Permission",
    "Prohibition",
    "Provision",
    "Right",
    "RiskTier",
    "Scope",
    "StateDuty",
    "Strength",
    "Term",
    "TreatyArticle",
    "Verified",
]


@attrs.frozen
class Verified:
    """How a reading was confirmed, and when.

    Attributes:
        how: "primary text", "primary text, consequence interpreted", "two sources", "one source", "memory".
        on: the day of the last reading.
        note: what in particular rests on less.
    """

    how: Literal[
        "primary text", "primary text, consequence interpreted", "two sources", "one source", "memory"
    ]
    on: dt.date = dt.date(2026, 11, 23)
    note: str = ""

    @property
    def firm(self) -> bool:
        """Whether the text itself was read."""
        return self.how.startswith("primary")


PRIMARY: Final = Verified("primary text")
INTERPRETED: Final = Verified("primary text, consequence interpreted")
TWO_SOURCES: Final = Verified("two sources")
ONE_SOURCE: Final = Verified("one source")
MEMORY: Final = Verified("memory")


@attrs.frozen(kw_only=True)
class Doubt:
    """A point the law leaves open.

    Attributes:
        name: how `readings={...}` names it ("article-49-2-date").
        question: the point, in words.
        readings: each reading by name, in words.
        source: who takes which, where known.
    """

    name: str
    question: str
    readings: tuple[tuple[str, str], ...]
    source: str = ""

    def between(self, **conditions: Predicate) -> Reading:
        """Return the condition that holds where the readings agree, or the one picked holds.

        Raises:
            ValueError: the readings named are not those of the doubt.
        """
        if set(conditions) != {name for name, _ in self.readings}:
            message = f"doubt {self.name!r} has the readings {', '.join(n for n, _ in self.readings)}, not {', '.join(conditions)}"
            raise ValueError(message)
        return Reading(
            self.name,
            tuple((name, as_condition(conditions[name])) for name, _ in self.readings),
            self.question,
        )


class Strength(Enum):
    """How strongly a treaty's verb binds its Parties."""

    RESULT = "result duty"
    MEASURE = "measure duty"
    BEST_EFFORTS = "best efforts"
    EXHORTATION = "exhortation"
    NONE = "scope or definition"
    INSTITUTIONAL = "institutional"
    FINAL = "final clause"


@attrs.frozen(kw_only=True, eq=False)
class Provision:
    """One provision of one instrument.

    Attributes:
        cite: the citation within the instrument ("Art. 26(7)"); with `part` its identity for ever.
        says: our paraphrase, at most 60 words.
        verified: how the reading was confirmed.
        part: which side of the article, where one citation holds several provisions ("deployer").
        covers: further rows of the law this provision carries ("Art. 26(7) sub 2").
        formerly: citations under which it stood before it was renumbered: they still find it.
        doubts: points the law leaves open that bear on it.
        note: what a reader should know beside the text.
    """

    cite: str
    says: str
    verified: Verified
    part: str = ""
    covers: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    note: str = ""
    instrument: Any = attrs.field(default=None, init=False, repr=False)
    name: str = attrs.field(default="", init=False, repr=False)

    def adopted(self, instrument: object, name: str) -> None:
        """Learn, once, which instrument holds this and under which name; the instrument calls it as it loads."""
        object.__setattr__(self, "instrument", instrument)
        object.__setattr__(self, "name", name)

    @property
    def key(self) -> str:
        """The citation with its part: unique within the instrument."""
        return f"{self.cite} [{self.part}]" if self.part else self.cite

    @property
    def id(self) -> str:
        """The citation with its instrument: unique everywhere, for ever."""
        return f"{self.instrument.short} {self.key}" if self.instrument else self.key

    @property
    def link(self) -> str:
        """Deep link to the official text."""
        return str(self.instrument.link(self.cite)) if self.instrument else ""

    def condition(self) -> Condition:
        """Return what this provision says as a predicate."""
        raise NotImplementedError

    def __repr__(self) -> str:
        """Read as the call that made it; one for all kinds."""
        told = [f"{each.name}={getattr(self, each.name)!r}" for each in attrs.fields(type(self)) if each.repr]
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __and__(self, other: Predicate) -> Condition:
        """Both this and the other."""
        return self.condition() & other

    def __or__(self, other: Predicate) -> Condition:
        """This or the other."""
        return self.condition() | other

    def __invert__(self) -> Condition:
        """The opposite."""
        return ~self.condition()

    def __rshift__(self, other: Predicate) -> Condition:
        """If this, then the other."""
        return self.condition() >> other

    def __bool__(self) -> bool:
        """Refuse: a provision is a predicate, no bool.

        Raises:
            TypeError: always, with advice.
        """
        message = (
            f"{self.key} is a predicate, not a bool: use `&`, `|`, `~`, or assess() to learn its outcome"
        )
        raise TypeError(message)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Note(Provision):
    """A provision that asks nothing of anyone described: powers, institutions, amendments of other acts."""

    binds: str = ""
    applies: Schedule = ALWAYS_IN_FORCE

    def condition(self) -> Condition:
        """Return `ALWAYS`: nothing is owed under it."""
        return ALWAYS


# -- conclusions: what holds, or does not ----------------------------------------------------------------


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Term(Provision):
    """A definition or a derived legal conclusion. Counsel may determine it.

    Attributes:
        means: the condition it stands for.
        role: the role it describes, for `viewpoint=` ("deployer").
        each: the repeated thing it is asked of each of.
        since: times that must be over before it holds, each where it runs.
        runs_out: last days after which it holds no longer. What hangs on a day is told, and no other condition asks it.
    """

    means: Condition = attrs.field(converter=as_condition)
    role: str = ""
    each: type | None = None
    since: tuple[Clock, ...] = ()
    runs_out: tuple[Expiry, ...] = ()
    applies: Schedule = ALWAYS_IN_FORCE
    #: the term as a condition: one for all that build on it
    _named: Named = attrs.field(default=attrs.Factory(Named, takes_self=True), init=False, repr=False)

    @property
    def times(self) -> tuple[Clock, ...]:
        """What runs for it: the times it waits for, and its last days."""
        return (*self.since, *self.runs_out)

    def condition(self) -> Condition:
        """Return the term as a named condition."""
        return self._named


class Scope(Term):
    """What brings a case under an instrument."""

    __slots__ = ()


class Exclusion(Term):
    """What takes a case out of an instrument, or out of part of it."""

    __slots__ = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RiskTier(Term):
    """A class of risk.

    Attributes:
        tier: the tier's name ("high-risk").
        rank: its place among the tiers of its scale; higher is graver, 0 the floor.
        scale: what is ranked ("system", "model").
    """

    tier: str
    rank: int
    scale: str = "system"


# -- norms: what is owed ----------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Norm(Provision):
    """What binds somebody, under a condition, from a date.

    Attributes:
        binds: who: a term or condition.
        when: what brings the norm on.
        unless: what lifts it.
        applies: its schedule.
        scope: what brings the case under the law; None for the instrument's own scope.
        each: the repeated thing that gets a finding of its own.
        sanction: what a breach may cost.
        about: "system", or "state" for what binds a Party or an authority.
    """

    binds: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    when: Condition = attrs.field(default=ALWAYS, converter=as_condition)
    unless: Condition = attrs.field(default=NEVER, converter=as_condition)
    applies: Schedule
    scope: Condition | None = attrs.field(default=None, converter=attrs.converters.optional(as_condition))
    each: type | None = None
    sanction: Sanction | None = None
    about: Literal["system", "state"] = "system"

    @property
    def owed(self) -> Condition:
        """What must be so: by itself nothing."""
        return ALWAYS

    @property
    def gate(self) -> Condition:
        """Scope and addressee together."""
        scope = self.scope if self.scope is not None else getattr(self.instrument, "scope", ALWAYS)
        return _all(scope, self.binds)

    @property
    def reach(self) -> Condition:
        """Scope, addressee and trigger together."""
        return _all(self.gate, self.when)

    def condition(self) -> Condition:
        """Return: not reached, lifted, or done as it must be."""
        return _implied(self.reach, self.unless, self.owed)


def _all(*conditions: Condition) -> Condition:
    """Join conditions, some of which may be constant."""
    parts: dict[Condition, None] = {}
    for part in conditions:
        if part is NEVER:
            return NEVER
        if part is not ALWAYS:
            parts[part] = None
    return ALWAYS if not parts else next(iter(parts)) if len(parts) == 1 else AllOf(tuple(parts))


def _implied(reach: Condition, unless: Condition, owed: Condition) -> Condition:
    """Return: not reached, lifted, or done. Joined as it stands, also where one part rules out another."""
    if owed is ALWAYS or unless is ALWAYS or reach is NEVER:
        return ALWAYS
    parts = [reach] if reach is not ALWAYS else []
    parts += [~lift for lift in (unless, owed) if lift is not NEVER]
    return ~joined(AllOf, parts) if parts else NEVER


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Duty(Norm):
    """Something that must be done.

    Attributes:
        must: what must be so.
        by: clocks; while one runs, a duty not done is pending.
        lasts: for how long it lasts, where it ends by itself; it has no clocks then.
        runs_out: last days after which what must be so is so no longer; it has no clocks and no end then.
    """

    must: Condition = attrs.field(converter=as_condition)
    by: tuple[Clock, ...] = ()
    lasts: tuple[Retention, ...] = ()
    runs_out: tuple[Expiry, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a duty with times of two kinds: it is two.

        Raises:
            ValueError: more than one of `by`, `lasts` and `runs_out` is given.
        """
        if bool(self.by) + bool(self.lasts) + bool(self.runs_out) > 1:
            kinds = [name for name in ("by", "lasts", "runs_out") if getattr(self, name)]
            said = {"by": "falls due", "lasts": "lasts", "runs_out": "runs out"}
            message = (
                f"{self.cite} {' and '.join(said[name] for name in kinds)}: "
                f"write {len(kinds)} duties, one with each of {', '.join(f'`{name}`' for name in kinds)}"
            )
            raise ValueError(message)

    @property
    def times(self) -> tuple[Clock | Retention, ...]:
        """What runs for it: its clocks, the periods it lasts for, or its last days."""
        return (*self.by, *self.lasts, *self.runs_out)

    @property
    def owed(self) -> Condition:
        """What must be so."""
        return self.must


class Prohibition(Norm):
    """Something that may not be done: doing what `when` describes is the breach."""

    __slots__ = ()

    @property
    def reach(self) -> Condition:
        """Scope and addressee: the rest is the breach."""
        return self.gate

    @property
    def owed(self) -> Condition:
        """What is forbidden is not done."""
        return ~self.when


class Right(Norm):
    """Something a person may claim."""

    __slots__ = ()


class Permission(Norm):
    """Something that may be done."""

    __slots__ = ()


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StateDuty(Duty):
    """Something a Party or an authority must do."""

    about: Literal["system", "state"] = "state"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TreatyArticle(Duty):
    """A provision of a treaty, with what only treaties have.

    Attributes:
        strength: how strongly the verb binds.
        addressee: whom it addresses, in words.
    """

    strength: Strength
    addressee: str = "Party"


@attrs.frozen(kw_only=True, eq=False, repr=False)
class BillRequirement(Duty):
    """A requirement of a bill, with the bill it stands in.

    Attributes:
        bill: the bill's name with its session ("SB 1047 (2023-24)").
    """

    bill: str
