"""Articles 44 and 45: certificates, and what notified bodies tell of them. What is supplied under them: Art. 16(f), 23(1)(a)."""

from typing import Final

from aiframework.facts.certificate import Certificate, CertificateKind, CertificateState
from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.article_036_certificates import BACKED_BY_A_BODY, LAST_DAYS_WITHOUT_A_BODY
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.deadline import years
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty, Right, Term
from aiframework.logic import ALWAYS

__all__ = ["LAST_DAYS", "certificate_holds", "given_and_not_taken_away", "keep_within_the_restrictions"]

_BOTH_ANNEXES: Final = Doubt(
    name="article-44-2-both-annexes",
    question="How long may a certificate run for a system that Annex I and Annex III both cover?",
    readings=(
        ("longer", "five years, as for any system covered by Annex I"),
        ("shorter", "four years, as for any system covered by Annex III"),
    ),
)

write_certificates_so_authorities_understand = Duty(
    cite="Art. 44(1)",
    says="Certificates are in a language that the authorities of the notified body's Member State easily understand.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    each=Certificate,
    must=Certificate.in_understood_language,
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES,
)

_FIVE_ALLOWED: Final = high_risk_by_section_a & _BOTH_ANNEXES.between(
    longer=ALWAYS, shorter=~high_risk_by_use
)

within_the_longest_term = Term(
    cite="Art. 44(2)",
    part="term",
    says="The certificate runs at most five years (Annex I) or four (Annex III) from issue or last extension.",
    verified=PRIMARY,
    doubts=(_BOTH_ANNEXES,),
    each=Certificate,
    means=Certificate.within_four_years | (Certificate.within_five_years & _FIVE_ALLOWED),
    applies=GENERAL_APPLICATION,
)

#: the day it names; where that lies beyond the longest term, the end of that term; the day that the certificate which it
#: supplements names; and how long it outlives its body
LAST_DAYS: Final = (
    Expiry(until=Certificate.valid_until, cite="Art. 44(2)"),
    Expiry(
        after=Certificate.runs_from,
        within=years(5),
        when=~Certificate.within_four_years & ~Certificate.within_five_years,
        cite="Art. 44(2)",
    ),
    Expiry(
        after=Certificate.runs_from,
        within=years(4),
        when=~Certificate.within_four_years & ~_FIVE_ALLOWED,
        cite="Art. 44(2)",
    ),
    Expiry(
        until=Certificate.main_valid_until,
        when=Certificate.kind == CertificateKind.SUPPLEMENT,
        cite="Art. 44(2)",
    ),
    *LAST_DAYS_WITHOUT_A_BODY,
)

given_and_not_taken_away = Term(
    cite="Art. 44(2)",
    part="given",
    says=(
        "The certificate was issued, not suspended or withdrawn, and not extended without a new assessment; what it "
        "supplements holds, and a body stands behind it."
    ),
    verified=PRIMARY,
    each=Certificate,
    means=Certificate.issued
    & Certificate.state.in_({CertificateState.VALID, CertificateState.RESTRICTED})
    & (Certificate.extended >> Certificate.reassessed_for_extension)
    & ((Certificate.kind == CertificateKind.SUPPLEMENT) >> Certificate.main_certificate_valid)
    & BACKED_BY_A_BODY,
    applies=GENERAL_APPLICATION,
)

certificate_holds = Term(
    cite="Art. 44(2)",
    says=(
        "A certificate holds for its term, at most five or four years, may be extended after a new assessment, "
        "carries its supplements, and needs a body that stands behind it."
    ),
    verified=INTERPRETED,
    note="It holds until the day it names, whatever is told of its state; one given too long is read to hold for the longest term.",
    doubts=(_BOTH_ANNEXES,),
    each=Certificate,
    means=given_and_not_taken_away.condition(),
    runs_out=LAST_DAYS,
    applies=GENERAL_APPLICATION,
)

act_when_requirements_are_no_longer_met = Duty(
    cite="Art. 44(3)",
    says=(
        "A notified body that finds requirements no longer met suspends, withdraws or restricts the "
        "certificate, with reasons, unless the provider corrects this in time."
    ),
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    each=Certificate,
    when=Certificate.requirements_no_longer_met,
    must=Certificate.state.in_(
        {CertificateState.SUSPENDED, CertificateState.WITHDRAWN, CertificateState.RESTRICTED}
    )
    & Certificate.reasons_given,
    unless=Certificate.corrected_within_deadline,
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES,
)

keep_within_the_restrictions = Term(
    cite="Art. 44(3)",
    part="restricted",
    says="A restricted certificate carries the system only within its restrictions.",
    verified=PRIMARY,
    each=Certificate,
    means=(Certificate.state == CertificateState.RESTRICTED) >> Certificate.used_within_restrictions,
    applies=GENERAL_APPLICATION,
)

appeal = Right(
    cite="Art. 44(3)",
    part="appeal",
    says="Decisions of notified bodies, on certificates too, are open to appeal.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    each=Certificate,
    applies=GENERAL_APPLICATION,
)

tell_of_certificates = Duty(
    cite="Art. 45(1)-(4)",
    says=(
        "Notified bodies tell the notifying authority and each other of certificates and approvals issued, "
        "refused or cut back, and keep what they learn confidential."
    ),
    verified=PRIMARY,
    note="Article 99(4)(f) names Articles 31, 33 and 34, not this.",
    scope=notified_body,
    binds=notified_body,
    must=NotifiedBody.informs_authority
    & NotifiedBody.informs_other_bodies
    & NotifiedBody.confidentiality_ensured,
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES,
)
