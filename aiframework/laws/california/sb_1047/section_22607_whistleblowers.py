"""§ 22607: workers who disclose risks, and the channel they would have had."""

from typing import Final

from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.facts.whistleblower import Disclosure, DisclosureConcern, DisclosureRecipient, Whistleblower
from aiframework.laws.california.calendar import SB_1047
from aiframework.laws.california.sb_1047.definitions_developer import developer
from aiframework.laws.california.sb_1047.required import of_employers
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = [
    "developer_or_contractor",
    "injunction_for_workers",
    "keep_an_anonymous_channel",
    "let_workers_speak",
    "respect_each_disclosure",
    "tell_workers_their_rights",
]

_YEARS_OF_RECORDS: Final = 7
_protected: Final = (
    Disclosure.recipients.overlaps(
        {DisclosureRecipient.ATTORNEY_GENERAL, DisclosureRecipient.LABOR_COMMISSIONER}
    )
    & Disclosure.concerns.overlaps(
        {
            DisclosureConcern.NONCOMPLIANCE_WITH_DEVELOPER_DUTIES,
            DisclosureConcern.UNREASONABLE_RISK_OF_CRITICAL_HARM,
        }
    )
    & Disclosure.reasonable_cause
)

developer_or_contractor = Term(
    cite="SB 1047 B&P § 22607(a)",
    part="who",
    says="The developer of a covered model, and its contractors and subcontractors.",
    verified=PRIMARY,
    role="developer",
    means=developer | Whistleblower.contractor_of_covered_developer,
    applies=SB_1047,
)

let_workers_speak = of_employers(
    cite="SB 1047 B&P § 22607(a)",
    says="Developers and their contractors neither prevent nor punish disclosures to the Attorney General or Labor "
    "Commissioner on non-compliance or unreasonable risk, nor mislead about the protocol unlawfully.",
    binds=developer_or_contractor,
    must=~Whistleblower.terms_prevent_disclosure
    & ~Whistleblower.retaliates
    & ~SafetyProtocol.false_statement_on_protocol,
)

respect_each_disclosure = of_employers(
    cite="SB 1047 B&P § 22607(a)",
    part="each disclosure",
    says="No worker is kept from a protected disclosure to the Attorney General or Labor Commissioner, or punished "
    "for it.",
    each=Disclosure,
    binds=developer_or_contractor,
    when=_protected,
    must=~(Disclosure.prevented | Disclosure.retaliated_against),
)

injunction_for_workers = Note(
    cite="SB 1047 B&P § 22607(b)",
    says="A worker harmed may ask a court for temporary or preliminary orders: the only private remedy of the bill.",
    verified=PRIMARY,
    binds="the worker",
    applies=SB_1047,
)

tell_workers_their_rights = of_employers(
    cite="SB 1047 B&P § 22607(d)",
    says="Staff on covered models get a clear notice of their rights; presumed given by posting with notice to new "
    "and remote workers, or by yearly acknowledged written notice.",
    when=Whistleblower.has_covered_model_staff,
    must=Whistleblower.notice_given
    | (
        Whistleblower.notice_posted_at_all_times
        & Whistleblower.notice_to_new_workers
        & Whistleblower.notice_to_remote_workers
    )
    | (Whistleblower.written_notice_yearly & Whistleblower.written_notice_acknowledged),
)

keep_an_anonymous_channel = of_employers(
    cite="SB 1047 B&P § 22607(e)",
    says="An anonymous internal channel, open to contractors' staff, with monthly updates, quarterly sharing with "
    "leaders not accused, and records kept seven years.",
    must=Whistleblower.anonymous_channel
    & Whistleblower.channel_open_to_contractors
    & Whistleblower.monthly_updates
    & Whistleblower.quarterly_sharing
    & Whistleblower.contractor_leaders_updated
    & (Whistleblower.records_kept_for >= _YEARS_OF_RECORDS),
)
