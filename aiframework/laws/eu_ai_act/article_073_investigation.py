"""Article 73(6) to (11): what follows a report of a serious incident."""

from typing import Final

from aiframework.facts.incident import Incident
from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.article_073_serious_incidents import reportable_incident
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Note, Prohibition

__all__ = [
    "altering_the_system_unannounced",
    "authorities_act_within_seven_days",
    "authorities_tell_rights_bodies",
    "authorities_tell_the_commission",
    "cooperate_in_the_investigation",
    "investigate_the_incident",
]

_REPORTED: Final = high_risk & Market.placed_on_union_market & reportable_incident & Incident.reported

investigate_the_incident = Duty(
    cite="Art. 73(6) sub 1",
    says=(
        "After reporting, the provider investigates without delay, assesses the risk and takes corrective "
        "action."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_REPORTED,
    must=Incident.investigated & Incident.risk_assessed & Incident.corrected,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

cooperate_in_the_investigation = Duty(
    cite="Art. 73(6) sub 2",
    says=(
        "The provider cooperates with the authorities and, where relevant, the notified body in the "
        "investigation."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_REPORTED,
    must=Incident.cooperated,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

altering_the_system_unannounced = Prohibition(
    cite="Art. 73(6) sub 2",
    part="alteration",
    says=(
        "The provider does not alter the system, so that causes may be lost, before it has told the "
        "authorities."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=high_risk & Market.placed_on_union_market & reportable_incident & Incident.altered_before_informing,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authorities_tell_rights_bodies = Note(
    cite="Art. 73(7)",
    says=(
        "Authorities pass breaches of fundamental-rights law on to rights bodies; the Commission gives "
        "guidance on reporting."
    ),
    verified=PRIMARY,
    note=(
        "The guidance was due by 2 August 2025. A draft is of 26 September 2025; whether a final text "
        "exists is not known."
    ),
    binds="market surveillance authorities and the Commission",
    applies=GENERAL_APPLICATION,
)

authorities_act_within_seven_days = Note(
    cite="Art. 73(8)",
    says=(
        "Within seven days of a notification the authority takes the measures of Article 19 of Regulation "
        "(EU) 2019/1020."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

authorities_tell_the_commission = Note(
    cite="Art. 73(11)",
    says=(
        "National authorities notify the Commission at once of every serious incident, whether or not "
        "they have acted."
    ),
    verified=PRIMARY,
    binds="national competent authorities",
    applies=GENERAL_APPLICATION,
)
