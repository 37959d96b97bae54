"""Each statute of California binds from its day, and no longer than it says, by a table written apart from the law files."""

import datetime as dt
from functools import cache
from typing import Final

import pytest

from aiframework import System, assess, california
from aiframework.facts.index import sections
from aiframework.legal.calendar import Force
from aiframework.legal.provision import Note

D = dt.date
#: the first day, and the first day on which it no longer binds; the longest beginning of a citation decides
TABLE: Final[dict[str, tuple[dt.date, dt.date | None]]] = {
    "2 CCR": (D(2025, 10, 1), None),
    "11 CCR": (D(2026, 1, 1), None),
    "11 CCR § 7121(b)": (D(2031, 1, 1), None),
    "11 CCR § 72": (D(2027, 1, 1), None),
    "11 CCR § 7222(i) [service provider]": (D(2026, 1, 1), None),
    "AB 316": (D(2026, 1, 1), None),
    "AB 325": (D(2026, 1, 1), None),
    "AB 489": (D(2026, 1, 1), None),
    "AB 621": (D(2026, 1, 1), None),
    "AB 730": (D(2020, 1, 1), D(2027, 1, 1)),
    "AB 1008": (D(2025, 1, 1), None),
    "AB 1405": (D(2029, 1, 1), None),
    "AB 1405 Gov. § 11549.80": (D(2027, 1, 1), None),
    "AB 1609": (D(2027, 1, 1), None),
    "AB 1836": (D(2025, 1, 1), None),
    "AB 1883": (D(2027, 1, 1), None),
    "AB 2013": (D(2026, 1, 1), None),
    "AB 2355": (D(2025, 1, 1), None),
    "AB 2602": (D(2025, 1, 1), None),
    "AB 2655": (D(2025, 1, 1), D(2025, 8, 5)),
    "AB 2839": (D(2024, 9, 17), D(2024, 10, 2)),
    "AB 2885": (D(2025, 1, 1), None),
    "AB 3030": (D(2025, 1, 1), None),
    "Civ.": (D(2026, 1, 1), None),
    "SB 53": (D(2026, 1, 1), None),
    "SB 243": (D(2026, 1, 1), None),
    "SB 243 B&P § 22602(c)": (D(2026, 1, 1), D(2027, 1, 1)),
    "SB 243 B&P § 22603": (D(2027, 7, 1), None),
    "SB 524": (D(2026, 1, 1), None),
    "SB 683": (D(2026, 1, 1), None),
    "SB 813": (D(2027, 1, 1), None),
    "SB 867": (D(2027, 1, 1), D(2031, 1, 1)),
    "SB 896": (D(2025, 1, 1), None),
    "SB 926": (D(2025, 1, 1), None),
    "SB 942 B&P § 22757.1(d)": (D(2028, 1, 1), None),
    "SB 942 B&P § 22757.1(h)": (D(2027, 1, 1), None),
    "SB 942 B&P § 22757.1(i)": (D(2027, 1, 1), None),
    "SB 942 B&P § 22757.3.1": (D(2027, 1, 1), None),
    "SB 942 B&P § 22757.3.2": (D(2027, 1, 1), None),
    "SB 942 B&P § 22757.3.3": (D(2028, 1, 1), None),
    "SB 947": (D(2027, 7, 1), None),
    "SB 951": (D(2027, 1, 1), None),
    "SB 981": (D(2025, 1, 1), None),
    "SB 1001": (D(2019, 7, 1), None),
    "SB 1050": (D(2027, 1, 1), None),
    "SB 1111": (D(2027, 1, 1), None),
    "SB 1119": (D(2027, 1, 1), None),
    "SB 1119 B&P § 21812": (D(2027, 7, 1), None),
    "SB 1119 B&P § 21813": (D(2027, 7, 1), None),
    "SB 1119 B&P § 21816": (D(2027, 7, 1), None),
    "SB 1120": (D(2025, 1, 1), None),
}
#: the two regimes of the AI Transparency Act share their section numbers
REGIMES: Final = {"(R1)": (D(2026, 8, 2), D(2026, 9, 30)), "(R2)": (D(2026, 9, 30), None)}
#: vetoed: never law
NEVER_LAW: Final = ("SB 7 ", "SB 1047 ")

_BOUNDS = {day for row in (*TABLE.values(), *REGIMES.values()) for day in row if day is not None}
DAYS = sorted(
    {day - dt.timedelta(days=back) for day in _BOUNDS for back in (0, 1)} | {D(2024, 9, 15), D(2032, 1, 1)}
)
KEYS = tuple(p.key for p in california.provisions if not isinstance(p, Note))


def row(key: str) -> tuple[dt.date, dt.date | None] | None:
    """Return from when until when the table lets a provision bind; None for what was never law."""
    if key.startswith(NEVER_LAW):
        return None
    for regime, days in REGIMES.items():
        if regime in key:
            return days
    return TABLE[max((name for name in TABLE if key.startswith(name)), key=len)]


#: one of each thing that may repeat, of which nothing is told
ONE_OF_EACH: Final = System("nothing told", *(cls() for cls in sections() if cls.repeats))


@cache
def binding(day: dt.date) -> frozenset[str]:
    """Return what binds, or advises, on a day."""
    told = assess(ONE_OF_EACH, laws=[california], on=day)
    forces = {key: {each.force for each in told.all(key)} for key in KEYS}
    return frozenset(key for key, found in forces.items() if found & {Force.BINDING, Force.ADVISORY})


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_what_binds_on_a_day_is_what_the_table_says(day: dt.date) -> None:
    wanted = {
        key
        for key in KEYS
        if (days := row(key)) is not None and days[0] <= day and (days[1] is None or day < days[1])
    }
    assert binding(day) ^ wanted == frozenset()
