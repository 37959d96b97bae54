"""Risk assessments and cybersecurity audits under the privacy regulations."""

from datetime import date
from decimal import Decimal

from aiframework.facts.following import kept_until_the_later, since, since_last
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["CybersecurityAudit", "PrivacyAssessment"]


@describes(many="privacy_assessments")
class PrivacyAssessment:
    """One processing activity and its risk assessment."""

    sells_or_shares: Fact[bool] = Fact(
        "Does the activity sell or share personal information?",
        source="CCPA regulations, 11 CCR § 7150(b)(1)",
        control="operator",
    )
    sensitive_information: Fact[bool] = Fact(
        "Does it process sensitive personal information?",
        source="CCPA regulations, 11 CCR § 7150(b)(2)",
        control="operator",
    )
    only_payroll_and_benefits: Fact[bool] = Fact(
        "Is that information used solely for pay, benefits, work authorisation, accommodation or wage "
        "reports of workers?",
        source="CCPA regulations, 11 CCR § 7150(b)(2)(A)",
    )
    decides_automatically: Fact[bool] = Fact(
        "Does it use automated technology for a decision on finance, housing, education, work or health "
        "care?",
        source="CCPA regulations, 11 CCR § 7150(b)(3)",
        control="operator",
    )
    infers_from_observing_workers_or_students: Fact[bool] = Fact(
        "Does it infer traits of applicants, students or workers from systematic observation?",
        source="CCPA regulations, 11 CCR § 7150(b)(4)",
        control="operator",
    )
    infers_from_sensitive_location: Fact[bool] = Fact(
        "Does it infer traits from people's presence in a sensitive location?",
        source="CCPA regulations, 11 CCR § 7150(b)(5)",
        control="operator",
    )
    only_delivery_or_transport: Fact[bool] = Fact(
        "Is that location used solely to deliver goods or transport the person?",
        source="CCPA regulations, 11 CCR § 7150(b)(5)",
    )
    trains_decision_or_recognition: Fact[bool] = Fact(
        "Is personal information used, or meant to be used, to train such decision technology, or face, emotion or identity "
        "recognition?",
        source="CCPA regulations, 11 CCR § 7150(b)(6)",
        control="operator",
    )
    started_on: Fact[date] = Fact(
        "On which day did the activity start, or will it?",
        source="CCPA regulations, 11 CCR § 7155(a)(1), (b)",
    )
    continues_after_2025: Fact[bool] = Fact(
        "Does the activity go on after 1 January 2026?", source="CCPA regulations, 11 CCR § 7155(b)"
    )
    ended_on: Fact[date] = Fact(
        "On which day did or will the activity end?", source="CCPA regulations, 11 CCR § 7155(c)"
    )
    completed: Fact[bool] = Fact(
        "Has the risk assessment been completed?",
        source="CCPA regulations, 11 CCR § 7155(a)(1)",
        control="operator",
        follows=since("completed_on"),
    )
    completed_before_start: Fact[bool] = Fact(
        "Was it completed before the activity started (or will it be)?",
        source="CCPA regulations, 11 CCR § 7150(a), 7155(a)(1)",
        control="operator",
    )
    completed_on: Fact[date] = Fact(
        "On which day was the risk assessment completed?",
        source="CCPA regulations, 11 CCR § 7155(a)(1)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the assessment hold everything the regulations require?",
        source="CCPA regulations, 11 CCR § 7152(a)(1)-(9)",
        control="operator",
    )
    explains_logic_and_output: Fact[bool] = Fact(
        "Does it state the logic of the technology, its assumptions and limits, and how output is used?",
        source="CCPA regulations, 11 CCR § 7152(a)(3)(G)",
        control="operator",
    )
    staff_involved: Fact[bool] = Fact(
        "Were the employees who take part in the processing included (yes if none does)?",
        source="CCPA regulations, 11 CCR § 7151(a)",
        control="operator",
    )
    approved_by_decider: Fact[bool] = Fact(
        "Was it approved by someone who helps decide whether the processing starts?",
        source="CCPA regulations, 11 CCR § 7152(a)(9)",
        control="operator",
    )
    approval_documented: Fact[bool] = Fact(
        "Does the report name the reviewers and the date of approval?",
        source="CCPA regulations, 11 CCR § 7152(a)(9)",
        control="operator",
    )
    risks_outweigh_benefits: Fact[bool] = Fact(
        "Did it find that privacy risks outweigh the benefits?", source="CCPA regulations, 11 CCR § 7154(a)"
    )
    processing_restricted: Fact[bool] = Fact(
        "Was the processing then restricted, changed or stopped?",
        source="CCPA regulations, 11 CCR § 7154(a)",
        control="operator",
    )
    reviewed_every_three_years: Fact[bool] = Fact(
        "Was it reviewed, and updated as necessary, within the last three years?",
        source="CCPA regulations, 11 CCR § 7155(a)(2)",
        control="operator",
    )
    materially_changed: Fact[bool] = Fact(
        "Has the processing changed materially since the assessment?",
        source="CCPA regulations, 11 CCR § 7155(a)(3)",
        follows=since_last("materially_changed_on"),
    )
    materially_changed_on: Fact[date] = Fact(
        "On which day did the processing last change materially?",
        source="CCPA regulations, 11 CCR § 7155(a)(3)",
    )
    updated_after_change: Fact[bool] = Fact(
        "Was the assessment updated after that change?",
        source="CCPA regulations, 11 CCR § 7155(a)(3)",
        control="operator",
        follows=since("updated_after_change_on"),
    )
    updated_after_change_on: Fact[date] = Fact(
        "On which day was the assessment updated after that change?",
        source="CCPA regulations, 11 CCR § 7155(a)(3)",
        control="operator",
    )
    kept_long_enough: Fact[bool] = Fact(
        "Are all versions kept while the processing goes on, and for five years after completion if that is later?",
        source="CCPA regulations, 11 CCR § 7155(c)",
        control="operator",
        follows=kept_until_the_later(kept_until="kept_until", ended="ended_on", done="completed_on", years=5),
    )
    kept_until: Fact[date] = Fact(
        "Until which day are all versions of the assessment kept?",
        source="CCPA regulations, 11 CCR § 7155(c)",
        control="operator",
    )
    submitted: Fact[bool] = Fact(
        "Was the required information about it submitted to the Agency?",
        source="CCPA regulations, 11 CCR § 7157(a)",
        control="operator",
        follows=since("submitted_on"),
    )
    submitted_on: Fact[date] = Fact(
        "On which day was the required information submitted to the Agency?",
        source="CCPA regulations, 11 CCR § 7157(a)",
        control="operator",
    )
    attested_by_executive: Fact[bool] = Fact(
        "Was it attested by a responsible executive under penalty of perjury?",
        source="CCPA regulations, 11 CCR § 7157(b)(5), (c)",
        control="operator",
    )
    report_requested: Fact[bool] = Fact(
        "Did the Agency or the Attorney General ask for the report?",
        source="CCPA regulations, 11 CCR § 7157(e)",
        follows=since("report_requested_on"),
    )
    report_requested_on: Fact[date] = Fact(
        "On which day did the Agency or the Attorney General ask for the report?",
        source="CCPA regulations, 11 CCR § 7157(e)",
    )
    report_provided: Fact[bool] = Fact(
        "Was the report provided?",
        source="CCPA regulations, 11 CCR § 7157(e)",
        control="operator",
        follows=since("report_provided_on"),
    )
    report_provided_on: Fact[date] = Fact(
        "On which day was the report provided?",
        source="CCPA regulations, 11 CCR § 7157(e)",
        control="operator",
    )


