"""Public holidays of a country move what Regulation 1182/71 counts; without the package the error says what to do."""

import sys
from datetime import date

import pytest

from aiframework.legal.deadline import REGULATION_1182_71, days, due, due_before, months, working_days
from aiframework.legal.public_holidays import public_holidays

pytest.importorskip(
    "holidays", reason="public holidays of a country: pip install 'aiframework-law[holidays]'"
)

GERMANY = public_holidays("DE", years=range(2027, 2030))


def test_days_of_a_country_and_of_a_part_of_it() -> None:
    assert {date(2028, 1, 1), date(2028, 4, 14), date(2028, 4, 17), date(2028, 12, 26)} <= GERMANY
    assert date(2028, 1, 6) not in GERMANY
    assert date(2028, 1, 6) in public_holidays("de-by", years=[2028])
    assert all(2027 <= day.year <= 2029 for day in GERMANY)


@pytest.mark.parametrize(
    ("event", "period", "plain", "with_holidays"),
    [
        # the last day is Good Friday: the next working day is Tuesday after Easter
        (date(2028, 4, 12), days(2), date(2028, 4, 14), date(2028, 4, 18)),
        # at least two working days: Art. 3(5)
        (date(2028, 4, 13), days(2), date(2028, 4, 17), date(2028, 4, 19)),
        # the month ends on a holiday
        (date(2028, 4, 1), months(1), date(2028, 5, 1), date(2028, 5, 2)),
        # working days leave Good Friday and Easter Monday out
        (date(2028, 4, 12), working_days(3), date(2028, 4, 17), date(2028, 4, 19)),
        # an ordinary day is not moved
        (date(2028, 3, 1), days(6), date(2028, 3, 7), date(2028, 3, 7)),
    ],
)
def test_regulation_1182_71_with_public_holidays(
    event: date, period: object, plain: date, with_holidays: date
) -> None:
    assert due(event, period, counting=REGULATION_1182_71).latest == plain  # type: ignore[arg-type]
    moved = due(event, period, counting=REGULATION_1182_71, holidays=GERMANY)  # type: ignore[arg-type]
    assert moved.latest == with_holidays


def test_another_country_has_other_days() -> None:
    event = date(2027, 10, 20)
    italy = public_holidays("IT", years=[2027])
    assert due(event, days(12), counting=REGULATION_1182_71, holidays=italy).latest == date(2027, 11, 2)
    assert due(event, days(12), counting=REGULATION_1182_71, holidays=GERMANY).latest == date(2027, 11, 1)
    all_saints = date(2027, 11, 1)
    assert (all_saints in italy, all_saints in GERMANY) == (True, False)


def test_a_day_to_be_kept_before_another_is_counted_back() -> None:
    found = due_before(date(2028, 4, 20), days(3), counting=REGULATION_1182_71, holidays=GERMANY)
    assert found.latest <= date(2028, 4, 17)


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("XX", "no public holidays are known for 'XX'"),
        ("DE-QQ", "for 'DE-QQ'"),
        ("EU", "publish theirs each year in the Official Journal"),
    ],
)
def test_what_is_not_known_is_refused(country: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        public_holidays(country, years=[2028])


def test_without_the_package_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "holidays", None)
    with pytest.raises(ValueError, match=r"pip install 'aiframework-law\[holidays\]'"):
        public_holidays("DE", years=[2028])
