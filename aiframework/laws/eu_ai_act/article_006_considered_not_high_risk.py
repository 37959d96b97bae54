"""Article 6(4): what a provider does who considers a listed use not to be high-risk."""

from typing import Final

from aiframework.facts.market import Market
from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import (
    high_risk_by_use,
    listed_use,
    narrow_derogation,
)
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_III_DATE, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty, Term
from aiframework.logic import ALWAYS, some

__all__ = ["ALREADY_ON_THE_MARKET", "considered_not_high_risk", "exempt_use"]

ALREADY_ON_THE_MARKET: Final = Doubt(
    name="exempt-systems-already-on-the-market",
    question=(
        "Do Articles 6(4) and 49(2) reach systems that were on the market or in service before they applied?"
    ),
    readings=(
        ("new_systems", "what is asked before the market cannot be asked of what was there already"),
        ("all_systems", "Article 111(2) shelters only high-risk systems"),
    ),
    source="Art. 6(4), Art. 49(2), Art. 111(2)",
)

exempt_use = Term(
    cite="Art. 6(4)",
    part="exempt use",
    says="The purpose is a listed use that the derogation releases.",
    verified=PRIMARY,
    each=Purpose,
    means=listed_use & narrow_derogation,
    applies=ANNEX_III_CLASSIFICATION,
)

considered_not_high_risk = Term(
    cite="Art. 6(4)",
    part="exempt system",
    says="The system has a listed use that the derogation releases, and none that it does not.",
    verified=INTERPRETED,
    means=some(Purpose, exempt_use) & ~high_risk_by_use,
    applies=ANNEX_III_CLASSIFICATION,
)

document_the_assessment = Duty(
    cite="Art. 6(4)",
    says=(
        "A provider who considers a listed use not high-risk documents why before the system reaches the market or "
        "service, and hands that over when authorities ask."
    ),
    verified=PRIMARY,
    note="Registration follows from Article 49(2).",
    doubts=(ALREADY_ON_THE_MARKET,),
    scope=within_the_act_even_if_open_source,
    binds=provider,
    each=Purpose,
    when=exempt_use.condition(),
    must=Purpose.not_high_risk_assessment_documented & Purpose.not_high_risk_assessment_given_on_request,
    applies=Schedule(
        (
            Phase(
                starts=ANNEX_III_CLASSIFICATION.phases[0].starts,
                known=PUBLISHED,
                withdrawn=AMENDED,
                when=ALREADY_ON_THE_MARKET.between(
                    new_systems=Market.first_unit_on >= ANNEX_III_CLASSIFICATION.phases[0].starts,
                    all_systems=ALWAYS,
                ),
                basis=ANNEX_III_CLASSIFICATION.phases[0].basis,
            ),
            Phase(
                starts=ANNEX_III_DATE,
                known=AMENDED,
                when=ALREADY_ON_THE_MARKET.between(
                    new_systems=Market.first_unit_on >= ANNEX_III_DATE, all_systems=ALWAYS
                ),
                basis=ANNEX_III_CLASSIFICATION.phases[1].basis,
            ),
        )
    ),
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
