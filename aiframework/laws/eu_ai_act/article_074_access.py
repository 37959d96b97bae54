"""Article 74(12) and (13): authorities see documentation, data and, as a last resort, source code."""

from aiframework.facts.supervision import InformationRequest, Requester, RequestForm
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, Duty

__all__ = ["open_documents_and_data", "open_the_source_code"]

_AUTHORITIES = {Requester.MARKET_SURVEILLANCE_AUTHORITY, Requester.AI_OFFICE}

open_documents_and_data = Duty(
    cite="Art. 74(12)",
    says=(
        "A provider gives the authority full access to documentation and data sets, remotely where "
        "suitable, as far as its task needs."
    ),
    verified=INTERPRETED,
    note=(
        "The AI Office has the same power, by simple request or decision: Article 75a(3). Wrong replies: "
        "Article 99(5)."
    ),
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=high_risk_provider,
    when=high_risk
    & InformationRequest.requester.in_(_AUTHORITIES)
    & InformationRequest.asks_for_documents_and_data
    & InformationRequest.necessary,
    must=InformationRequest.documents_and_data_opened,
    unless=(InformationRequest.requester == Requester.AI_OFFICE)
    & (InformationRequest.form == RequestForm.SIMPLE),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

open_the_source_code = Duty(
    cite="Art. 74(13)",
    says=(
        "On a reasoned request a provider opens the source code, if it is needed and tests, audits and "
        "documents do not suffice."
    ),
    verified=INTERPRETED,
    note="The AI Office has the same power, by simple request or decision: Article 75a(3).",
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=high_risk_provider,
    when=high_risk
    & InformationRequest.requester.in_(_AUTHORITIES)
    & InformationRequest.asks_for_source_code
    & InformationRequest.form.in_({RequestForm.REASONED, RequestForm.DECISION})
    & InformationRequest.source_code_necessary
    & InformationRequest.other_means_exhausted,
    must=InformationRequest.source_code_opened,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
