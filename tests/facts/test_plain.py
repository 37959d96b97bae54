"""Files are read with every mistake told at once, and written without loss."""

import datetime as dt
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

from aiframework.facts import Determination, System, and_more, none_of
from aiframework.facts.plain import DescriptionError, converter, from_plain, to_plain
from aiframework.logic import Answer, at_least
from aiframework.read import load, loads
from aiframework.write import dumps
from tests.strategies import systems
from tests.vocabulary import Box, Colour, Toy

FULL = System(
    "a box",
    Box(
        open=Answer(True, source='photo "A"', attested_by="the keeper", on=dt.date(2026, 1, 2)),
        colour=Colour.RED,
        colours=at_least({Colour.RED, Colour.BLUE}),
        parts=3,
        weight=Decimal(10000000000000000000000001),
        share=0.25,
        made_on=dt.date(2026, 2, 3),
        sealed_at=dt.datetime(2026, 2, 3, 4, 5, tzinfo=dt.UTC),
        label="line one\nline \u007f two",
    ),
    Toy(name="rattle", loud=True),
    Toy(),
    and_more(Toy),
    determinations=(
        Determination(term="Test Art. 1", holds=True, by="counsel", on=dt.date(2026, 1, 1), because="so"),
    ),
)


@pytest.mark.parametrize("format", ["toml", "json"])
def test_a_round_trip_loses_nothing(format: str) -> None:  # noqa: A002 - what it is
    assert loads(dumps(FULL, format=format), format=format) == FULL
    assert dumps(loads(dumps(FULL, format=format), format=format), format=format) == dumps(
        FULL, format=format
    )


@given(systems())
def test_any_description_makes_the_round_trip(system: System) -> None:
    for format in ("toml", "json"):  # noqa: A001 - what it is
        assert loads(dumps(system, format=format), format=format) == system
    assert from_plain(to_plain(system)) == system


def test_yaml_reads_the_same(tmp_path: Path) -> None:
    file = tmp_path / "box.yaml"
    file.write_text(
        "name: a box\nbox: {open: true, made_on: 2026-02-03, weight: 12}\ntoys: []\n", encoding="utf-8"
    )
    assert load(file) == System(
        "a box", Box(open=True, made_on=dt.date(2026, 2, 3), weight=Decimal(12)), none_of(Toy)
    )


WRONG = """
nam = "a box"

[box]
opn = true
parts = "three"
colour = "rad"
colours = ["red", "gren"]
sealed_at = 2026-02-03T04:05:06
weight = nan
made_on = { answer = "soon", sauce = "x" }

[boxx]
open = true

[toys]
loud = true

[[determinations]]
term = "x"
"""


def test_every_mistake_is_told_with_its_place_and_a_suggestion() -> None:
    with pytest.raises(DescriptionError) as caught:
        loads(WRONG, origin="box.toml")
    told = caught.value.mistakes
    assert len(told) == 15
    for expected in (
        'name: missing; give the system a name, as in name = "CV screening"',
        "nam: no such section; did you mean 'name'?",
        "box.opn: no such fact in Box; did you mean 'open'?",
        "box.parts: expected a whole number, not 'three'",
        "box.colour: expected one of 'red', 'green', 'blue', not 'rad'; did you mean 'red'?",
        "boxx: no such section; did you mean 'box'?",
        "determinations[0].holds: missing; expected true or false",
        "determinations[0].by: missing; expected text",
        "determinations[0].on: missing; expected a date",
    ):
        assert expected in told
    assert str(caught.value).startswith("15 mistakes in box.toml:")


@pytest.mark.parametrize(
    ("text", "format", "message"),
    [
        ("name = ", "toml", "at the end of the file: invalid value"),
        ('{"name": "x", "name": "y"}', "json", "given twice in one table: name"),
        ("[1]", "json", "expected a table"),
        ("a: [", "yaml", "line 1, column 5: while parsing a flow node"),
        ("name = 'x'\ntoys = [3]", "toml", "toys[0]: expected a table of answers, not 3"),
        ("name = 'x'\nbox = 3", "toml", "box: expected a table of answers"),
        ("name = 'x'\nand_more = ['box']", "toml", "and_more: 'box' is no list of things that repeat"),
        ("x", "ini", "use one of toml, json, yaml"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, format: str, message: str) -> None:  # noqa: A002 - what it is
    with pytest.raises(DescriptionError) as caught:
        loads(text, format=format)
    assert message in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(DescriptionError, match=r"use one of \.toml, \.json, \.yaml, \.yml"):
        load(tmp_path / "box.ini")
    with pytest.raises(OSError, match=r"box\.toml"):
        load(tmp_path / "box.toml")
    (tmp_path / "box.json").write_bytes(b"\xff")
    with pytest.raises(DescriptionError, match="not UTF-8"):
        load(tmp_path / "box.json")


def test_no_other_format_is_written() -> None:
    with pytest.raises(ValueError, match="use toml, json or yaml"):
        dumps(FULL, format="xml")


def test_the_enum_of_a_fact_is_told_when_a_whole_list_is_wrong() -> None:
    with pytest.raises(
        DescriptionError, match=r"box.colours: expected a list of one of .* did you mean 'green'"
    ):
        loads('name = "x"\n[box]\ncolours = ["red", "gren"]')


def test_cattrs_structures_descriptions_and_sections() -> None:
    """A converter of one's own can take these hooks over."""
    made = converter()
    assert made.structure({"open": True, "colours": ["red"]}, Box) == Box(
        open=True, colours=frozenset({Colour.RED})
    )
    assert made.unstructure(Box(open=True, colours=frozenset({Colour.RED}))) == {
        "open": True,
        "colours": ["red"],
    }
    assert made.structure(made.unstructure(FULL), System) == FULL
    with pytest.raises(DescriptionError, match=r"box\.opn: no such fact in Box"):
        made.structure({"opn": True}, Box)


def test_a_section_called_as_its_module_loads_alone() -> None:
    code = (
        "import sys; from aiframework.facts.index import section_class; section_class('conformity');"
        " print(*(name for name in sys.modules if name.startswith('aiframework.facts.')))"
    )
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "aiframework.facts.conformity" in told.split()
    assert "aiframework.facts.replica" not in told.split()


def test_what_is_no_text_and_no_path_is_refused() -> None:
    with pytest.raises(TypeError, match="a description is read from text, not bytes: decode it first"):
        loads(b"name = 'x'")  # type: ignore[arg-type]  # what is refused
    with pytest.raises(TypeError, match="3 is no path of a file"):
        load(3)  # type: ignore[arg-type]  # what is refused


def test_a_description_without_a_name_is_refused() -> None:
    """It could not be read again from a file."""
    with pytest.raises(ValueError, match="a description needs a name"):
        System("")


def test_members_named_by_their_words_are_shown_as_they_are_written() -> None:
    with pytest.raises(TypeError, match=r"not 'red'; give Colour.RED"):
        Box(colour="red")  # type: ignore[arg-type]  # what is refused
    with pytest.raises(TypeError, match=r"give Colour.GREEN, Colour.RED"):
        Box(colours=frozenset({"red", "green"}))  # type: ignore[arg-type]  # what is refused
