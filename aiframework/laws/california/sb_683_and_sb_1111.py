"""SB 683 and SB 1111, Civ. Code § 3344: orders on, and replicas as, the likeness of the living."""

from typing import Final

from aiframework.facts.replica import Replica, SubjectStatus
from aiframework.laws.california.ab_1836_definitions import digital_replica
from aiframework.laws.california.calendar import SB_683, SB_1111
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, working_days
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, BillRequirement, Term

__all__ = ["false_personation", "obey_the_order", "replica_counts_as_likeness"]

_living: Final = Replica.subject_status == SubjectStatus.LIVING

obey_the_order = BillRequirement(
    cite="SB 683 Civ. § 3344",
    bill="SB 683 (2025-26)",
    says="Who is ordered to remove, recall or stop an unauthorised use of a living person's likeness does so within two "
    "business days.",
    verified=TWO_SOURCES,
    each=Replica,
    scope=Replica.acts_in_california.condition(),
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
    scope=Replica.acts_in_california.condition(),
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
