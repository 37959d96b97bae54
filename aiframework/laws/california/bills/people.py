"""Bills on intimate images, health, and children's and customers' chatbots."""

from datetime import date
from typing import Final

from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Verified

__all__ = [
    "AB_489",
    "AB_621",
    "AB_1064",
    "AB_1609",
    "AB_3030",
    "SB_11",
    "SB_243",
    "SB_867",
    "SB_926",
    "SB_981",
    "SB_1119",
    "SB_1120",
]


def _enacted(
    signed: date, effective: date, chapter: str = "", *, verified: Verified = PRIMARY
) -> tuple[Event, Event]:
    """Return the two events of a bill of whose way through the houses nothing is recorded here."""
    return (
        Event(Stage.SIGNED, signed, chapter, verified=verified),
        Event(Stage.EFFECTIVE, effective, known=signed, verified=verified),
    )


_NEW_YEAR_2025: Final = date(2025, 1, 1)
_NEW_YEAR_2026: Final = date(2026, 1, 1)
_NEW_YEAR_2027: Final = date(2027, 1, 1)

SB_926: Final = Bill(
    "SB 926",
    "2023-24",
    "Sexually explicit synthetic images as a crime",
    _enacted(date(2024, 9, 19), _NEW_YEAR_2025, verified=TWO_SOURCES),
)
SB_981: Final = Bill(
    "SB 981",
    "2023-24",
    "Sexually explicit digital identity theft on social media",
    _enacted(date(2024, 9, 19), _NEW_YEAR_2025, verified=TWO_SOURCES),
)
AB_621: Final = Bill(
    "AB 621",
    "2025-26",
    "Digitised sexually explicit material",
    _enacted(date(2025, 10, 13), _NEW_YEAR_2026, "Ch. 673 of 2025", verified=TWO_SOURCES),
)
SB_11: Final = Bill(
    "SB 11",
    "2025-26",
    "Abuse of AI and warnings on replicas",
    (
        Event(
            Stage.VETOED, date(2025, 10, 13), verified=Verified("memory", note="enrolled in 2025: one source")
        ),
    ),
)
AB_3030: Final = Bill(
    "AB 3030",
    "2023-24",
    "Generative AI in messages to patients",
    _enacted(date(2024, 9, 28), _NEW_YEAR_2025, "Ch. 848 of 2024"),
)
SB_1120: Final = Bill(
    "SB 1120",
    "2023-24",
    "AI in utilization review by health plans",
    _enacted(date(2024, 9, 28), _NEW_YEAR_2025, "Ch. 879 of 2024"),
)
AB_489: Final = Bill(
    "AB 489",
    "2025-26",
    "AI posing as a licensed clinician",
    _enacted(date(2025, 10, 11), _NEW_YEAR_2026, "Ch. 615 of 2025"),
)
SB_243: Final = Bill(
    "SB 243",
    "2025-26",
    "Companion chatbots",
    (
        *_enacted(date(2025, 10, 13), _NEW_YEAR_2026, "Ch. 677 of 2025"),
        Event(Stage.AMENDED, date(2026, 9, 10), "SB 1119 and SB 867, from 2027-01-01"),
    ),
    note="It uses the chapter number that SB 1047 would have used.",
)
SB_867: Final = Bill(
    "SB 867",
    "2025-26",
    "Toys with companion chatbots",
    (
        *_enacted(date(2026, 9, 10), _NEW_YEAR_2027, "Ch. 189 of 2026"),
        Event(Stage.CHAPTERED, date(2026, 9, 10), "Ch. 189 of 2026"),
        Event(Stage.SUNSET, date(2031, 1, 1), "repealed by its own terms", known=date(2026, 9, 10)),
    ),
)
SB_1119: Final = Bill(
    "SB 1119",
    "2025-26",
    "Adam's Law: children and companion chatbots",
    (
        *_enacted(date(2026, 9, 10), _NEW_YEAR_2027, "Ch. 190 of 2026"),
        Event(Stage.CHAPTERED, date(2026, 9, 10), "Ch. 190 of 2026"),
    ),
)
AB_1609: Final = Bill(
    "AB 1609",
    "2025-26",
    "Customer-service chatbots",
    (
        Event(Stage.INTRODUCED, date(2026, 1, 20)),
        Event(Stage.AMENDED, date(2026, 8, 20), "last amended, in the Senate"),
        Event(Stage.PASSED_ONE_HOUSE, date(2026, 8, 30), "Senate, Assembly to concur"),
        Event(Stage.PASSED, date(2026, 8, 31), "Assembly"),
        Event(Stage.ENROLLED, date(2026, 9, 4)),
        *_enacted(
            date(2026, 9, 28),
            _NEW_YEAR_2027,
            "Ch. 733 of 2026, default day",
            verified=Verified("two sources", note="the chapter number rests on one source"),
        ),
    ),
)
AB_1064: Final = Bill(
    "AB 1064",
    "2025-26",
    "Children's chatbots (LEAD)",
    (Event(Stage.VETOED, date(2025, 10, 13), verified=TWO_SOURCES),),
)
