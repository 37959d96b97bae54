"""Whatever can be described is written and read back without loss, in every format."""

import datetime as dt
import sys
import zoneinfo
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiframework.facts import Determination, System, and_more, none_of
from aiframework.logic import Answer, at_least
from aiframework.read import load, loads
from aiframework.write import dumps
from aiframework.write.json import digest
from tests.vocabulary import Box, Colour, Toy

FORMATS = ("toml", "json", "yaml")
_text = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=12),
    st.sampled_from(
        ["no", "yes", "on", "~", "null", "1e5", "12:30:45", "0o7", "2026-02-03", "= x", "# y", "'", '"']
    ),
)
_dates = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))
_zones = st.sampled_from(
    [
        dt.UTC,
        dt.timezone(dt.timedelta(hours=5, minutes=45)),
        dt.timezone(-dt.timedelta(hours=3, minutes=30)),
        dt.timezone(dt.timedelta(minutes=19, seconds=32)),
        zoneinfo.ZoneInfo("Europe/Oslo"),
    ]
)
_colours = st.frozensets(st.sampled_from(Colour))
_answers: dict[str, st.SearchStrategy[Any]] = {
    "open": st.booleans(),
    "colour": st.sampled_from(Colour),
    "colours": st.one_of(_colours, _colours.map(at_least)),
    "parts": st.integers(-(10**30), 10**30),
    "weight": st.one_of(
        st.decimals(allow_nan=False, allow_infinity=False, places=6),
        st.sampled_from(["1e25", "1E+26", "10000000000000000000000000.5", "1.10", "-0", "1e-30"]).map(
            Decimal
        ),
    ),
    "share": st.one_of(
        st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([1e25, 1e16, 5e-324, -0.0, 3.0])
    ),
    "made_on": _dates,
    "sealed_at": st.datetimes(dt.datetime(1890, 1, 1), dt.datetime(2200, 1, 1), timezones=_zones),  # noqa: DTZ001 - hypothesis adds the zone
    "label": _text,
}


@st.composite
def _told(draw: st.DrawFn, names: tuple[str, ...]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(names), unique=True)):
        answer = draw(_answers[name])
        if draw(st.booleans()):
            answer = Answer(
                answer, source=draw(_text), attested_by=draw(_text), on=draw(st.one_of(st.none(), _dates))
            )
        given[name] = answer
    return given


_determinations = st.builds(
    Determination, term=_text, holds=st.booleans(), by=_text, on=_dates, because=_text
)


@st.composite
def described(draw: st.DrawFn) -> System:
    parts: list[object] = [Box(**draw(_told(tuple(_answers))))] if draw(st.booleans()) else []
    parts += [Toy(name=draw(_text), **draw(_told(("parts",)))) for _ in range(draw(st.integers(0, 2)))]
    parts += draw(st.sampled_from([[], [none_of(Toy)], [and_more(Toy)]]))
    decided = draw(st.lists(_determinations, max_size=2, unique_by=lambda each: each.term))
    return System(draw(_text.filter(bool)), *parts, determinations=tuple(decided))


@pytest.mark.parametrize("format", FORMATS)
@settings(max_examples=60)
@given(system=described())
def test_what_is_described_is_read_back(format: str, system: System) -> None:  # noqa: A002 - what it is
    text = dumps(system, format=format)
    again = loads(text, format=format)
    assert again == system
    assert dumps(again, format=format) == text
    assert [_shown(value) for _, _, value, _ in again.given()] == [
        _shown(_in_offset(value)) for _, _, value, _ in system.given()
    ]


def _shown(value: object) -> object:
    """Return a value as it prints; a set, which prints in any order, as a sorted list."""
    return sorted(map(repr, value)) if isinstance(value, frozenset) else repr(value)


def _in_offset(value: object) -> object:
    """Return a moment as files hold it: with its offset, not with the name of its zone."""
    if not isinstance(value, dt.datetime):
        return value
    again = dt.datetime.fromisoformat(value.isoformat())
    odd = (again.utcoffset() or dt.timedelta()) % dt.timedelta(minutes=1)
    return again.astimezone(dt.UTC) if odd else again


@settings(max_examples=30)
@given(described())
def test_the_digest_is_of_what_is_said(system: System) -> None:
    """Every format holds the same description, and so the same digest."""
    from aiframework.facts.plain import to_plain

    said = {digest(to_plain(loads(dumps(system, format=format), format=format))) for format in FORMATS}  # noqa: A001 - what it is
    assert said == {digest(to_plain(system))}


def test_a_byte_order_mark_and_capitals_do_no_harm(tmp_path: Any) -> None:
    for name, text in (
        ("BOX.TOML", 'name = "x"\n'),
        ("box.json", '{"name": "x"}'),
        ("box.yaml", "name: x\n"),
    ):
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.encode())
        assert load(tmp_path / name) == System("x")


