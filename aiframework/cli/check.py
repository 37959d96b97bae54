"""`aiframework check`: assess descriptions and report."""

import datetime as dt
from pathlib import Path
from shutil import get_terminal_size
from typing import Annotated, Literal

from cyclopts import Parameter

from aiframework.assessment import Assessment, assess
from aiframework.cli.shared import (
    Words,
    all_told,
    day_or_none,
    descriptions,
    holidays_told,
    moment,
    out,
    roles_told,
)
from aiframework.laws import installed
from aiframework.write import json, text

__all__ = ["check"]

VIOLATION = 1
UNDETERMINED = 3


def check(
    *files: Path,
    law: Words = None,
    on: str | None = None,
    known: str | None = None,
    viewpoint: Words = None,
    format: Literal["text", "json"] = "text",  # noqa: A002 - what it is
    reading: dict[str, str] | None = None,
    without_guidance: Words = None,
    holidays: Words = None,
    strict: Annotated[bool, Parameter(negative="")] = False,
    include_not_law: Annotated[bool, Parameter(negative="")] = False,
    verified_only: Annotated[bool, Parameter(negative="")] = False,
    all: Annotated[bool, Parameter(negative="")] = False,  # noqa: A002 - what it is
) -> int:
    """Assess descriptions: what is violated, what is open and which question settles it, what is coming.

    Exits 0 when nothing is violated, 1 on a violation, 2 on bad input, 3 with --strict when something is open.

    Parameters
    ----------
    files
        Descriptions in TOML, JSON or YAML.
    law
        Laws to ask; all that are installed by default.
    on
        The day asked about (2027-12-02), or a moment with its offset; today by default.
    known
        Use the law as published by this day.
    viewpoint
        Roles whose duties are told (deployer provider ...); by default those the description gives, "all" for all.
    format
        A report to read, or canonical JSON: one object, or a list of them where there are several files.
    reading
        Take one side of an open point: --reading.NAME SIDE.
    without_guidance
        Leave out non-binding guidance, by name; * for all.
    holidays
        Days on which deadlines do not end: dates, or countries whose public holidays count (DE, DE-BY).
    strict
        Exit 3 when something that binds is not determined.
    include_not_law
        Also evaluate what is not law (vetoed, pending, enjoined), labelled as such.
    verified_only
        Leave out what was not read in the text itself.
    all
        Tell everything; by default each list is short and says how much more there is.
    """
    if not files:
        message = "no file given: aiframework check FILE..."
        raise ValueError(message)
    systems, laws, asked, until = all_told(
        lambda: descriptions(files), lambda: installed(law), lambda: moment(on), lambda: day_or_none(known)
    )
    width = get_terminal_size((100, 24)).columns
    limits = text.Limits.none(width=width) if all else text.Limits(width=width)
    closed = holidays_told(holidays or (), asked.date() if isinstance(asked, dt.datetime) else asked)
    code = 0
    assessed: list[Assessment] = []
    for system in systems:
        assessment = assess(
            system,
            laws=laws,
            on=asked,
            known=until,
            viewpoint=roles_told(viewpoint, system, laws),
            readings=reading,
            without_guidance=without_guidance or (),
            holidays=closed,
            not_law="evaluated" if include_not_law else "named",
            verified="text" if verified_only else "any",
        )
        assessed.append(assessment)
        if format == "text":
            out(text.text(assessment, limits) + "\n")
        undetermined = UNDETERMINED if strict and assessment.open else 0
        code = VIOLATION if code == VIOLATION or assessment.violations else code or undetermined
    if format == "json":
        out(json.assessment_text(*assessed))
    return code
