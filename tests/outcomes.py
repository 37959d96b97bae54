"""Which outcomes of each provision the scenarios show, against those it can have.

    python -m tests.outcomes california

prints every provision that lacks one. What counts is what a scenario expects, not what it happens to compute.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from aiframework.assessment import Outcome
from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import Duty, Norm, Note, Permission, Prohibition, Provision, Right
from aiframework.logic import ALWAYS, NEVER
from tests.scenario import FOLDER, said, scenarios

__all__ = ["lacking", "reachable", "reached"]


def reachable(provision: Provision) -> frozenset[str]:
    """Return the outcomes that tell something apart and that a provision can have."""
    if isinstance(provision, Note):
        return frozenset()
    if not isinstance(provision, Norm) or isinstance(provision, Right | Permission):
        means = provision.reach if isinstance(provision, Norm) else provision.condition()
        return frozenset() if means in (ALWAYS, NEVER) else frozenset({"yes", "no", "unknown"})
    #: what only encourages asks nothing that could be left undone
    found = set[Outcome]() if provision.owed is ALWAYS else {Outcome.BREACHED, Outcome.UNDETERMINED}
    if not isinstance(provision, Prohibition):
        found.add(Outcome.MET)
    if isinstance(provision, Prohibition) or provision.reach is not ALWAYS:
        found.add(Outcome.NOT_APPLICABLE)
    if provision.unless is not NEVER:
        found.add(Outcome.EXEMPT)
    if isinstance(provision, Duty) and provision.by:
        found.add(Outcome.PENDING)
    return frozenset(each.value for each in found)


def reached(law: Instrument, folder: Path = FOLDER) -> dict[str, set[str]]:
    """Return the outcomes that scenarios expect of each provision of a law, by its key."""
    found: dict[str, set[str]] = {}
    for scenario in scenarios(folder):
        if law.id not in scenario.plain.get("laws", [scenario.law]):
            continue
        assessment = scenario.assessed()
        for cite in scenario.plain.get("then", {}):
            results = [
                each
                for each in assessment.all(cite)
                if cite in {each.provision.key, each.provision.id, each.key}
            ] or list(assessment.all(cite))
            for result in results:
                if result.provision.instrument is law:
                    found.setdefault(result.provision.key, set()).add(said(result, force=False))
    return found


def lacking(law: Instrument) -> Iterator[tuple[str, list[str]]]:
    """Yield each provision with the outcomes it can have and no scenario shows."""
    shown = reached(law)
    for provision in law.provisions:
        missing = reachable(provision) - shown.get(provision.key, set())
        if missing:
            yield provision.key, sorted(missing)


def main(names: list[str]) -> None:
    """Print what is lacking, law by law."""
    for law in installed(names or None):
        rows = list(lacking(law))
        can = sum(len(reachable(provision)) for provision in law.provisions)
        short = sum(len(missing) for _, missing in rows)
        sys.stdout.write(
            f"{law.id}: {can - short} of {can} outcomes shown; {len(rows)} provisions lack one\n"
        )
        sys.stdout.writelines(f"  {key}: {', '.join(missing)}\n" for key, missing in rows)


if __name__ == "__main__":
    main(sys.argv[1:])
