"""Certificates that notified bodies issue."""

from datetime import date
from enum import Enum

from aiframework.facts.following import (
    not_before,
    open_before,
    since,
    since_or_where_told,
    told_by,
    within_months,
    within_years_of_term,
)
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["BodyStanding", "Certificate", "CertificateKind", "CertificateState"]


class CertificateKind(Enum):
    """What a notified body attests."""

    TECHNICAL_DOCUMENTATION = "technical_documentation"
    QUALITY_SYSTEM = "quality_system"
    SUPPLEMENT = "supplement"


class CertificateState(Enum):
    """What a notified body has made of a certificate since. Whether its last day is over, that day says."""

    VALID = "valid"
    RESTRICTED = "restricted"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"


class BodyStanding(Enum):
    """What has become of the notified body that issued a certificate."""

    DESIGNATED = "designated"
    CEASED = "ceased"
    SUSPENDED = "suspended"
    RESTRICTED = "restricted"
    WITHDRAWN = "withdrawn"


@describes(many="certificates")
class Certificate:
    """One certificate of a notified body."""

    name: Fact[str] = Fact("What is this certificate called?", source="Reg. (EU) 2024/1689 Art. 44(2)")
    number: Fact[str] = Fact(
        "Which number does it bear?",
        source="Reg. (EU) 2024/1689 Annex V point 7, Annex VIII Section A point 8",
    )
    copy_at: Fact[str] = Fact(
        "Where is the scan of it (file or web address)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 9",
    )
    kind: Fact[CertificateKind] = Fact(
        "What does it attest?", source="Reg. (EU) 2024/1689 Art. 44, Annex VII points 3.2, 4.6, 4.7"
    )
    issued: Fact[bool] = Fact(
        "Has the notified body issued it?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
        follows=since_or_where_told("issued_on", "state"),
    )
    issued_on: Fact[date] = Fact("When was it issued?", source="Reg. (EU) 2024/1689 Art. 44(2)")
    runs_from: Fact[date] = Fact(
        "From which day does its present term run: that of its issue or, if it was extended, of the last extension?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
    )
    valid_until: Fact[date] = Fact(
        "Until which day is it valid, as issued or last extended?", source="Reg. (EU) 2024/1689 Art. 44(2)"
    )
    within_four_years: Fact[bool] = Fact(
        "Was it given four years or less, counted from its issue or last extension?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
        follows=within_years_of_term(
            4, issued="issued_on", extended="extended", runs_from="runs_from", on="valid_until"
        ),
    )
    within_five_years: Fact[bool] = Fact(
        "Was it given five years or less, counted from its issue or last extension?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
        follows=within_years_of_term(
            5, issued="issued_on", extended="extended", runs_from="runs_from", on="valid_until"
        ),
    )
    extended: Fact[bool] = Fact("Has its validity been extended?", source="Reg. (EU) 2024/1689 Art. 44(2)")
    reassessed_for_extension: Fact[bool] = Fact(
        "Was the system assessed again for the extension?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
        control="operator",
    )
    main_certificate_valid: Fact[bool] = Fact(
        "If this is a supplement: does the certificate it supplements stand, neither suspended nor withdrawn (whether "
        "or not its last day is over)?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
    )
    main_valid_until: Fact[date] = Fact(
        "If this is a supplement: until which day is the certificate it supplements valid, as issued or last extended?",
        source="Reg. (EU) 2024/1689 Art. 44(2)",
    )
    state: Fact[CertificateState] = Fact(
        "What has the notified body made of it: left it valid (whether or not its last day is over), restricted, "
        "suspended or withdrawn it?",
        source="Reg. (EU) 2024/1689 Art. 44(3)",
    )
    relied_on: Fact[bool] = Fact(
        "Is the system, or any further unit of it, now placed on the market or put into service on the strength of "
        "this certificate?",
        source="Reg. (EU) 2024/1689 Art. 16(f), Art. 23(1)(a), Art. 43, Art. 44(2)",
        control="operator",
        follows=not_before("issued_on"),
    )
    used_within_restrictions: Fact[bool] = Fact(
        "Is the system supplied only within the restrictions put on the certificate?",
        source="Reg. (EU) 2024/1689 Art. 44(3)",
        control="operator",
    )
    issued_by: Fact[str] = Fact(
        "Which notified body issued it (name or identification number)?",
        source="Reg. (EU) 2024/1689 Art. 44(1), Annex VIII Section A point 8",
    )
    in_understood_language: Fact[bool] = Fact(
        "Is it written in a language that the authorities of the notified body's Member State "
        "easily understand?",
        source="Reg. (EU) 2024/1689 Art. 44(1)",
    )
    requirements_no_longer_met: Fact[bool] = Fact(
        "Has the notified body found that the system no longer meets the requirements?",
        source="Reg. (EU) 2024/1689 Art. 44(3)",
    )
    corrected_within_deadline: Fact[bool] = Fact(
        "Did the provider correct this within the time the notified body set?",
        source="Reg. (EU) 2024/1689 Art. 44(3)",
        control="operator",
    )
    reasons_given: Fact[bool] = Fact(
        "Did the notified body give reasons for its decision?", source="Reg. (EU) 2024/1689 Art. 44(3)"
    )
    appeal_available: Fact[bool] = Fact(
        "Can the notified body's decision be appealed against?", source="Reg. (EU) 2024/1689 Art. 44(3)"
    )
    body: Fact[BodyStanding] = Fact(
        "How does the notified body that issued it stand: still designated, ceased its work, or its designation "
        "suspended, restricted or withdrawn in a way that touches this certificate?",
        source="Reg. (EU) 2024/1689 Art. 36(3), (8), (9)",
    )
    body_changed_on: Fact[date] = Fact(
        "On which day did the body cease its work, or was its designation suspended, restricted or withdrawn?",
        source="Reg. (EU) 2024/1689 Art. 36(3), (8), (9)",
    )
    unduly_issued: Fact[bool] = Fact(
        "Was this certificate found to have been issued unduly?",
        source="Reg. (EU) 2024/1689 Art. 36(7)(c), (8), (9)",
    )
    taken_over_in_writing: Fact[bool] = Fact(
        "Has another notified body confirmed in writing that it takes over responsibility for the system?",
        source="Reg. (EU) 2024/1689 Art. 36(3), (9)(b)",
    )
    nine_months_extended: Fact[bool] = Fact(
        "Has the national authority of the provider's Member State extended the nine months for which the certificate "
        "outlives the withdrawal of the designation?",
        source="Reg. (EU) 2024/1689 Art. 36(9)",
        follows=told_by("nine_months_extended_until"),
    )
    nine_months_extended_until: Fact[date] = Fact(
        "Until which day did the national authority extend the nine months for which the certificate outlives the withdrawal?",
        source="Reg. (EU) 2024/1689 Art. 36(9)",
    )
    no_risk_and_timeline_confirmed: Fact[bool] = Fact(
        "Did the notifying authority confirm within one month of the suspension or restriction that the certificate "
        "poses no risk to health, safety or fundamental rights, and set out when the matter will be remedied?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(a)",
    )
    no_new_certificates_confirmed: Fact[bool] = Fact(
        "Did the notifying authority confirm that no such certificates are issued or changed meanwhile, and state "
        "whether the body can go on watching over those it issued?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(b)",
    )
    body_can_support_it: Fact[bool] = Fact(
        "By what the authority stated: can the body go on watching over and answering for the certificate?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(b)",
    )
    temporary_body_confirmed: Fact[bool] = Fact(
        "Has the provider confirmed in writing to its national authority that another qualified notified body "
        "steps in for the time being?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(b)",
        control="operator",
        follows=since("temporary_body_confirmed_on"),
    )
    temporary_body_confirmed_on: Fact[date] = Fact(
        "On which day did the provider confirm that another body steps in for the time being?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(b)",
        control="operator",
    )
    temporary_body_confirmed_in_time: Fact[bool] = Fact(
        "Did the provider confirm that another body steps in, within three months of the suspension or restriction (open "
        "while they run)?",
        source="Reg. (EU) 2024/1689 Art. 36(8)(b)",
        control="operator",
        follows=open_before(
            within_months(3, of="body_changed_on", on="temporary_body_confirmed_on"),
            "temporary_body_confirmed_on",
        ),
    )
    no_risk_confirmed_at_home: Fact[bool] = Fact(
        "Has the national authority of the provider's Member State confirmed that the system poses no risk to "
        "health, safety or fundamental rights?",
        source="Reg. (EU) 2024/1689 Art. 36(9)(a)",
    )
    reassessed_within_a_year: Fact[bool] = Fact(
        "Did the body that took over complete its assessment within 12 months of the withdrawal, or can it still?",
        source="Reg. (EU) 2024/1689 Art. 36(9)(b)",
    )
