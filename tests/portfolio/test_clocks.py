"""The day before which a time has passed is found by halves: no time that starts later ends earlier."""

import datetime as dt
import itertools

import pytest

from aiframework.legal.clock import Clock
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty
from aiframework.legal.retention import Retention
from aiframework.portfolio.clocks import Moments, asked_by
from tests.portfolio.rows import LAWS

HOLIDAYS = frozenset({dt.date(2027, 12, 24), dt.date(2027, 12, 25), dt.date(2027, 12, 27)})


def clocks() -> list[Clock | Retention]:
    """Return every clock of the laws that starts on a day."""
    book = Lawbook(LAWS)
    every = [clock for each in book if isinstance(each, Duty) for clock in each.times]
    return [
        clock for clock in every if any(fact.kind.base is dt.date for fact in asked_by(clock, done=False))
    ]


@pytest.mark.parametrize("now", [dt.date(2028, 1, 3), dt.datetime(2028, 3, 1, 12, tzinfo=dt.UTC)], ids=str)
def test_the_cut_is_where_each_day_says_it_is(now: dt.date) -> None:
    moments = Moments(now=now, holidays=HOLIDAYS)
    today = now.date() if isinstance(now, dt.datetime) else now
    assert len(clocks()) > 20
    for clock in clocks():
        days = [today - dt.timedelta(days=back) for back in (*range(3700, 400, -61), *range(400, -30, -1))]
        ends = [clock.ends(day, HOLIDAYS).latest for day in days]
        assert all(earlier <= later for earlier, later in itertools.pairwise(ends))
        epoch = dt.date(1970, 1, 1)
        assert [end < today for end in ends] == [(day - epoch).days < moments.cut(clock) for day in days]
