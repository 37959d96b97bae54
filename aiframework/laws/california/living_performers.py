"""AB 2602, SB 683 and SB 1111: contracts, orders and likeness of the living."""

from datetime import date
from typing import Final

from aiframework.facts.performance_contract import PerformanceContract
from aiframework.facts.replica import Replica, SubjectStatus
from aiframework.laws.california.ab_1836_definitions import digital_replica
from aiframework.laws.california.calendar import AB_2602, SB_683, SB_1111
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, working_days
from aiframework.legal.provision import ONE_SOURCE, PRIMARY, TWO_SOURCES, BillRequirement, Note, Term

__all__ = [
    "do_not_rely_on_the_clause",
    "false_personation",
    "obey_the_order",
    "other_clauses_stand",
    "replica_counts_as_likeness",
    "unenforceable_clause",
]

_living: Final = Replica.subject_status == SubjectStatus.LIVING
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

obey_the_order = BillRequirement(
    cite="SB 683 Civ. § 3344",
    bill="SB 683 (2025-26)",
    says="Who is ordered to remove, recall or stop an unauthorised use of a living person's likeness does so within two "
    "business days.",
    verified=TWO_SOURCES,
    each=Replica,
    when=_living & Replica.removal_ordered,
    must=Replica.complied_with_order,
    by=(
        Clock(
            after=Replica.removal_ordered_on,
            within=working_days(2),
            counting=CALIFORNIA_CCP_12,
            done=Replica.complied_with_order_on,
            cite="SB 683 Civ. § 3344",
        ),
    ),
    applies=SB_683,
)

replica_counts_as_likeness = BillRequirement(
    cite="SB 1111 Civ. § 3344",
    bill="SB 1111 (2025-26)",
    says="A digital replica counts as a living person's voice or likeness: knowing use on products or in advertising needs "
    "prior consent.",
    verified=ONE_SOURCE,
    note="The final text was not read.",
    each=Replica,
    when=digital_replica
    & _living
    & Replica.used_knowingly
    & (Replica.used_on_product | Replica.used_for_advertising),
    must=Replica.consent_of_person,
    unless=Replica.news_public_affairs_or_sports
    | Replica.political_campaign
    | Replica.media_owner_without_knowledge,
    applies=SB_1111,
)

false_personation = Term(
    cite="SB 1111 Civ. § 3344",
    part="false personation",
    says="A digital replica passed off as the real person without consent may be false personation.",
    verified=ONE_SOURCE,
    note="The final text and the section it amends were not read.",
    each=Replica,
    means=digital_replica & _living & Replica.impersonates_person,
    applies=SB_1111,
)
