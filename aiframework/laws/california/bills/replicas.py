"""Bills on digital replicas of people, dead or living, and on synthetic performers."""

from datetime import date
from typing import Final

from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Verified

__all__ = ["AB_1836", "AB_2602", "SB_683", "SB_1050", "SB_1111"]

_BY_THEN: Final = Verified(
    "primary text, consequence interpreted",
    note="it was signed, and nothing passes after 31 August of an even year",
)

AB_1836: Final = Bill(
    "AB 1836",
    "2023-24",
    "Use of likeness: digital replicas of deceased personalities",
    (
        Event(Stage.INTRODUCED, date(2024, 1, 16)),
        Event(Stage.AMENDED, date(2024, 4, 18), "Assembly"),
        Event(Stage.AMENDED, date(2024, 4, 25), "Assembly"),
        Event(Stage.AMENDED, date(2024, 5, 2), "Assembly"),
        Event(Stage.AMENDED, date(2024, 7, 3), "Senate"),
        Event(
            Stage.PASSED,
            date(2024, 8, 31),
            "by then: the last day for passing bills; the day of the vote was not read",
            verified=_BY_THEN,
        ),
        Event(Stage.SIGNED, date(2024, 9, 17), "approved and filed, Ch. 258 of 2024"),
        Event(Stage.CHAPTERED, date(2024, 9, 17), "Ch. 258 of 2024"),
        Event(Stage.EFFECTIVE, date(2025, 1, 1), known=date(2024, 9, 17), verified=TWO_SOURCES),
    ),
    asks="prior consent to digital replicas of dead personalities in films and sound recordings, at 10,000 dollars or the "
    "actual damages",
    note="Days of the floor votes and of later amendments are not known here. Civ. Code § 3344.1 asked for consent to uses "
    "on products and in advertising before this bill too; that older wording is not told here.",
)

AB_2602: Final = Bill(
    "AB 2602",
    "2023-24",
    "Contracts against public policy: digital replicas of living performers",
    (
        Event(Stage.INTRODUCED, date(2024, 2, 14)),
        Event(Stage.PASSED_ONE_HOUSE, date(2024, 8, 27), "Senate, Assembly to concur"),
        Event(Stage.PASSED, date(2024, 8, 28), "Assembly"),
        Event(Stage.ENROLLED, date(2024, 8, 31)),
        Event(
            Stage.SIGNED,
            date(2024, 9, 17),
            "Ch. 259 of 2024",
            verified=Verified("primary text", note="the chapter number rests on memory"),
        ),
        Event(Stage.EFFECTIVE, date(2025, 1, 1), known=date(2024, 9, 17)),
    ),
)

SB_683: Final = Bill(
    "SB 683",
    "2025-26",
    "Orders against the use of a living person's likeness",
    (
        Event(
            Stage.SIGNED,
            date(2025, 10, 13),
            "signed in October 2025; the day itself is not confirmed",
            verified=TWO_SOURCES,
        ),
        Event(Stage.EFFECTIVE, date(2026, 1, 1), known=date(2025, 10, 13), verified=TWO_SOURCES),
    ),
    note="The day of signing is the end of the Governor's time and stands for a day not confirmed.",
)

SB_1050: Final = Bill(
    "SB 1050",
    "2025-26",
    "Synthetic performers in advertisements",
    (
        Event(Stage.SIGNED, date(2026, 9, 16), "Ch. 246 of 2026"),
        Event(Stage.CHAPTERED, date(2026, 9, 16), "Ch. 246 of 2026"),
        Event(Stage.EFFECTIVE, date(2027, 1, 1), known=date(2026, 9, 16)),
    ),
)

SB_1111: Final = Bill(
    "SB 1111",
    "2025-26",
    "Digital replicas as likeness of the living, and false personation",
    (
        Event(Stage.SIGNED, date(2026, 9, 30), verified=ONE_SOURCE),
        Event(
            Stage.EFFECTIVE,
            date(2027, 1, 1),
            "presumed: the default day",
            known=date(2026, 9, 30),
            verified=ONE_SOURCE,
        ),
    ),
    note="The final text was not read; what is said of it rests on the digest of 23 March 2026.",
)
