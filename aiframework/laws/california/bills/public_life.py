"""Bills on elections, bots, and on what state agencies say and how the law speaks of AI."""

from datetime import date
from typing import Final

from aiframework.laws.california.bills.default import by_default
from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import MEMORY, ONE_SOURCE, TWO_SOURCES, Verified

__all__ = ["AB_730", "AB_1008", "AB_2355", "AB_2655", "AB_2839", "AB_2885", "SB_524", "SB_896", "SB_1001"]

_SEPTEMBER_17: Final = date(2024, 9, 17)
_NEW_YEAR_2025: Final = date(2025, 1, 1)

AB_730: Final = Bill(
    "AB 730",
    "2019-20",
    "Deceptive audio or video of candidates (extended by AB 972)",
    (
        Event(Stage.SIGNED, date(2019, 10, 3), verified=MEMORY),
        Event(Stage.EFFECTIVE, date(2020, 1, 1), known=date(2019, 10, 3), verified=MEMORY),
        Event(Stage.SUNSET, date(2027, 1, 1), "as extended by AB 972", known=_SEPTEMBER_17),
    ),
    note="The end is read in the digest of AB 2655; the beginning rests on memory.",
)

AB_2355: Final = Bill(
    "AB 2355",
    "2023-24",
    "Political advertisements made with AI",
    (
        Event(
            Stage.SIGNED,
            _SEPTEMBER_17,
            "Ch. 260 of 2024",
            verified=Verified("one source", note="the chapter number rests on memory"),
        ),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2025, known=_SEPTEMBER_17, verified=ONE_SOURCE),
    ),
)

AB_2655: Final = Bill(
    "AB 2655",
    "2023-24",
    "Election deepfakes on large platforms",
    (
        Event(Stage.SIGNED, _SEPTEMBER_17, "Ch. 261 of 2024"),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2025, "default day", known=_SEPTEMBER_17, verified=TWO_SOURCES),
        Event(
            Stage.HELD_INVALID,
            date(2025, 8, 5),
            "Kohls v. Bonta, E.D. Cal.: preempted by 47 U.S.C. § 230",
            verified=TWO_SOURCES,
        ),
    ),
    note="The judgment is reported to protect X and Rumble; one source, counsel for a party.",
)

AB_2839: Final = Bill(
    "AB 2839",
    "2023-24",
    "Deceptive election advertisements",
    (
        Event(Stage.SIGNED, _SEPTEMBER_17, "Ch. 262 of 2024, urgency"),
        Event(Stage.EFFECTIVE, _SEPTEMBER_17, "urgency: at once"),
        Event(
            Stage.ENJOINED,
            date(2024, 10, 2),
            "Kohls v. Bonta, E.D. Cal.: preliminary injunction against all but the audio-only part",
        ),
        Event(Stage.HELD_INVALID, date(2025, 8, 29), "final judgment, First Amendment", verified=MEMORY),
    ),
    note="The state of any appeal is not known.",
)

AB_2885: Final = Bill(
    "AB 2885",
    "2023-24",
    "One definition of artificial intelligence",
    (Event(Stage.EFFECTIVE, _NEW_YEAR_2025, "Ch. 843 of 2024", verified=MEMORY),),
)

AB_1008: Final = Bill(
    "AB 1008",
    "2023-24",
    "Personal information in abstract digital formats",
    (
        Event(Stage.SIGNED, date(2024, 9, 28), verified=ONE_SOURCE),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2025, known=date(2024, 9, 28), verified=ONE_SOURCE),
    ),
    note="The chapter number is not known here.",
)

SB_524: Final = Bill(
    "SB 524",
    "2025-26",
    "Police reports written with AI",
    (
        Event(Stage.SIGNED, date(2025, 10, 10), "Ch. 587 of 2025", verified=TWO_SOURCES),
        by_default(date(2026, 1, 1), signed=date(2025, 10, 10), verified=TWO_SOURCES),
    ),
)

SB_896: Final = Bill(
    "SB 896",
    "2023-24",
    "Generative AI in communications of state agencies",
    (Event(Stage.EFFECTIVE, _NEW_YEAR_2025, verified=MEMORY),),
)

SB_1001: Final = Bill(
    "SB 1001",
    "2017-18",
    "Disclosure of bots",
    (
        Event(Stage.SIGNED, date(2018, 9, 28), "Ch. 892 of 2018", verified=ONE_SOURCE),
        by_default(date(2019, 1, 1), signed=date(2018, 9, 28), verified=MEMORY),
        Event(
            Stage.OPERATIVE, date(2019, 7, 1), "never amended", known=date(2018, 9, 28), verified=TWO_SOURCES
        ),
    ),
)
