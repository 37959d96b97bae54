"""SB 524: law enforcement agencies that write official reports with AI."""

from functools import partial
from typing import Final

from aiframework.facts.police_reports import PoliceReports
from aiframework.laws.california.calendar import SB_524
from aiframework.laws.california.sanctions_economy import POLICE_REPORTS
from aiframework.legal.provision import Duty, Note, Prohibition, Term, Verified
from aiframework.logic import ALWAYS

__all__ = [
    "contractors_keep_to_the_purpose",
    "drafts_are_no_statements",
    "keep_an_audit_trail",
    "keep_the_first_draft",
    "law_enforcement_agency",
    "require_notice_and_signature",
]

_SOURCES: Final = Verified(
    "two sources",
    note="the beginning of (a) was read in a copy of the text, the rest in summaries that agree",
)

law_enforcement_agency = Term(
    cite="SB 524 Penal § 13663(f)",
    says="A state or local agency in California that employs peace officers.",
    verified=_SOURCES,
    role="law_enforcement_agency",
    means=PoliceReports.employs_peace_officers.condition(),
    applies=SB_524,
)

_of_agencies: Final = partial(
    Duty,
    verified=_SOURCES,
    scope=ALWAYS,
    binds=law_enforcement_agency,
    applies=SB_524,
    sanction=POLICE_REPORTS,
)

require_notice_and_signature = _of_agencies(
    cite="SB 524 Penal § 13663(a)",
    says="An agency has a policy by which reports written with AI name each program, say prominently that AI wrote them in whole "
    "or part, and are signed as reviewed and true.",
    note="The policy is owed by every agency, whether or not its staff use AI.",
    must=PoliceReports.policy_requires_notice & PoliceReports.policy_requires_signature,
)

keep_the_first_draft = _of_agencies(
    cite="SB 524 Penal § 13663(b)",
    says="The first draft that AI wrote is kept as long as the official report.",
    when=PoliceReports.written_with_ai,
    must=PoliceReports.first_draft_kept,
)

drafts_are_no_statements = Note(
    cite="SB 524 Penal § 13663(c)",
    says="Apart from the official report, a draft written with AI is no statement of the officer.",
    verified=_SOURCES,
    binds="courts and agencies",
    applies=SB_524,
)

keep_an_audit_trail = _of_agencies(
    cite="SB 524 Penal § 13663(d)",
    says="An audit trail that tells who used AI and which footage went in is kept as long as the official report.",
    when=PoliceReports.written_with_ai,
    must=PoliceReports.audit_trail_kept
    & PoliceReports.audit_trail_names_user
    & PoliceReports.audit_trail_names_footage,
)

contractors_keep_to_the_purpose = Prohibition(
    cite="SB 524 Penal § 13663(e)",
    says="A contractor does not share, sell or use what the agency gave it but for the agency's purposes, a court order, or to "
    "repair and improve the system.",
    verified=_SOURCES,
    scope=ALWAYS,
    binds=PoliceReports.supplies_agencies,
    when=PoliceReports.shares_or_uses_for_other_ends,
    applies=SB_524,
    sanction=POLICE_REPORTS,
)
