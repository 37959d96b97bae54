"""Article 27: what other agreements and Union rules still do."""

from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

other_agreements = Note(
    cite="Art. 27(1)",
    says="Parties may apply other agreements between them if these are not inconsistent with the Convention's object and purpose.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)

union_rules_first = Note(
    cite="Art. 27(2)",
    says=(
        "Between them, Parties that are members of the European Union, or bound by its rules, apply "
        "Union rules; others keep the full Convention."
    ),
    verified=PRIMARY,
    note="Within the Union the AI Act is read first. That its member States do not sign is by design.",
    applies=ON_PARTIES,
)
