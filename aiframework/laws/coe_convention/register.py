"""The register of Parties: read it as of any day, extend it by a file, put what it says into a description."""

from datetime import date
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Final

from aiframework.facts.country import Country
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.state import State, StateKind
from aiframework.facts.state_declarations import PrivateSectorMode
from aiframework.laws.coe_convention.parties import PRIVATE_ACTORS, REGISTER
from aiframework.legal.register import Register
from aiframework.legal.treaty import Standing
from aiframework.legal.treaty_file import read_register as _read
from aiframework.logic import UNKNOWN, Truth, Unknown

__all__ = ["REGISTER", "jurisdiction", "read_register", "state"]

_ANSWERS: Final[dict[Truth, bool | Unknown]] = {Truth.YES: True, Truth.NO: False, Truth.UNKNOWN: UNKNOWN}
_KINDS: Final = {
    Standing.MEMBER: StateKind.MEMBER,
    Standing.NON_MEMBER: StateKind.NON_MEMBER,
    Standing.UNION: StateKind.EUROPEAN_UNION,
    Standing.OTHER: StateKind.NON_MEMBER,
}


def read_register(path: Path | str, *, base: Register = REGISTER) -> Register:
    """Return the register with what a TOML file adds: a ratification of yesterday, a new declaration.

    Raises:
        TreatyError: the file cannot be read as additions; every mistake is listed.
    """
    return _read(path, base=base)


def state(country: Country, *, on: date, known: date | None = None, register: Register = REGISTER) -> State:
    """Return the section of a description that tells who a State is to the Convention on a day."""
    code = country.value
    status = register.status(code, on, known=known)
    return State(
        country=country,
        kind=_KINDS[register.participant(code).standing],
        is_party=_ANSWERS[status.party],
        party_since=status.since or UNKNOWN,
        has_signed=_ANSWERS[status.has_signed],
        has_consented=_ANSWERS[status.has_consented],
    )


def jurisdiction(
    *countries: Country, on: date, known: date | None = None, register: Register = REGISTER
) -> Jurisdiction:
    """Return the section of a description that places an activity in countries, with what they declared by a day.

    No declaration recorded is no answer: it may still be made with the deposit of consent.
    """
    codes = [each.value for each in countries]
    parties = [register.status(code, on, known=known).party for code in codes]
    return Jurisdiction(
        countries=frozenset(countries),
        convention_in_force=_ANSWERS[reduce(or_, parties, Truth.NO)],
        private_sector_modes=register.all_declared(
            codes, PRIVATE_ACTORS, on, known=known, read=PrivateSectorMode
        ),
    )
