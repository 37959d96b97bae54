"""Article 32: territories."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

specify_territories = Note(
    cite="Art. 32(1)",
    says="At signature or deposit a State or the Union may specify the territories to which the Convention applies.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)

extend_territories = Note(
    cite="Art. 32(2)",
    says="A later declaration extends it to other territories, from the first day of the month after three months from receipt.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)

withdraw_territories = Note(
    cite="Art. 32(3)",
    says="Such declarations may be withdrawn; effective on the first day of the month after three months from receipt.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)
