"""Article 13: controlled environments for safe innovation. It calls upon Parties; nobody can fail it."""

from aiframework.facts.sandbox import Sandbox
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ADVICE_TO_PARTIES, ON_OPERATORS
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

enable_controlled_environments = TreatyArticle(
    cite="Art. 13",
    says=(
        "A Party is called upon to enable, as appropriate, environments to develop and test AI under "
        "the supervision of its authorities."
    ),
    verified=PRIMARY,
    note="Not applicable where there is none: what is only called for cannot be breached.",
    strength=Strength.EXHORTATION,
    about="state",
    scope=ALWAYS,
    when=StateMeasures.enable_controlled_environments.condition(),
    must=ALWAYS,
    applies=ADVICE_TO_PARTIES,
    sanction=NO_FINES,
)

use_controlled_environments = Duty(
    cite="Art. 13",
    part="operator reading",
    says="Whether the system is developed or tested in a supervised environment: told, never asked for.",
    verified=INTERPRETED,
    when=Sandbox.participates.condition(),
    must=ALWAYS,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
