"""`aiframework explain`: one provision for one description, in words, with why and what is missing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from aiframework.assessment import Assessment, Conclusion, Finding, assess
from aiframework.assessment.outcome import Outcome
from aiframework.assessment.whatif import flips, guided, sides
from aiframework.cli.shared import all_told, day_or_none, moment, out
from aiframework.facts.said import shown
from aiframework.laws import installed
from aiframework.laws.coe_convention.crosswalk import crossings
from aiframework.legal.calendar import Force
from aiframework.legal.crosswalk import crossings_of
from aiframework.read import load
from aiframework.write import provisions
from aiframework.write.shared import determined

__all__ = ["explain"]


def explain(
    cite: str,
    file: Path,
    *,
    on: str | None = None,
    known: str | None = None,
    reading: dict[str, str] | None = None,
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
    reading
        Take one side of an open point: --reading.NAME SIDE.
    include_not_law
        Also evaluate what is not law (vetoed, pending, enjoined), labelled as such.
    """
    if Path(cite).is_file() and not file.is_file():
        message = f"the citation comes first: aiframework explain {str(file)!r} {cite}"
        raise ValueError(message)
    system, asked, until = all_told(lambda: load(file), lambda: moment(on), lambda: day_or_none(known))
    assessment = assess(
        system,
        laws=installed(),
        on=asked,
        known=until,
        readings=reading,
        not_law="evaluated" if include_not_law else "named",
    )
    out("".join(f"{line}\n" for line in determined(assessment)))
    results = assessment.all(cite)
    if not results:
        out(
            "".join(
                f"{provisions.shown(each, assessment.plan)}\n" for each in assessment.plan.lawbook.find(cite)
            )
        )
        out("nothing in the description is about it: it is asked of things or roles that are not told of\n")
    for result in results:
        out(provisions.days_as_written("\n".join(_lines(result, assessment))) + "\n\n")
    return 0


def _lines(result: Finding | Conclusion, assessment: Assessment) -> Iterator[str]:
    yield provisions.shown(result.provision, assessment.plan).rstrip()
    yield ""
    if isinstance(result, Finding):
        label = f" ({result.label})" if result.label not in {"", result.force.value} else ""
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
    if result.until is not None:
        yield f"  {'lasts' if isinstance(result, Finding) else 'holds'} {result.until}"
    if isinstance(result, Finding) and result.exposure is not None:
        never = "; it is no law, so nothing is at stake" if result.force is Force.NOT_LAW else ""
        yield f"  exposure: {result.exposure.says}{never}"
    for missing in result.missing:
        yield f"  missing {missing.place}: {missing.question}"
    yield from _otherwise(result, assessment)
    for pair in crossings_of(result.provision.id.split(" [")[0], crossings):
        yield f"  speaks to the same as {pair.there}: {pair.about} [{pair.source}]"


def _otherwise(result: Finding | Conclusion, assessment: Assessment) -> Iterator[str]:
    """Yield what would make it come out otherwise: other answers, repairs, the other reading, guidance left out."""
    for flip in flips(assessment, result):
        change = f"{flip.place} were {shown(flip.after)}, not {shown(flip.before)}"
        yield f"  would be {flip.outcome} if {change}"
    if isinstance(result, Finding) and result.outcome is Outcome.BREACHED:
        for line in str(assessment.repairs(result)).splitlines():
            yield f"  repair {line.strip()}" if line.startswith("  ") else f"  {line}"
    for side in sides(assessment, result):
        yield f"  open point {side.name}, read as {side.side}: {side.outcome}"
    for guidance in guided(assessment, result):
        yield f"  guidance {guidance.name}, {guidance.side}, speaks to it; without it: {guidance.outcome}"
