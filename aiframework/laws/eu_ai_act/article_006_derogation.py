"""Article 6(3): when a listed use is not high-risk after all, purpose by purpose, and what undoes that."""

from typing import Final

from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Term
from aiframework.logic import ALWAYS, NEVER, Condition, some

__all__ = ["PROFILES_ANYBODY", "narrow_derogation"]

_INFLUENCE: Final = Doubt(
    name="derogation-and-material-influence",
    question=(
        "One of the four conditions holds, and yet the output materially influences decisions: does the derogation hold?"
    ),
    readings=(
        ("conditions_suffice", "the second subparagraph lists the conditions and asks for nothing more"),
        (
            "influence_undoes",
            "the first subparagraph releases what does not materially influence the outcome",
        ),
    ),
    source="Art. 6(3), first and second subparagraphs; recital 53",
)

#: the text asks whether the system profiles, so profiling of anybody for any of its purposes counts
PROFILES_ANYBODY: Final[Condition] = some(Purpose, Purpose.profiles_people)

narrow_procedural_task = Term(
    cite="Art. 6(3)(a)",
    says="The system is meant for a narrow procedural task.",
    verified=PRIMARY,
    note=(
        "Recital 53: structuring data, sorting documents, finding duplicates. Ranking or scoring people "
        "is none."
    ),
    each=Purpose,
    means=Purpose.narrow_procedural_task.condition(),
    applies=ANNEX_III_CLASSIFICATION,
)

improvement_of_human_work = Term(
    cite="Art. 6(3)(b)",
    says="The system is meant to improve the result of something a person has finished.",
    verified=PRIMARY,
    note="Recital 53: improving the language of a drafted text.",
    each=Purpose,
    means=Purpose.improves_finished_human_work.condition(),
    applies=ANNEX_III_CLASSIFICATION,
)

pattern_detection = Term(
    cite="Art. 6(3)(c)",
    says=(
        "The system is meant to find patterns in decisions or deviations, and replaces or sways no "
        "finished assessment without human review."
    ),
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.detects_decision_patterns & Purpose.human_reviews_detected_patterns,
    applies=ANNEX_III_CLASSIFICATION,
)

preparatory_task = Term(
    cite="Art. 6(3)(d)",
    says="The system is meant for a task that prepares an assessment in a listed use.",
    verified=PRIMARY,
    note="Recital 53: file handling, search, translation of initial documents.",
    each=Purpose,
    means=Purpose.preparatory_task.condition(),
    applies=ANNEX_III_CLASSIFICATION,
)

narrow_derogation = Exclusion(
    cite="Art. 6(3)",
    says=(
        "A listed use is not high-risk where the system only does a narrow, improving, pattern-finding "
        "or preparatory task; never where it profiles people."
    ),
    verified=INTERPRETED,
    note=(
        "Any one of the conditions is enough, and there are no others. Draft guidelines, paragraphs 75 and 90: a module "
        "of a wider configuration is judged with it."
    ),
    doubts=(_INFLUENCE,),
    each=Purpose,
    means=(narrow_procedural_task | improvement_of_human_work | pattern_detection | preparatory_task)
    & ~PROFILES_ANYBODY
    & ~(
        Purpose.materially_influences_decisions
        & _INFLUENCE.between(conditions_suffice=NEVER, influence_undoes=ALWAYS)
    )
    & ~(Purpose.part_of_wider_configuration & high_risk_draft("paras 75 and 90")),
    applies=ANNEX_III_CLASSIFICATION,
)
