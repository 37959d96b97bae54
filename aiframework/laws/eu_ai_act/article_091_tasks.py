"""Article 91: before information is asked for."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "dialogue_may_come_first",
]

dialogue_may_come_first = Note(
    cite="Art. 91(2)-(3)",
    says=(
        "A structured dialogue may come before a request for information; the panel may have one made where "
        "its tasks need it."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
