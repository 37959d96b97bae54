"""An assessment as plain values: what every output format starts from."""

from collections.abc import Iterator, Sequence
from typing import Any

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.todo import Entry, Urgency, entries
from aiframework.legal.confidence import rests_on
from aiframework.legal.penalty import Exposure
from aiframework.legal.provision import Provision
from aiframework.logic.residual import Missing
from aiframework.logic.trace import Trace

__all__ = ["determinations", "determined", "record", "stands", "support"]


def record(assessment: Assessment) -> dict[str, Any]:
    """Return an assessment as plain values: what is to be done by urgency, all else in the order of the law."""
    found = entries(assessment)
    return {
        "determinations": determinations(assessment),
        "system": assessment.system.name,
        "on": assessment.now.isoformat(),
        "known": assessment.known.isoformat(),
        "laws": [instrument.id for instrument in assessment.plan.lawbook.instruments],
        "viewpoint": sorted(assessment.viewpoint),
        "not_law": assessment.not_law,
        "verified": assessment.verified,
        "status": stands(assessment),
        "readings": dict(assessment.plan.context.readings),
        "without_guidance": sorted(assessment.plan.context.without_guidance),
        "holidays": sorted(day.isoformat() for day in assessment.holidays),
        "tiers": [
            {
                "instrument": tiers.instrument,
                "scale": tiers.scale,
                "at_least": tiers.at_least,
                "at_most": tiers.at_most,
                "holding": list(tiers.holding),
                "missing": [each.place for each in tiers.missing],
            }
            for tiers in assessment.tiers
        ],
        "counts": _counts(found),
        "todo": [_todo(entry) for entry in found],
        "violations": [finding.key for finding in assessment.violations],
        "findings": [_finding(finding) for finding in assessment.findings],
        "conclusions": [_conclusion(conclusion) for conclusion in assessment.conclusions],
    }


def stands(assessment: Assessment) -> list[str]:
    """Return, in words, how the laws stand that are still, or were only, bills, and what of them is not told."""
    laws = assessment.plan.lawbook.instruments
    return [
        line for law in laws if law.stands is not None for line in law.stands(assessment.on, assessment.known)
    ]


def determinations(assessment: Assessment) -> list[dict[str, Any]]:
    """Return counsel's determinations as plain values."""
    return [
        {
            "term": each.term,
            "holds": each.holds,
            "by": each.by,
            "on": each.on.isoformat(),
            "because": each.because,
        }
        for each in assessment.system.determinations
    ]


def determined(assessment: Assessment) -> Iterator[str]:
    """Yield what every report tells first: counsel's determinations, and the readings taken; an empty line ends them."""
    decisions, readings = assessment.system.determinations, assessment.plan.context.readings
    if decisions:
        yield "DETERMINED BY COUNSEL"
    for each in decisions:
        holds = "holds" if each.holds else "does not hold"
        yield f"  {each.term} {holds}: {each.by}, {each.on}. {each.because}".rstrip()
    if readings:
        yield "READ AS ASKED"
    for name, side in sorted(readings.items()):
        yield f"  {name}: {side}"
    if decisions or readings:
        yield ""


def _counts(found: Sequence[Entry]) -> dict[str, int]:
    return {each.value: sum(entry.urgency is each for entry in found) for each in Urgency}


def _todo(entry: Entry) -> dict[str, Any]:
    return {
        "key": entry.finding.key,
        "urgency": entry.urgency.value,
        "says": entry.finding.provision.says,
        "why": list(entry.why),
        "if": list(entry.whether),
        "unless": list(entry.unless),
        "by": entry.by,
        "told": list(entry.found),
        "missing": [missing.place for missing in entry.missing],
        "exposure": entry.exposure or None,
    }


def support(provision: Provision) -> list[dict[str, str]]:
    """Return what a provision's answers rest on that is less than the text, as plain values."""
    return [
        {"key": each.key, "verified": each.verified.how, "note": each.verified.note}
        for each in rests_on(provision)
    ]


def _common(result: Finding | Conclusion) -> dict[str, Any]:
    provision = result.provision
    starts = result.standing.starts
    return {
        "key": result.key,
        "cite": provision.cite,
        "instrument": provision.instrument.id,
        "says": provision.says,
        "link": provision.link,
        "verified": provision.verified.how,
        "verified_note": provision.verified.note,
        "rests_on": support(provision),
        "force": result.force.value,
        "starts": None if starts is None or starts.year == 1 else starts.isoformat(),
        "basis": result.standing.basis,
        "reason": result.standing.reason,
        "unanswered": [_missing(each) for each in result.unanswered],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        **_common(finding),
        "outcome": finding.outcome.value,
        "label": finding.label,
        "because": {name: _trace(step) for name, step in finding.trace},
        "due": None if finding.due is None else finding.due.latest.isoformat(),
        "until": _until(finding),
        "exposure": _exposure(finding.exposure),
    }


def _conclusion(conclusion: Conclusion) -> dict[str, Any]:
    return {**_common(conclusion), "holds": conclusion.holds.name.lower(), "until": _until(conclusion)}


def _until(result: Finding | Conclusion) -> str | None:
    """Return until which day it lasts, is met or holds, where it ends or runs out."""
    return None if result.until is None else result.until.latest.isoformat()


def _missing(missing: Missing) -> dict[str, str]:
    return {"place": missing.place, "question": missing.question}


def _exposure(exposure: Exposure | None) -> dict[str, Any] | None:
    if exposure is None:
        return None
    return {
        "at_least": str(exposure.at_least),
        "at_most": None if exposure.at_most is None else str(exposure.at_most),
        "currency": exposure.currency,
        "says": exposure.says,
        "warnings": list(exposure.warnings),
    }


def _trace(step: Trace) -> list[dict[str, Any]]:
    """Return what a step rests on: answers with their sources, and what else decided, with the term it decided."""
    leaves: dict[str, dict[str, Any]] = {}
    for each in _steps(step):
        if each.place:
            leaves.setdefault(
                each.place, {"place": each.place, "answer": _answer(each.answer), **_source(each)}
            )
        elif each.note:
            term = getattr(each.condition, "id", getattr(each.condition, "doubt", repr(each.condition)))
            leaves.setdefault(f"{term} {each.note}", {"of": term, "note": each.note})
    return list(leaves.values())


def _steps(step: Trace) -> Iterator[Trace]:
    yield step
    for each in step.because:
        yield from _steps(each)


def _source(leaf: Trace) -> dict[str, str]:
    """Return where an answer comes from, who says so, and when."""
    source = leaf.source
    if source is None:
        return {}
    on = {} if source.on is None else {"on": source.on.isoformat()}
    return {"source": source.source, "attested_by": source.attested_by, **on}


def _answer(answer: object) -> object:
    if isinstance(answer, frozenset):
        return sorted(str(getattr(member, "value", member)) for member in answer)
    return answer if isinstance(answer, bool | int) else str(getattr(answer, "value", answer))