def test_yaml_means_what_it_says(tmp_path: Any) -> None:
    """No country turns into "no", no key `on` into "yes", no digit is lost, nothing is overwritten."""
    text = """
name: NO
box: {weight: 10000000000000000000000000.5, share: 1e25, parts: 0123, open: {answer: true, source: on, on: 2026-01-02}}
determinations:
- {term: Test Art. 1, holds: false, by: counsel, on: 2026-01-01}
"""
    assert loads(text, format="yaml") == System(
        "NO",
        Box(
            weight=Decimal("10000000000000000000000000.5"),
            share=1e25,
            parts=123,
            open=Answer(True, source="on", on=dt.date(2026, 1, 2)),
        ),
        determinations=(
            Determination(term="Test Art. 1", holds=False, by="counsel", on=dt.date(2026, 1, 1)),
        ),
    )


@pytest.mark.parametrize(
    ("text", "format", "message"),
    [
        ("", "toml", "nothing in it"),
        (" \n", "json", "nothing in it"),
        ("# a remark\n", "yaml", "expected a table with a name and sections"),
        ("name: x\nbox: {open: yes}\n", "yaml", "box.open: expected true or false, not 'yes'"),
        ("name: x\nbox: {open: true, open: false}\n", "yaml", "given twice in one table: open (line 2)"),
        ("name: x\n1: {}\n", "yaml", "1: expected the name of a section, as text"),
        ("name: x\nbox: {1: true}\n", "yaml", "box.1: no such fact in Box"),
        ("name: x\nbox: &a [*a]\n", "yaml", "box: expected a table of answers, not [[[[...]]]]"),
        ("name = 3", "toml", "name: expected text, not 3"),
        ('name = "x"\nbox.share = nan', "toml", "box.share: expected a number, not NaN"),
        ('name = "x"\nbox.weight = inf', "toml", "box.weight: expected a number"),
        ('name = "x"\nbox.share = 1e999', "toml", "box.share: expected a number"),
        ('name = "x"\nbox.weight = "1_0"', "toml", "box.weight: expected a number, not '1_0'"),
        ('name = "x"\nbox.colours = ["red", "red"]', "toml", "told twice: 'red'"),
        ('name = "x"\nbox.colours = {at_least = ["gren"]}', "toml", "did you mean 'green'?"),
        ('{"name": "x", "box": {"share": NaN}}', "json", "NaN is no JSON"),
        ('{"name": "\\ud800"}', "json", "name: expected text"),
        ('{"name": "x", "box": {"open": null}}', "json", "box.open: expected true or false, not null"),
        ("[" * 100_000, "json", "nested too deep"),
        ('name = "x"\nbox = ' + "[" * 20_000 + "]" * 20_000, "toml", "nested too deep"),
        ("name: x\nbox: " + "[" * 5_000 + "]" * 5_000, "yaml", "nested too deep"),
        ('name = "x"\nand_more = ["toy"]', "toml", "did you mean 'toys'?"),
        ('name = "x"\ndeterminations = 3', "toml", "determinations[0]: expected a table with term, holds"),
    ],
    ids=range(23),
)
def test_sloppy_files_get_one_clear_answer(text: str, format: str, message: str) -> None:  # noqa: A002 - what it is
    from aiframework.facts.plain import DescriptionError

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(3_000)  # tests with many examples leave it higher, and what is too deep hangs on it
    try:
        with pytest.raises(DescriptionError) as caught:
            loads(text, format=format)
    finally:
        sys.setrecursionlimit(limit)
    assert message in str(caught.value)
    assert len(str(caught.value)) < 500


def test_every_part_of_an_answer_and_a_determination_is_read() -> None:
    from aiframework.facts.plain import DescriptionError

    text = """
name = "x"
[box]
open = { answer = "yes", source = 3, attested_by = 4, on = "soon", sauce = "x" }
[[determinations]]
term = 1
holds = "no"
becuse = "so"
"""
    with pytest.raises(DescriptionError) as caught:
        loads(text)
    assert caught.value.mistakes == (
        "box.open.sauce: an answer has only answer, attested_by, on, source; did you mean 'source'?",
        "box.open.source: expected text, not 3",
        "box.open.attested_by: expected text, not 4",
        "box.open.on: expected a date, not 'soon'",
        "box.open: expected true or false, not 'yes'",
        "determinations[0].becuse: a determination has only because, by, holds, on, term; did you mean 'because'?",
        "determinations[0].term: expected text, not 1",
        "determinations[0].holds: expected true or false, not 'no'",
        "determinations[0].by: missing; expected text",
        "determinations[0].on: missing; expected a date",
    )


def test_writing_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "yaml", None)
    with pytest.raises(ValueError, match=r"needs PyYAML: pip install 'aiframework-law\[yaml\]'"):
        dumps(System("x"), format="yaml")
    with pytest.raises(ValueError, match="needs PyYAML"):
        loads("name: x", format="yaml")


@pytest.mark.parametrize("fold", [0, 1])
def test_an_hour_that_comes_twice_is_read_back(fold: int) -> None:
    """When clocks go back, the zone alone would not tell which hour is meant: the offset is kept."""
    zone = zoneinfo.ZoneInfo("Europe/Oslo")
    system = System("x", Box(sealed_at=dt.datetime(2026, 10, 25, 2, 30, tzinfo=zone, fold=fold)))
    for format in FORMATS:  # noqa: A001 - what it is
        assert loads(dumps(system, format=format), format=format) == system
