"""Article 76: who watches tests in real-world conditions."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_pass_on_the_grounds",
    "authorities_watch_tests",
]

authorities_watch_tests = Note(
    cite="Art. 76(1)-(2)",
    says=(
        "Authorities have the power to see that real-world tests keep to the Act; in a sandbox they may spare "
        "the conditions of Article 60(4)(f) and (g). Tests of products under Article 60a fall to the "
        "authority of the product law."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

authorities_pass_on_the_grounds = Note(
    cite="Art. 76(5)",
    says="The grounds of a decision on a test go to the other Member States where it was tested.",
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
