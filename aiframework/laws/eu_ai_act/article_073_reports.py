"""Article 73(1) to (5): to whom serious incidents are reported, and how fast.

The provider's time runs from its own awareness. The deployer's counts where the deployer must report
itself, because it cannot reach the provider: Article 26(5), fourth sentence.
"""

from typing import Final

import attrs

from aiframework.facts.incident import Incident, Recipient
from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.article_073_serious_incidents import (
    death,
    limited_as_medical_device,
    reportable_incident,
    two_day_incident,
)
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Permission

__all__ = ["REPORTING_CLOCKS", "to_report"]

_AWARE: Final = {"after": Incident.became_aware_at, "counting": REGULATION_1182_71}

#: the three times; the earliest that runs decides, and the longest runs for every serious incident
REPORTING_CLOCKS: Final = (
    Clock(**_AWARE, within=days(2), when=two_day_incident.condition(), cite="Art. 73(3)"),
    Clock(**_AWARE, within=days(10), when=death.condition(), cite="Art. 73(4)"),
    Clock(**_AWARE, within=days(15), cite="Art. 73(2)"),
)
_FIFTEEN_DAYS: Final = Clock(**_AWARE, within=days(15), done=Incident.reported_at, cite="Art. 73(2)")
