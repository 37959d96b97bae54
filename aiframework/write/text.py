"""The report people read: violations first, then what is open, what is running, and what is coming."""

from collections.abc import Iterator
from textwrap import wrap

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion, Finding
from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.facts.operator import Role
from aiframework.legal.calendar import Force
from aiframework.logic import Truth
from aiframework.logic.residual import Missing
from aiframework.write.shared import determined

__all__ = ["text"]

_WIDTH = 100


def text(assessment: Assessment, *, questions: int = 8, each: int = 12) -> str:
    """Return the report.

    Args:
        assessment: what to report.
        questions: how many of the open questions are told.
        each: how many provisions are told under each date.
    """
    return "\n".join(_report(assessment, questions, each)) + "\n"


def _report(assessment: Assessment, questions: int, each: int) -> Iterator[str]:
    yield from determined(assessment)
    yield from _head(assessment)
    yield from _status(assessment)
    yield from _reach(assessment)
    yield from _tiers(assessment)
    yield from _violations(assessment.violations)
    yield from _pending(assessment.pending)
    yield from _open(assessment, questions)
    yield from _coming(assessment, each)
    yield from _advice(assessment)
    yield from _benchmark(assessment)
    yield from _summary(assessment)


def _head(assessment: Assessment) -> Iterator[str]:
    told = sorted(assessment.viewpoint & {role.value for role in Role}) or sorted(assessment.viewpoint)
    roles = f", as {', '.join(told)}" if told else ""
    yield f"{assessment.system.name}: on {assessment.now.isoformat()}, by the law as known on {assessment.known}{roles}"
    yield f"laws: {', '.join(instrument.short for instrument in assessment.plan.lawbook.instruments)}"


def _status(assessment: Assessment) -> Iterator[str]:
    """Tell how laws stand that are still, or were only, bills."""
    laws = assessment.plan.lawbook.instruments
    lines = [line for law in laws if law.stands for line in law.stands(assessment.on, assessment.known)]
    if lines:
        yield from ("", "STATUS")
    for line in lines:
        yield from wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _reach(assessment: Assessment) -> Iterator[str]:
    """Tell whether each law is in force for the description, and whether it reaches it."""
    found = [
        result
        for instrument in assessment.plan.lawbook.instruments
        for cite in instrument.told
        for result in assessment.all(f"{instrument.short} {cite}")
        if isinstance(result, Conclusion) and result.provision.key == cite
    ]
    if found:
        yield from ("", "REACH")
    for result in found:
        answer = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "not known"}[result.holds]
        line = f"{result.key}: {answer}. {result.provision.says}"
        yield from wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ")
        for missing in result.unanswered[:2]:
            yield f"    ? {_asked(missing)}"


def _advice(assessment: Assessment) -> Iterator[str]:
    """Tell of what is advice: readings of a treaty at the level of an operator, guidance. Never a violation."""
    found = [f for f in assessment.findings if f.force is Force.ADVISORY and f.outcome not in NOTHING_OWED]
    if found:
        yield from ("", f"ADVISORY ({len(found)}): readings, not duties")
    outcomes: dict[str, list[str]] = {}
    for finding in found:
        outcomes.setdefault(finding.outcome.value, []).append(finding.key)
    for outcome, keys in outcomes.items():
        yield from wrap(f"{outcome}: {_some(keys)}", _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _tiers(assessment: Assessment) -> Iterator[str]:
    if assessment.tiers:
        yield from ("", "TIERS")
    for tiers in assessment.tiers:
        bounds = tiers.at_least if tiers.settled else f"at least {tiers.at_least}, at most {tiers.at_most}"
        also = f" (holds: {', '.join(tiers.holding)})" if len(tiers.holding) > 1 else ""
        yield f"  {tiers.instrument}, {tiers.scale}: {bounds}{also}"
        if not tiers.settled and tiers.missing:
            yield f"    settled by {_number(len(tiers.missing), 'answer')}, first: {_asked(tiers.missing[0])}"


def _violations(violations: tuple[Finding, ...]) -> Iterator[str]:
    yield from ("", f"VIOLATIONS ({len(violations)})")
    if not violations:
        yield "  none that what is told would show"
    for finding in violations:
        yield from _duty(finding)


def _duty(finding: Finding) -> Iterator[str]:
    provision = finding.provision
    yield f"  {finding.key}"
    yield from wrap(provision.says, _WIDTH, initial_indent="    ", subsequent_indent="    ")
    for line in _because(finding):
        yield f"    because {line}"
    if finding.due is not None:
        yield f"    due {finding.due.latest}"
    if finding.exposure is not None:
        yield from wrap(
            f"exposure: {finding.exposure.says}", _WIDTH, initial_indent="    ", subsequent_indent="      "
        )
    if not provision.verified.firm:
        yield f"    this reading rests on: {provision.verified.how}"
    if provision.link:
        yield f"    {provision.link}"


def _because(finding: Finding) -> Iterator[str]:
    """Yield the answers that decided what must be, or may not be, done."""
    for name, step in finding.trace:
        if name in {"must", "done", "unless"}:
            for leaf in step.leaves():
                source = f" ({leaf.source.source})" if leaf.source is not None and leaf.source.source else ""
                yield f"{leaf.place} is {_answer(leaf.answer)}{source}"


def _answer(answer: object) -> str:
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, frozenset):
        return ", ".join(sorted(_answer(member) for member in answer)) or "none"
    return str(getattr(answer, "value", answer))


