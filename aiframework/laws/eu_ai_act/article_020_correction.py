"""Article 20: what the provider does when a system does not conform or presents a risk."""

from aiframework.facts.conformity import Conformity
from aiframework.facts.provider import CorrectiveAction, Provider
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_corrective_action
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = ["correct_and_inform", "investigate_and_report_risk"]

correct_and_inform = owed_by_provider(
    cite="Art. 20(1)",
    says="A provider with reason to doubt conformity at once corrects, withdraws, disables or recalls the "
    "system and tells the supply chain.",
    note="The law sets no number of days.",
    when=high_risk & Provider.has_reason_to_doubt_conformity,
    must=Provider.corrective_action.in_(set(CorrectiveAction) - {CorrectiveAction.NONE})
    & Provider.corrected_immediately
    & at_either_level(Provider.told_supply_chain),
    unless=limit_of_corrective_action,
)

investigate_and_report_risk = owed_by_provider(
    cite="Art. 20(2)",
    says="A provider aware that the system presents a risk at once investigates the causes and tells "
    "the authorities and any certifying "
    "notified body what is wrong and what was done.",
    when=high_risk & RiskManagement.presents_a_risk & Provider.aware_of_risk,
    must=Provider.investigated_causes
    & Provider.told_authorities_of_risk
    & (Conformity.notified_body_involved >> Provider.told_notified_body_of_risk)
    & Provider.risk_notice_complete,
    unless=limit_of_corrective_action,
)
