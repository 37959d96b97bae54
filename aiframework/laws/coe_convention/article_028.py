"""Article 28: amendments."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

amendments = Note(
    cite="Art. 28",
    says=(
        "Amendments pass the Conference's opinion and the Committee of Ministers' approval; in force "
        "on the thirtieth day after all Parties have accepted."
    ),
    verified=PRIMARY,
    note="aiframework.legal.treaty.amendment_in_force does the arithmetic of paragraph 6.",
    applies=ON_PARTIES,
)
