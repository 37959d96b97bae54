"""Conditions on the date asked about."""

import datetime as dt

from aiframework.logic import Today, Truth
from tests.vocabulary import truth_of


def test_today() -> None:
    later = Today(">=", dt.date(2027, 12, 2))
    assert truth_of(later) is Truth.UNKNOWN
    assert truth_of(later, on=dt.date(2027, 12, 1)) is Truth.NO
    assert truth_of(later, on=dt.date(2027, 12, 2)) is Truth.YES
    assert eval(repr(later), {"Today": Today, "datetime": dt}) == later
