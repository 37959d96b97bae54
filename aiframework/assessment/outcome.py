"""How a norm comes out: one table, from what is reached, lifted and done."""

from enum import Enum
from typing import Final

from aiframework.logic import Truth

__all__ = ["NOTHING_OWED", "OPEN", "Outcome", "outcome_of", "outcome_of_prohibition"]


class Outcome(Enum):
    """What is known of a norm in a case."""

    MET = "met"
    BREACHED = "breached"
    PENDING = "pending"
    EXEMPT = "exempt"
    NOT_APPLICABLE = "not applicable"
    MET_IF_APPLICABLE = "met if applicable"
    BREACHED_IF_APPLICABLE = "breached if applicable"
    UNDETERMINED = "undetermined"

    #: there is one of each: no need to hash the name every time
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Read as source."""
        return f"Outcome.{self.name}"


#: one answer with two reasons: nothing is owed
NOTHING_OWED: Final = frozenset({Outcome.EXEMPT, Outcome.NOT_APPLICABLE})
#: not settled by what is known
OPEN: Final = frozenset({Outcome.MET_IF_APPLICABLE, Outcome.BREACHED_IF_APPLICABLE, Outcome.UNDETERMINED})

_REACHED: Final = {Truth.YES: Outcome.MET, Truth.NO: Outcome.BREACHED, Truth.UNKNOWN: Outcome.UNDETERMINED}
_MAYBE: Final = {
    Truth.YES: Outcome.MET_IF_APPLICABLE,
    Truth.NO: Outcome.BREACHED_IF_APPLICABLE,
    Truth.UNKNOWN: Outcome.UNDETERMINED,
}


def outcome_of(reach: Truth, unless: Truth, must: Truth) -> Outcome:
    """Return the outcome of a duty.

    Args:
        reach: whether scope, addressee, trigger and time reach the case.
        unless: whether an exception holds.
        must: whether what must be so is so.
    """
    if reach is Truth.NO:
        return Outcome.NOT_APPLICABLE
    if unless is Truth.YES:
        return Outcome.EXEMPT
    return (_REACHED if (reach & ~unless) is Truth.YES else _MAYBE)[must]


def outcome_of_prohibition(reach: Truth, unless: Truth, respected: Truth) -> Outcome:
    """Return the outcome of a prohibition: doing it is the breach.

    Args:
        reach: whether scope, addressee and time reach the case.
        unless: whether an exception holds.
        respected: whether what is forbidden is not done.
    """
    if Truth.NO is reach or respected is Truth.YES:
        return Outcome.NOT_APPLICABLE
    if unless is Truth.YES:
        return Outcome.EXEMPT
    if (respected | unless) is Truth.UNKNOWN:
        return Outcome.UNDETERMINED
    return Outcome.BREACHED if reach is Truth.YES else Outcome.BREACHED_IF_APPLICABLE
