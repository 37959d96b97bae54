"""AB 2655: large platforms and deceptive election content; held preempted by federal law, not enforceable."""

from aiframework.facts.election import Bot, ElectionContent, ElectionSubject
from aiframework.laws.california.calendar import AB_2655
from aiframework.laws.california.elections.roles_elections import large_online_platform
from aiframework.laws.california.sanctions_people import COURT_RELIEF
from aiframework.legal.provision import BillRequirement, Verified

__all__ = [
    "block_or_label_deceptive_content",
    "open_a_channel_for_reports",
]

_READ_IN_COMMENTS = Verified("two sources", note="the threshold of users: one source; details: memory")
_PROTECTED = set(ElectionSubject) - {ElectionSubject.OTHER}

block_or_label_deceptive_content = BillRequirement(
    bill="AB 2655 (2023-24)",
    cite="AB 2655 Elec. § 20510",
    part="content",
    says="A large platform blocks or labels materially deceptive content on an election in the periods around it.",
    verified=_READ_IN_COMMENTS,
    note="Kohls v. Bonta (E.D. Cal., 5 August 2025): preempted by 47 U.S.C. § 230, no part severable.",
    each=ElectionContent,
    scope=ElectionContent.election_in_california.condition(),
    binds=large_online_platform,
    when=ElectionContent.materially_deceptive
    & ElectionContent.subjects.overlaps(_PROTECTED)
    & ElectionContent.in_restricted_period,
    must=ElectionContent.platform_acted,
    unless=ElectionContent.satire_or_parody,
    applies=AB_2655,
    sanction=COURT_RELIEF,
)

open_a_channel_for_reports = BillRequirement(
    bill="AB 2655 (2023-24)",
    cite="AB 2655 Elec. § 20510",
    part="reports",
    says="A large platform gives people in California an easy way to report such content.",
    verified=_READ_IN_COMMENTS,
    binds=large_online_platform,
    must=Bot.reporting_channel_for_election_content,
    applies=AB_2655,
    sanction=COURT_RELIEF,
)
