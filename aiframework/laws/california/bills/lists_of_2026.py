"""Bills of 2026 of which only the list of signed or vetoed bills was seen."""

from datetime import date
from typing import Final

from aiframework.laws.california.bills.default import by_default
from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import ONE_SOURCE, Verified

__all__ = ["SIGNED_ON_SEPTEMBER_10", "SIGNED_ON_SEPTEMBER_30", "VETOED_ON_SEPTEMBER_30"]


_NEW_YEAR_2027: Final = date(2027, 1, 1)
_PRESUMED: Final = Verified(
    "one source", note="the start follows from the default rule; the text was not read"
)


def _signed(number: str, title: str, day: date) -> Bill:
    return Bill(
        number,
        "2025-26",
        title,
        (
            Event(Stage.SIGNED, day, verified=ONE_SOURCE),
            by_default(_NEW_YEAR_2027, signed=day, verified=_PRESUMED),
        ),
        note="Only the list was seen, not the text: what it asks is not told here.",
        read=False,
    )


def _vetoed(number: str, title: str, day: date) -> Bill:
    return Bill(
        number,
        "2025-26",
        title,
        (Event(Stage.VETOED, day, verified=ONE_SOURCE),),
        note="Only the list was seen, not the text.",
    )


SIGNED_ON_SEPTEMBER_10: Final = tuple(
    _signed(number, title, date(2026, 9, 10))
    for number, title in (
        ("SB 1276", "AI material of child sexual abuse"),
        ("AB 1856", "Age signals"),
        ("AB 2", "Penalties for injury to children"),
    )
)

SIGNED_ON_SEPTEMBER_30: Final = tuple(
    _signed(number, title, date(2026, 9, 30))
    for number, title in (
        ("AB 1331", ""),
        ("AB 1979", ""),
        ("SB 503", ""),
        ("AB 1864", ""),
        ("SB 574", "Lawyers' use of AI"),
        ("AB 2392", ""),
        ("SB 1159", ""),
    )
)

VETOED_ON_SEPTEMBER_30: Final = tuple(
    _vetoed(number, title, date(2026, 9, 30))
    for number, title in (
        ("AB 2575", "Overriding clinical AI"),
        ("SB 903", "AI in therapy"),
        ("AB 2656", "Notice of AI in the public sector"),
        ("SB 1130", "Wearable recorders"),
    )
)
