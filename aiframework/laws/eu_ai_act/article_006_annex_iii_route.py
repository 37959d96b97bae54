"""Article 6(2): high-risk by use, purpose by purpose, unless the narrow derogation of paragraph 3 holds."""

from functools import reduce
from operator import or_

from aiframework.facts.market import Market
from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.annex_iii import (
    point_1_biometrics,
    point_2_infrastructure,
    point_3_education,
    point_4_employment,
    point_5_services,
    point_6_law_enforcement,
    point_7_migration,
    point_8_justice_and_democracy,
)
from aiframework.laws.eu_ai_act.article_006_derogation import PROFILES_ANYBODY, narrow_derogation
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term
from aiframework.logic import as_condition, some

__all__ = ["high_risk_by_use", "high_risk_purpose", "listed_use", "narrow_derogation", "usable_for_anything"]

_USES = (
    point_1_biometrics.remote_identification_use,
    point_1_biometrics.biometric_categorisation_use,
    point_1_biometrics.emotion_recognition_use,
    point_2_infrastructure.critical_infrastructure_use,
    point_3_education.admission,
    point_3_education.learning_outcomes,
    point_3_education.education_level,
    point_3_education.test_monitoring,
    point_4_employment.recruitment,
    point_4_employment.work_management,
    point_5_services.public_benefits,
    point_5_services.creditworthiness,
    point_5_services.life_and_health_insurance,
    point_5_services.emergencies,
    point_6_law_enforcement.victim_risk,
    point_6_law_enforcement.police_polygraph,
    point_6_law_enforcement.evidence_reliability,
    point_6_law_enforcement.offending_risk,
    point_6_law_enforcement.police_profiling,
    point_7_migration.border_polygraph,
    point_7_migration.entry_risk,
    point_7_migration.applications,
    point_7_migration.recognition_at_borders,
    point_8_justice_and_democracy.judicial_reasoning,
    point_8_justice_and_democracy.votes,
)

listed_use = Term(
    cite="Annex III",
    says="The purpose is one of the uses the annex lists.",
    verified=PRIMARY,
    each=Purpose,
    means=reduce(or_, (as_condition(use) for use in _USES)),
    applies=ANNEX_III_CLASSIFICATION,
)

profiling_override = Term(
    cite="Art. 6(3) third subpara.",
    says="A system with a listed use that profiles natural persons is always high-risk.",
    verified=INTERPRETED,
    note="The text asks whether the system profiles, so profiling of anybody for any of its purposes counts.",
    means=some(Purpose, listed_use) & PROFILES_ANYBODY,
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_purpose = Term(
    cite="Art. 6(2)",
    part="purpose",
    says="The purpose is a listed use and the derogation does not hold.",
    verified=PRIMARY,
    each=Purpose,
    means=listed_use & ~narrow_derogation,
    applies=ANNEX_III_CLASSIFICATION,
)

high_risk_by_use = Term(
    cite="Art. 6(2)",
    says=(
        "A system is high-risk when any of its purposes is a listed use to which the derogation does "
        "not apply."
    ),
    verified=PRIMARY,
    note="Whether a person takes part in the decision does not matter. Whether it is an AI system at all, the class asks.",
    means=some(Purpose, high_risk_purpose),
    applies=ANNEX_III_CLASSIFICATION,
)

usable_for_anything = Term(
    cite="Art. 6(2)",
    part="presented for any use",
    says=(
        "A system offered for almost anything is taken to be meant for the listed uses that are not "
        "clearly and consistently excluded."
    ),
    verified=INTERPRETED,
    note=(
        "By the draft guidelines alone; such uses are best told as purposes of their own. It makes no "
        "system high-risk here."
    ),
    means=Market.presented_for_any_use
    & ~Market.listed_uses_excluded_everywhere
    & high_risk_draft("para. 12"),
    applies=ANNEX_III_CLASSIFICATION,
)
