"""`aiframework law form`: a form of the law, blank or filled from a description, and what is missing in it."""

from pathlib import Path
from shutil import get_terminal_size
from typing import Literal

from aiframework.assessment.forms import fill
from aiframework.cli.shared import all_told, day, day_or_none, out
from aiframework.laws.eu_ai_act.forms import FORMS
from aiframework.legal.form import Form
from aiframework.logic import Truth
from aiframework.logic.spelling import did_you_mean
from aiframework.read import load
from aiframework.write import form as write
from aiframework.write import json

__all__ = ["form"]

INCOMPLETE = 1


def form(
    cite: str | None = None,
    file: Path | None = None,
    *,
    on: str | None = None,
    known: str | None = None,
    format: Literal["text", "json"] = "text",  # noqa: A002 - what it is
) -> int:
    """Print a form: the list of forms, one that is blank, or one filled from a description with what is missing.

    Exits 0 when the form is complete, 1 when something is missing, wrong or not known to be asked for, 2 on bad input.

    Parameters
    ----------
    cite
        The form: "Annex VIII A", "Annex IX", "Annex V".
    file
        The description to fill it from.
    on
        The day asked about; today by default.
    known
        By the law as published by this day.
    format
        A page to read, or JSON.
    """
    if cite is None:
        out(write.listed(FORMS))
        return 0
    found = _form(cite)
    if file is None:
        out(write.blank(found))
        return 0
    system, asked, until = all_told(lambda: load(file), lambda: day(on), lambda: day_or_none(known))
    several = fill(found, system, on=asked, known=until)
    if not several:
        message = f"{found.cite} is filled in once for each of {found.each.key}, and {file} tells of none"  # type: ignore[union-attr]  # a described class has one
        raise LookupError(message)
    if format == "json":
        out(json.text([write.records(each) for each in several]))
    else:
        width = get_terminal_size((100, 24)).columns
        out("\n".join(write.filled(each, width=width) for each in several))
    return 0 if all(each.complete is Truth.YES for each in several) else INCOMPLETE


def _form(cite: str) -> Form:
    """Return the form that a citation names."""
    wanted = _plain(cite)
    found = [each for each in FORMS if _plain(each.cite) == wanted]
    if not found:
        near = did_you_mean(cite, [each.cite for each in FORMS])
        message = f"no form {cite!r}{near}; there are {', '.join(each.cite for each in FORMS)}"
        raise LookupError(message)
    return found[0]


def _plain(cite: str) -> str:
    return cite.lower().replace("section", "").replace("eu ai act", "").replace(" ", "")
