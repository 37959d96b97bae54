"""Bills of 2026 of which only the list of signed or vetoed bills was seen."""

from datetime import date
from typing import Final

from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import ONE_SOURCE

__all__ = ["SIGNED_ON_SEPTEMBER_10", "SIGNED_ON_SEPTEMBER_30", "VETOED_ON_SEPTEMBER_30"]


def _listed(number: str, title: str, stage: Stage, day: date) -> Bill:
    return Bill(
        number,
        "2025-26",
        title,
        (Event(stage, day, verified=ONE_SOURCE),),
        note="Only the list was seen, not the text; no effective day was read.",
    )


SIGNED_ON_SEPTEMBER_10: Final = tuple(
    _listed(number, title, Stage.SIGNED, date(2026, 9, 10))
    for number, title in (
        ("SB 1276", "AI material of child sexual abuse"),
        ("AB 1856", "Age signals"),
        ("AB 2", "Penalties for injury to children"),
    )
)

SIGNED_ON_SEPTEMBER_30: Final = tuple(
    _listed(number, title, Stage.SIGNED, date(2026, 9, 30))
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
    _listed(number, title, Stage.VETOED, date(2026, 9, 30))
    for number, title in (
        ("AB 2575", "Overriding clinical AI"),
        ("SB 903", "AI in therapy"),
        ("AB 2656", "Notice of AI in the public sector"),
        ("SB 1130", "Wearable recorders"),
    )
)
