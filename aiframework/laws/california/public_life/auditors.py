"""SB 813 and AB 1405: verification organisations and the registry of AI auditors."""

from functools import partial
from typing import Final

from aiframework.facts.auditor import AuditFirm
from aiframework.laws.california.calendar import AB_1405, AB_1405_REGISTRY, SB_813
from aiframework.laws.california.sanctions_economy import AUDITOR_REGISTRY
from aiframework.legal.provision import TWO_SOURCES, Duty, Note, Prohibition, Term

__all__ = [
    "auditor",
    "keep_audit_records",
    "offer_no_audit_unregistered",
    "report_in_full",
    "state_designates_organisations",
    "stay_independent",
    "verification_is_voluntary",
    "verify_for_no_contingent_fee",
]

_YEARS_OF_RECORDS: Final = 10.0

auditor = Term(
    cite="AB 1405 Gov. § 11549.80",
    says="Whoever offers or sells audits of controls or systems for compliance with state AI law.",
    verified=TWO_SOURCES,
    role="auditor",
    means=AuditFirm.offers_audits.condition(),
    applies=AB_1405,
)

verification_is_voluntary = Note(
    cite="SB 813 Gov. § 8898.4(a)(3)",
    says="Nobody has to hire a verification organisation, or be audited, to operate in California.",
    verified=TWO_SOURCES,
    binds="nobody",
    applies=SB_813,
)

state_designates_organisations = Note(
    cite="SB 813 Gov. § 8898",
    says="The Government Operations Agency designates independent verification organisations, by criteria due on 1 January "
    "2028.",
    verified=TWO_SOURCES,
    note="Executive Order N-9-26 asks for the criteria by 1 May 2027.",
    binds="the Government Operations Agency",
    applies=SB_813,
)

verify_for_no_contingent_fee = Prohibition(
    cite="SB 813 Gov. § 8898.1(c)(2)",
    says="A verification organisation may be paid by whom it assesses, but never depending on the result.",
    verified=TWO_SOURCES,
    binds=AuditFirm.verification_organisation,
    when=AuditFirm.fee_depends_on_result,
    applies=SB_813,
    sanction=AUDITOR_REGISTRY,
)

offer_no_audit_unregistered = Prohibition(
    cite="AB 1405 Gov. § 11549.82.5",
    says="From 2029 nobody outside the State's registry offers or sells covered AI audits.",
    verified=TWO_SOURCES,
    note="Executive Order N-9-26 asks for the infrastructure by 1 December 2027 and does not move this date.",
    binds=auditor,
    when=~AuditFirm.registered,
    applies=AB_1405_REGISTRY,
    sanction=AUDITOR_REGISTRY,
)

_of_registered_auditors: Final = partial(
    Duty, verified=TWO_SOURCES, binds=auditor, applies=AB_1405_REGISTRY, sanction=AUDITOR_REGISTRY
)

report_in_full = _of_registered_auditors(
    cite="AB 1405 Gov. § 11549.83(d)(1)",
    says="An audit report holds the six elements (A) to (F).",
    must=AuditFirm.report_complete,
)

stay_independent = _of_registered_auditors(
    cite="AB 1405 Gov. § 11549.83(f)",
    says="The auditor has no interest in the audited organisation, did not build the system, holds no job talks, and kept "
    "twelve months' distance.",
    must=~AuditFirm.interest_in_audited
    & ~AuditFirm.built_audited_system
    & ~AuditFirm.job_talks_with_audited
    & AuditFirm.waiting_period_kept,
)

keep_audit_records = _of_registered_auditors(
    cite="AB 1405 Gov. § 11549.83",
    part="records",
    says="Audit records are kept ten years.",
    must=AuditFirm.records_kept_for >= _YEARS_OF_RECORDS,
)
