"""Article 28: notifying authorities."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025, OMNIBUS_IN_FORCE
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "notifying_authorities_are_fit",
    "one_notifying_authority_for_both_laws",
    "states_have_a_notifying_authority",
]

states_have_a_notifying_authority = Note(
    cite="Art. 28(1)-(2)",
    says=(
        "Each Member State has at least one authority that assesses, designates and watches assessment "
        "bodies; a national accreditation body may do the work."
    ),
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)

notifying_authorities_are_fit = Note(
    cite="Art. 28(3)-(7)",
    says=(
        "Notifying authorities are free of conflicts of interest, let different people assess and decide, "
        "sell no assessments or advice, keep secrets and have enough competent staff."
    ),
    verified=PRIMARY,
    binds="notifying authorities",
    applies=FROM_AUGUST_2025,
)

one_notifying_authority_for_both_laws = Note(
    cite="Art. 28(9)",
    says=(
        "The notifying authority of a product law also handles the one application for both laws, unless the "
        "Member State names another."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="the Member States",
    applies=OMNIBUS_IN_FORCE,
)
