"""Article 101: fines on providers of general-purpose models, and what these may claim."""

from decimal import Decimal
from typing import Final

from aiframework.facts.operator import Operator
from aiframework.facts.sanction import Sanction as Infringement
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import gpai_provider
from aiframework.laws.eu_ai_act.scope import model_within_the_act
from aiframework.legal.penalty import Penalty
from aiframework.legal.provision import PRIMARY, Note, Right
from aiframework.legal.sanction import Sanction, Tariff

__all__ = ["ARTICLE_101"]

#: the higher of the two for every size, and only for intent or negligence
ARTICLE_101: Final = Sanction(
    cite="Art. 101(1)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=Decimal(15_000_000),
                currency="EUR",
                percentage=Decimal(3),
                of="total worldwide annual turnover of the preceding financial year",
                cite="Art. 101(1)",
            ),
            when=Infringement.intentional_or_negligent.condition(),
        ),
    ),
    base=Operator.worldwide_turnover,
)

model_providers_fined = Note(
    cite="Art. 101(1)(a)-(d)",
    says=(
        "Intent or negligence exposes model providers to fines for breaches, refused or wrong information, "
        "measures not taken and access not given, whatever their size."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

be_heard_and_have_the_fine_reviewed = Right(
    cite="Art. 101(2), (5)",
    says=(
        "Model providers see preliminary findings, are heard, and may have a fine fully reviewed by the "
        "Court of Justice."
    ),
    verified=PRIMARY,
    scope=model_within_the_act,
    binds=gpai_provider,
    applies=GENERAL_APPLICATION,
)
