"""Acts reported as signed whose text and chapter were not read: from when they apply is open, and said so."""

from typing import Final

from aiframework.legal.provision import Doubt
from aiframework.logic import ALWAYS, NEVER

__all__ = ["AB_1883_HAS_STARTED", "SB_951_HAS_STARTED", "START_OF_AB_1883", "START_OF_SB_951"]


def _start(bill: str) -> Doubt:
    return Doubt(
        name=f"{bill.lower().replace(' ', '-')}-start",
        question=f"Does {bill} apply from 1 January 2027?",
        readings=(
            (
                "by_default",
                "yes: an act that says nothing else takes effect then, Cal. Const. art. IV § 8(c)",
            ),
            (
                "otherwise",
                "no: its text, which was not read, sets another day, or it was not enacted as reported",
            ),
        ),
        source=f"{bill} is reported as signed on 30 September 2026; its chapter and its text were not read",
    )


START_OF_AB_1883: Final = _start("AB 1883")
START_OF_SB_951: Final = _start("SB 951")

AB_1883_HAS_STARTED: Final = START_OF_AB_1883.between(by_default=ALWAYS, otherwise=NEVER)
SB_951_HAS_STARTED: Final = START_OF_SB_951.between(by_default=ALWAYS, otherwise=NEVER)
