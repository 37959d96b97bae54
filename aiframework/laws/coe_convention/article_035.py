"""Article 35: denunciation."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

denounce = Note(
    cite="Art. 35(1)",
    says="A Party may denounce the Convention at any time.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)

end_of_force = Note(
    cite="Art. 35(2)",
    says=(
        "Denunciation takes effect on the first day of the month after three months from receipt; "
        "until then the Party stays bound."
    ),
    verified=PRIMARY,
    applies=ON_PARTIES,
)
