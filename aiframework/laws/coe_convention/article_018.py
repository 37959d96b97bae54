"""Article 18: people with disabilities, and children."""

from aiframework.facts.rights import Equality
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.state_implementation import StateImplementation
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

consider_special_needs = TreatyArticle(
    cite="Art. 18",
    says=(
        "A Party takes due account of specific needs and vulnerabilities of people with disabilities and of children, "
        "where respect for their rights is concerned."
    ),
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateImplementation.needs_of_children_and_disabled_considered.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

mind_special_needs = Duty(
    cite="Art. 18",
    part="operator reading",
    says="Where children or people with disabilities are affected, their needs and vulnerabilities are taken into account.",
    verified=INTERPRETED,
    when=Equality.affects_children | Equality.affects_people_with_disabilities,
    must=Equality.special_needs_considered
    | (
        (Equality.affects_children >> RiskManagement.minors_considered)
        & (Equality.affects_people_with_disabilities >> RiskManagement.vulnerable_groups_considered)
    ),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
