"""Article 6(2) and (3): high-risk by use, purpose by purpose, unless the narrow derogation holds."""

from functools import reduce
from operator import or_

from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.annex_iii.point_4_employment import recruitment
from aiframework.laws.eu_ai_act.annex_iii.point_5_services import creditworthiness
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Exclusion, Term
from aiframework.logic import as_condition, some

__all__ = ["high_risk_by_use", "high_risk_purpose", "listed_use", "narrow_derogation"]

_USES = (recruitment, creditworthiness)

listed_use = Term(
    cite="Annex III",
    says="The purpose is one of the uses the annex lists.",
    verified=PRIMARY,
    each=Purpose,
    means=reduce(or_, (as_condition(use) for use in _USES)),
    applies=ANNEX_III_CLASSIFICATION,
)

narrow_derogation = Exclusion(
    cite="Art. 6(3)",
    says="A listed use is not high-risk where the system only does a narrow, improving, pattern-finding or preparatory task; never where it profiles people.",
    verified=INTERPRETED,
    note="Draft guidelines of 19 May 2026: a module of a wider configuration is judged with it.",
    each=Purpose,
    means=(
        Purpose.narrow_procedural_task
        | Purpose.improves_finished_human_work
        | (Purpose.detects_decision_patterns & Purpose.human_reviews_detected_patterns)
        | Purpose.preparatory_task
    )
    & ~Purpose.profiles_people
    & ~Purpose.part_of_wider_configuration,
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
    says="A system is high-risk when any of its purposes is a listed use to which the derogation does not apply.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose),
    applies=ANNEX_III_CLASSIFICATION,
)
