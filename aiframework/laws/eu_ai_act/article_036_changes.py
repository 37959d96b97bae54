"""Article 36(3), (5), (7) and (9): what a notified body does when it stops, is cut back, or takes over."""

from aiframework.facts.body_change import BodyChange
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "announce_the_end_of_its_work",
    "assess_before_new_certificates",
    "report_the_takeover",
    "tell_providers_of_the_change",
    "withdraw_certificates_as_required",
]

announce_the_end_of_its_work = Duty(
    cite="Art. 36(3)",
    says=(
        "A notified body that will stop tells the notifying authority and the providers concerned as soon as possible, "
        "and a year ahead where it planned to."
    ),
    verified=PRIMARY,
    note="Article 99(4)(f) does not name Article 36.",
    scope=notified_body,
    binds=notified_body,
    when=BodyChange.ceases,
    must=BodyChange.end_announced_promptly
    & (BodyChange.end_is_planned >> BodyChange.end_announced_a_year_ahead),
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

assess_before_new_certificates = Duty(
    cite="Art. 36(3)",
    part="takeover",
    says=(
        "A body that takes over from one that stopped assesses the systems in full within the nine months, before it "
        "issues certificates of its own."
    ),
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=BodyChange.takes_over_from_ceased_body,
    must=BodyChange.assessed_before_new_certificates,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

tell_providers_of_the_change = Duty(
    cite="Art. 36(5)",
    says=(
        "A body whose designation was suspended, restricted or withdrawn tells the providers concerned within ten days."
    ),
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=BodyChange.designation_changed,
    must=BodyChange.providers_told,
    by=(
        Clock(
            after=BodyChange.designation_changed_on,
            within=days(10),
            counting=REGULATION_1182_71,
            done=BodyChange.providers_told_on,
            cite="Art. 36(5)",
        ),
    ),
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

withdraw_certificates_as_required = Duty(
    cite="Art. 36(7)",
    part="notified body",
    says=(
        "A body suspends or withdraws, within the time set, the certificates that the authority says were unduly issued."
    ),
    verified=INTERPRETED,
    note="The text binds the authority, to require it; that the body does so follows.",
    scope=notified_body,
    binds=notified_body,
    when=BodyChange.required_to_withdraw_certificates,
    must=BodyChange.required_certificates_withdrawn,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)

report_the_takeover = Duty(
    cite="Art. 36(9)",
    part="takeover",
    says=(
        "When a body takes over after a withdrawal, it or the national authority tells the Commission, the other "
        "Member States and the other bodies at once."
    ),
    verified=PRIMARY,
    note="Either may do it: what the authority has told need not be told again.",
    scope=notified_body,
    binds=notified_body,
    when=BodyChange.takes_over_from_withdrawn_body,
    must=BodyChange.takeover_reported,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)
