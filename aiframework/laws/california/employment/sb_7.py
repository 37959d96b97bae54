"""SB 7 of 2025, vetoed: automated decisions at work. Never law; SB 947 came after it."""

from functools import partial
from typing import Final

from aiframework.facts.workplace import WorkplaceDecision
from aiframework.laws.california.calendar import SB_7
from aiframework.laws.california.employment.roles_workplace import workplace_employer
from aiframework.legal.provision import BillRequirement, Verified

__all__ = [
    "keep_a_list_of_systems",
    "offer_an_appeal",
    "rely_on_more_than_the_system",
    "tell_workers_before_use",
]

_proposed: Final = partial(
    BillRequirement,
    bill="SB 7 (2025-26)",
    cite="SB 7 § 1",
    verified=Verified(
        "memory", note="the veto: two sources; the content: memory; the bill is cited as a whole"
    ),
    binds=workplace_employer,
    applies=SB_7,
)

tell_workers_before_use = _proposed(
    part="notice",
    says="Workers would have been told in writing before such a system is used.",
    must=WorkplaceDecision.notice_before_use,
)
keep_a_list_of_systems = _proposed(
    part="list",
    says="A list of all such systems in use would have been kept.",
    must=WorkplaceDecision.system_list_kept,
)
rely_on_more_than_the_system = _proposed(
    part="reliance",
    says="Discipline and termination would not have rested on a system alone; a human would have reviewed.",
    when=WorkplaceDecision.used_for_discipline_or_termination,
    must=~WorkplaceDecision.sole_basis & WorkplaceDecision.human_reviewer,
)
offer_an_appeal = _proposed(
    part="appeal",
    says="Workers could have appealed to a human.",
    when=WorkplaceDecision.used_for_discipline_or_termination,
    must=WorkplaceDecision.appeal_offered,
)
