"""Article 36: what the Secretary General notifies."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

notify = Note(
    cite="Art. 36",
    says=(
        "The Secretary General notifies signatures, deposits, entries into force, amendments, "
        "declarations, reservations and denunciations."
    ),
    verified=PRIMARY,
    binds="the Secretary General",
    applies=ON_PARTIES,
)
