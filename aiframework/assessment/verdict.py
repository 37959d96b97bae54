"""How a line comes out, before anyone asks why: verdicts, looked up by the truths of a line's three nodes."""

from collections.abc import Collection, Iterable, Iterator
from functools import cache, cached_property
from itertools import chain, compress
from typing import Any, Final, TypeAlias

import attrs

from aiframework.assessment.clocks import hears_clocks
from aiframework.assessment.outcome import NOTHING_OWED, Outcome, outcome_of, outcome_of_prohibition
from aiframework.assessment.standing import Standing
from aiframework.legal.calendar import Force, Phase
from aiframework.logic import Condition
from aiframework.logic.bits import OPPOSITE, TRUTHS
from aiframework.logic.evaluated import Evaluated

__all__ = ["Alternative", "Group", "Shelf", "Spot", "Table", "Timing", "Told", "Verdict"]

#: where a result stands: the number of its line, and the place of the thing it is about (-1 for none)
Spot: TypeAlias = tuple[int, int]


class Shelf:
    """Where a reader looks for a result first: numbers, since one stands in a byte for each line."""

    NOWHERE, VIOLATIONS, OPEN, PENDING, UPCOMING = range(5)


#: by codes: 1 for those on each shelf, 1 for those on which clocks bear
_ON_SHELF: Final = [bytes(code & 7 == shelf for code in range(256)) for shelf in range(5)]
_HEARS: Final = bytes(code >> 3 & 1 for code in range(256))
_BITS: Final = (0, 1, 3)
_OWES: Final[dict[tuple[int, int, int], Outcome]] = {
    (reach, unless, owed): outcome_of(TRUTHS[reach], TRUTHS[unless], TRUTHS[owed])
    for reach in _BITS
    for unless in _BITS
    for owed in _BITS
}
_FORBIDS: Final[dict[tuple[int, int, int], Outcome]] = {
    bits: outcome_of_prohibition(*(TRUTHS[each] for each in bits)) for bits in _OWES
}


