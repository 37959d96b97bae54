"""How the notices that people must get are given."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Notice", "Notices"]


class Notice(Enum):
    """Notices that transparency law asks for."""

    AI_INTERACTION = "ai_interaction"
    EMOTION_OR_CATEGORISATION = "emotion_or_categorisation"
    DEEP_FAKE = "deep_fake"
    PUBLIC_INTEREST_TEXT = "public_interest_text"
    MACHINE_READABLE_MARK = "machine_readable_mark"


@describes
class Notices:
    """Form and time of the notices people get."""

    clear_and_distinguishable: Fact[frozenset[Notice]] = Fact(
        "Which of these notices are clear and stand out from what surrounds them?",
        source="Reg. (EU) 2024/1689 Art. 50(5)",
        control="operator",
    )
    in_time: Fact[frozenset[Notice]] = Fact(
        "Which of these notices reach each person at the latest at the first interaction or exposure?",
        source="Reg. (EU) 2024/1689 Art. 50(5)",
        control="operator",
    )
    accessible: Fact[frozenset[Notice]] = Fact(
        "Which of these notices meet the applicable accessibility requirements?",
        source="Reg. (EU) 2024/1689 Art. 50(5)",
        control="operator",
    )
