"""Article 50(6) and (7): what stays owed beside, and codes of practice."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["codes_on_generated_content", "other_duties_stay"]

other_duties_stay = Note(
    cite="Art. 50(6)",
    says=(
        "These duties come on top of Chapter III and of other transparency duties of Union and national law."
    ),
    verified=PRIMARY,
    note="Meeting them does not make a use lawful (recital 137).",
    binds="providers and deployers",
    applies=GENERAL_APPLICATION,
)

codes_on_generated_content = Note(
    cite="Art. 50(7)",
    says=(
        "The Commission encourages codes of practice on detecting, marking and labelling, assesses whether they are "
        "adequate, and may set common rules where they are not."
    ),
    verified=PRIMARY,
    note=(
        "As first published codes were to be approved by implementing act. A code of 10 June 2026 "
        "covers paragraphs 2 and 4."
    ),
    binds="the Commission and the AI Office",
    applies=GENERAL_APPLICATION,
)
