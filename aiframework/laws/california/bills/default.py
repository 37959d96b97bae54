"""When a statute takes effect that does not say so itself: on 1 January, by the Constitution."""

from datetime import date

from aiframework.legal.bill import Event, Stage
from aiframework.legal.provision import TWO_SOURCES, Verified

__all__ = ["by_default"]


def by_default(day: date, *, signed: date, verified: Verified = TWO_SOURCES) -> Event:
    """Return the event of taking effect by Cal. Const. art. IV § 8(c).

    A statute of a regular session takes effect on the 1 January that follows ninety days from its enactment; passed
    before the recess in the middle of the session and signed after it, on the 1 January after its enactment. Urgency
    statutes take effect at once and are no matter for this.
    """
    return Event(
        Stage.EFFECTIVE, day, "by default, Cal. Const. art. IV § 8(c)", known=signed, verified=verified
    )
