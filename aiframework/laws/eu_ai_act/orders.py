"""Orders of authorities: done in time, and until when there is time. No number of days is set where the order sets none."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder
from aiframework.facts.supervision import InformationRequest
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71
from aiframework.logic import Condition

__all__ = [
    "ALL_DONE_IN_TIME",
    "ANSWERED_IN_TIME",
    "BY_THE_DAY_ASKED",
    "DONE_IN_TIME",
    "NOT_DONE",
    "NOT_DONE_EVERYWHERE",
    "by_the_day_set",
]

#: what was ordered was done by the day set or, where none was set, without undue delay
DONE_IN_TIME: Final = CorrectiveOrder.carried_out_in_time & (
    CorrectiveOrder.carried_out | ~CorrectiveOrder.sets_a_day
)
#: it was done, and all such systems in the Union were corrected
ALL_DONE_IN_TIME: Final = DONE_IN_TIME & CorrectiveOrder.all_union_systems_corrected
#: it is not done, and nobody says that it is too late
NOT_DONE: Final = ~CorrectiveOrder.carried_out & ~CorrectiveOrder.carried_out_in_time.known()
#: as above, or it is done and not everywhere
NOT_DONE_EVERYWHERE: Final = NOT_DONE | (
    CorrectiveOrder.carried_out_in_time & ~CorrectiveOrder.all_union_systems_corrected
)


def by_the_day_set(cite: str, *, left: Condition = NOT_DONE) -> tuple[Clock]:
    """Return the time an order leaves: until the end of the day that it names.

    Args:
        cite: the provision that lets the authority name it.
        left: that there is still something to do.
    """
    return (
        Clock(
            until=CorrectiveOrder.due_on,
            counting=REGULATION_1182_71,
            when=CorrectiveOrder.sets_a_day & left,
            cite=cite,
        ),
    )


#: what was asked for was supplied by the day set or, where none was set, without undue delay
ANSWERED_IN_TIME: Final = InformationRequest.answered_in_time & (
    InformationRequest.answered | ~InformationRequest.sets_a_day
)
BY_THE_DAY_ASKED: Final = (
    Clock(
        until=InformationRequest.due_on,
        counting=REGULATION_1182_71,
        when=InformationRequest.sets_a_day
        & ~InformationRequest.answered
        & ~InformationRequest.answered_in_time.known(),
        cite="Art. 75a(3)",
    ),
)
