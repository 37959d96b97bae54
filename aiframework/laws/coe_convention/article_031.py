"""Article 31: accession, open only after entry into force."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

invite = Note(
    cite="Art. 31(1)",
    says=(
        "After entry into force the Committee of Ministers may invite other non-member States to "
        "accede, with all Parties consulted and agreed."
    ),
    verified=PRIMARY,
    note="Two decisions: the majority of Article 20.d of the Statute, and unanimity of the Parties that sit there.",
    binds="the Committee of Ministers",
    applies=ON_PARTIES,
)

accede = Note(
    cite="Art. 31(2)",
    says="For an acceding State it enters into force on the first day of the month after three months from deposit.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)
