"""Article 79: what authorities do about systems that present a risk."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_inform_each_other_of_risks",
    "authorities_restrict_everywhere",
    "systems_presenting_a_risk",
    "what_the_notice_of_a_measure_says",
]

systems_presenting_a_risk = Note(
    cite="Art. 79(1)",
    says=(
        "A system presents a risk as a product does under Regulation (EU) 2019/1020, Article 3, point 19, "
        "where health, safety or fundamental rights are concerned."
    ),
    verified=PRIMARY,
    applies=GENERAL_APPLICATION,
)

authorities_inform_each_other_of_risks = Note(
    cite="Art. 79(3)",
    says=(
        "If more than its own country is concerned, the authority tells the Commission and the other Member "
        "States what it found and ordered."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

what_the_notice_of_a_measure_says = Note(
    cite="Art. 79(6)-(7)",
    says=(
        "The notice identifies system, supply chain, breach, risk, measure and the operator's arguments, and "
        "which kind of failure it was; other authorities add what they know and object where they disagree."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

authorities_restrict_everywhere = Note(
    cite="Art. 79(9)",
    says=(
        "All authorities see to it that fitting measures, such as withdrawal, are taken on their market "
        "without delay."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
