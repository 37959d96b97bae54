"""Row by row, a portfolio says what `assess` says."""

import datetime as dt
import operator
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings

from aiframework import Determination, System, assess, at_least, load, portfolio
from aiframework.facts import and_more, none_of
from aiframework.facts.biometrics import Biometrics
from aiframework.facts.incident import Incident
from aiframework.facts.licensing import Licensee
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.testing.strategies import systems
from tests.portfolio.rows import LAWS, counted, differences, findings
from tests.scenario import scenarios

ROOT = Path(__file__).parents[2]
DAYS = [dt.date(2025, 3, 1), dt.date(2027, 12, 2), dt.datetime(2030, 6, 1, 12, tzinfo=dt.UTC)]


@cache
def described() -> tuple[System, ...]:
    """Return every example, every labelled case and some of the scenarios."""
    files = [*ROOT.glob("examples/*.toml"), *ROOT.glob("tests/cases/*/*.toml")]
    told = [scenario.assessed().system for scenario in list(scenarios())[::60]]
    return (*(load(file) for file in sorted(files)), *told)


@pytest.mark.parametrize("on", DAYS, ids=str)
def test_examples_cases_and_scenarios(on: dt.date) -> None:
    assert len(described()) > 100
    assert differences(described(), on=on) == []


def test_examples_as_arrays(way: str) -> None:
    assert differences(described()[:40], on=dt.date(2028, 6, 1)) == []


@pytest.mark.parametrize(
    "options",
    [
        {"not_law": "evaluated"},
        {"viewpoint": "deployer"},
        {"verified": "text"},
        {"without_guidance": ["*"]},
        {"known": dt.date(2025, 1, 1)},
        {"holidays": [dt.date(2027, 12, 24), dt.date(2027, 12, 27)]},
    ],
    ids=lambda options: next(iter(options)),
)
def test_the_choices_of_a_caller(options: dict[str, object]) -> None:
    assert differences(described()[::8], on=dt.date(2027, 12, 2), **options) == []


@settings(max_examples=5, deadline=None, phases=[Phase.generate])
@given(told=systems())
def test_a_random_description_alone(told: System) -> None:
    assert differences([told], on=dt.date(2028, 6, 1)) == []


def test_random_descriptions_together(way: str) -> None:
    drawn: list[System] = []

    @settings(max_examples=80, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
    @given(systems(things=4))
    def draw(told: System) -> None:
        drawn.append(told)

    draw()
    assert differences(drawn, on=dt.datetime(2028, 6, 1, 12, tzinfo=dt.UTC)) == []


def test_counts_are_those_of_the_findings(way: str) -> None:
    assessments = [assess(system, laws=LAWS, on=dt.date(2028, 6, 1)) for system in described()]
    counts = portfolio.assess(described(), laws=LAWS, on=dt.date(2028, 6, 1), form="counts").to_pylist()
    found = Counter({(row["provision"], row["outcome"], row["force"]): row["number"] for row in counts})
    assert found == counted(assessments)
    assert {"met", "breached", "pending", "exempt"} <= {row["outcome"] for row in counts}


def test_counts_of_fewer_rows_than_a_word_has_bits(way: str) -> None:
    system = described()[0]
    counts = portfolio.assess([system], laws=LAWS, on=dt.date(2028, 6, 1), form="counts").to_pylist()
    found = Counter({(row["provision"], row["outcome"], row["force"]): row["number"] for row in counts})
    assert found == counted([assess(system, laws=LAWS, on=dt.date(2028, 6, 1))])


def test_findings_in_the_long_form(way: str) -> None:
    on = dt.datetime(2028, 6, 1, 12, tzinfo=dt.UTC)
    known = dt.datetime(2028, 5, 30, 9, 30, tzinfo=dt.UTC)
    licensed = System(
        "licensed", Licensee(known_at=known), Licensee(), Licensee(known_at=known, terminated_at=known)
    )
    named = [
        System(f"system {number}", *told.told(), determinations=told.determinations)
        for number, told in enumerate((*described()[::3], licensed))
    ]
    table = portfolio.assess(named, laws=LAWS, on=on, form="long").to_pylist()
    rows = [tuple(row.values()) for row in table if row["outcome"] not in {"yes", "no", "unknown"}]
    expected = [row for system in named for row in findings(system.name, assess(system, laws=LAWS, on=on))]
    by_place = operator.itemgetter(0, 1)
    assert sorted(rows, key=lambda row: (*by_place(row), row[2] or 0)) == sorted(
        expected, key=lambda row: (*by_place(row), row[2] or 0)
    )
    assert sum(row[5] is not None for row in rows) > 20
    assert sum(row[6] is not None for row in rows) > 0
    assert sum(row[7] is not None for row in rows) > 20


def test_things_of_every_number() -> None:
    """No thing, one, some, many; lists told, left open and not told."""
    purposes = [
        Purpose(tasks=at_least({Task.PLACING_TARGETED_JOB_ADVERTS})),
        Purpose(profiles_people=True),
        Purpose(),
    ]
    told = [
        System("not told"),
        System("none", none_of(Purpose)),
        System("open", and_more(Purpose)),
        *(System(f"{number}", *(purposes * 20)[:number]) for number in (1, 2, 3, 7, 40)),
        System("two and more", *purposes[:2], and_more(Purpose)),
        *(System("one", Purpose(profiles_people=False)) for _ in range(30)),
    ]
    assert differences(told, on=dt.date(2027, 12, 2)) == []


def test_every_description_has_one_thing() -> None:
    told = [System(f"{n}", Purpose(profiles_people=n % 2 == 0), Incident()) for n in range(20)]
    assert differences(told, on=dt.date(2027, 12, 2)) == []


def test_what_counsel_decided_holds_for_its_rows_alone() -> None:
    decided = Determination(
        term="EU AI Act Art. 6(2)", holds=True, by="counsel", on=dt.date(2027, 1, 1), because="a reading"
    )
    told = [System("plain", Biometrics()), System("decided", Biometrics(), determinations=(decided,))]
    assert differences(told, on=dt.date(2027, 12, 2)) == []
    unknown = Determination(term="EU AI Act Art. 6(22)", holds=True, by="counsel", on=dt.date(2027, 1, 1))
    with pytest.raises(ValueError, match="no term of the law"):
        portfolio.assess([System("wrong", determinations=(unknown,))], laws=LAWS, on=dt.date(2027, 12, 2))
