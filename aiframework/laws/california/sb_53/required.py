"""What every requirement of SB 53 shares: the act, its dates, its limits and its penalty."""

from functools import partial
from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import SB_53
from aiframework.laws.california.sanctions import LARGE_FRONTIER_DEVELOPER, WHISTLEBLOWER_ACTION
from aiframework.laws.california.sb_53.definitions_developers import (
    frontier_developer,
    large_frontier_developer,
)
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import INTERPRETED, PRIMARY, BillRequirement, Exclusion

__all__ = [
    "of_employers",
    "of_frontier_developers",
    "of_large_frontier_developers",
    "strict_federal_conflict",
]

strict_federal_conflict = Exclusion(
    cite="SB 53 § 5",
    says="The act gives way as far as it strictly conflicts with the terms of a contract with the federal government, "
    "or is preempted by federal law.",
    verified=INTERPRETED,
    note="Uncodified section 5. A conflict with one duty leaves the others; asked once, so only a conflict with all of them "
    "lifts them. An executive order does not preempt; preemption is left to statutes and courts.",
    means=Jurisdiction.federal_contract & Jurisdiction.federal_contract_conflicts,
    applies=SB_53,
)

_of_anyone: Final = partial(
    BillRequirement,
    bill="SB 53 (2025-26)",
    applies=SB_53,
    scope=TIED_TO_CALIFORNIA,
    unless=strict_federal_conflict,
    verified=PRIMARY,
)
of_frontier_developers: Final = partial(
    _of_anyone, binds=frontier_developer, sanction=LARGE_FRONTIER_DEVELOPER
)
of_large_frontier_developers: Final = partial(
    _of_anyone, binds=large_frontier_developer, sanction=LARGE_FRONTIER_DEVELOPER
)
of_employers: Final = partial(_of_anyone, binds=frontier_developer, sanction=WHISTLEBLOWER_ACTION)
