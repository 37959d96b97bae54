"""The United States, federal level: orders, memoranda, bills, and no statute, by date."""

from datetime import date
from typing import Final

from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Verified
from aiframework.legal.status import Entry, Status

__all__ = ["UNITED_STATES"]

_READ: Final = date(2026, 10, 2)
_BILLS_READ: Final = date(2026, 9, 30)


def _entry(
    instrument: str,
    status: Status,
    starts: date,
    says: str = "",
    *,
    until: date | None = None,
    read_on: date | None = _READ,
    verified: Verified = TWO_SOURCES,
) -> Entry:
    return Entry(
        jurisdiction="US",
        instrument=instrument,
        status=status,
        starts=starts,
        until=until,
        says=says,
        read_on=read_on,
        verified=verified,
    )


_EO_14110: Final = "Executive Order 14110 (safe, secure and trustworthy AI)"
_REVOKED: Final = date(2025, 1, 20)

UNITED_STATES: Final = (
    _entry(
        _EO_14110,
        Status.IN_FORCE,
        date(2023, 10, 30),
        "section 4.2(b): reports on models trained with more than 10^26 operations (10^23 for mainly biological data)",
        until=_REVOKED,
        read_on=None,
    ),
    _entry(_EO_14110, Status.REVOKED, _REVOKED, "by Executive Order 14148", read_on=None),
    _entry(
        "Executive Order 14179 (removing barriers to AI)",
        Status.IN_FORCE,
        date(2025, 1, 23),
        "review of what was done under 14110; it did not itself revoke 14110",
    ),
    _entry(
        "OMB M-25-21 and M-25-22 (use and purchase of AI)", Status.IN_FORCE, date(2025, 4, 3), "agencies only"
    ),
    _entry("AI Action Plan", Status.POLICY, date(2025, 7, 23)),
    _entry("Executive Order 14319", Status.IN_FORCE, date(2025, 7, 23)),
    _entry(
        "H.R. 5388 (moratorium of five years on state law)",
        Status.PROPOSED,
        date(2025, 9, 16),
        "in committee",
        read_on=_BILLS_READ,
    ),
    _entry(
        "Executive Order 14365 (national policy framework for AI)",
        Status.IN_FORCE,
        date(2025, 12, 11),
        "task force, list of state laws, conditions on funding; it does not itself pre-empt any state law",
    ),
    _entry("OMB M-26-04", Status.IN_FORCE, date(2025, 12, 11), "agencies only"),
    _entry("White House legislative recommendations on AI", Status.POLICY, date(2026, 3, 20)),
    _entry(
        "Executive Order on promoting advanced AI innovation and security",
        Status.IN_FORCE,
        date(2026, 6, 2),
        "voluntary review before release; its number rests on third parties",
    ),
    _entry(
        "FRONTIER Act (H.R. 9925)",
        Status.PROPOSED,
        date(2026, 7, 23),
        "in committee; would pre-empt state rules on frontier models",
        read_on=_BILLS_READ,
        verified=ONE_SOURCE,
    ),
    _entry(
        "Federal AI statute, or statute that pre-empts state AI law",
        Status.NONE,
        date(2023, 10, 30),
        "none found; the first day is only the first this table looks at",
    ),
)
