"""`aiframework explain`: one provision for one description, in words, with why and what is missing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from aiframework.assessment import Assessment, Conclusion, Finding, assess
from aiframework.cli.shared import day, moment, out
from aiframework.laws import installed
from aiframework.laws.coe_convention.crosswalk import crossings
from aiframework.legal.calendar import Force
from aiframework.legal.crosswalk import crossings_of
from aiframework.read import load
from aiframework.write import provisions

__all__ = ["explain"]


def explain(
    cite: str,
    file: Path,
    *,
    on: str | None = None,
    known: str | None = None,
    include_not_law: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Explain one provision for a description: what it says, whom it binds, how it comes out, and why.

    Parameters
    ----------
    cite
        "Art. 26(7)", "EU AI Act Art. 26(7)", "SB 53 B&P § 22757.13(c)(1)".
    file
        A description.
    on
        The day asked about; today by default.
    known
        Use the law as published by this day.
    include_not_law
        Also evaluate what is not law (vetoed, pending, enjoined), labelled as such.
    """
    until = day(known) if known else None
    assessment = assess(
        load(file), laws=installed(), on=moment(on), known=until, include_not_law=include_not_law
    )
    results = assessment.all(cite)
    if not results:
        out(
            "".join(
                f"{provisions.shown(each, assessment.plan)}\n" for each in assessment.plan.lawbook.find(cite)
            )
        )
        out("nothing in the description is about it: it is asked of things or roles that are not told of\n")
    for result in results:
        out("\n".join(_lines(result, assessment)) + "\n\n")
    return 0


def _lines(result: Finding | Conclusion, assessment: Assessment) -> Iterator[str]:
    yield provisions.shown(result.provision, assessment.plan).rstrip()
    yield ""
    if isinstance(result, Finding):
        label = f" ({result.label})" if result.label else ""
        yield f"{result.key}: {result.outcome.value}, {result.force.value}{label}"
    else:
        yield f"{result.key}: {result.holds.name.lower()}, {result.force.value}"
    if result.standing.basis or result.standing.reason:
        yield f"  since {result.standing.starts}: {result.standing.basis} {result.standing.reason}".rstrip()
    for name, step in result.trace:
        yield f"  {name}"
        yield from step.lines("    ")
    if isinstance(result, Finding) and result.due is not None:
        yield f"  due: {result.due}"
    if isinstance(result, Finding) and result.exposure is not None:
        never = "; it is no law, so nothing is at stake" if result.force is Force.NOT_LAW else ""
        yield f"  exposure: {result.exposure.says}{never}"
    for missing in result.missing:
        yield f"  missing {missing.place}: {missing.question}"
    for pair in crossings_of(result.provision.id.split(" [")[0], crossings):
        yield f"  speaks to the same as {pair.there}: {pair.about} [{pair.source}]"
