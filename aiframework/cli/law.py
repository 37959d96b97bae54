"""`aiframework law`: what the lawbook holds, one provision, and how much of the law is encoded."""

from pathlib import Path
from typing import Literal

from cyclopts import App

from aiframework.assessment.plan import Plan
from aiframework.cli.form import form
from aiframework.cli.lint import lint_law
from aiframework.cli.shared import Words, all_told, day, out
from aiframework.laws import installed
from aiframework.laws.coe_convention.crosswalk import crossings
from aiframework.laws.coe_convention.status import status as status_rows
from aiframework.legal.coverage import coverage as covered
from aiframework.legal.crosswalk import crossings_of
from aiframework.legal.lawbook import Lawbook, NoSuchProvisionError
from aiframework.logic import Context
from aiframework.write import bills, json, provisions

__all__ = ["law"]

law = App(name="law", help="The law itself: list, show, form, lint, coverage, crosswalk, status.")
law.command(form)
law.command(lint_law, name="lint")


@law.command(name="list")
def list_(
    *,
    law: Words = None,
    on: str | None = None,
    known: str | None = None,
    format: Literal["text", "json"] = "text",  # noqa: A002 - what it is
) -> int:
    """List every provision: citation, kind, what it says, whom it binds, its force on a day, link, how verified.

    Parameters
    ----------
    law
        Laws to list; all that are installed by default.
    on
        The day asked about; today by default.
    known
        By the law as published by this day.
    format
        Lines to read, or JSON.
    """
    records = provisions.records(_plan(law, on, known))
    out(json.text(records) if format == "json" else provisions.lines(records))
    return 0


@law.command
def show(cite: str, *, on: str | None = None, known: str | None = None) -> int:
    """Show what one citation holds: every provision that answers to it, and a line for each that stands within it.

    For a bill: its life, with what it holds.

    Parameters
    ----------
    cite
        "Art. 26(7)", "26(7)", "EU AI Act Art. 26(7)", "SB 53 § 22757.13(c)(1)"; or a bill, "SB 1047".
    on
        The day asked about; today by default.
    known
        By the law as published by this day.
    """
    plan = _plan(None, on, known)
    found = [(law, bill) for law in plan.lawbook.instruments if (bill := law.bill(cite)) is not None]
    for law, bill in found:
        out(bills.life(bill, plan.on, plan.known))
        held = (row for row in provisions.records(plan) if row["law"] == law.id)
        out(provisions.lines(row for row in held if row["cite"].startswith(f"{bill.number} ")))
    if not found:
        out("\n".join(_shown(cite, plan)))
    return 0


def _shown(cite: str, plan: Plan) -> list[str]:
    """Return what answers to a citation in full, and what stands within it as lines."""
    within = {each.id for each in plan.lawbook.within(cite)}
    try:
        answering = plan.lawbook.find(cite)
    except NoSuchProvisionError:
        if not within:
            raise
        answering = ()
    told = [provisions.shown(each, plan) for each in answering]
    rows = [row for row in provisions.records(plan) if row["id"] in within] if within else []
    return [*told, provisions.lines(rows)] if rows else told


@law.command
def coverage(law: str | None = None, *, scenarios: Path | None = None) -> int:
    """Tell how many of the listed rows of the law are encoded and have scenarios, by chapter or by role.

    Parameters
    ----------
    law
        One law; all by default.
    scenarios
        A folder of scenario files; by default tests/scenarios where the command is run, if it is there.
    """
    if scenarios is not None and not scenarios.is_dir():
        message = f"--scenarios: no folder {scenarios}"
        raise ValueError(message)
    beside = Path("tests/scenarios")
    folder = scenarios if scenarios is not None else beside if beside.is_dir() else None
    for instrument in installed([law] if law else None):
        out(covered(instrument, scenarios=folder).text())
    return 0


@law.command
def crosswalk(cite: str) -> int:
    """Tell which provisions and standards speak to the same thing, with the source of each pair.

    Parameters
    ----------
    cite
        With its instrument: "CETS 225 Art. 8", "EU AI Act Art. 26(5)", "NIST AI RMF MEASURE 2.11".
    """
    found = crossings_of(cite, crossings)
    if not found:
        message = f"nothing is paired with {cite!r}: cite it with its instrument, as in 'CETS 225 Art. 8'"
        raise LookupError(message)
    for each in found:
        out(f"{each.here} <-> {each.there}: {each.about} [{each.source}; {each.verified.how}]\n")
    return 0


@law.command
def status(*, on: str | None = None, known: str | None = None) -> int:
    """Tell how each instrument stands in each jurisdiction on a day: binding, signed only, revoked, proposed.

    Bills come last, each with its status; `law show "SB 1047"` tells the life of one.

    Parameters
    ----------
    on
        The day asked about; today by default.
    known
        As known by this day.
    """
    for row in status_rows(day(on), known=day(known) if known else None):
        out(f"{row.text}\n")
    for law in installed():
        out(bills.lines(bills.records(law.bills, day(on), day(known))))
    return 0


def _plan(names: list[str] | None, on: str | None, known: str | None) -> Plan:
    laws, asked, until = all_told(lambda: installed(names), lambda: day(on), lambda: day(known))
    book = Lawbook(tuple(laws))
    return Plan(book, asked, until, Context(on=asked, known=until))
