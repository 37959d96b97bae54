"""The public calls: assess an inventory at once, or as a stream of record batches."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from types import ModuleType
from typing import Literal, TypeAlias

import pyarrow as pa

from aiframework.assessment import assess as assess_one
from aiframework.assessment.arguments import NotLaw, VerifiedIn, known_word
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.plan import Plan
from aiframework.facts import System
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.logic.spelling import did_you_mean
from aiframework.portfolio.clocks import Moments
from aiframework.portfolio.counts import Tally
from aiframework.portfolio.long import long_batch
from aiframework.portfolio.program import Form, Prepared
from aiframework.portfolio.run import Options, Worked, worked
from aiframework.portfolio.sources import Source, opened
from aiframework.portfolio.wide import wide_batch

__all__ = ["Shape", "assess", "options_of", "outcomes_named", "stream"]

#: how results are laid out
Shape: TypeAlias = Literal["outcomes", "forces", "long", "counts"]

Laws: TypeAlias = Iterable[Instrument | ModuleType] | Lawbook


def options_of(
    *,
    laws: Laws,
    on: dt.date | dt.datetime,
    known: dt.date | None = None,
    viewpoint: str | Collection[str] = (),
    readings: Mapping[str, str] | None = None,
    without_guidance: Collection[str] = (),
    holidays: Collection[dt.date] = (),
    not_law: NotLaw = "named",
    verified: VerifiedIn = "any",
    provisions: Collection[str] | None = None,
    keep: Collection[str] = (),
    workers: int | None = None,
    origin: str = "",
) -> Options:
    """Return how an inventory is assessed; the arguments are those of `assess`.

    Raises:
        ValueError: a naive moment, a choice nobody knows of, no process to work, or a provision that there is not.
    """
    if workers is not None and workers < 1:
        message = f"workers={workers}: give how many processes may share the work, 1 or more"
        raise ValueError(message)
    assessment = assess_one(
        System("an inventory"),
        laws=laws,
        on=on,
        known=known,
        viewpoint=viewpoint,
        readings=readings,
        without_guidance=without_guidance,
        holidays=holidays,
        not_law=not_law,
        verified=verified,
    )
    book = assessment.plan.lawbook
    ids = (
        None if provisions is None else frozenset(each.id for cite in provisions for each in book.find(cite))
    )
    prepared = _prepared(assessment.plan, assessment.viewpoint, ids, verified)
    moments = _moments(assessment.now, frozenset(holidays))
    return Options(prepared=prepared, moments=moments, keep=tuple(keep), workers=workers, origin=origin)


@lru_cache(maxsize=16)
def _prepared(
    plan: Plan,
    viewpoint: frozenset[str],
    provisions: frozenset[str] | None,
    verified: VerifiedIn,
) -> Prepared:
    return Prepared(plan=plan, viewpoint=viewpoint, provisions=provisions, verified_only=verified == "text")


@lru_cache(maxsize=16)
def _moments(now: dt.date | dt.datetime, holidays: frozenset[dt.date]) -> Moments:
    """Return what clocks are read against; it remembers the calendar it has worked out."""
    return Moments(now=now, holidays=holidays)


def assess(
    table: Source,
    *,
    laws: Laws,
    on: dt.date | dt.datetime,
    known: dt.date | None = None,
    form: Shape = "outcomes",
    only: Collection[str | Outcome] | None = None,
    viewpoint: str | Collection[str] = (),
    readings: Mapping[str, str] | None = None,
    without_guidance: Collection[str] = (),
    holidays: Collection[dt.date] = (),
    not_law: NotLaw = "named",
    verified: VerifiedIn = "any",
    provisions: Collection[str] | None = None,
    keep: Collection[str] = (),
    workers: int | None = None,
) -> pa.Table:
    """Return how the law stands to every description of an inventory: what `aiframework.assess` says of each.

    Args:
        table: any object with `__arrow_c_stream__` (Polars, DuckDB, pandas with Arrow types, PyArrow, Ibis), the path
            of a Parquet, Arrow or NDJSON file or of a folder of Parquet files, or an iterable of `System` or of plain
            descriptions. Columns are named as in a file: `biometrics.infers_emotions`, or a struct column
            `biometrics`; lists of repeated things are lists of structs. A missing column, and a null, is unknown.
        laws: instruments, or modules that hold one as `instrument`, or a lawbook.
        on: the day asked about; an aware moment where hours count.
        known: use the law as published by this day; None for the law as the instruments follow it.
        form: "outcomes" for one column of outcomes a provision (yes, no or unknown for what is concluded), "forces" for
            the forces in the same layout, "long" for one row a finding (system, provision, thing, outcome, force, due,
            due_at, until), "counts" for how many of each outcome and force.
        only: with "long", the outcomes that are told; all but "not applicable" by default.
        viewpoint: roles whose duties are told ("deployer"); empty for all.
        readings: which side of a doubt to take, by the doubt's name.
        without_guidance: non-binding guidance to leave out, by name ("*" for all).
        holidays: days on which deadlines do not end.
        not_law: "evaluated" evaluates what is not law (vetoed, pending, enjoined) too, labelled as such; by default it is
            only named.
        verified: "text" leaves out what was not read in the text of the law itself; by default nothing is left out.
        provisions: citations of the provisions asked for; all by default.
        keep: names of columns that are no facts, and are carried along.
        workers: how many processes share a large table; as many as there are cores by default.

    Raises:
        TableError: names, types or answers that cannot be read; every mistake is listed.
        ValueError: a naive moment; a reading, determination or outcome nobody knows of.
        LookupError: a provision that there is not.
    """
    known_word("form", form, Shape)
    source = opened(table)
    options = options_of(
        laws=laws,
        on=on,
        known=known,
        viewpoint=viewpoint,
        readings=readings,
        without_guidance=without_guidance,
        holidays=holidays,
        not_law=not_law,
        verified=verified,
        provisions=provisions,
        keep=keep,
        workers=workers,
        origin=source.origin,
    )
    if form == "counts":
        tally = Tally()
        for each in worked(source.batches, "counts", options):
            tally.add(each)
        return tally.table()
    return _table(list(stream(source.batches, options, form=form, only=only)), options, form)


def stream(
    batches: Iterable[pa.RecordBatch],
    options: Options,
    *,
    form: Literal["outcomes", "forces", "long"] = "outcomes",
    only: Collection[str | Outcome] | None = None,
) -> Iterator[pa.RecordBatch]:
    """Yield the results of each batch of a stream, which may be larger than memory.

    Args:
        batches: record batches of descriptions.
        options: the law and how it is asked, from `options_of`.
        form: as in `assess`.
        only: as in `assess`.
    """
    known_word("form", form, Shape)
    told = outcomes_named(only)
    first = 0
    for each in worked(batches, "outcomes" if form == "outcomes" else "forces", options):
        yield _batch(each, form, first, told, options)
        first += each.facts.number


def _batch(
    each: Worked,
    form: Literal["outcomes", "forces", "long"],
    first: int,
    only: frozenset[Outcome],
    options: Options,
) -> pa.RecordBatch:
    if form == "long":
        return long_batch(each, first, only, options)
    return wide_batch(each, form, first, options.keep)


def outcomes_named(only: Collection[str | Outcome] | None) -> frozenset[Outcome]:
    """Return the outcomes that are told; all but "not applicable" where none is named.

    Raises:
        ValueError: there is no outcome of a name; every one is listed.
    """
    if only is None:
        return frozenset(Outcome) - {Outcome.NOT_APPLICABLE}
    known = {each.value: each for each in Outcome}
    named = [
        each.value if isinstance(each, Outcome) else each
        for each in ([only] if isinstance(only, str) else only)
    ]
    wrong = [each for each in named if each not in known]
    if wrong:
        near = "".join(did_you_mean(str(each), known) for each in wrong)
        message = f"no outcome {', '.join(map(repr, wrong))}{near}; there are {', '.join(known)}"
        raise ValueError(message)
    return frozenset(known[each] for each in named)


def _table(batches: list[pa.RecordBatch], options: Options, form: Form | Shape) -> pa.Table:
    if not batches:
        empty = pa.RecordBatch.from_arrays([pa.array([], pa.string())], ["name"])
        batches = list(stream([empty], options, form=form))  # type: ignore[arg-type]  # the form decides what comes
    return pa.Table.from_batches(batches)
