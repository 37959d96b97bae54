"""Who speaks in elections: committees, spreaders of content, platforms, users of bots."""

from typing import Final

from aiframework.facts.advertisement import Advertisement
from aiframework.facts.election import Bot, ElectionContent
from aiframework.laws.california.calendar import AB_2355, AB_2655, AB_2839, SB_1001
from aiframework.legal.provision import ONE_SOURCE, PRIMARY, Term

__all__ = [
    "bot_user",
    "committee",
    "distributor_of_content",
    "large_online_platform",
]

_USERS_OF_A_LARGE_PLATFORM: Final = 1_000_000

committee = Term(
    cite="AB 2355 Gov. § 84514",
    part="committee",
    says="A political committee that creates, first publishes or first distributes a political advertisement.",
    verified=PRIMARY,
    role="committee",
    each=Advertisement,
    means=Advertisement.by_political_committee.condition(),
    applies=AB_2355,
)

distributor_of_content = Term(
    cite="AB 2839 Elec. § 20012",
    part="distributor",
    says="A person, committee or other entity that distributes content about an election.",
    verified=ONE_SOURCE,
    role="distributor_of_election_content",
    each=ElectionContent,
    means=ElectionContent.distributed_by_you.condition(),
    applies=AB_2839,
)

large_online_platform = Term(
    cite="AB 2655 Elec. § 20510",
    part="platform",
    says="An online platform with at least one million users in California in the preceding twelve months.",
    verified=ONE_SOURCE,
    role="platform",
    means=Bot.california_users_of_platform >= _USERS_OF_A_LARGE_PLATFORM,
    applies=AB_2655,
)

bot_user = Term(
    cite="SB 1001 B&P § 17940(a)",
    says="Whoever uses an online account whose posts are all or almost all not the work of a person, toward people in "
    "California; not whoever merely hosts it.",
    verified=PRIMARY,
    role="bot_user",
    means=Bot.automated_account & Bot.communicates_online_with_californians & ~Bot.only_hosts_bot,
    applies=SB_1001,
)
