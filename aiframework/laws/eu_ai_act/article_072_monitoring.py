"""Article 72: the provider watches its high-risk system after it is on the market."""

from typing import Final

from aiframework.facts.operator import Operator
from aiframework.facts.post_market import PostMarketMonitoring
from aiframework.facts.purpose import Purpose
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.annex_i_section_a import covered_by_section_a
from aiframework.laws.eu_ai_act.annex_iii.point_5_services import (
    creditworthiness,
    emergencies,
    life_and_health_insurance,
    public_benefits,
)
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission, Term
from aiframework.logic import some

__all__ = [
    "collect_and_analyse",
    "integrate_the_monitoring",
    "integrated_monitoring",
    "plan_the_monitoring",
    "set_up_monitoring",
]

_MAY_INTEGRATE: Final = covered_by_section_a | (
    Operator.is_regulated_financial_institution
    & some(Purpose, public_benefits | creditworthiness | life_and_health_insurance | emergencies)
)

integrated_monitoring = Term(
    cite="Art. 72(4)",
    part="integrated monitoring",
    says=(
        "Monitoring built into what product law or financial services law already requires, if it "
        "protects as well."
    ),
    verified=INTERPRETED,
    note="The elements of paragraphs 1 and 2 stay owed; they may stand in the plan of the other law.",
    means=_MAY_INTEGRATE
    & PostMarketMonitoring.sectoral_monitoring_exists
    & PostMarketMonitoring.integrated
    & PostMarketMonitoring.equally_protective,
    applies=HIGH_RISK_RULES,
)

set_up_monitoring = Duty(
    cite="Art. 72(1)",
    says="A provider sets up and documents post-market monitoring that fits the technology and the risks.",
    verified=INTERPRETED,
    note="A missing monitoring procedure is also a missing part of the quality system: Article 17(1)(h).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk.condition(),
    must=PostMarketMonitoring.established
    & PostMarketMonitoring.documented
    & PostMarketMonitoring.proportionate,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

collect_and_analyse = Duty(
    cite="Art. 72(2)",
    says=(
        "Monitoring collects, documents and analyses performance data all life long, so that continuing "
        "compliance can be judged."
    ),
    verified=INTERPRETED,
    note="Sensitive operational data of law enforcement deployers stay out.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk.condition(),
    must=PostMarketMonitoring.collects_and_analyses
    & PostMarketMonitoring.shows_continuous_compliance
    & (PostMarketMonitoring.interacts_with_other_systems >> PostMarketMonitoring.analyses_interaction),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

plan_the_monitoring = Duty(
    cite="Art. 72(3)",
    says="Monitoring rests on a plan that is part of the technical documentation.",
    verified=INTERPRETED,
    note=(
        "As amended the Commission gives a template as guidance by 2 September 2027; first it was an act "
        "by 2 February 2026."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk.condition(),
    must=(PostMarketMonitoring.plan_exists & TechnicalDocumentation.includes_monitoring_plan)
    | integrated_monitoring,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

integrate_the_monitoring = Permission(
    cite="Art. 72(4)",
    says="Where other law already has such monitoring, a provider may build these elements into it instead.",
    verified=PRIMARY,
    note=(
        "Open to Annex I Section A products, and to Annex III point 5 systems of supervised financial "
        "institutions."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & _MAY_INTEGRATE & PostMarketMonitoring.sectoral_monitoring_exists,
    applies=HIGH_RISK_RULES,
)
