"""Article 12: reliability."""

from aiframework.facts.accuracy import Accuracy
from aiframework.facts.state_measures import StateMeasures
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

promote_reliability = TreatyArticle(
    cite="Art. 12",
    says="A Party takes measures, as appropriate, that promote the reliability of AI systems and trust in their outputs.",
    verified=PRIMARY,
    note="Quality and security requirements are named as possible content, not demanded.",
    strength=Strength.MEASURE,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.promote_reliability.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

be_reliable = Duty(
    cite="Art. 12",
    part="operator reading",
    says="The system is accurate, robust and secure enough for its purpose.",
    verified=INTERPRETED,
    must=as_part_of(Accuracy.performs_as_required, "accurate", "robust", "secure"),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
