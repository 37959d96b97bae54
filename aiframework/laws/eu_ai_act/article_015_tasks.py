"""Article 15(2): benchmarks."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "benchmarks_are_encouraged",
]

benchmarks_are_encouraged = Note(
    cite="Art. 15(2)",
    says=(
        "The Commission encourages benchmarks and ways to measure accuracy and robustness, together with "
        "those who measure and others."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
