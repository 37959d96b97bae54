"""Articles 40(1) and 41(3) and (5): what standards and common specifications mean for general-purpose models."""

from datetime import date
from typing import Final

from aiframework.facts.model_provider import ModelConduct
from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.article_111_models import model_on_the_market_before
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION, PUBLISHED
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = ["justify_own_solutions_for_a_model"]

#: Chapter III Section 5, for duties that older models have to meet later
_SECTION_5_FOR_MODELS: Final = Schedule(
    (
        Phase(
            starts=date(2026, 8, 2),
            known=PUBLISHED,
            when=~model_on_the_market_before,
            basis="Art. 113, second paragraph",
        ),
        Phase(starts=date(2027, 8, 2), known=PUBLISHED, basis="Art. 113, second paragraph; Art. 111(3)"),
    )
)

model_presumed_by_standards = Term(
    cite="Art. 40(1)",
    part="models",
    says="A model that meets published harmonised standards is presumed to meet the duties of Chapter V these cover.",
    verified=PRIMARY,
    means=ModelConduct.follows_harmonised_standard.condition(),
    applies=GENERAL_APPLICATION,
)

model_presumed_by_specifications = Term(
    cite="Art. 41(3)",
    part="models",
    says="A model that meets common specifications is presumed to meet the duties of Chapter V these cover.",
    verified=PRIMARY,
    means=ModelConduct.common_specifications_exist & ModelConduct.follows_common_specifications,
    applies=GENERAL_APPLICATION,
)

justify_own_solutions_for_a_model = Duty(
    cite="Art. 41(5)",
    part="models",
    says="A model provider that does not follow common specifications justifies that its own solution is at least as good.",
    verified=PRIMARY,
    note="No common specifications were seen up to November 2026.",
    scope=model_in_reach,
    binds=model_provider,
    when=ModelConduct.common_specifications_exist & ~ModelConduct.follows_common_specifications,
    must=ModelConduct.own_solution_justified,
    applies=_SECTION_5_FOR_MODELS,
    sanction=ARTICLE_101,
)
