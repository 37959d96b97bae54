"""Bills on the marking of AI content (the AI Transparency Act) and on training data."""

from datetime import date
from typing import Final

from aiframework.laws.california.bills.default import by_default
from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import MEMORY, ONE_SOURCE, TWO_SOURCES, Verified

__all__ = ["AB_412", "AB_853", "AB_2013", "AB_2713", "SB_942", "SB_1000"]

_AB_853_SIGNED: Final = date(2025, 10, 13)
_SIGNED_2026: Final = date(2026, 9, 30)
_CHAPTER_ONE_SOURCE: Final = Verified("two sources", note="the chapter number rests on one source")

SB_942: Final = Bill(
    "SB 942",
    "2023-24",
    "California AI Transparency Act",
    (
        Event(Stage.SIGNED, date(2024, 9, 19), "Ch. 291 of 2024", verified=MEMORY),
        by_default(date(2025, 1, 1), signed=date(2024, 9, 19)),
        Event(Stage.OPERATIVE, date(2026, 1, 1), known=date(2024, 9, 19), withdrawn=_AB_853_SIGNED),
        Event(Stage.AMENDED, _AB_853_SIGNED, "AB 853: operative day moved, platforms and devices added"),
        Event(Stage.OPERATIVE, date(2026, 8, 2), "as moved by AB 853", known=_AB_853_SIGNED),
        Event(
            Stage.AMENDED,
            _SIGNED_2026,
            "SB 1000: no threshold of users, no manifest option",
            verified=TWO_SOURCES,
        ),
    ),
)

AB_853: Final = Bill(
    "AB 853",
    "2025-26",
    "California AI Transparency Act: later date, platforms, hosts and capture devices",
    (
        Event(Stage.SIGNED, _AB_853_SIGNED, "Ch. 674 of 2025"),
        by_default(date(2026, 1, 1), signed=_AB_853_SIGNED),
        Event(Stage.OPERATIVE, date(2026, 8, 2), known=_AB_853_SIGNED),
    ),
)

SB_1000: Final = Bill(
    "SB 1000",
    "2025-26",
    "California AI Transparency Act: urgent rewording",
    (
        Event(Stage.ENROLLED, date(2026, 8, 30), "urgency bill"),
        Event(Stage.PRESENTED, date(2026, 9, 2), verified=ONE_SOURCE),
        Event(Stage.SIGNED, _SIGNED_2026, "Ch. 861 of 2026", verified=_CHAPTER_ONE_SOURCE),
        Event(Stage.EFFECTIVE, _SIGNED_2026, "urgency: at once", verified=TWO_SOURCES),
    ),
)

AB_2713: Final = Bill(
    "AB 2713",
    "2025-26",
    "California AI Transparency Act: platforms",
    (
        Event(Stage.SIGNED, _SIGNED_2026, "Ch. 856 of 2026", verified=_CHAPTER_ONE_SOURCE),
        by_default(date(2027, 1, 1), signed=_SIGNED_2026),
        Event(Stage.OPERATIVE, date(2027, 1, 1), known=_SIGNED_2026, verified=ONE_SOURCE),
    ),
)

AB_2013: Final = Bill(
    "AB 2013",
    "2023-24",
    "Documentation of training data of generative AI",
    (
        Event(Stage.SIGNED, date(2024, 9, 28), "Ch. 817 of 2024", verified=TWO_SOURCES),
        by_default(date(2025, 1, 1), signed=date(2024, 9, 28)),
        Event(
            Stage.OPERATIVE,
            date(2026, 1, 1),
            "first documentation due",
            known=date(2024, 9, 28),
            verified=TWO_SOURCES,
        ),
    ),
    note="X.AI v. Bonta, C.D. Cal. 2:25-cv-12295: preliminary injunction denied on 4 March 2026; appeal, "
    "9th Cir. 26-1591; the Act is not enjoined (two sources).",
)

AB_412: Final = Bill(
    "AB 412",
    "2025-26",
    "Lists of copyrighted training data",
    (
        Event(Stage.INTRODUCED, date(2025, 2, 4)),
        Event(
            Stage.PASSED_ONE_HOUSE,
            date(2025, 5, 12),
            "Assembly, 45 to 16",
        ),
        Event(Stage.AMENDED, date(2026, 5, 28), "Senate", verified=ONE_SOURCE),
        Event(Stage.AMENDED, date(2026, 6, 30), "Senate", verified=ONE_SOURCE),
    ),
    note="A Senate hearing on 9 July 2025 was withdrawn; on 30 June 2026 it went to the Senate's Appropriations Committee. "
    "Whether it died with the session was not read: the last day for passing bills was 31 August 2026, and no list of "
    "signed bills has it.",
)
