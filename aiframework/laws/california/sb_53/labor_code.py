"""Lab. Code §§ 1107 and 1107.1: workers responsible for safety who disclose risks."""

from typing import Final

from aiframework.facts.frontier_incident import FrontierIncident, FrontierIncidentKind
from aiframework.facts.whistleblower import Disclosure, DisclosureConcern, DisclosureRecipient, Whistleblower
from aiframework.laws.california.calendar import SB_53
from aiframework.laws.california.sanctions import WHISTLEBLOWER_ACTION
from aiframework.laws.california.sb_53.definitions_incidents import critical_safety_incident
from aiframework.laws.california.sb_53.required import of_employers, of_large_frontier_developers
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = [
    "action_of_the_worker",
    "keep_an_anonymous_channel",
    "let_workers_speak",
    "respect_each_disclosure",
    "respect_general_whistleblowing",
    "safety_incident_for_workers",
    "tell_workers_their_rights",
]

_protected: Final = (
    Disclosure.recipients.overlaps(
        {
            DisclosureRecipient.ATTORNEY_GENERAL,
            DisclosureRecipient.FEDERAL_AUTHORITY,
            DisclosureRecipient.PERSON_WITH_AUTHORITY_OVER_WORKER,
            DisclosureRecipient.INVESTIGATING_COVERED_EMPLOYEE,
        }
    )
    & Disclosure.concerns.overlaps(
        {DisclosureConcern.DANGER_FROM_CATASTROPHIC_RISK, DisclosureConcern.VIOLATION_OF_FRONTIER_ACT}
    )
    & Disclosure.reasonable_cause
)

safety_incident_for_workers = Term(
    cite="SB 53 Lab. § 1107(c)",
    says="For workers who disclose, tampering with weights counts as a critical safety incident also when it damages property, "
    "and a foundation model of any size will do.",
    verified=PRIMARY,
    note="Wider than the definition for reports, B&P § 22757.11(d).",
    each=FrontierIncident,
    means=critical_safety_incident
    | (
        FrontierIncident.kinds.overlaps(
            {
                FrontierIncidentKind.WEIGHTS_ACCESSED,
                FrontierIncidentKind.WEIGHTS_MODIFIED,
                FrontierIncidentKind.WEIGHTS_EXFILTRATED,
            }
        )
        & FrontierIncident.caused_property_damage
    ),
    applies=SB_53,
)

let_workers_speak = of_employers(
    cite="SB 53 Lab. § 1107.1(a)",
    says="No term or practice keeps staff responsible for critical safety from disclosing grave danger or breaches to "
    "authorities, superiors or investigating colleagues, and nobody is punished for it.",
    when=Whistleblower.has_covered_employees,
    must=~Whistleblower.terms_prevent_disclosure & ~Whistleblower.retaliates,
)

respect_each_disclosure = of_employers(
    cite="SB 53 Lab. § 1107.1(a)",
    part="each disclosure",
    says="No protected disclosure of an employee responsible for critical safety is prevented or punished.",
    note="Other employees stay protected by § 1102.5 alone: § 1107.1(j).",
    each=Disclosure,
    when=Disclosure.by_covered_employee & _protected,
    must=~(Disclosure.prevented | Disclosure.retaliated_against),
)

respect_general_whistleblowing = of_employers(
    cite="SB 53 Lab. § 1107.1(b)",
    says="No contract keeps such staff from disclosures that § 1102.5 protects.",
    when=Whistleblower.has_covered_employees,
    must=~Whistleblower.terms_bar_general_whistleblowing,
)

tell_workers_their_rights = of_employers(
    cite="SB 53 Lab. § 1107.1(d)",
    says="Clear notice of rights to covered staff in at least one of two ways: posted, with notice to new and remote "
    "workers, or in writing each year with acknowledgement.",
    note="The two ways are part of the duty, not a presumption as they would have been in SB 1047.",
    when=Whistleblower.has_covered_employees,
    must=(
        Whistleblower.notice_posted_at_all_times
        & Whistleblower.notice_to_new_workers
        & Whistleblower.notice_to_remote_workers
    )
    | (Whistleblower.written_notice_yearly & Whistleblower.written_notice_acknowledged),
)

keep_an_anonymous_channel = of_large_frontier_developers(
    cite="SB 53 Lab. § 1107.1(e)",
    says="A large frontier developer keeps an anonymous internal channel, with monthly updates to whoever disclosed and "
    "quarterly sharing with officers and directors who are not accused.",
    must=Whistleblower.anonymous_channel & Whistleblower.monthly_updates & Whistleblower.quarterly_sharing,
    sanction=WHISTLEBLOWER_ACTION,
)

action_of_the_worker = Note(
    cite="SB 53 Lab. § 1107.1(f)",
    says="Workers may sue, with fees; a contributing factor shown, the employer must answer by clear and convincing "
    "evidence; injunctions hold during appeal.",
    verified=PRIMARY,
    covers=("SB 53 Lab. § 1107.1(g)", "SB 53 Lab. § 1107.1(h)", "SB 53 Lab. § 1107.1(i)"),
    binds="the court",
    applies=SB_53,
)
