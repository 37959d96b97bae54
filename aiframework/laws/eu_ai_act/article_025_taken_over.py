"""Article 25(2), first subparagraph: the first provider of a system that another has made its own."""

from aiframework.facts.operator import Operator, Role
from aiframework.facts.supply_chain import SupplyChain
from aiframework.laws.eu_ai_act.high_risk_by_route import CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["first_provider"]

first_provider = Term(
    cite="Art. 25(2) sub 1",
    covers=("Art. 25(2)",),
    says="Whoever first released a system that another has since made its own is no longer its provider.",
    verified=PRIMARY,
    note="For that specific system only.",
    role="initial_provider",
    means=Operator.roles.includes(Role.INITIAL_PROVIDER) | SupplyChain.taken_over_by_another,
    applies=CLASSIFICATION,
)
