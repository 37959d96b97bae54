"""Article 5 put together: what may not be done at all."""

from aiframework.facts.biometrics import Biometrics
from aiframework.laws.eu_ai_act.article_005_1a_limits import shows_no_more
from aiframework.laws.eu_ai_act.article_005_biometric_categories import (
    labelling_of_data_sets,
    sensitive_categorisation,
)
from aiframework.laws.eu_ai_act.article_005_child_abuse_material import (
    never_make_child_abuse_material,
    never_supply_for_child_abuse_material,
    not_without_right,
)
from aiframework.laws.eu_ai_act.article_005_crime_prediction import (
    crime_prediction,
    human_assessment_on_facts,
)
from aiframework.laws.eu_ai_act.article_005_emotions import emotions_at_work_or_school
from aiframework.laws.eu_ai_act.article_005_exploitation import exploitation
from aiframework.laws.eu_ai_act.article_005_face_scraping import face_scraping
from aiframework.laws.eu_ai_act.article_005_intimate_depictions_supply import supplied_for_intimate_depictions
from aiframework.laws.eu_ai_act.article_005_intimate_depictions_use import made_intimate_depictions
from aiframework.laws.eu_ai_act.article_005_live_search import live_search
from aiframework.laws.eu_ai_act.article_005_live_search_conditions import permitted_search
from aiframework.laws.eu_ai_act.article_005_manipulation import manipulation
from aiframework.laws.eu_ai_act.article_005_social_scoring import social_scoring
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, CHAPTERS_I_AND_II, OMNIBUS_PROHIBITIONS
from aiframework.legal.provision import INTERPRETED, Term
from aiframework.logic import Today

__all__ = ["prohibited"]

_INTIMATE = (supplied_for_intimate_depictions | made_intimate_depictions) & ~shows_no_more
_CHILD_ABUSE = (
    never_supply_for_child_abuse_material.when | never_make_child_abuse_material.when
) & ~not_without_right

prohibited = Term(
    cite="Art. 5",
    part="practice",
    says="It is made or used for a practice that Article 5 prohibits, and no exception holds, if it is an AI system at all.",
    verified=INTERPRETED,
    note="Intimate depictions without consent and child abuse material count from 2 December 2026.",
    means=manipulation
    | exploitation
    | (Today(">=", OMNIBUS_PROHIBITIONS.phases[0].starts) & AS_AMENDED & (_INTIMATE | _CHILD_ABUSE))
    | social_scoring
    | (crime_prediction & ~human_assessment_on_facts)
    | face_scraping
    | (emotions_at_work_or_school & ~Biometrics.emotions_for_medical_or_safety_reasons)
    | (sensitive_categorisation & ~labelling_of_data_sets)
    | (live_search & ~permitted_search),
    applies=CHAPTERS_I_AND_II,
)
