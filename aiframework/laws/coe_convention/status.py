"""Which AI instruments stand how in which jurisdiction on a day: the Convention and what stands beside it.

Entries end where another begins; what was last seen on a day says so. State law of the United States has its
own lawbook and is not repeated here.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from aiframework.laws.coe_convention.calendar import ADOPTED
from aiframework.laws.coe_convention.parties import OPENED, REGISTER
from aiframework.laws.coe_convention.status_europe import EUROPE
from aiframework.laws.coe_convention.status_united_states import UNITED_STATES
from aiframework.legal.provision import TWO_SOURCES
from aiframework.legal.register import Register
from aiframework.legal.status import Entry, Status, StatusRow, status_on, treaty_entries

__all__ = ["entries", "status"]

_TREATY: Final = (
    Entry(
        jurisdiction="INT",
        instrument="CETS 225",
        status=Status.ADOPTED,
        starts=ADOPTED,
        until=OPENED,
        says="adopted by the Committee of Ministers of the Council of Europe",
        verified=TWO_SOURCES,
    ),
)


def _open(register: Register) -> Iterator[Entry]:
    """Yield how the Convention itself stands: open for signature, then in force."""
    entry_into_force = register.entry_into_force()
    yield Entry(
        jurisdiction="INT",
        instrument="CETS 225",
        status=Status.SIGNED_ONLY,
        starts=OPENED,
        until=entry_into_force,
        until_known=register.trigger(),
        says="open for signature",
        read_on=register.earliest_entry(),
        verified=TWO_SOURCES,
    )
    yield from (
        Entry(
            jurisdiction="INT",
            instrument="CETS 225",
            status=Status.IN_FORCE,
            starts=day,
            known=register.trigger(),
            verified=TWO_SOURCES,
        )
        for day in filter(None, (entry_into_force,))
    )


def entries(*, register: Register = REGISTER) -> tuple[Entry, ...]:
    """Return every entry, with the Convention's as a register says."""
    return (*_TREATY, *_open(register), *EUROPE, *UNITED_STATES, *treaty_entries(register))


def status(on: date, *, known: date | None = None, register: Register = REGISTER) -> tuple[StatusRow, ...]:
    """Return the picture on a day, by what was known on another; by default by all that is recorded.

    Rows are grouped by jurisdiction, in the order of first mention.
    """
    found = status_on(entries(register=register), on, known=known)
    order = {code: place for place, code in reversed(list(enumerate(row.jurisdiction for row in found)))}
    return tuple(sorted(found, key=lambda row: order[row.jurisdiction]))
