"""Article 30: signature, consent and entry into force."""

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.state import State
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.parties import REGISTER
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Note, Term
from aiframework.logic import Today

__all__ = ["in_force", "party"]

signature = Note(
    cite="Art. 30(1)",
    says="Open for signature by member States, non-members that took part in making it, and the European Union.",
    verified=PRIMARY,
    applies=ON_PARTIES,
)

consent = Note(
    cite="Art. 30(2)",
    says="Subject to ratification, acceptance or approval; instruments are deposited with the Secretary General.",
    verified=PRIMARY,
    note="Signature alone brings no duty under the Convention.",
    applies=ON_PARTIES,
)

in_force = Term(
    cite="Art. 30(3)",
    says=(
        "In force from the first day of the month after three months since five signatories, three of"
        " them member States, consented."
    ),
    verified=TWO_SOURCES,
    note=(
        "Text read; by the consents recorded until 24 September 2026 (one of five, none of a member "
        "State) not before 1 January 2027."
    ),
    means=Today(">=", REGISTER.earliest_entry()) & Jurisdiction.convention_in_force,
    applies=ON_OPERATORS,
)

party = Term(
    cite="Art. 30(4)",
    says="Who consents later is bound from the first day of the month after three months since its deposit.",
    verified=PRIMARY,
    role="party",
    means=Today(">=", REGISTER.earliest_entry()) & State.is_party,
    applies=ON_OPERATORS,
)
