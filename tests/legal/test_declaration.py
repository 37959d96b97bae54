"""How long a declaration speaks."""

from datetime import date

import pytest

from aiframework.facts import System
from aiframework.legal.declaration import Span
from aiframework.logic import Context, Truth

FIRST, NEXT = date(2024, 1, 15), date(2024, 6, 1)


@pytest.mark.parametrize(
    ("until", "on", "speaks"),
    [
        (NEXT, date(2024, 1, 14), Truth.NO),
        (NEXT, FIRST, Truth.YES),
        (NEXT, date(2024, 5, 31), Truth.YES),
        (NEXT, NEXT, Truth.NO),
        (None, date(2024, 1, 14), Truth.NO),
        (None, NEXT, Truth.YES),
    ],
)
def test_it_speaks_from_its_day_until_the_next(until: date | None, on: date, speaks: Truth) -> None:
    span = Span(code="AA", says="all", starts=FIRST, until=until)
    assert span.speaks.truth(System("anything"), Context(on=on, known=on)) is speaks
