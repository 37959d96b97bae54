"""Deceptive election content and bots that pose as people."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Bot", "ElectionContent", "ElectionSubject"]


class ElectionSubject(Enum):
    """Whom or what the election content is about."""

    CANDIDATE = "candidate"
    ELECTIONS_OFFICIAL = "elections_official"
    ELECTED_OFFICIAL = "elected_official"
    VOTING_MACHINE_OR_BALLOT = "voting_machine_or_ballot"
    OTHER = "other"


@describes(many="election_contents")
class ElectionContent:
    """One item of content about an election, spread by you or on your platform."""

    subjects: Fact[frozenset[ElectionSubject]] = Fact(
        "Whom or what is the content about?",
        source="AB 2839, Elec. Code § 20012; AB 2655, Elec. Code § 20510 ff.",
    )
    election_in_california: Fact[bool] = Fact(
        "Is the election one in which people in California vote?",
        source="AB 2839, Elec. Code § 20012; AB 2655, Elec. Code § 20510 ff.; Elec. Code § 20010",
    )
    materially_deceptive: Fact[bool] = Fact(
        "Was it digitally made or altered so that it would falsely seem authentic to a reasonable person?",
        source="AB 2839, Elec. Code § 20012; AB 2655, Elec. Code § 20510 ff.",
    )
    distributed_by_you: Fact[bool] = Fact(
        "Did you distribute it?", source="AB 2839, Elec. Code § 20012; Elec. Code § 20010", control="operator"
    )
    distributed_knowingly: Fact[bool] = Fact(
        "Did you know that it was materially deceptive?", source="AB 2839, Elec. Code § 20012"
    )
    with_malice: Fact[bool] = Fact(
        "Was it distributed with malice, that is knowing it false or with reckless disregard of the truth?",
        source="AB 2839, Elec. Code § 20012; Elec. Code § 20010",
    )
    is_advertisement: Fact[bool] = Fact(
        "Is it an election advertisement or communication?", source="AB 2839, Elec. Code § 20012"
    )
    in_restricted_period: Fact[bool] = Fact(
        "Was it distributed in the restricted period (from 120 days before the election; where the law "
        "extends it, up to 60 days after)?",
        source="AB 2839, Elec. Code § 20012; AB 2655, Elec. Code § 20510 ff.",
    )
    within_60_days_before_election: Fact[bool] = Fact(
        "Was it distributed within 60 days before the election?", source="Elec. Code § 20010"
    )
    satire_or_parody: Fact[bool] = Fact(
        "Is it satire or parody?", source="AB 2839, Elec. Code § 20012; Elec. Code § 20010"
    )
    labelled_as_manipulated: Fact[bool] = Fact(
        "Does it carry a label saying that it was manipulated?",
        source="AB 2839, Elec. Code § 20012; Elec. Code § 20010",
        control="operator",
    )
    platform_acted: Fact[bool] = Fact(
        "Did the platform remove or label it?",
        source="AB 2655, Elec. Code § 20510 ff.",
        control="operator",
    )


@describes
class Bot:
    """An automated account that communicates with people."""

    automated_account: Fact[bool] = Fact(
        "Are all or nearly all actions or posts of the account not the result of a person?",
        source="SB 1001, Bus. & Prof. Code § 17940(a)",
    )
    communicates_online_with_californians: Fact[bool] = Fact(
        "Does it communicate online with people in California?",
        source="SB 1001, Bus. & Prof. Code § 17941(a)",
    )
    meant_to_mislead_about_identity: Fact[bool] = Fact(
        "Is it meant to mislead people about its artificial identity?",
        source="SB 1001, Bus. & Prof. Code § 17941(a)",
        control="operator",
    )
    deceives_to_sell: Fact[bool] = Fact(
        "Does it knowingly deceive people about the content in order to bring about a purchase or sale?",
        source="SB 1001, Bus. & Prof. Code § 17941(a)",
        control="operator",
    )
    deceives_to_influence_vote: Fact[bool] = Fact(
        "Does it knowingly deceive people about the content in order to influence a vote?",
        source="SB 1001, Bus. & Prof. Code § 17941(a)",
        control="operator",
    )
    disclosed_as_bot: Fact[bool] = Fact(
        "Does it disclose that it is a bot?",
        source="SB 1001, Bus. & Prof. Code § 17941(a)",
        control="operator",
    )
    disclosure_clear: Fact[bool] = Fact(
        "Is that disclosure clear, conspicuous and reasonably designed to inform the people concerned?",
        source="SB 1001, Bus. & Prof. Code § 17941(b)",
        control="operator",
    )
    only_hosts_bot: Fact[bool] = Fact(
        "Are you only the provider of the online platform on which the bot acts?",
        source="SB 1001, Bus. & Prof. Code § 17942(c)",
    )
    california_users_of_platform: Fact[int] = Fact(
        "How many users in California did your online platform have in the preceding twelve months?",
        source="AB 2655, Elec. Code § 20510 ff.",
        unit="users",
    )
    reporting_channel_for_election_content: Fact[bool] = Fact(
        "Can people in California report deceptive election content to the platform easily?",
        source="AB 2655, Elec. Code § 20510 ff.",
        control="operator",
    )
