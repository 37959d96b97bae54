"""The dates of the Act: what applies from when, by the law as first published and as amended.

Article 113 in both versions. The Omnibus (Regulation (EU) 2026/1744) moved some dates; before its
publication nobody could know them, so each phase says from when it was published law.
"""

from datetime import date
from typing import Final

from aiframework.legal.calendar import Phase, Schedule
from aiframework.logic import LawAsKnown

__all__ = [
    "AMENDED",
    "AMENDED_IN_FORCE",
    "ANNEX_III_DATE",
    "ANNEX_I_DATE",
    "ARTICLE_4_AS_AMENDED",
    "ARTICLE_4_AS_FIRST_PUBLISHED",
    "AS_AMENDED",
    "CHAPTERS_I_AND_II",
    "ENTRY_INTO_FORCE",
    "FROM_AUGUST_2025",
    "GENERAL_APPLICATION",
    "GENERAL_APPLICATION_AS_AMENDED",
    "OMNIBUS_IN_FORCE",
    "OMNIBUS_PROHIBITIONS",
    "OTHER_ACTS",
    "PUBLISHED",
    "moved",
    "since",
]

#: publication of Regulation (EU) 2024/1689 in the Official Journal
PUBLISHED: Final = date(2024, 7, 12)
#: publication of Regulation (EU) 2026/1744 in the Official Journal
AMENDED: Final = date(2026, 7, 24)
#: asked by the law as amended: what the Omnibus added was not law for anybody before it was published
AS_AMENDED: Final = LawAsKnown(">=", AMENDED)
#: third day after publication: Regulation (EU) 2026/1744 Article 4
AMENDED_IN_FORCE: Final = date(2026, 7, 27)

#: Article 113, third paragraph, point (c), as amended
ANNEX_III_DATE: Final = date(2027, 12, 2)
ANNEX_I_DATE: Final = date(2028, 8, 2)


def since(starts: date, basis: str, *, known: date = PUBLISHED) -> Schedule:
    """Return the schedule of what applies from one day in every version published since `known`."""
    return Schedule((Phase(starts=starts, known=known, basis=basis),))


def moved(first: date, now: date, *, basis: str, new_basis: str) -> Schedule:
    """Return the schedule of what was to apply from one day and, as amended, applies from another."""
    return Schedule(
        (
            Phase(starts=first, known=PUBLISHED, withdrawn=AMENDED, basis=basis),
            Phase(starts=now, known=AMENDED, basis=new_basis),
        )
    )


#: Articles 1 to 3 and 5
CHAPTERS_I_AND_II: Final = since(date(2025, 2, 2), "Art. 113, third paragraph, point (a)")

#: Article 4 as first worded: until the day before the amended wording
ARTICLE_4_AS_FIRST_PUBLISHED: Final = Schedule(
    (
        Phase(
            starts=date(2025, 2, 2),
            known=PUBLISHED,
            withdrawn=AMENDED,
            basis="Art. 113, third paragraph, point (a)",
        ),
        Phase(
            starts=date(2025, 2, 2),
            until=AMENDED_IN_FORCE,
            known=AMENDED,
            basis="Art. 113, third paragraph, point (a); Reg. (EU) 2026/1744 Art. 4",
        ),
    )
)
ARTICLE_4_AS_AMENDED: Final = since(AMENDED_IN_FORCE, "Reg. (EU) 2026/1744 Art. 4", known=AMENDED)

#: whatever else the Omnibus added and put in force at once (Articles 4a, 99(4)(da), 99(6a), 102 to 110)
OMNIBUS_IN_FORCE: Final = since(AMENDED_IN_FORCE, "Reg. (EU) 2026/1744 Art. 4", known=AMENDED)

#: Article 5(1)(ba), (bb), (1a) and (1b)
OMNIBUS_PROHIBITIONS: Final = since(
    date(2026, 12, 2),
    "Art. 113, third paragraph, point (a), as amended by Reg. (EU) 2026/1744",
    known=AMENDED,
)

#: Chapter III Section 4, Chapters V, VII and XII (but for Article 101), Article 78
FROM_AUGUST_2025: Final = since(date(2025, 8, 2), "Art. 113, third paragraph, point (b)")

#: everything not listed elsewhere
GENERAL_APPLICATION: Final = since(date(2026, 8, 2), "Art. 113, second paragraph")

#: the whole Regulation as an instrument, and the powers it confers: Article 113, first paragraph, Article 97(2)
ENTRY_INTO_FORCE: Final = since(date(2024, 8, 1), "Art. 113, first paragraph")

#: what Regulation (EU) 2026/1744 added to chapters that apply generally
GENERAL_APPLICATION_AS_AMENDED: Final = since(
    date(2026, 8, 2), "Art. 113, second paragraph, as amended by Reg. (EU) 2026/1744", known=AMENDED
)

#: Articles 102 to 110
OTHER_ACTS: Final = moved(
    date(2026, 8, 2),
    AMENDED_IN_FORCE,
    basis="Art. 113, second paragraph",
    new_basis="Art. 113, third paragraph, point (d), as added by Reg. (EU) 2026/1744 Art. 1(40)",
)
