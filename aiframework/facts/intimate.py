"""Intimate and sexually explicit imitations of real people."""

from datetime import date, datetime
from decimal import Decimal

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["IdentityTheftReport", "IntimateImage", "IntimateServices"]


@describes(many="intimate_images")
class IntimateImage:
    """One sexual or intimate image, video or sound of an identifiable person made or altered by computer."""

    in_california: Fact[bool] = Fact(
        "Was the image made or spread in California, or is the person it shows there?",
        source="SB 926, Penal Code § 647(j)(4); AB 621, Civ. Code § 1708.86 (neither names a place; asked for the link "
        "to the State)",
    )
    created_intentionally: Fact[bool] = Fact(
        "Did you create the image intentionally?", source="SB 926, Penal Code § 647(j)(4)", control="operator"
    )
    distributed_intentionally: Fact[bool] = Fact(
        "Did you distribute it intentionally?", source="SB 926, Penal Code § 647(j)(4)", control="operator"
    )
    depicts_identifiable_person: Fact[bool] = Fact(
        "Does it show an identifiable real person?",
        source="SB 926, Penal Code § 647(j)(4); AB 621, Civ. Code § 1708.86",
    )
    depicts_intimate_parts_or_sexual_act: Fact[bool] = Fact(
        "Does it show intimate body parts or sexual acts?",
        source="SB 926, Penal Code § 647(j)(4); AB 621, Civ. Code § 1708.86",
    )
    passes_as_authentic: Fact[bool] = Fact(
        "Would a reasonable person take it for an authentic image?", source="SB 926, Penal Code § 647(j)(4)"
    )
    knew_distress_likely: Fact[bool] = Fact(
        "Did you know, or should you have known, that it would cause serious emotional distress?",
        source="SB 926, Penal Code § 647(j)(4)",
    )
    distress_suffered: Fact[bool] = Fact(
        "Did the person suffer serious emotional distress?", source="SB 926, Penal Code § 647(j)(4)"
    )
    digitised_or_altered: Fact[bool] = Fact(
        "Was the material made or altered with digital tools so that the person seems to do what he or she"
        " did not do?",
        source="AB 621, Civ. Code § 1708.86",
    )
    consent_of_person: Fact[bool] = Fact(
        "Did the person consent to this creation or disclosure?",
        source="AB 621, Civ. Code § 1708.86",
        control="operator",
    )
    consent_written_and_plain: Fact[bool] = Fact(
        "Is the consent a signed, plain-language agreement describing the material and the work?",
        source="Civ. Code § 1708.86",
        control="operator",
    )
    could_rescind: Fact[bool] = Fact(
        "Could the person rescind for three business days, or had the person 72 hours to review or a "
        "representative's approval?",
        source="Civ. Code § 1708.86",
        control="operator",
    )
    knew_no_consent: Fact[bool] = Fact(
        "Did you know, or should you have known, that the person did not consent or was a minor?",
        source="AB 621, Civ. Code § 1708.86",
    )
    publicly_justified: Fact[bool] = Fact(
        "Was it disclosed to report or prosecute wrongdoing, or is it a matter of legitimate public concern, a work of "
        "political or newsworthy value, or commentary or criticism (that the person is well known is not enough)?",
        source="Civ. Code § 1708.86",
    )
    depicts_minor: Fact[bool] = Fact(
        "Was the person shown a minor when it was made?", source="AB 621, Civ. Code § 1708.86"
    )
    facilitated_knowingly: Fact[bool] = Fact(
        "Did you knowingly facilitate, or recklessly aid or abet, its making or disclosure?",
        source="AB 621, Civ. Code § 1708.86",
        control="operator",
    )
    done_with_malice: Fact[bool] = Fact("Was it done with malice?", source="AB 621, Civ. Code § 1708.86")
    actual_damages: Fact[Decimal] = Fact(
        "What actual damages and gains are proved?", source="AB 621, Civ. Code § 1708.86", unit="USD"
    )


