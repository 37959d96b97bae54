"""Article 21: existing rights stay."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

keep_existing_rights = Note(
    cite="Art. 21",
    says="Nothing in the Convention limits rights or obligations guaranteed by a Party's laws or by other agreements.",
    verified=PRIMARY,
    note="A reading under the Convention never lowers what another law asks.",
    applies=ON_PARTIES,
)
