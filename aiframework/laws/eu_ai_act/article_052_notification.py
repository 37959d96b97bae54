"""Article 52(1): notifying the Commission of a model with high impact."""

from datetime import date
from typing import Final

from aiframework.facts.model import Model
from aiframework.laws.eu_ai_act.article_051_systemic_risk import high_impact
from aiframework.laws.eu_ai_act.article_053_providers import (
    model_in_reach_or_planned,
    model_provider,
    own_model,
)
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES, model_on_the_market_before
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, weeks
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.logic import Fact

__all__ = ["notify_the_commission"]

_CHAPTER_V: Final = date(2025, 8, 2)
#: two weeks after that day, a Saturday, so the Monday after
_FIRST_NOTICES: Final = date(2025, 8, 18)
_OLDER_MODELS: Final = date(2027, 8, 2)
#: from here on two weeks end no earlier than older models have to comply
_TWO_WEEKS_BEFORE: Final = date(2027, 7, 19)


def _two_weeks_from(day: Fact[date]) -> tuple[Clock, ...]:
    """Return the clocks that a day starts: two weeks, which do not run before the duty applies."""
    return (
        Clock(
            after=day,
            within=weeks(2),
            counting=REGULATION_1182_71,
            when=((day >= _CHAPTER_V) & ~model_on_the_market_before) | (day >= _TWO_WEEKS_BEFORE),
            done=Model.commission_notified_on,
            cite="Art. 52(1)",
        ),
        Clock(
            until=_FIRST_NOTICES,
            when=(day < _CHAPTER_V) & ~model_on_the_market_before,
            done=Model.commission_notified_on,
            cite="Art. 52(1); Art. 113, third paragraph, point (b)",
        ),
        Clock(
            until=_OLDER_MODELS,
            when=(day < _TWO_WEEKS_BEFORE) & model_on_the_market_before,
            done=Model.commission_notified_on,
            cite="Art. 111(3)",
        ),
    )


notify_the_commission = Duty(
    cite="Art. 52(1)",
    says=(
        "The provider notifies the Commission without delay, at the latest two weeks after the model "
        "has high impact or it is known that it will."
    ),
    verified=PRIMARY,
    note=(
        "The time may begin before training does, and not before the duty applies: what was known before 2 August 2025 "
        "is told two weeks after it, and of older models by 2 August 2027. Guidelines: compute to two significant "
        "figures, with the method."
    ),
    scope=model_in_reach_or_planned,
    binds=model_provider | own_model,
    when=high_impact | Model.threshold_will_be_met,
    must=Model.commission_notified,
    by=_two_weeks_from(Model.threshold_met_on) + _two_weeks_from(Model.threshold_foreseen_on),
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
