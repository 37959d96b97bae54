"""Companion chatbots and what they owe their users in California."""

from datetime import date
from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Companion"]


@describes
class Companion:
    """A chatbot that can keep people company, and how its operator runs it."""

    natural_language_interface: Fact[bool] = Fact(
        "Does the AI have a natural-language interface with adaptive, human-like responses?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(1)",
    )
    meets_social_needs: Fact[bool] = Fact(
        "Can it meet a user's social needs, for example with human-like traits?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(1)",
    )
    sustains_relationship: Fact[bool] = Fact(
        "Can it sustain a relationship across several interactions?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(1)",
    )
    used_only_for_those_purposes: Fact[bool] = Fact(
        "Is it used only for customer service, the operations of a business, productivity and analysis of source "
        "information, internal research or technical assistance?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(2)(A)",
    )
    videogame_feature: Fact[bool] = Fact(
        "Is it a feature of a video game, limited to replies about the game?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(2)(B)",
    )
    discusses_sensitive_or_unrelated_topics: Fact[bool] = Fact(
        "Can it talk about mental health, self-harm, sexually explicit conduct or topics unrelated to the "
        "game?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(2)(B)",
    )
    standalone_voice_device: Fact[bool] = Fact(
        "Is it a stand-alone speaker that acts as a voice-activated assistant?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(2)(C)",
    )
    elicits_emotional_responses: Fact[bool] = Fact(
        "Does it produce outputs likely to elicit emotional responses in the user?",
        source="SB 243, Bus. & Prof. Code § 22601(b)(2)(C)",
    )
    operates_platform: Fact[bool] = Fact(
        "Do you make a platform available on which users in California can engage with the chatbot?",
        source="SB 243, Bus. & Prof. Code § 22601(c), (e)",
    )
    reasonable_person_misled: Fact[bool] = Fact(
        "Would a reasonable person who interacts with it be misled into thinking it is human?",
        source="SB 243, Bus. & Prof. Code § 22602(a)",
    )
    says_it_is_not_human: Fact[bool] = Fact(
        "Does a clear and conspicuous notice say that the chatbot is artificial and not human (a notice "
        "that merely mentions AI somewhere is not enough)?",
        source="SB 243, Bus. & Prof. Code § 22602(a)",
        control="operator",
    )
    self_harm_protocol: Fact[bool] = Fact(
        "Do you maintain a protocol that prevents content on suicidal ideation, suicide or self-harm?",
        source="SB 243, Bus. & Prof. Code § 22602(b)(1)",
        control="operator",
    )
    crisis_referral_notice: Fact[bool] = Fact(
        "Are users who express suicidal ideation or self-harm shown a notice with crisis services (yes if "
        "none did and the notice is ready)?",
        source="SB 243, Bus. & Prof. Code § 22602(b)(1)",
        control="operator",
    )
    engages_users: Fact[bool] = Fact(
        "Does the chatbot engage with users at present?",
        source="SB 243, Bus. & Prof. Code § 22602(b)(1)",
        control="operator",
    )
    protocol_published: Fact[bool] = Fact(
        "Are details of the protocol published on your website?",
        source="SB 243, Bus. & Prof. Code § 22602(b)(2)",
        control="operator",
    )
    knows_of_minor_users: Fact[bool] = Fact(
        "Do you know that some users are minors?",
        source="SB 243, Bus. & Prof. Code § 22602(c) (until 31 December 2026)",
    )
    minors_told_it_is_ai: Fact[bool] = Fact(
        "Are users you know to be minors told that they interact with AI?",
        source="SB 243, Bus. & Prof. Code § 22602(c)(1) (until 31 December 2026)",
        control="operator",
    )
    break_reminder_interval: Fact[float] = Fact(
        "After how many hours of continuing interaction, at most, is a known minor reminded to take a break?",
        source="SB 243, Bus. & Prof. Code § 22602(c)(2) (until 31 December 2026)",
        unit="hours",
        control="operator",
    )
    break_reminder_by_default: Fact[bool] = Fact(
        "Is that reminder clear and conspicuous, and on by default?",
        source="SB 243, Bus. & Prof. Code § 22602(c)(2) (until 31 December 2026)",
        control="operator",
    )
    break_reminder_says_not_human: Fact[bool] = Fact(
        "Does that reminder also say that the chatbot is artificial and not human?",
        source="SB 243, Bus. & Prof. Code § 22602(c)(2) (until 31 December 2026)",
        control="operator",
    )
    measures_against_sexual_content: Fact[bool] = Fact(
        "Are there reasonable measures against sexually explicit visuals or urging minors to sexual conduct?",
        source="SB 243, Bus. & Prof. Code § 22602(c)(3) (until 31 December 2026)",
        control="operator",
    )
    discloses_unsuitability_for_minors: Fact[bool] = Fact(
        "Is it disclosed wherever users access the platform that companion chatbots may not suit some "
        "minors?",
        source="SB 243, Bus. & Prof. Code § 22604",
        control="operator",
    )
    annual_report_sent: Fact[bool] = Fact(
        "Is the yearly report, on the preceding calendar year, sent to the Office of Suicide Prevention?",
        source="SB 243, Bus. & Prof. Code § 22603(a)",
        control="operator",
    )
    annual_report_on: Fact[date] = Fact(
        "On which day was the last yearly report sent to the Office of Suicide Prevention (never yet: 1 July 2026, so that "
        "the first falls due on 1 July 2027)?",
        source="SB 243, Bus. & Prof. Code § 22603(a)",
        control="operator",
    )
    report_complete: Fact[bool] = Fact(
        "Does the report give the number of referral notices and the protocols on suicidal ideation?",
        source="SB 243, Bus. & Prof. Code § 22603(a)(1)-(3)",
        control="operator",
    )
    report_has_identifiers: Fact[bool] = Fact(
        "Does the report hold identifiers or personal information about users?",
        source="SB 243, Bus. & Prof. Code § 22603(b)",
        control="operator",
    )
    report_has_other_information: Fact[bool] = Fact(
        "Does the report hold anything but the number of referral notices and the protocols on suicidal ideation?",
        source="SB 243, Bus. & Prof. Code § 22603(b)",
        control="operator",
    )
    evidence_based_measurement: Fact[bool] = Fact(
        "Do you measure suicidal ideation with evidence-based methods?",
        source="SB 243, Bus. & Prof. Code § 22603(d)",
        control="operator",
    )
    violations: Fact[int] = Fact(
        "How many violations are there?", source="SB 243, Bus. & Prof. Code § 22605(b)", unit="violations"
    )
    injury_in_fact: Fact[bool] = Fact(
        "Has a person suffered injury in fact from a breach?", source="SB 243, Bus. & Prof. Code § 22605"
    )
    actual_damages: Fact[Decimal] = Fact(
        "What actual damages did that person suffer?",
        source="SB 243, Bus. & Prof. Code § 22605(b)",
        unit="USD",
    )
    in_physical_toy: Fact[bool] = Fact(
        "Is the chatbot part of a physical product meant for play?",
        source="SB 867, Bus. & Prof. Code § 22604.5",
        control="operator",
    )
    toy_for_under_16: Fact[bool] = Fact(
        "Is that product designed, marketed or manufactured for play by children under 16?",
        source="SB 867, Bus. & Prof. Code § 22604.5",
    )
    makes_or_sells_toy: Fact[bool] = Fact(
        "Do you make, sell, exchange, hold for sale or exchange, or offer that product?",
        source="SB 867, Bus. & Prof. Code § 22604.5",
        control="operator",
    )
