"""What both sides say of each description: `assess` one by one, and a portfolio all at once."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from aiframework import Assessment, Finding, System, assess, california, coe_convention, eu_ai_act, portfolio

LAWS = (eu_ai_act, california, coe_convention)


def every(assessment: Assessment) -> Iterator[Any]:
    """Yield findings and conclusions."""
    yield from assessment.findings
    yield from assessment.conclusions


def word(result: Any) -> str:
    """Return a result in the words of tables."""
    return result.outcome.value if isinstance(result, Finding) else result.holds.name.lower()


def one_by_one(systems: Sequence[System], **options: Any) -> list[dict[str, list[tuple[str, str]]]]:
    """Return, for each description, outcome and force of each provision; several where each thing has one."""
    found = []
    for system in systems:
        results: dict[str, list[tuple[str, str]]] = {}
        assessment = assess(system, **{"laws": LAWS, **options})
        for result in every(assessment):
            results.setdefault(result.provision.id, []).append((word(result), result.force.value))
        found.append(results)
    return found


def all_at_once(table: Any, **options: Any) -> list[dict[str, list[tuple[str, str]]]]:
    """Return the same from a portfolio: a table, or what makes one anew, as streams are read once."""
    outcomes, forces = (
        portfolio.assess(table() if callable(table) else table, form=form, **{"laws": LAWS, **options})
        for form in ("outcomes", "forces")
    )
    names = [name for name in outcomes.column_names if name not in {"system", *options.get("keep", ())}]
    columns = {name: (outcomes[name].to_pylist(), forces[name].to_pylist()) for name in names}
    return [
        {name: pairs for name, (words, under) in columns.items() if (pairs := _pairs(words[row], under[row]))}
        for row in range(outcomes.num_rows)
    ]


def _pairs(words: Any, forces: Any) -> list[tuple[str, str]]:
    if words is None:
        return []
    return list(zip(words, forces, strict=True)) if isinstance(words, list) else [(words, forces)]


def differences(systems: Sequence[System], table: Any = None, **options: Any) -> list[str]:
    """Return every result in which the two differ."""
    wrong = []
    both = zip(
        one_by_one(systems, **options),
        all_at_once(systems if table is None else table, **options),
        strict=True,
    )
    for row, (one, many) in enumerate(both):
        wrong += [
            f"{row} {systems[row].name}: {cite}: {one.get(cite)} one by one, {many.get(cite)} in the portfolio"
            for cite in one.keys() | many.keys()
            if one.get(cite) != many.get(cite)
        ]
    return wrong


def counted(assessments: Sequence[Assessment]) -> Counter[tuple[str, str, str]]:
    """Count the results of assessments by provision, outcome and force."""
    return Counter(
        (result.provision.id, word(result), result.force.value)
        for assessment in assessments
        for result in every(assessment)
    )


def findings(name: str, assessment: Assessment) -> list[tuple[Any, ...]]:
    """Return the findings of an assessment as rows of the long form."""
    rows = []
    for finding in assessment.findings:
        if word(finding) != "not applicable":
            latest = finding.due.latest if finding.due else None
            moment = latest if isinstance(latest, dt.datetime) else None
            day = latest.date() if isinstance(latest, dt.datetime) else latest
            thing = finding.item.place + 1 if finding.item else None
            until = finding.until.latest if finding.until else None
            told = (word(finding), finding.force.value, day, moment, until)
            rows.append((name, finding.provision.id, thing, *told))
    return rows