def _pending(pending: tuple[Finding, ...]) -> Iterator[str]:
    if pending:
        yield from ("", f"RUNNING ({len(pending)})")
    for finding in pending:
        yield f"  {finding.due.latest if finding.due else ''}  {finding.key}: {finding.provision.says}"


def _open(assessment: Assessment, questions: int) -> Iterator[str]:
    yield from ("", f"OPEN ({len(assessment.open)})")
    bearing: dict[Missing, list[str]] = {}
    for finding in assessment.open:
        for missing in finding.unanswered:
            bearing.setdefault(missing, []).append(finding.key)
    ranked = sorted(bearing.items(), key=lambda each: -len(each[1]))
    if ranked:
        yield f"  {_number(len(ranked), 'question')} would settle it; those that bear on most:"
    for missing, keys in ranked[:questions]:
        yield from wrap(
            f"{missing.place}: {missing.question}", _WIDTH, initial_indent="  ? ", subsequent_indent="    "
        )
        yield f"    bears on {_number(len(keys), 'provision')}: {_some(keys)}"


def _coming(assessment: Assessment, each: int) -> Iterator[str]:
    dates: dict[str, list[Finding]] = {}
    for finding in assessment.upcoming:
        dates.setdefault(str(finding.standing.starts), []).append(finding)
    if dates:
        yield from ("", f"COMING ({len(assessment.upcoming)})")
    for day, findings in dates.items():
        basis = findings[0].standing.basis
        yield f"  {day}: {_number(len(findings), 'provision')} ({basis})"
        for finding in sorted(findings, key=_weight)[:each]:
            yield f"    {finding.key}: {finding.outcome.value} on what is told"
        if len(findings) > each:
            yield f"    and {len(findings) - each} more"


def _weight(finding: Finding) -> int:
    """Order what is coming: what would be breached first, what is met last."""
    order = (Outcome.BREACHED, Outcome.BREACHED_IF_APPLICABLE, Outcome.UNDETERMINED, Outcome.PENDING)
    return order.index(finding.outcome) if finding.outcome in order else len(order)


def _benchmark(assessment: Assessment) -> Iterator[str]:
    """Tell of what is not law: why; and, where asked, how it would come out. Always labelled, never a violation."""
    found = [f for f in assessment.findings if f.force is Force.NOT_LAW and f.reach is not Truth.NO]
    if not found:
        return
    if assessment.include_not_law:
        yield from ("", f"NOT LAW, evaluated as a benchmark only ({len(found)})")
        for finding in found:
            yield f"  {finding.key}: {finding.outcome.value}; not law: {finding.standing.reason}"
        return
    yield from ("", f"NOT LAW ({len(found)}): nothing is owed under it")
    reasons: dict[str, list[str]] = {}
    for finding in found:
        reasons.setdefault(finding.standing.reason, []).append(finding.key)
    for reason, keys in reasons.items():
        yield from wrap(f"{reason}: {_some(keys)}", _WIDTH, initial_indent="  ", subsequent_indent="    ")


def _some(keys: list[str]) -> str:
    return f"{', '.join(keys[:3])}{f' and {len(keys) - 3} more' if len(keys) > 3 else ''}"  # noqa: PLR2004 - a line's worth


def _summary(assessment: Assessment) -> Iterator[str]:
    binding = [finding for finding in assessment.findings if finding.force is Force.BINDING]
    counts = {outcome: sum(finding.outcome is outcome for finding in binding) for outcome in Outcome}
    told = ", ".join(f"{number} {outcome.value}" for outcome, number in counts.items() if number)
    advisory = sum(finding.force is Force.ADVISORY for finding in assessment.findings)
    holds = sum(conclusion.holds is Truth.YES for conclusion in assessment.conclusions)
    yield from (
        "",
        f"of {_number(len(binding), 'binding provision')}: {told}; {advisory} advisory; {holds} terms hold",
    )


def _number(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _asked(missing: Missing) -> str:
    return f"{missing.place}: {missing.question}"
