"""`aiframework portfolio`: an inventory of systems at once."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import Parameter
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from aiframework.cli.shared import Words, all_told, day_or_none, moment, sent
from aiframework.laws import installed

if TYPE_CHECKING:
    from aiframework.portfolio.summary import Summary

__all__ = ["portfolio"]

#: lines shown of what is long
_LINES = 15


def portfolio(
    inventory: Path,
    *,
    law: Words = None,
    on: str | None = None,
    known: str | None = None,
    out: Path | None = None,
    only: Words = None,
    summary: Annotated[bool, Parameter(negative="")] = False,
    against_on: str | None = None,
    against_known: str | None = None,
    viewpoint: Words = None,
    keep: Words = None,
    reading: dict[str, str] | None = None,
    include_not_law: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Assess every system of an inventory: findings into a file, a summary, or what changes between two days.

    A run that was stopped goes on where it was when the same line is given again.

    Parameters
    ----------
    inventory
        A Parquet, Arrow or NDJSON file of systems, or a folder of Parquet files.
    law
        Laws to ask; all that are installed by default.
    on
        The day asked about (2027-12-02), or a moment with its offset; today by default.
    known
        Use the law as published by this day.
    out
        Write the findings to this Parquet file, one row each.
    only
        Outcomes that are written ("breached" "pending" ...); all but "not applicable" by default.
    summary
        Tell tiers, violations, deadlines, and the facts that are missing most.
    against_on
        Tell what comes out differently from this other day.
    against_known
        Tell what comes out differently from the law as published by this other day.
    viewpoint
        Roles whose duties are told; all by default.
    keep
        Columns that are no facts, and are carried along.
    reading
        Take one side of an open point: --reading.NAME SIDE.
    include_not_law
        Also evaluate what is not law (vetoed, pending, enjoined), labelled as such.
    """
    from aiframework.portfolio import options_of  # noqa: PLC0415 - says what to install where numpy is absent
    from aiframework.portfolio.assessing import outcomes_named  # noqa: PLC0415 - the same
    from aiframework.portfolio.inventory import compared, written  # noqa: PLC0415 - the same

    laws, asked, until, other_day, other_law, wanted, _ = all_told(
        lambda: installed(law),
        lambda: moment(on),
        lambda: day_or_none(known),
        lambda: moment(against_on or on),
        lambda: day_or_none(against_known or known),
        lambda: outcomes_named(only),
        lambda: _writable(out),
    )
    choices: dict[str, Any] = {
        "laws": laws,
        "on": asked,
        "known": until,
        "viewpoint": viewpoint or (),
        "readings": reading,
        "not_law": "evaluated" if include_not_law else "named",
        "keep": keep or (),
        "origin": str(inventory),
    }
    options = options_of(**choices)
    console = Console(highlight=False)
    if against_on or against_known:
        other = {**choices, "on": other_day, "known": other_law}
        with _bar(inventory) as progress:
            differences = compared(inventory, options_of(**other), options, progress=progress)
        with console.capture() as told:
            _show_changes(console, differences.to_pylist(), str(against_on or against_known))
        sent(told.get())
        return 0
    if out is None and not summary:
        message = "nothing to tell: give --out FILE, --summary, --against-on DAY or --against-known DAY"
        raise ValueError(message)
    with _bar(inventory) as progress:
        found = written(inventory, out, options, only=wanted, progress=progress)
    if summary:
        with console.capture() as told:
            _show_summary(console, found)
        sent(told.get())
    return 0


def _writable(out: Path | None) -> None:
    """Refuse a file that findings are not written to, before the work.

    Raises:
        ValueError: its name ends otherwise than in .parquet, or it is a folder.
    """
    if out is not None and (out.suffix != ".parquet" or out.is_dir()):
        message = f"--out {out}: findings are written to a Parquet file; name one, as in findings.parquet"
        raise ValueError(message)


@contextmanager
def _bar(inventory: Path) -> Iterator[Any]:
    """Show how far the work is, on a terminal alone."""
    from aiframework.portfolio import opened  # noqa: PLC0415 - see above

    columns = (TextColumn("systems"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    errors = Console(stderr=True)
    with Progress(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bar:
        task = bar.add_task("systems", total=opened(inventory).rows)
        yield lambda number: bar.advance(task, number)


def _show_summary(console: Console, found: "Summary") -> None:
    console.print(f"{found.systems:,} systems\n")
    _show(console, "Tiers", ("at least to at most", "systems"), sorted(found.tiers.items()))
    _show(console, "Violations", ("provision", "number"), _most(found.violations))
    _show(console, "Duties that fall due", ("month", "number"), sorted(found.deadlines.items()))
    _show(console, "Missing most", ("fact", "systems"), _most(found.missing))


def _most(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda each: (-each[1], each[0]))[:_LINES]


def _show(console: Console, title: str, heads: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    if not rows:
        console.print(f"{title}: none\n")
        return
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    for head in heads:
        table.add_column(head, justify="left" if head != heads[-1] else "right", overflow="fold")
    for row in rows:
        table.add_row(*(f"{each:,}" if isinstance(each, int) else str(each) for each in row))
    console.print(table)
    console.print()


def _show_changes(console: Console, rows: list[dict[str, Any]], against: str) -> None:
    total = sum(row["number"] for row in rows)
    console.print(f"{total:,} results differ from {against}\n")
    _show(
        console,
        "What comes out differently",
        ("provision", "before", "after", "number"),
        [tuple(row.values()) for row in rows[: 2 * _LINES]],
    )
