"""Article 41(4) and (6): what becomes of common specifications."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "specifications_give_way_to_standards",
    "states_may_question_specifications",
]

specifications_give_way_to_standards = Note(
    cite="Art. 41(4)",
    says=(
        "Once a standard is published, the Commission repeals the common specifications that cover the same."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

states_may_question_specifications = Note(
    cite="Art. 41(6)",
    says="A Member State that finds a specification wanting tells the Commission why, which may amend it.",
    verified=PRIMARY,
    binds="the Member States and the Commission",
    applies=GENERAL_APPLICATION,
)
