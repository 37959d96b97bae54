"""Article 21: what providers of high-risk systems give authorities that ask for it with reasons."""

from aiframework.facts.logs import Logs
from aiframework.facts.provider import Provider
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_cooperation
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note

__all__ = [
    "authorities_keep_it_confidential",
    "give_authorities_what_shows_conformity",
    "open_the_logs_to_authorities",
]

give_authorities_what_shows_conformity = Duty(
    cite="Art. 21(1)",
    says=(
        "On a reasoned request a provider gives the authority all that shows conformity, in the language "
        "its Member State asks for."
    ),
    verified=PRIMARY,
    note="The fine comes through Article 16(k). Wrong, incomplete or misleading replies: Article 99(5).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & Provider.received_reasoned_request,
    must=Provider.supplied_information & Provider.supplied_in_right_language,
    unless=limit_of_cooperation,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

open_the_logs_to_authorities = Duty(
    cite="Art. 21(2)",
    says="On a reasoned request a provider opens to the authority the logs that are under its control.",
    verified=INTERPRETED,
    note="Article 99(4) does not name it; whether Article 16(k) carries it there is arguable.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & Provider.received_reasoned_request & Logs.under_provider_control,
    must=Provider.gave_access_to_logs,
    unless=limit_of_cooperation,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authorities_keep_it_confidential = Note(
    cite="Art. 21(3)",
    says="Authorities treat what they obtain this way as confidential.",
    verified=PRIMARY,
    binds="competent authorities",
    applies=HIGH_RISK_RULES,
)