@describes
class IntimateServices:
    """What the organisation provides to services or users that make intimate imitations."""

    operates_deepfake_service: Fact[bool] = Fact(
        "Do you run a service whose purpose or effect is making intimate imitations without consent?",
        source="AB 621, Civ. Code § 1708.86",
        control="operator",
    )
    enables_deepfake_service: Fact[bool] = Fact(
        "Do you provide a service that enables such a service to operate?",
        source="AB 621, Civ. Code § 1708.86",
        control="operator",
    )
    evidence_received: Fact[bool] = Fact(
        "Did you receive sufficient evidence that you enable such a service?",
        source="AB 621, Civ. Code § 1708.86",
        follows=since("evidence_received_on"),
    )
    evidence_received_on: Fact[date] = Fact(
        "On which day did you receive sufficient evidence that you enable such a service?",
        source="AB 621, Civ. Code § 1708.86",
    )
    enabling_stopped: Fact[bool] = Fact(
        "Did you stop enabling it?",
        source="AB 621, Civ. Code § 1708.86",
        control="operator",
        follows=since("enabling_stopped_on"),
    )
    enabling_stopped_on: Fact[date] = Fact(
        "On which day did you stop enabling it?", source="AB 621, Civ. Code § 1708.86", control="operator"
    )
    enabled_with_malice: Fact[bool] = Fact(
        "Did you make or enable such a service with malice?", source="AB 621, Civ. Code § 1708.86"
    )
    only_transmits: Fact[bool] = Fact(
        "Do you only transmit or route traffic, as an internet access provider does?",
        source="AB 621, Civ. Code § 1708.86",
    )
    is_social_media_platform: Fact[bool] = Fact(
        "Do you run a social media platform?", source="SB 981, Bus. & Prof. Code § 22670 ff."
    )
    only_encrypted_messages: Fact[bool] = Fact(
        "Is it only a direct messaging service, or the part of one, that uses end-to-end encryption?",
        source="SB 981, Bus. & Prof. Code § 22670(d)(2)(A)",
    )
    run_by_exempt_nonprofit: Fact[bool] = Fact(
        "Is it owned or run by a nonprofit exempt from federal income tax under section 501(c)(3)?",
        source="SB 981, Bus. & Prof. Code § 22670(d)(2)(B)",
    )
    reporting_mechanism: Fact[bool] = Fact(
        "Can users in California report sexually explicit digital identity theft of themselves on the "
        "platform?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )


@describes(many="identity_theft_reports")
class IdentityTheftReport:
    """One user's report of a sexually explicit imitation on a social media platform."""

    reporter_in_california: Fact[bool] = Fact(
        "Is the person who reports a California resident with an account on the platform?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
    )
    depicts_reporter: Fact[bool] = Fact(
        "Does the content show or seem to show the person who reports?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
    )
    reported_at: Fact[datetime] = Fact(
        "When was the report made?", source="SB 981, Bus. & Prof. Code § 22670 ff."
    )
    receipt_confirmed: Fact[bool] = Fact(
        "Was receipt of the report confirmed to the person?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
        follows=since("receipt_confirmed_at"),
    )
    receipt_confirmed_at: Fact[datetime] = Fact(
        "When was receipt of the report confirmed?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
    status_updated: Fact[bool] = Fact(
        "Was a first written status update sent to the person?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
        follows=since("status_update_at"),
    )
    status_update_at: Fact[datetime] = Fact(
        "When was the first written status update sent?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
    temporarily_blocked: Fact[bool] = Fact(
        "Is the content blocked from public view while the report is reviewed?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
    beyond_control: Fact[bool] = Fact(
        "Did circumstances beyond your reasonable control delay the decision?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
    )
    delay_arose_at: Fact[datetime] = Fact(
        "When did you know that a delay was likely?", source="SB 981, Bus. & Prof. Code § 22670 ff."
    )
    delay_notice_given: Fact[bool] = Fact(
        "Did you tell the person of that delay in writing?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
        follows=since("delay_notice_at"),
    )
    delay_notice_at: Fact[datetime] = Fact(
        "When did you tell the person of that delay?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
    decided: Fact[bool] = Fact(
        "Did you decide on the report?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
        follows=since("decided_at"),
    )
    decided_at: Fact[datetime] = Fact(
        "When did you decide on the report?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
    reasonable_basis: Fact[bool] = Fact(
        "Was there a reasonable basis to believe the content is such identity theft?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
    )
    removed: Fact[bool] = Fact(
        "Was the content removed?",
        source="SB 981, Bus. & Prof. Code § 22670 ff.",
        control="operator",
    )
