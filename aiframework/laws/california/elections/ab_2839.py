"""AB 2839 and AB 730: deceptive content about candidates and elections; the first is not enforceable."""

from aiframework.facts.election import ElectionContent, ElectionSubject
from aiframework.laws.california.calendar import AB_730, AB_2839
from aiframework.laws.california.elections.roles_elections import distributor_of_content
from aiframework.laws.california.sanctions_people import COURT_RELIEF
from aiframework.legal.provision import Prohibition, Verified

__all__ = [
    "spread_no_deceptive_election_advertisement",
    "spread_no_unlabelled_deception_on_a_candidate",
]

spread_no_deceptive_election_advertisement = Prohibition(
    cite="AB 2839 Elec. § 20012",
    says="Nobody knowingly and with malice distributes a materially deceptive election advertisement in the restricted "
    "period; satire and parody need a label.",
    verified=Verified("one source", note="the injunction was read; content and final judgment rest on less"),
    note="Kohls v. Bonta (E.D. Cal.): enjoined on 2 October 2024 but for the audio-only part, and struck down on 29 August "
    "2025 (memory); the state of an appeal is not known.",
    each=ElectionContent,
    scope=ElectionContent.election_in_california.condition(),
    binds=distributor_of_content,
    when=ElectionContent.is_advertisement
    & ElectionContent.materially_deceptive
    & ElectionContent.distributed_knowingly
    & ElectionContent.with_malice
    & ElectionContent.subjects.overlaps(set(ElectionSubject) - {ElectionSubject.OTHER})
    & ElectionContent.in_restricted_period,
    unless=ElectionContent.satire_or_parody & ElectionContent.labelled_as_manipulated,
    applies=AB_2839,
    sanction=COURT_RELIEF,
)

spread_no_unlabelled_deception_on_a_candidate = Prohibition(
    cite="AB 730 Elec. § 20010",
    says="Within 60 days of an election nobody distributes, with actual malice, deceptive audio or video of a candidate "
    "without a label saying that it was manipulated; satire and parody are outside.",
    verified=Verified("memory", note="only its end on 1 January 2027 was read"),
    each=ElectionContent,
    scope=ElectionContent.election_in_california.condition(),
    binds=distributor_of_content,
    when=ElectionContent.materially_deceptive
    & ElectionContent.with_malice
    & ElectionContent.subjects.includes(ElectionSubject.CANDIDATE)
    & ElectionContent.within_60_days_before_election,
    unless=ElectionContent.labelled_as_manipulated | ElectionContent.satire_or_parody,
    applies=AB_730,
    sanction=COURT_RELIEF,
)
