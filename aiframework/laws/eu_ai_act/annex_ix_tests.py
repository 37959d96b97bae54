"""Annex IX: what is entered in the EU database about tests in real-world conditions."""

from typing import Final

from aiframework.facts.campaign_entry import CampaignEntry
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.annex_iii_areas import (
    HIGH_RISK_IN_RESERVED_AREAS,
    high_risk_infrastructure,
    high_risk_outside_infrastructure,
)
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_057_who import developer, testing_within_the_act
from aiframework.laws.eu_ai_act.article_060_dates import BEFORE_CLASSIFICATION, TESTING_RULES
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.legal.provision import PRIMARY, Doubt, Duty
from aiframework.logic import ALWAYS, NEVER

__all__ = ["enter_tests"]

_NATIONALLY_REGISTERED: Final = Doubt(
    name="annex-ix-infrastructure",
    question="Are the data of Annex IX asked of tests for critical infrastructure, which are registered nationally?",
    readings=(
        ("national_alone", "no: Article 60(4)(c) names the annex for the tests in the EU database alone"),
        ("every_listed", "yes: the annex speaks of all systems of Annex III that Article 60 has registered"),
    ),
    source="Art. 60(4)(c), Art. 49(5), Annex IX",
)

enter_tests = Duty(
    cite="Annex IX 1-5",
    says=(
        "The entry of a test holds its number, tester and deployers, the system, a summary of the plan and any "
        "suspension or end, and is kept current."
    ),
    verified=PRIMARY,
    note="In the secure section without the summary of the plan: Article 49(4)(d).",
    doubts=(BEFORE_CLASSIFICATION, _NATIONALLY_REGISTERED),
    scope=testing_within_the_act,
    binds=developer,
    each=CampaignEntry,
    when=high_risk_outside_infrastructure
    | high_risk_by_section_a
    | (high_risk_infrastructure & _NATIONALLY_REGISTERED.between(national_alone=NEVER, every_listed=ALWAYS)),
    must=at_either_level(CampaignEntry.complete, spared={"sums_up_plan": HIGH_RISK_IN_RESERVED_AREAS})
    & CampaignEntry.up_to_date,
    applies=TESTING_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
