"""Article 73(9) and (10): which serious incidents are reported, and which are left to other law."""

from aiframework.facts.incident import Harm, Incident
from aiframework.facts.post_market import PostMarketMonitoring
from aiframework.facts.product import Product, ProductAct
from aiframework.laws.eu_ai_act.article_003_incidents import known_incident
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_006_safety_component import safety_component
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, HIGH_RISK_RULES_ANNEX_III
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["death", "limited_as_medical_device", "reportable_incident"]

death = Term(
    cite="Art. 73(4)",
    part="incident",
    says="An incident in which a person died.",
    verified=PRIMARY,
    each=Incident,
    means=Incident.harms.includes(Harm.DEATH),
    applies=HIGH_RISK_RULES,
)

limited_by_equivalent_duties = Term(
    cite="Art. 73(9)",
    says=(
        "A provider of a listed system with equivalent reporting duties elsewhere notifies only breaches "
        "of fundamental-rights law."
    ),
    verified=PRIMARY,
    means=high_risk_by_use & PostMarketMonitoring.equivalent_reporting_duty,
    applies=HIGH_RISK_RULES_ANNEX_III,
)

limited_as_medical_device = Term(
    cite="Art. 73(10)",
    says=(
        "For medical and in vitro devices and their safety components only breaches of fundamental-rights "
        "law are notified, "
        "to the national authority chosen for it."
    ),
    verified=PRIMARY,
    means=Product.acts.overlaps({ProductAct.MEDICAL_DEVICES, ProductAct.IN_VITRO_DIAGNOSTICS})
    & (Product.is_the_system_itself | (Product.contains_the_system & safety_component)),
    applies=HIGH_RISK_RULES,
)

reportable_incident = Term(
    cite="Art. 73(1)",
    part="incident",
    says="A serious incident that is not left to the reporting duties of other law.",
    verified=INTERPRETED,
    note="Article 75(1a) takes over paragraphs 2 to 9 for the AI Office, not paragraph 10 on devices.",
    each=Incident,
    means=known_incident
    & (
        Incident.harms.includes(Harm.FUNDAMENTAL_RIGHTS_INFRINGEMENT)
        | ~(limited_by_equivalent_duties | (limited_as_medical_device & ~ai_office_competent))
    ),
    applies=HIGH_RISK_RULES,
)
