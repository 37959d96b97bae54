"""Who signed, consented and declared, with dates, as read in the Treaty Office's list up to 24 September 2026.

Signature alone binds nobody, and consent does not before the Convention enters into force. The member States of
the European Union do not act themselves: the Union does. Empty rows of theirs are by design.
"""

from datetime import date
from typing import Final

from aiframework.facts.country import MEMBER_STATES_OF_THE_UNION, Country
from aiframework.facts.state_declarations import PrivateSectorMode
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Verified
from aiframework.legal.register import Register
from aiframework.legal.treaty import Event, Participant, Standing, Step, Treaty

__all__ = ["OPENED", "PRIVATE_ACTORS", "REGISTER", "TERRITORY", "TREATY"]

#: what declarations are about: Articles 3(1)(b) and 32(1)
PRIVATE_ACTORS: Final = "Art. 3(1)(b)"
TERRITORY: Final = "Art. 32(1)"

#: Articles 28(6), 30(1) to (4) and 34
OPENED: Final = date(2024, 9, 5)
TREATY: Final = Treaty(
    name="CETS 225",
    opened=OPENED,
    consents=5,
    member_consents=3,
    months=3,
    amendment_days=30,
    reservations=frozenset({"Art. 33(1)"}),
    declarations=((PRIVATE_ACTORS, frozenset(mode.value for mode in PrivateSectorMode)),),
)

_LIST: Final = (
    "Treaty Office, chart of signatures and ratifications of treaty 225, transcriptions of September 2026"
)


def _signed(
    code: str,
    on: date = OPENED,
    *events: Event,
    standing: Standing = Standing.MEMBER,
    verified: Verified = TWO_SOURCES,
) -> Participant:
    signature = Event(Step.SIGNED, on, source=_LIST, verified=verified)
    return Participant(code=code, name=_name(Country(code)), standing=standing, events=(signature, *events))


def _silent(country: Country, standing: Standing, through: str = "") -> Participant:
    return Participant(code=country.value, name=_name(country), standing=standing, through=through)


def _name(country: Country) -> str:
    return country.name.replace("_", " ").title().replace(" And ", " and ")


def _declared(on: date, about: str, says: str, verified: Verified = TWO_SOURCES) -> Event:
    return Event(Step.DECLARED, on, about=about, says=says, source=_LIST, verified=verified)


_NOT_MEMBER: Final = Standing.NON_MEMBER
_APPLIES: Final = PrivateSectorMode.APPLIES_CHAPTERS_II_TO_VI.value

_SIGNATORIES: Final = (
    _signed("AD"),
    _signed("GE"),
    _signed("IS"),
    _signed("MD"),
    _signed("NO", OPENED, _declared(OPENED, PRIVATE_ACTORS, _APPLIES)),
    _signed("SM"),
    _signed("GB"),
    _signed("IL", standing=_NOT_MEMBER),
    _signed("US", standing=_NOT_MEMBER),
    _signed(
        "EU",
        OPENED,
        Event(Step.CONSENTED, date(2026, 5, 15), says="approval", source=_LIST, verified=TWO_SOURCES),
        _declared(date(2026, 5, 15), PRIVATE_ACTORS, _APPLIES),
        _declared(date(2026, 5, 15), TERRITORY, "the territories to which the Union's Treaties apply"),
        standing=Standing.UNION,
    ),
    _signed("ME", date(2024, 11, 5)),
    _signed("CA", date(2025, 2, 11), standing=_NOT_MEMBER),
    _signed("JP", date(2025, 2, 11), standing=_NOT_MEMBER),
    _signed("LI", date(2025, 2, 27), verified=ONE_SOURCE),
    _signed("CH", date(2025, 3, 27)),
    _signed(
        "UA",
        date(2025, 5, 15),
        _declared(date(2025, 5, 15), PRIVATE_ACTORS, PrivateSectorMode.OTHER_MEASURES.value, ONE_SOURCE),
        _declared(date(2025, 5, 15), TERRITORY, "on temporarily occupied territory", ONE_SOURCE),
    ),
    _signed("UY", date(2025, 9, 2), standing=_NOT_MEMBER),
    _signed("BA", date(2025, 12, 9), verified=ONE_SOURCE),
    _signed("AM", date(2026, 1, 27)),
    _signed("MK", date(2026, 5, 8)),
    _signed("AL", date(2026, 6, 15)),
)

#: who may sign under Article 30(1) and had not by the last reading
_OTHERS: Final = (
    *(
        _silent(country, Standing.MEMBER, "EU")
        for country in sorted(MEMBER_STATES_OF_THE_UNION, key=lambda country: country.value)
    ),
    *(_silent(Country(code), Standing.MEMBER) for code in ("AZ", "MC", "RS", "TR")),
    *(_silent(Country(code), _NOT_MEMBER) for code in ("AR", "AU", "CR", "VA", "MX", "PE")),
)

REGISTER: Final = Register(treaty=TREATY, participants=(*_SIGNATORIES, *_OTHERS), read_on=date(2026, 9, 24))
