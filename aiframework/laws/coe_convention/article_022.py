"""Article 22: wider protection is free."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

protect_more = Note(
    cite="Art. 22",
    says="A Party may grant wider protection than the Convention asks: a floor, no ceiling.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)
