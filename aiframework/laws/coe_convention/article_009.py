"""Article 9: accountability and responsibility."""

from aiframework.facts.logs import Logs
from aiframework.facts.quality import QualityManagement
from aiframework.facts.rights import Redress
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

ensure_accountability = TreatyArticle(
    cite="Art. 9",
    says=(
        "A Party ensures accountability and responsibility for adverse impacts of AI on human rights,"
        " democracy and the rule of law."
    ),
    verified=PRIMARY,
    note="No liability regime is prescribed.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.ensure_accountability.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

be_accountable = Duty(
    cite="Art. 9",
    part="operator reading",
    says="Somebody named answers for the system, roles are allocated over its life, events are logged and incidents handled.",
    verified=INTERPRETED,
    must=Redress.owner_named
    & (Redress.roles_allocated | QualityManagement.covers_accountability)
    & Logs.recorded_automatically
    & (Redress.incidents_handled | QualityManagement.covers_incidents),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
