"""An instrument of law: its name, its scope, its links, and its provisions, loaded when first asked for."""

import datetime as dt
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import cached_property
from importlib import import_module
from pkgutil import walk_packages

import attrs

from aiframework.legal.citation import place_of
from aiframework.legal.provision import Provision
from aiframework.legal.volume import Volume
from aiframework.logic import ALWAYS, Condition, Predicate, as_condition
from aiframework.logic.beforehand import searched_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from aiframework.legal.bill import Bill
    from aiframework.legal.form import Form

__all__ = ["Instrument", "nothing_to_collect"]


def _no_link(cite: str) -> str:  # noqa: ARG001 - the default for laws without a public text
    return ""


@attrs.define(kw_only=True, eq=False, slots=False)
class Instrument:
    """One law, treaty or family of bills.

    Attributes:
        id: the name for `--law` ("eu_ai_act").
        short: how citations begin ("EU AI Act").
        title: the full title.
        jurisdiction: where it holds.
        package: the package whose modules hold the provisions.
        apart: how the names of its modules begin that hold none, and load when asked for ("forms").
        searched: whether a test searches its conditions for what is decided beforehand, by importing each module alone:
            then it is not searched for whenever the law loads.
        law_as_of: the day up to which the law was followed.
        scope_of: returns the scope, which stands among the provisions; None for law without a gate.
        linked: makes the deep link for a citation.
        also: other names people cite it by.
        stands: tells how its parts stand on a day, as known on another (the life of bills), in words.
        lives: returns the bills it is made of, with all that is known of their lives.
        told: conclusions that every report tells, by citation: whether it is in force, whom it reaches.
    """

    id: str
    short: str
    title: str
    jurisdiction: str
    law_as_of: dt.date
    package: str = ""
    apart: tuple[str, ...] = ()
    searched: bool = False
    members: tuple[tuple[str, Provision], ...] = ()
    scope_of: Callable[[], Predicate] | None = None
    linked: Callable[[str], str] = _no_link
    also: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    stands: Callable[[dt.date, dt.date], tuple[str, ...]] | None = None
    lives: "Callable[[], tuple[Bill, ...]] | None" = None

    def link(self, cite: str) -> str:
        """Return the deep link to the official text of a citation."""
        return self.linked(cite)

    @cached_property
    def bills(self) -> "tuple[Bill, ...]":
        """The bills it is made of; none for what was not enacted by bills."""
        return () if self.lives is None else self.lives()

    def bill(self, name: str) -> "Bill | None":
        """Return the bill of a number ("SB 1047"), with or without its session; None where there is none."""
        wanted = "".join(name.casefold().split())
        for bill in self.bills:
            if wanted in {"".join(each.casefold().split()) for each in (bill.number, bill.name)}:
                return bill
        return None

    @cached_property
    def scope(self) -> Condition:
        """What brings a case under the instrument."""
        return ALWAYS if self.scope_of is None else as_condition(self.scope_of())

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """Every provision, in the order of the law.

        Raises:
            ValueError: two provisions have one citation; all such are listed.
        """
        with nothing_to_collect():
            return self._ordered()

    @cached_property
    def forms(self) -> "tuple[Form, ...]":
        """The forms it sets, in the order of the law."""
        from aiframework.legal.form import Form  # noqa: PLC0415 - forms load when they are asked for

        found = {
            form.cite: form
            for name in self._modules()
            if name.startswith(self._apart)
            for form in vars(import_module(name)).values()
            if isinstance(form, Form)
        }
        return tuple(sorted(found.values(), key=lambda form: place_of(form.cite)))

    def _ordered(self) -> tuple[Provision, ...]:
        found: dict[str, Provision] = {}
        clashes: list[str] = []
        for name, provision in (*self.members, *self._collected()):
            provision.adopted(self, name)
            if found.setdefault(provision.key, provision) is not provision:
                clashes.append(f"{provision.key} ({found[provision.key].name} and {name})")
        if clashes:
            message = f"{self.short} has two provisions for one citation: {'; '.join(clashes)}; give each its `part`"
            raise ValueError(message)
        places = {cite: place_of(cite) for cite in {each.cite for each in found.values()}}
        return tuple(sorted(found.values(), key=lambda provision: (places[provision.cite], provision.part)))

    def _collected(self) -> Iterator[tuple[str, Provision]]:
        """Yield the provisions that the package's modules hold, each once, with the name it stands under first."""
        if not self.package:
            return
        with searched_before() if self.searched else nullcontext(), Volume(import_module(self.package)):
            apart = self._apart
            modules = [import_module(name) for name in self._modules() if not name.startswith(apart)]
        kinds = frozenset(_kinds_of(Provision))
        names: dict[Provision, str] = {}
        for module in modules:
            for name, value in vars(module).items():
                if type(value) in kinds:
                    names.setdefault(value, name)
        for provision, name in names.items():
            yield name, provision

    def _modules(self) -> Iterator[str]:
        """Yield the names of the package's modules."""
        if self.package:
            for found in walk_packages(import_module(self.package).__path__, f"{self.package}."):
                yield found.name

    @property
    def _apart(self) -> tuple[str, ...]:
        """How the full names of the modules begin that hold no provisions."""
        return tuple(f"{self.package}.{name}" for name in self.apart)

    def __repr__(self) -> str:
        """Read as its name."""
        return f"<{self.short}>"


def _kinds_of(kind: type[Provision]) -> Iterator[type[Provision]]:
    """Yield a class and all classes below it: quicker to ask for than what ten thousand names stand for, one by one."""
    yield kind
    for each in kind.__subclasses__():
        yield from _kinds_of(each)


@contextmanager
def nothing_to_collect() -> Iterator[None]:
    """Pause the search for garbage: a law that loads makes tens of thousands of objects, and all of them stay.

    They join the oldest objects at once, unless somebody keeps objects frozen: else the search would walk them next.
    """
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
