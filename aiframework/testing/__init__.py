"""Assertions for tests of one's own product: a description either complies, or the failure says why not."""

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from aiframework.assessment import Assessment, assess

if TYPE_CHECKING:
    from types import ModuleType

    from aiframework.assessment.finding import Finding
    from aiframework.facts import System
    from aiframework.legal.instrument import Instrument
    from aiframework.legal.lawbook import Lawbook

__all__ = ["assert_compliant", "assert_settled"]


def assert_compliant(
    system: "System",
    *,
    laws: "Iterable[Instrument | ModuleType] | Lawbook",
    on: dt.date | dt.datetime,
    **options: Any,  # noqa: ANN401 - whatever assess() takes
) -> Assessment:
    """Assert that nothing is violated, and return the assessment. For pytest, unittest or plain code.

    Args:
        system: the description.
        laws: as in `assess`.
        on: the day asked about.
        options: further options of `assess` (viewpoint, known, readings, ...).

    Raises:
        AssertionError: something is violated: which duty, why, which fact decides.
    """
    __tracebackhide__ = True
    assessment = assess(system, laws=laws, on=on, **options)
    if assessment.violations:
        raise AssertionError(_told(assessment, "violates", assessment.violations))
    return assessment


def assert_settled(
    system: "System",
    *,
    laws: "Iterable[Instrument | ModuleType] | Lawbook",
    on: dt.date | dt.datetime,
    **options: Any,  # noqa: ANN401 - whatever assess() takes
) -> Assessment:
    """Assert that nothing is violated and nothing that binds is open, and return the assessment.

    Raises:
        AssertionError: something is violated or open: which duty, why, and what is missing.
    """
    __tracebackhide__ = True
    assessment = assert_compliant(system, laws=laws, on=on, **options)
    if assessment.open:
        raise AssertionError(_told(assessment, "leaves open", assessment.open))
    return assessment


def _told(assessment: Assessment, verb: str, findings: "Iterable[Finding]") -> str:
    found = list(findings)
    head = f"{assessment.system.name!r} {verb} {len(found)} provision{'' if len(found) == 1 else 's'} on {assessment.on}:"
    decided = [
        f"determined by counsel: {each.term} {'holds' if each.holds else 'does not hold'} ({each.by}, {each.on}). {each.because}"
        for each in assessment.system.determinations
    ]
    return "\n".join([*decided, head, *(line for finding in found for line in _lines(finding))])


def _lines(finding: "Finding") -> Iterable[str]:
    yield f"  {finding.key} ({finding.outcome.value}): {finding.provision.says}"
    for name, step in finding.trace:
        if name in {"must", "done"}:
            for leaf in step.leaves():
                yield f"    {leaf.place} is {leaf.answer!r}"
    for missing in finding.missing:
        yield f"    missing {missing.place}: {missing.question}"
    yield f"    {finding.provision.link}"
