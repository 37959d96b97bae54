"""From when the Convention binds a Party, and what stands instead until then.

It enters into force by Article 30(3) once enough signatories have consented. No such day is determined yet; the
earliest one that the acts recorded by a day leave open is worked out from the register, so that nobody is
asked whether a State is a Party on days on which none can be.
"""

from datetime import date
from typing import Final

from aiframework.facts.state import State
from aiframework.laws.coe_convention.parties import OPENED, REGISTER
from aiframework.legal.calendar import Force, Phase, Schedule

__all__ = ["ADOPTED", "ADVICE_TO_PARTIES", "HUDERIA", "HUDERIA_MODEL", "ON_OPERATORS", "ON_PARTIES"]

#: by the Committee of Ministers, 133rd session
ADOPTED: Final = date(2024, 5, 17)

_WAITING: Final = Phase(
    starts=ADOPTED,
    known=ADOPTED,
    force=Force.NOT_LAW,
    basis="Art. 30(3)",
    reason="a treaty without force for this State: it binds only from the first day of the month after three months "
    "since five signatories, three of them member States of the Council of Europe, consented",
)


#: worked out once for all that binds or advises Parties
_WINDOWS: Final = REGISTER.windows()


def _parties(force: Force, reason: str = "") -> Schedule:
    return Schedule(
        (
            _WAITING,
            *(
                Phase(
                    starts=starts,
                    known=known,
                    withdrawn=withdrawn,
                    when=State.is_party,
                    force=force,
                    basis="Art. 30(3) and (4)",
                    reason=reason,
                )
                for known, withdrawn, starts in _WINDOWS
            ),
        )
    )


#: what binds a Party from the day on which the Convention is in force for it
ON_PARTIES: Final = _parties(Force.BINDING)

#: what the Convention only calls on Parties to do, or encourages
ADVICE_TO_PARTIES: Final = _parties(
    Force.ADVISORY, "the Convention calls for it or encourages it; it does not oblige"
)


def _reading(starts: date, basis: str, reason: str) -> Schedule:
    return Schedule((Phase(starts=starts, known=starts, force=Force.ADVISORY, basis=basis, reason=reason),))


#: what the principles come to for an operator: never binding, before and after entry into force
ON_OPERATORS: Final = _reading(
    OPENED,
    "Art. 1(2)",
    "a reading for operators: the Convention binds its Parties only, and none before it is in force for them",
)

#: the HUDERIA methodology, adopted by the Committee on AI
HUDERIA: Final = _reading(
    date(2024, 11, 28), "CAI(2024)16rev2", "HUDERIA is guidance; nobody has to follow it"
)

#: its model for the context-based risk analysis, approved by the Committee of Ministers
HUDERIA_MODEL: Final = _reading(
    date(2026, 2, 25), "HUDERIA model", "HUDERIA is guidance; nobody has to follow it"
)
