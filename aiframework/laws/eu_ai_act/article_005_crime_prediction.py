"""Article 5(1)(d): predicting that a person will commit a crime."""

from typing import Final

from aiframework.facts.crime import CrimePrediction
from aiframework.facts.operator import Operator
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Exclusion, Prohibition, Term
from aiframework.logic import ALWAYS, Guidance

__all__ = ["crime_prediction", "human_assessment_on_facts"]

#: who has one does not only guard interests of its own, whatever is told of that
_PUBLIC_TASK: Final = (
    Operator.is_law_enforcement_authority | Operator.acts_for_law_enforcement | Operator.is_public_authority
)

crime_prediction = Term(
    cite="Art. 5(1)(d)",
    part="practice",
    says="The risk that a person commits a criminal offence is predicted from nothing but profiling or personality traits.",
    verified=PRIMARY,
    note=(
        "Places, organisations and administrative offences are outside (recital 42; guidelines C(2025) 5052 section "
        "5.3). Private actors: by the guidelines only where they act for law enforcement or the law obliges them (paras "
        "207-211); with that guidance left out, the rest is open."
    ),
    means=CrimePrediction.predicts_offence_by_person
    & ~(
        CrimePrediction.only_guards_own_interests
        & ~_PUBLIC_TASK
        & Guidance("prohibited-practices", "C(2025) 5052 paras 207-211", ALWAYS)
    )
    & (
        CrimePrediction.rests_solely_on_profiling
        | CrimePrediction.rests_solely_on_personality
        | CrimePrediction.rests_solely_on_profiling_and_personality
    ),
    applies=CHAPTERS_I_AND_II,
)

human_assessment_on_facts = Exclusion(
    cite="Art. 5(1)(d)",
    part="exception",
    says="The system supports a human assessment that already rests on objective, verifiable facts linked to a crime.",
    verified=PRIMARY,
    means=CrimePrediction.supports_human_assessment & CrimePrediction.starts_from_objective_facts,
    applies=CHAPTERS_I_AND_II,
)

never_predict_crime_from_traits = Prohibition(
    cite="Art. 5(1)(d)",
    says=(
        "Systems that predict whether a person will offend from profiling or personality alone may not be placed on "
        "the market, put into service for this, or used."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    note="For police and criminal justice, Ireland and Denmark are not bound as to use (recitals 40, 41).",
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=crime_prediction,
    unless=human_assessment_on_facts,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
