"""Days by which something under SB 1119 has to be done: it is late from the day after."""

from datetime import date
from typing import Final

from aiframework.laws.california import bills
from aiframework.legal.bill import Event, Stage
from aiframework.legal.calendar import Schedule

__all__ = [
    "CHILD_SAFETY_AUDIT_DUE",
    "INTERFACE_TEST_DUE",
]

_SIGNED: Final = date(2026, 9, 10)


def _late_from(day: date, says: str) -> Schedule:
    """Return the schedule of an act that is due by the day before."""
    return bills.SB_1119.schedule(Event(Stage.OPERATIVE, day, says, known=_SIGNED), basis=says)


INTERFACE_TEST_DUE: Final = _late_from(date(2028, 1, 2), "B&P § 21812(d)(6)(B): by 1 January 2028")
CHILD_SAFETY_AUDIT_DUE: Final = _late_from(
    date(2029, 1, 2), "B&P § 21814(a)(1)(A)(i): by 1 January 2029 or first availability"
)