@attrs.frozen(eq=False, repr=False)
class Verdict:
    """How a line comes out, before anyone asks why.

    Attributes:
        outcome: the outcome of a norm, or the truth of a conclusion.
        force: how it binds.
        place: which alternative of its timing that rests on; -1 for none.
        applies: the truth of that alternative, as bits.
        shelf: where a reader looks for it first: a `Shelf`.
        hears: whether a clock that runs for it bears on the outcome.
        times: the nodes of that alternative's condition.
        code: shelf and hearing as one number below 16.
    """

    outcome: Any
    force: Force
    place: int
    applies: int
    shelf: int
    hears: bool
    times: tuple[int, ...]
    code: int = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Put the code together."""
        object.__setattr__(self, "code", self.shelf | self.hears << 3)


@attrs.frozen(eq=False, repr=False)
class Told:
    """What a description comes to: the truths, and the verdict on each line.

    Attributes:
        evaluated: the truth of every condition.
        verdicts: a verdict for each line; a list, one for each thing, where it is about things that repeat.
        codes: the code of the verdict on each line; 0 where the line is about things that repeat.
        each: the lines about things that are told of.
    """

    evaluated: Evaluated
    verdicts: list[Any]
    codes: bytearray
    each: list[int]

    def at(self, spot: Spot) -> Verdict:
        """Return the verdict at a spot."""
        number, place = spot
        found: Verdict = self.verdicts[number] if place < 0 else self.verdicts[number][place]
        return found

    def spots(self, numbers: Iterable[int]) -> Iterator[Spot]:
        """Yield where the results of some lines stand."""
        for number in numbers:
            verdict = self.verdicts[number]
            if isinstance(verdict, list):
                yield from ((number, place) for place in range(len(verdict)))
            else:
                yield number, -1

    def put(self, spot: Spot, verdict: Verdict) -> None:
        """Change the verdict at a spot: clocks are heard last."""
        number, place = spot
        if place < 0:
            self.verdicts[number] = verdict
            self.codes[number] = verdict.code
        else:
            self.verdicts[number][place] = verdict

    def on_shelf(self, shelf: int, among: int) -> list[int]:
        """Return the lines whose verdict stands on a shelf, in the order of the law; none about things that repeat.

        Args:
            shelf: the shelf.
            among: of which lines, with a byte of 1 for each, the first line lowest.
        """
        number = len(self.codes)
        found = int.from_bytes(self.codes.translate(_ON_SHELF[shelf]), "little") & among
        return list(compress(_numbers(number), found.to_bytes(number, "little")))

    def hearing(self, among: Collection[int]) -> list[Spot]:
        """Return where the verdicts stand on which a running clock bears, of some lines.

        What there are more of than one comes last.
        """
        codes = self.codes
        plain: list[Spot] = [(number, -1) for number in among if _HEARS[codes[number]]]
        each = [number for number in self.each if number in among]
        return plain + [spot for spot in self.spots(each) if self.at(spot).hears]

    def open_at(self, numbers: Iterable[int]) -> list[Spot]:
        """Return where the verdicts on some lines stand that are not determined."""
        return [spot for spot in self.spots(numbers) if self.at(spot).outcome is Outcome.UNDETERMINED]

    def things_on_shelf(self, shelf: int, among: int) -> list[Spot]:
        """Return where the verdicts on some lines about things stand that are on a shelf, in the order of the law."""
        verdicts = self.verdicts
        return [
            (number, place)
            for number in sorted(self.each)
            if among >> 8 * number & 1
            for place, verdict in enumerate(verdicts[number])
            if verdict.shelf == shelf
        ]


@attrs.frozen(kw_only=True, repr=False)
class Alternative:
    """One way a provision stands on the day: with a force, if a condition holds.

    Attributes:
        force: how it binds then.
        when: what puts the case under it.
        phases: the phases it comes from.
    """

    force: Force
    when: Condition
    phases: tuple[Phase, ...]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Timing:
    """A schedule seen from the day.

    Attributes:
        alternatives: how what it times may stand, the strongest first; the first that is not ruled out decides.
        published: whether it was published law by the day of knowledge.
        nodes: the nodes of each alternative's condition; it holds where one of them does.
        plain: how it stands whatever the case: truth, force and place; None where facts bear on that.
        verdicts: the verdicts given under it so far.
        standings: how lines stand under it, by verdict, told so far.
    """

    alternatives: tuple[Alternative, ...]
    published: bool
    nodes: tuple[tuple[int, ...], ...]
    plain: tuple[int, Force, int] | None = None
    verdicts: dict[tuple[Any, int, int], Verdict] = attrs.field(factory=dict, repr=False)
    standings: dict[Verdict, Standing] = attrs.field(factory=dict, repr=False)

    @cached_property
    def all_nodes(self) -> frozenset[int]:
        """The nodes of all alternatives."""
        return frozenset(chain.from_iterable(self.nodes))

    def verdict(self, outcome: Any, force: Force, place: int, applies: int) -> Verdict:  # noqa: ANN401 - see Verdict
        """Return a verdict, the same one each time."""
        key = (outcome, place, applies)
        found = self.verdicts.get(key)
        if found is None:
            shelf = _shelf(outcome, force)
            times = self.nodes[place] if place >= 0 else ()
            hears = hears_clocks(outcome)
            found = self.verdicts[key] = Verdict(outcome, force, place, applies, shelf, hears, times)
        return found

    def standing(self, bits: bytearray) -> tuple[int, Force, int]:
        """Return the truth, force and place of the first way of standing that is not ruled out."""
        if self.plain is not None:
            return self.plain
        for place, nodes in enumerate(self.nodes):
            applies = max([bits[node] for node in nodes])
            if applies:
                return applies, self.alternatives[place].force, place
        return 0, Force.BINDING, -1


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Group:
    """The lines that come out alike from the truths of their three nodes: of one timing and one kind."""

    timing: Timing
    concludes: bool
    forbids: bool
    include_not_law: bool
    tables: dict[tuple[int, int], "Table"] = attrs.field(factory=dict, repr=False)

    def table(self, bits: bytearray) -> "Table":
        """Return the verdicts as things stand, by the truths of reach, unless and owed."""
        standing = self.timing.standing(bits)
        key = (standing[0], standing[2])
        found = self.tables.get(key)
        if found is None:
            found = self.tables[key] = Table(self, standing)
        return found

    def verdict(self, standing: tuple[int, Force, int], bits: tuple[int, int, int]) -> Verdict:
        """Return the verdict under one way of standing, by the truths of reach, unless and owed as bits."""
        (applies, force, place), (reach, unless, owed) = standing, bits
        if self.concludes:
            outcome: Any = TRUTHS[min(reach, OPPOSITE[unless])]
        elif force is Force.NOT_LAW and not self.include_not_law:
            outcome = Outcome.NOT_APPLICABLE
        else:
            table = _FORBIDS if self.forbids else _OWES
            outcome = table[min(reach, applies), unless, owed]
        return self.timing.verdict(outcome, force, place, applies)


class Table(dict[int, Verdict]):
    """The verdicts of a group under one way of standing, by three truths of two bits each; made when first asked for."""

    def __init__(self, group: Group, standing: tuple[int, Force, int]) -> None:
        """Start with none."""
        super().__init__()
        self._group = group
        self._standing = standing

    def __missing__(self, truths: int) -> Verdict:
        """Make a verdict, once."""
        bits = (truths >> 4, truths >> 2 & 3, truths & 3)
        found = self[truths] = self._group.verdict(self._standing, bits)
        return found


@cache
def _numbers(number: int) -> tuple[int, ...]:
    return tuple(range(number))


def _shelf(outcome: Any, force: Force) -> int:  # noqa: ANN401 - see Verdict
    if not isinstance(outcome, Outcome) or outcome in NOTHING_OWED:
        return Shelf.NOWHERE
    if outcome is Outcome.PENDING:
        return Shelf.PENDING
    if force is Force.UPCOMING:
        return Shelf.UPCOMING
    if force is not Force.BINDING or outcome is Outcome.MET:
        return Shelf.NOWHERE
    return Shelf.VIOLATIONS if outcome is Outcome.BREACHED else Shelf.OPEN
