"""Article 52(1): notifying the Commission of a model with high impact."""

from typing import Final

from aiframework.facts.model import Model
from aiframework.facts.operator import Operator, Role
from aiframework.laws.eu_ai_act.article_051_systemic_risk import high_impact
from aiframework.laws.eu_ai_act.article_053_providers import (
    model_in_reach_or_planned,
    model_provider,
)
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, weeks
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["notify_the_commission"]

_COMMISSION: Final = "the Commission"

notify_the_commission = Duty(
    cite="Art. 52(1)",
    says=(
        "The provider notifies the Commission without delay, at the latest two weeks after the model "
        "has high impact or it is known that it will."
    ),
    verified=PRIMARY,
    note=(
        "The time may begin before training does. Guidelines: compute to two significant figures, with "
        "the method."
    ),
    scope=model_in_reach_or_planned,
    binds=model_provider
    | Operator.roles.includes(Role.GPAI_PROVIDER)
    | (Operator.develops_it & Operator.offers_under_own_name),
    when=high_impact | Model.threshold_will_be_met,
    must=Model.commission_notified,
    by=(
        Clock(
            after=Model.threshold_met_on,
            within=weeks(2),
            counting=REGULATION_1182_71,
            done=Model.commission_notified_on,
            cite="Art. 52(1)",
        ),
        Clock(
            after=Model.threshold_foreseen_on,
            within=weeks(2),
            counting=REGULATION_1182_71,
            done=Model.commission_notified_on,
            cite="Art. 52(1)",
        ),
    ),
    applies=MODEL_RULES,
    sanction=ARTICLE_101,
)
