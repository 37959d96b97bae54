"""Article 36(3), (8) and (9): what becomes of certificates when the body that issued them stops or is cut back."""

from typing import Final

from aiframework.facts.certificate import BodyStanding, Certificate
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.high_risk import high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, months
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term
from aiframework.logic import Condition

__all__ = ["BACKED_BY_A_BODY", "LAST_DAYS_WITHOUT_A_BODY"]

_CUT_BACK: Final = Certificate.body.in_({BodyStanding.SUSPENDED, BodyStanding.RESTRICTED})
_CEASED: Final = Certificate.body == BodyStanding.CEASED
_WITHDRAWN: Final = Certificate.body == BodyStanding.WITHDRAWN

_TAKEN_OVER: Final = _CEASED >> Certificate.taken_over_in_writing
_TAKEN_OVER_WITHOUT_RISK: Final = _WITHDRAWN >> (
    ~Certificate.unduly_issued
    & Certificate.no_risk_confirmed_at_home
    & Certificate.taken_over_in_writing
    & Certificate.reassessed_within_a_year
)


def _nine_months(when: Condition) -> Expiry:
    return Expiry(
        after=Certificate.body_changed_on,
        within=months(9),
        counting=REGULATION_1182_71,
        when=when,
        cite="Art. 36(3), (9)",
    )


_AFTER_THE_END: Final = _nine_months(_CEASED)
_AFTER_THE_WITHDRAWAL: Final = (
    _nine_months(_WITHDRAWN & ~Certificate.nine_months_extended),
    Expiry(
        until=Certificate.nine_months_extended_until,
        when=_WITHDRAWN & Certificate.nine_months_extended,
        cite="Art. 36(9)",
    ),
)
#: until when a certificate outlives its body: beside the last day that it names itself
LAST_DAYS_WITHOUT_A_BODY: Final = (_AFTER_THE_END, *_AFTER_THE_WITHDRAWAL)

outlives_the_end_of_the_body = Term(
    cite="Art. 36(3)",
    part="certificates",
    says=(
        "Where the body stopped, its certificate holds for nine months, if another body has taken over in writing."
    ),
    verified=PRIMARY,
    each=Certificate,
    means=_TAKEN_OVER,
    runs_out=(_AFTER_THE_END,),
    applies=FROM_AUGUST_2025,
)

outlives_the_suspension = Term(
    cite="Art. 36(8)",
    says=(
        "Where the body is suspended or restricted, its certificate holds if the authority confirms that there is no "
        "risk and when it is put right, or that the body, or another meanwhile, stands behind it; not if unduly issued."
    ),
    verified=PRIMARY,
    each=Certificate,
    means=_CUT_BACK
    >> (
        ~Certificate.unduly_issued
        & (
            Certificate.no_risk_and_timeline_confirmed
            | (
                Certificate.no_new_certificates_confirmed
                & (Certificate.body_can_support_it | Certificate.temporary_body_confirmed_in_time)
            )
        )
    ),
    applies=FROM_AUGUST_2025,
)

outlives_the_withdrawal = Term(
    cite="Art. 36(9)",
    says=(
        "Where the designation was withdrawn, a certificate not unduly issued holds for nine months if the provider's "
        "authority sees no risk and another body takes over and assesses within a year; the authority may extend."
    ),
    verified=PRIMARY,
    note="Extensions by three months each, twelve months in total.",
    each=Certificate,
    means=_TAKEN_OVER_WITHOUT_RISK,
    runs_out=_AFTER_THE_WITHDRAWAL,
    applies=FROM_AUGUST_2025,
)

BACKED_BY_A_BODY: Final = _TAKEN_OVER & outlives_the_suspension & _TAKEN_OVER_WITHOUT_RISK

backed_by_a_body = Term(
    cite="Art. 36",
    part="certificates",
    says="The body that issued the certificate still stands behind it, or the certificate outlives what became of it.",
    verified=PRIMARY,
    each=Certificate,
    means=BACKED_BY_A_BODY,
    runs_out=LAST_DAYS_WITHOUT_A_BODY,
    applies=FROM_AUGUST_2025,
)

name_a_body_that_steps_in = Duty(
    cite="Art. 36(8)",
    part="provider",
    says=(
        "Where the suspended body cannot support a certificate, its provider confirms in writing to its national "
        "authority within three months that another qualified body steps in."
    ),
    verified=INTERPRETED,
    note="It is a condition for the certificate to stay valid, worded as a duty.",
    scope=within_the_act_even_if_open_source,
    each=Certificate,
    binds=high_risk_provider,
    when=_CUT_BACK
    & ~Certificate.unduly_issued
    & Certificate.no_new_certificates_confirmed
    & ~Certificate.body_can_support_it,
    must=Certificate.temporary_body_confirmed,
    unless=Certificate.no_risk_and_timeline_confirmed,
    by=(
        Clock(
            after=Certificate.body_changed_on,
            within=months(3),
            counting=REGULATION_1182_71,
            done=Certificate.temporary_body_confirmed_on,
            cite="Art. 36(8)(b)",
        ),
    ),
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
)