@describes
class CybersecurityAudit:
    """The audit of how personal information is secured."""

    consumers_processed: Fact[int] = Fact(
        "Of how many consumers or households was personal information processed in the preceding calendar "
        "year?",
        source="CCPA regulations, 11 CCR § 7120(b)(2)(A)",
        unit="consumers or households",
    )
    sensitive_consumers_processed: Fact[int] = Fact(
        "Of how many consumers was sensitive information processed in the preceding calendar year?",
        source="CCPA regulations, 11 CCR § 7120(b)(2)(B)",
        unit="consumers",
    )
    revenue_2026: Fact[Decimal] = Fact(
        "What was the annual gross revenue for 2026?",
        source="CCPA regulations, 11 CCR § 7121(a)(1)",
        unit="USD",
    )
    revenue_2027: Fact[Decimal] = Fact(
        "What was the annual gross revenue for 2027?",
        source="CCPA regulations, 11 CCR § 7121(a)(2)",
        unit="USD",
    )
    revenue_2028: Fact[Decimal] = Fact(
        "What was the annual gross revenue for 2028?",
        source="CCPA regulations, 11 CCR § 7121(a)(3)",
        unit="USD",
    )
    first_report_completed: Fact[bool] = Fact(
        "Was the first audit report completed?",
        source="CCPA regulations, 11 CCR § 7121(a)",
        control="operator",
    )
    yearly_report_completed: Fact[bool] = Fact(
        "Was the report of every yearly audit whose 1 April has come completed by that day?",
        source="CCPA regulations, 11 CCR § 7121(b)",
        control="operator",
    )
    auditor_independent: Fact[bool] = Fact(
        "Was the audit made by a qualified, objective and independent professional?",
        source="CCPA regulations, 11 CCR § 7122(a)",
        control="operator",
    )
    covers_programme_and_components: Fact[bool] = Fact(
        "Does the audit assess the security programme and each applicable component?",
        source="CCPA regulations, 11 CCR § 7123(a)-(c)",
        control="operator",
    )
    report_complete: Fact[bool] = Fact(
        "Does the report hold all ten required contents?",
        source="CCPA regulations, 11 CCR § 7123(e)(1)-(10)",
        control="operator",
    )
    documents_kept: Fact[bool] = Fact(
        "Are the audit documents kept for at least five years after completion of the audit?",
        source="CCPA regulations, 11 CCR § 7122(g)",
        control="operator",
    )
    certified: Fact[bool] = Fact(
        "Was the completion of every audit whose 1 April has come certified to the Agency?",
        source="CCPA regulations, 11 CCR § 7124(a)-(b)",
        control="operator",
    )
