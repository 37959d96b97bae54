"""Results as a table with one row for each finding."""

from collections.abc import Iterator
from itertools import compress
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from aiframework.assessment.outcome import Outcome
from aiframework.legal.clock import Clock
from aiframework.legal.expiry import Expiry
from aiframework.legal.retention import Retention
from aiframework.logic.gates import FULL
from aiframework.portfolio.clocks import UNSET, ends_of
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.outcomes import FORCES, HOLDS, OUTCOMES
from aiframework.portfolio.rows import Numbers, unpacked
from aiframework.portfolio.run import Options, Worked
from aiframework.portfolio.sinks import Codes
from aiframework.portfolio.wide import identity

__all__ = ["long_batch"]

_WORDS: Final = [*(outcome.value for outcome in OUTCOMES), *HOLDS]
#: how many columns a part of the results has
_COLUMNS: Final = 8

#: times with the place of the column of rows where each runs
Times: TypeAlias = tuple[tuple[Clock | Retention, int], ...]


def long_batch(worked: Worked, first: int, only: frozenset[Outcome], options: Options) -> pa.RecordBatch:
    """Return the findings of one batch, description by description in the order of the law.

    Conclusions are told where something is said of them: yes, or unknown where "undetermined" is asked for.
    """
    parts = list(_parts(worked, only, options))
    if parts:
        columns = [np.concatenate([part[place] for part in parts]) for place in range(_COLUMNS)]
    else:
        columns = [np.empty(0, np.int64)] * _COLUMNS
    order = np.lexsort((columns[2], columns[1], columns[0]))
    system, provision, thing, outcome, force, day, moment, until = (each[order] for each in columns)
    facts = worked.facts
    ids = pa.array([row.provision.id for row in worked.program.rows], pa.string())
    kept = {name: facts.batch.column(name).take(pa.array(system)) for name in options.keep}
    return pa.RecordBatch.from_pydict(
        {
            "system": identity(facts, first).take(pa.array(system)),
            **kept,
            "provision": pa.DictionaryArray.from_arrays(pa.array(provision.astype(np.int32)), ids),
            "thing": pa.array(thing.astype(np.int32), mask=thing == 0),
            "outcome": pa.DictionaryArray.from_arrays(pa.array(outcome.astype(np.int8)), pa.array(_WORDS)),
            "force": pa.DictionaryArray.from_arrays(
                pa.array(force.astype(np.int8)), pa.array([each.value for each in FORCES])
            ),
            "due": _days(day),
            "due_at": pa.array(
                np.where(moment == UNSET, 0, moment), pa.timestamp("us", "UTC"), mask=moment == UNSET
            ),
            "until": _days(until),
        }
    )


def _days(days: Numbers) -> pa.Array:
    unset = days == UNSET
    return pa.array(np.where(unset, 0, days).astype(np.int32), mask=unset).cast(pa.date32())


def _parts(
    worked: Worked, only: frozenset[Outcome], options: Options
) -> Iterator[tuple[npt.NDArray[Any], ...]]:
    program, codes, facts = worked.program, worked.codes, worked.facts
    if codes is None:
        return
    wanted = np.array([outcome in only for outcome in OUTCOMES], np.bool_)
    concluded = np.array([Outcome.UNDETERMINED in only, True, False], np.bool_)
    for number, row in enumerate(program.rows):
        table, base = (concluded, len(OUTCOMES)) if row.concludes else (wanted, 0)
        place, force_place, told = program.outcomes[number], program.forces[number], program.told[number]
        constant = program.coded[place].constant
        if told < FULL or (constant is not None and not table[constant]):
            continue
        length = facts.number_of(row.each)
        outcome = codes.array(place, length)
        chosen = table[outcome]
        if told > FULL:
            chosen &= unpacked(codes.told[told], facts.number).view(np.bool_)
        at = np.flatnonzero(chosen)
        if not len(at):
            continue
        system, thing = _places(facts, row.each, at)
        due, lasting = _ticking(worked.program.ticking.get(number, ()))
        day, moment = _ends(worked, number, at, codes, options, due)
        until, _ = _ends(worked, number, at, codes, options, lasting)
        yield (
            system,
            np.full(len(at), number),
            thing,
            outcome[at].astype(np.int64) + base,
            codes.array(force_place, length)[at].astype(np.int64),
            day,
            moment,
            until,
        )


def _places(facts: Facts, kind: type | None, at: Numbers) -> tuple[Numbers, Numbers]:
    """Return the description of each result, and which of its things it is about (from 1; 0 for none)."""
    if kind is None:
        return at, np.zeros(len(at), np.int64)
    listing = facts.lists[kind]
    owner = listing.parents()[at]
    return owner, at - (listing.offsets[owner] - listing.first) + 1


def _ticking(times: Times) -> tuple[Times, Times]:
    """Return the times by which something falls due, and those until which it lasts or holds."""
    lasts = [isinstance(clock, Retention | Expiry) for clock, _ in times]
    falling_due = tuple(each for each, is_so in zip(times, lasts, strict=True) if not is_so)
    return falling_due, tuple(compress(times, lasts))


def _ends(  # noqa: PLR0917 - one result for each place, by the times given
    worked: Worked, number: int, at: Numbers, codes: Codes, options: Options, times: Times
) -> tuple[Numbers, Numbers]:
    """Return when the earliest time known to run ends for each result: the day, and the moment where hours count."""
    day, moment = np.full((2, len(at)), UNSET, np.int64)
    earliest = np.full(len(at), np.inf)
    kind = worked.program.rows[number].each
    for ticking, place in times:
        length = worked.facts.number_of(kind)
        runs = codes.array(place, length)[at] == 1
        if not runs.any():
            continue
        days, moments, instants = ends_of(ticking, worked.facts, kind, at[runs], options.moments)
        sooner = np.zeros(len(at), np.bool_)
        sooner[np.flatnonzero(runs)[instants < earliest[runs]]] = True
        picked = sooner[runs]
        day[sooner], moment[sooner], earliest[sooner] = days[picked], moments[picked], instants[picked]
    return day, moment
