"""Article 36(3), (8) and (9): what becomes of certificates when the body that issued them stops or is cut back."""

from aiframework.facts.certificate import BodyStanding, Certificate
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.high_risk import high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, months
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = ["backed_by_a_body"]

_CUT_BACK = Certificate.body.in_({BodyStanding.SUSPENDED, BodyStanding.RESTRICTED})

outlives_the_end_of_the_body = Term(
    cite="Art. 36(3)",
    part="certificates",
    says=(
        "Where the body stopped, its certificate holds for nine months, if another body has taken over in writing."
    ),
    verified=PRIMARY,
    each=Certificate,
    means=(Certificate.body == BodyStanding.CEASED)
    >> (Certificate.taken_over_in_writing & Certificate.grace_period_runs),
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
    means=(Certificate.body == BodyStanding.WITHDRAWN)
    >> (
        ~Certificate.unduly_issued
        & Certificate.no_risk_confirmed_at_home
        & Certificate.taken_over_in_writing
        & Certificate.reassessed_within_a_year
        & Certificate.grace_period_runs
    ),
    applies=FROM_AUGUST_2025,
)

backed_by_a_body = Term(
    cite="Art. 36",
    part="certificates",
    says="The body that issued the certificate still stands behind it, or the certificate outlives what became of it.",
    verified=PRIMARY,
    each=Certificate,
    means=outlives_the_end_of_the_body & outlives_the_suspension & outlives_the_withdrawal,
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
