"""Article 5(2) to (4): what those who may search in real time must do."""

from aiframework.facts.live_identification import LiveIdentification
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_live_search import listed_objective, live_search
from aiframework.laws.eu_ai_act.article_005_live_search_conditions import (
    authorised,
    conditions_of_use,
)
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3, NATIONAL_RULES
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["keep_the_conditions", "notify_each_search", "obtain_authorisation"]

keep_the_conditions = Duty(
    cite="Art. 5(2)",
    says=(
        "For a listed objective, the search only confirms the targeted person's identity, weighs harm and "
        "consequences, keeps national limits, and follows a rights impact assessment and registration."
    ),
    verified=PRIMARY,
    note="The assessment is due although Article 27 itself applies later (guidelines C(2025) 5052 para. 370).",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=live_search & listed_objective,
    must=conditions_of_use,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)

obtain_authorisation = Duty(
    cite="Art. 5(3)",
    says=(
        "Each search is authorised beforehand by a court or an independent authority whose decision binds; where "
        "urgent it is requested without undue delay, within 24 hours, and on refusal use stops and all data go."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=live_search,
    must=authorised,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)

notify_each_search = Duty(
    cite="Art. 5(4)",
    says=(
        "Each search is notified to the market surveillance authority and the data protection authority, without "
        "sensitive operational data."
    ),
    verified=PRIMARY,
    note="National rules set out how.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=live_search,
    must=LiveIdentification.market_surveillance_notified
    & LiveIdentification.data_protection_authority_notified
    & LiveIdentification.notice_free_of_sensitive_data,
    applies=CHAPTERS_I_AND_II,
    sanction=NATIONAL_RULES,
)
