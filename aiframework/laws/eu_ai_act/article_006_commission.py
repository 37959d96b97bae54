"""Article 6(5) to (8): guidelines on what is high-risk, and the power to change the conditions of the derogation."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE, GENERAL_APPLICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Note

__all__ = [
    "conditions_may_be_added",
    "conditions_may_be_deleted",
    "guidelines_on_classification",
    "protection_is_kept",
]

guidelines_on_classification = Note(
    cite="Art. 6(5)",
    says=(
        "The Commission gives guidelines on Article 6 with a list of examples of uses that are "
        "high-risk and that are not, by 2 February 2026."
    ),
    verified=PRIMARY,
    note="A draft of 19 May 2026 exists; no final text was seen up to October 2026.",
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

conditions_may_be_added = Note(
    cite="Art. 6(6)",
    says=(
        "By delegated act the Commission may add conditions to Article 6(3) or change them, on evidence "
        "of listed uses without significant risk."
    ),
    verified=INTERPRETED,
    note="No such act was seen. The power runs since entry into force: Article 97(2).",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

conditions_may_be_deleted = Note(
    cite="Art. 6(7)",
    says=(
        "By delegated act the Commission deletes a condition of Article 6(3) where evidence shows that "
        "protection needs it."
    ),
    verified=INTERPRETED,
    note="No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

protection_is_kept = Note(
    cite="Art. 6(8)",
    says=(
        "Changes to the conditions may not lower the overall level of protection and have to fit "
        "changes to Annex III."
    ),
    verified=INTERPRETED,
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)
