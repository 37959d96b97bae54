"""Article 73(1) to (5): to whom serious incidents are reported, and how fast.

The provider's time runs from its own awareness. The deployer's awareness counts only where the deployer must
report itself, because it cannot reach the provider: that duty stands with Article 26(5), fourth sentence.
"""

from datetime import datetime
from typing import Final

from aiframework.facts.incident import Incident, Recipient
from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.article_003_incidents import two_day_incident
from aiframework.laws.eu_ai_act.article_073_serious_incidents import (
    death,
    limited_as_medical_device,
    reportable_incident,
)
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission
from aiframework.logic import Fact

__all__ = ["reporting_clocks"]


def reporting_clocks(after: Fact[datetime], done: Fact[datetime] | None = None) -> tuple[Clock, Clock, Clock]:
    """Return the three times from awareness; the earliest that runs decides, and the longest always runs."""
    return (
        Clock(
            after=after,
            within=days(2),
            counting=REGULATION_1182_71,
            when=two_day_incident.condition(),
            done=done,
            cite="Art. 73(3)",
        ),
        Clock(
            after=after,
            within=days(10),
            counting=REGULATION_1182_71,
            when=death.condition(),
            done=done,
            cite="Art. 73(4)",
        ),
        Clock(after=after, within=days(15), counting=REGULATION_1182_71, done=done, cite="Art. 73(2)"),
    )


_TWO_DAYS, _TEN_DAYS, _FIFTEEN_DAYS = reporting_clocks(Incident.became_aware_at, Incident.reported_at)
_TO_REPORT: Final = high_risk & Market.placed_on_union_market & reportable_incident

report_to_the_authorities = Duty(
    cite="Art. 73(1)",
    says=(
        "A provider reports a serious incident to the market surveillance authorities of every Member "
        "State where it occurred."
    ),
    verified=INTERPRETED,
    note=(
        "For medical devices: the national authority chosen for them (paragraph 10). How fast: paragraphs "
        "2 to 4."
    ),
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT,
    must=Incident.reported
    & Incident.reported_in_every_member_state
    & (
        (limited_as_medical_device & Incident.reported_to.includes(Recipient.NATIONAL_DEVICE_AUTHORITY))
        | (
            ~limited_as_medical_device
            & Incident.reported_to.includes(Recipient.MARKET_SURVEILLANCE_AUTHORITY)
        )
    ),
    unless=ai_office_competent,
    by=reporting_clocks(Incident.became_aware_at),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_within_fifteen_days = Duty(
    cite="Art. 73(2)",
    says="A provider reports a serious incident at the latest 15 days after it became aware of it.",
    verified=INTERPRETED,
    note=(
        "Graver incidents ask for more speed. Shorter limits replace this one in the cases of paragraphs "
        "3 and 4."
    ),
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT & ~two_day_incident & ~death,
    must=Incident.reported,
    by=(_FIFTEEN_DAYS,),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_within_two_days = Duty(
    cite="Art. 73(3)",
    says=(
        "A provider reports a widespread infringement or a disruption of critical infrastructure at the "
        "latest two days after awareness."
    ),
    verified=INTERPRETED,
    note="Two days hold at least two working days: Regulation 1182/71 Article 3(5).",
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT & two_day_incident,
    must=Incident.reported,
    by=(_TWO_DAYS,),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_a_death_within_ten_days = Duty(
    cite="Art. 73(4)",
    says="A provider reports a death at the latest ten days after it became aware of the incident.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT & death,
    must=Incident.reported,
    by=(_TEN_DAYS,),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_once_the_link_is_found = Duty(
    cite="Art. 73(2)",
    part="at once",
    says=(
        "The report follows at once when a causal link is likely; in the graver cases of paragraphs 3 and "
        "4 sooner still."
    ),
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT & (Incident.link_found | two_day_incident | (death & Incident.link_suspected)),
    must=Incident.reported_immediately,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

report_first_and_complete_later = Permission(
    cite="Art. 73(5)",
    says="To be in time, a first report may be incomplete.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT,
    applies=HIGH_RISK_RULES,
)

complete_the_report = Duty(
    cite="Art. 73(5)",
    part="complete report",
    says="An incomplete first report is followed by a complete one; no number of days is set.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=_TO_REPORT & Incident.first_report_incomplete,
    must=Incident.completed,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
