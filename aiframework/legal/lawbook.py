"""The lawbook: several instruments, looked up by citation, searched, and summed up in a digest."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property

import attrs

from aiframework.legal.calendar import ALWAYS_IN_FORCE, Force
from aiframework.legal.citation import Citation, CitationError, normalise
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Provision
from aiframework.legal.statement import statement, statement_of_instrument
from aiframework.logic.spelling import nearest

__all__ = ["Lawbook", "NoSuchProvisionError"]


#: of what stands within a place, how many are named
_SHOWN = 6


class NoSuchProvisionError(LookupError):
    """No provision, or more than one, answers to a citation."""


@attrs.define(eq=False, slots=False)
class Lawbook:
    """A set of instruments.

    Attributes:
        instruments: in the order given.
    """

    instruments: tuple[Instrument, ...]

    def __iter__(self) -> Iterator[Provision]:
        """Yield every provision, instrument by instrument, in the order of the law."""
        for instrument in self.instruments:
            yield from instrument.provisions

    @cached_property
    def _by_key(self) -> dict[str, list[Provision]]:
        """What each citation holds, in its plain spelling without the name of the instrument."""
        index: dict[str, list[Provision]] = {}
        for provision in self:
            for key in dict.fromkeys((provision.key, provision.cite, *provision.covers, *provision.formerly)):
                held = index.setdefault(_plain(key), [])
                if provision not in held:
                    held.append(provision)
        return index

    @cached_property
    def _by_name(self) -> list[tuple[str, Instrument]]:
        """The instruments by the plain spelling of each of their names."""
        return [(_plain(name), each) for each in self.instruments for name in self._names(each)]

    def _held(self, cite: str) -> list[Provision]:
        """Return what a citation holds, written with the name of its instrument or without."""
        plain = _plain(cite)
        found = list(self._by_key.get(plain, ()))
        for name, instrument in self._by_name:
            if plain.startswith(name):
                held = self._by_key.get(plain.removeprefix(name), ())
                found += [each for each in held if each.instrument is instrument]
        return list(dict.fromkeys(found))

    @staticmethod
    def _names(instrument: Instrument) -> tuple[str, ...]:
        return (instrument.short, instrument.id, *instrument.also)

    def find(self, cite: str) -> tuple[Provision, ...]:
        """Return the provisions that answer to a citation, most exact first.

        Args:
            cite: "Art. 26(7)", "26(7)", "EU AI Act Art. 26(7)", "Art. 5(1)(ba) [deployer]".

        Raises:
            NoSuchProvisionError: none does; near ones are suggested.
        """
        for attempt in self._attempts(cite):
            found = self._held(attempt) or self._in_the_code(attempt) or self._in_a_range(attempt)
            if found:
                return tuple(found)
        books = ", ".join(instrument.short for instrument in self.instruments)
        message = f"no provision {cite!r} in {books}{self._instead(cite)}"
        raise NoSuchProvisionError(message)

    def _instead(self, cite: str) -> str:
        """Return what may be cited instead: what stands within the place, or what is written much like it."""
        if not cite.strip():
            return ": cite one, as in 'Art. 26(7)'"
        if within := [repr(each.id) for each in self.within(cite)] if self._of_these_laws(cite) else []:
            more = f" and {len(within) - _SHOWN} more" if len(within) > _SHOWN else ""
            return f"; within it stand {', '.join(within[:_SHOWN])}{more}"
        near = self._near(cite)
        return f"; did you mean {', '.join(map(repr, near))}?" if near else ""

    def _of_these_laws(self, cite: str) -> bool:
        """Return whether a citation names no instrument, or one of these."""
        try:
            named = Citation.parse(cite).instrument
        except CitationError:
            return True
        return named is None or _plain(named) in {name for name, _ in self._by_name}

    def _near(self, cite: str) -> tuple[str, ...]:
        """Return the ids of provisions that are cited much like this."""
        spelt: dict[str, str] = {}
        for key, held in self._by_key.items():
            for provision in held:
                for name in ("", *self._names(provision.instrument)):
                    spelt.setdefault(f"{_plain(name)}{key}", provision.id)
        return tuple(dict.fromkeys(spelt[near] for near in nearest(_plain(cite), spelt, at_most=3)))

    @cached_property
    def _sections(self) -> list[tuple[Citation, Provision]]:
        """Sections of codes without the bill that made them, of what is or will be law: a vetoed bill has no section."""
        parsed = [(Citation.parse(provision.cite), provision) for provision in self]
        return [
            (attrs.evolve(citation, bill=None), provision)
            for citation, provision in parsed
            if citation.bill is not None and _is_or_will_be_law(provision)
        ]

    def _in_the_code(self, cite: str) -> list[Provision]:
        """Return what stands in a section of a code, whichever bill put it there."""
        try:
            wanted = Citation.parse(cite)
        except CitationError:
            return []
        if wanted.bill is not None or wanted.code is None:
            return []
        return [provision for citation, provision in self._sections if wanted.covers(citation)]

    @cached_property
    def _places(self) -> list[tuple[Citation, Provision]]:
        """The place of every provision."""
        return [(Citation.parse(provision.cite), provision) for provision in self]

    def _in_a_range(self, cite: str) -> list[Provision]:
        """Return what is cited as a range that holds a place: Art. 45(1)-(4) for Art. 45(2)."""
        wanted = self._place(cite)
        if wanted is None or not wanted.steps:
            return []
        return [
            provision
            for place, provision in self._places
            if len(place.steps) == len(wanted.steps) and place.covers(wanted)
        ]

    def within(self, cite: str) -> tuple[Provision, ...]:
        """Return what stands within a place, beside what `find` returns for it: Art. 36(3) for Art. 36.

        Args:
            cite: as for `find`; with the name of an instrument only what stands in that one.
        """
        wanted = self._place(cite)
        if wanted is None:
            return ()
        return tuple(
            provision
            for place, provision in self._places
            if len(place.steps) > len(wanted.steps) and wanted.covers(place) and self._meant(cite, provision)
        )

    def _place(self, cite: str) -> Citation | None:
        """Return the place that a citation names, without the name of its instrument; None if it names none."""
        for attempt in self._attempts(cite):
            try:
                return attrs.evolve(Citation.parse(attempt), instrument=None)
            except CitationError:
                continue
        return None

    def _meant(self, cite: str, provision: Provision) -> bool:
        """Return whether a citation names no instrument, or that of the provision."""
        plain = _plain(cite)
        named = [instrument for name, instrument in self._by_name if plain.startswith(name)]
        return not named or provision.instrument in named

    def _attempts(self, cite: str) -> Iterator[str]:
        """Yield the ways in which a citation may be meant, the most literal first."""
        yield from (cite, f"Art. {cite}")
        for instrument in self.instruments:
            for name in self._names(instrument):
                if cite.casefold().startswith(f"{name.casefold()} "):
                    yield f"{instrument.short} Art. {cite[len(name) + 1 :]}"
        names = frozenset(name for instrument in self.instruments for name in self._names(instrument))
        yield from _normal(cite, names)

    def __getitem__(self, cite: str) -> Provision:
        """Return the one provision that answers to a citation.

        Raises:
            NoSuchProvisionError: none does, or several do; they are listed.
        """
        found = self.find(cite)
        exact = [
            provision for provision in found if _plain(cite) in {_plain(provision.key), _plain(provision.id)}
        ]
        if len(found) == 1 or len(exact) == 1:
            return (exact or list(found))[0]
        message = f"{cite!r} stands for several provisions: {', '.join(provision.id for provision in found)}; name one"
        raise NoSuchProvisionError(message)

    def search(self, words: str) -> tuple[Provision, ...]:
        """Return the provisions whose citation, name, paraphrase or note has all the words."""
        wanted = words.casefold().split()

        def text(provision: Provision) -> str:
            return f"{provision.id} {provision.name.replace('_', ' ')} {provision.says} {provision.note}".casefold()

        return tuple(provision for provision in self if all(word in text(provision) for word in wanted))

    def digest(self, on: dt.date, known: dt.date) -> str:
        """Return the SHA-256 of the law as assessed on a day by the law known on another: same law, same digest."""
        import hashlib  # noqa: PLC0415 - slow to load, and only whoever asks for the digest needs it

        hashed = hashlib.sha256(f"{on.isoformat()} {known.isoformat()}\n".encode())
        for instrument in self.instruments:
            hashed.update(statement_of_instrument(instrument).encode())
            for provision in instrument.provisions:
                hashed.update(statement(provision).encode())
        return f"sha256:{hashed.hexdigest()}"


def _is_or_will_be_law(provision: Provision) -> bool:
    day = provision.instrument.law_as_of
    moment = getattr(provision, "applies", ALWAYS_IN_FORCE).at(day, day)
    return any(phase.force is not Force.NOT_LAW for phase in (*moment.running, *moment.coming))


def _plain(text: str) -> str:
    return "".join(text.casefold().replace("article", "art").replace("section", "§").replace(".", "").split())


def _normal(cite: str, names: frozenset[str]) -> Iterable[str]:
    try:
        return (normalise(cite, names=names),)
    except CitationError:
        return ()
