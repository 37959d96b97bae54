"""What a head of compliance asks of an inventory: tiers, violations, deadlines, and what is missing most."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from aiframework.assessment.outcome import Outcome
from aiframework.legal.calendar import Force
from aiframework.legal.provision import RiskTier
from aiframework.portfolio.long import long_batch
from aiframework.portfolio.outcomes import FORCES, OUTCOMES
from aiframework.portfolio.rows import Numbers
from aiframework.portfolio.run import Options, Worked, worked
from aiframework.portfolio.sinks import Codes

__all__ = ["Summary", "changes", "summarised"]

_SETS = ("tiers", "violations", "deadlines", "missing")


@attrs.define
class Summary:
    """Counts over an inventory; two of them add up.

    Attributes:
        systems: how many descriptions there are.
        tiers: how many are at least in one tier and at most in another, by instrument and scale ("EU AI Act, system:
            none to high-risk").
        violations: how many violations there are, by provision.
        deadlines: how many duties not yet done fall due, by month ("2027-12").
        missing: in how many descriptions a fact, or a list of things, is missing to something open that binds.
    """

    systems: int = 0
    tiers: Counter[str] = attrs.field(factory=Counter)
    violations: Counter[str] = attrs.field(factory=Counter)
    deadlines: Counter[str] = attrs.field(factory=Counter)
    missing: Counter[str] = attrs.field(factory=Counter)

    def add(self, other: "Summary") -> None:
        """Add the counts of other descriptions."""
        self.systems += other.systems
        for name in _SETS:
            getattr(self, name).update(getattr(other, name))

    def plain(self) -> dict[str, Any]:
        """Return plain values, for JSON."""
        return {
            "systems": self.systems,
            **{name: dict(sorted(getattr(self, name).items())) for name in _SETS},
        }

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> "Summary":
        """Return the summary that plain values tell."""
        return cls(plain["systems"], *(Counter(plain[name]) for name in _SETS))


def summarised(each: Worked, options: Options) -> Summary:
    """Return the summary of one batch, worked with forces."""
    lacking = next(worked([each.facts.batch], "missing", options))
    missing: Counter[str] = Counter()
    if lacking.counts is not None:
        missing.update({str(key[1]): number for key, number in lacking.counts.counts.items() if number})  # type: ignore[index]  # such keys are pairs
    pending = long_batch(each, 0, frozenset({Outcome.PENDING}), options)
    # like `Assessment.pending`: what does not bind yet has no clock that runs
    binding = pc.equal(pending["force"].cast(pa.string()), Force.BINDING.value)
    pending = pending.filter(
        pc.and_(pc.equal(pending["outcome"].cast(pa.string()), Outcome.PENDING.value), binding)
    )
    return Summary(
        systems=each.facts.number,
        tiers=_tiers(each),
        violations=Counter({name: number for name, number in _violations(each) if number}),
        deadlines=Counter(day.strftime("%Y-%m") for day in pending["due"].to_pylist() if day is not None),
        missing=missing,
    )


def _codes(each: Worked) -> Codes:
    if each.codes is None:
        message = "a batch that was counted has no codes: work it with forces"
        raise TypeError(message)
    return each.codes


def _violations(each: Worked) -> Iterator[tuple[str, int]]:
    codes, program = _codes(each), each.program
    breached, binding = OUTCOMES.index(Outcome.BREACHED), FORCES.index(Force.BINDING)
    for row, place, under in zip(program.rows, program.outcomes, program.forces, strict=True):
        constant = program.coded[place].constant
        if row.concludes or (constant is not None and constant != breached):
            continue
        length = each.facts.number_of(row.each)
        held = (codes.array(place, length) == breached) & (codes.array(under, length) == binding)
        yield row.provision.id, int(np.count_nonzero(held))


def _tiers(each: Worked) -> Counter[str]:
    """Count where descriptions stand among tiers, as `assessment.tiers` says of one."""
    codes, program = _codes(each), each.program
    groups: dict[tuple[str, str], list[tuple[int, str, Any]]] = {}
    for row, place in zip(program.rows, program.outcomes, strict=True):
        tier = row.provision
        if isinstance(tier, RiskTier) and row.each is None:
            group = groups.setdefault((tier.instrument.short, tier.scale), [])
            group.append((tier.rank, tier.tier, codes.array(place, each.facts.number)))
    found: Counter[str] = Counter()
    for (short, scale), tiers in groups.items():
        found.update(
            {f"{short}, {scale}: {words}": number for words, number in _bounds(tiers, each.facts.number)}
        )
    return found


def _bounds(tiers: list[tuple[int, str, Any]], number: int) -> Iterator[tuple[str, int]]:
    ranked = sorted(tiers, key=lambda tier: -tier[0])
    names = [*(tier for _, tier, _ in ranked), "none"]
    least, most = np.full((2, number), len(ranked), np.int64)
    for place in range(len(ranked) - 1, -1, -1):
        held = ranked[place][2]
        most[held != _NO] = place
        least[held == _YES] = place
    pairs, counts = np.unique(least * len(names) + most, return_counts=True)
    for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
        low, high = names[pair // len(names)], names[pair % len(names)]
        yield low if low == high else f"{low} to {high}", count


_YES, _NO = 1, 2


def changes(before: Worked, after: Worked) -> Counter[tuple[str, str, str]]:
    """Count what comes out differently, by provision and what was and is said: "met, upcoming" and "met, binding"."""
    earlier, later = _said(before), _said(after)
    found: Counter[tuple[str, str, str]] = Counter()
    for name in dict.fromkeys([*earlier, *later]):
        old, new = earlier.get(name), later.get(name)
        if old is None or new is None:
            continue
        differs = np.flatnonzero(old[0] != new[0])
        pairs, counts = np.unique(old[0][differs] * _CODES + new[0][differs], return_counts=True)
        for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
            found[
                name, _words(pair // _CODES, concludes=old[1]), _words(pair % _CODES, concludes=new[1])
            ] += count
    return found


_CODES = len(OUTCOMES) * len(FORCES)


def _said(each: Worked) -> dict[str, tuple[Numbers, bool]]:
    """Return, for each provision, outcome and force of every row in one number."""
    codes, program = _codes(each), each.program
    found = {}
    for row, place, under in zip(program.rows, program.outcomes, program.forces, strict=True):
        length = each.facts.number_of(row.each)
        outcome, force = (codes.array(which, length).astype(np.int64) for which in (place, under))
        found[row.provision.id] = (outcome + len(OUTCOMES) * force, row.concludes)
    return found


def _words(code: int, *, concludes: bool) -> str:
    force, outcome = divmod(code, len(OUTCOMES))
    said = ("unknown", "yes", "no")[outcome] if concludes else OUTCOMES[outcome].value
    return f"{said}, {FORCES[force].value}"
