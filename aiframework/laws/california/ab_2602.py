"""AB 2602, Lab. Code § 927: contracts that let a replica perform in a living person's place."""

from datetime import date
from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.performance_contract import PerformanceContract
from aiframework.laws.california.calendar import AB_2602
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import PRIMARY, BillRequirement, Note, Term

__all__ = ["do_not_rely_on_the_clause", "other_clauses_stand", "unenforceable_clause"]

_uses_described: Final = PerformanceContract.uses_reasonably_specific | (
    PerformanceContract.uses_consistent_with_contract & PerformanceContract.keeps_fundamental_character
)
_represented: Final = (
    PerformanceContract.represented_by_counsel & PerformanceContract.terms_conspicuous_and_signed
) | (PerformanceContract.represented_by_union & PerformanceContract.union_agreement_covers_replicas)

unenforceable_clause = Term(
    cite="AB 2602 Lab. § 927(a)",
    part="unenforceable clause",
    says="In a services agreement, a clause on a performance fixed from 2025 by a replica in place of in-person work fails if "
    "uses are not reasonably specific and the person was not duly represented.",
    verified=PRIMARY,
    note="All three limbs are needed; the clause fails for that performance only. No fine and no agency.",
    each=PerformanceContract,
    means=PerformanceContract.for_personal_or_professional_services
    & (PerformanceContract.performance_fixed_on >= date(2025, 1, 1))
    & PerformanceContract.replaces_in_person_work
    & ~_uses_described
    & ~_represented,
    applies=AB_2602,
)

do_not_rely_on_the_clause = BillRequirement(
    cite="AB 2602 Lab. § 927(a)",
    bill="AB 2602 (2023-24)",
    says="Such a clause gives no right to the replica's performance: it cannot be relied on.",
    verified=PRIMARY,
    note="The effect is that the clause is unenforceable; no penalty is set.",
    each=PerformanceContract,
    scope=TIED_TO_CALIFORNIA | Jurisdiction.workers_in_california,
    when=unenforceable_clause,
    must=~PerformanceContract.provision_relied_on,
    applies=AB_2602,
)

other_clauses_stand = Note(
    cite="AB 2602 Lab. § 927(b)",
    says="Other clauses of the agreement, exclusivity included, are not affected.",
    verified=PRIMARY,
    applies=AB_2602,
)
