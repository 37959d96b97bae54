"""Article 84: testing support."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "testing_support_structures",
]

testing_support_structures = Note(
    cite="Art. 84(1)-(2)",
    says=(
        "The Commission designates structures that support testing of AI in the Union and advise "
        "independently."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
