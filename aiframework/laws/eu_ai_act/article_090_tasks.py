"""Article 90: alerts of the scientific panel."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "panel_may_raise_the_alarm",
]

panel_may_raise_the_alarm = Note(
    cite="Art. 90(1)-(3)",
    says=(
        "The panel may alert the AI Office, with reasons, of a model with a concrete risk at Union level or "
        "with systemic risk; the Commission may then use its powers."
    ),
    verified=PRIMARY,
    binds="the scientific panel and the Commission",
    applies=GENERAL_APPLICATION,
)
