"""The JSON Schema says what the reader accepts."""

import datetime as dt
import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from aiframework.facts.schema import schema
from aiframework.read import loads
from aiframework.write import dumps
from tests.facts.test_plain import FULL

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.toml"))


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(
        schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_the_schema_is_a_schema() -> None:
    told = schema()
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(told)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_it_accepts_every_example(path: Path, validator: jsonschema.Draft202012Validator) -> None:
    """As the file stands, with dates as JSON has them."""
    told = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=float)
    plain = json.loads(json.dumps(told, default=_text))
    assert [error.message for error in validator.iter_errors(plain)] == []


def _text(value: Any) -> str:
    assert isinstance(value, dt.date | Decimal)
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def test_it_accepts_what_is_written(validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(json.loads(dumps(FULL, format="json")))
    assert loads(dumps(FULL, format="json"), format="json") == FULL


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"name": ""},
        {"name": "x", "boxx": {}},
        {"name": "x", "box": {"open": "yes"}},
        {"name": "x", "box": {"weight": "heavy"}},
        {"name": "x", "box": {"colours": ["red", "red"]}},
        {"name": "x", "box": {"made_on": "soon"}},
        {"name": "x", "box": {"open": {"answer": True, "sauce": "x"}}},
        {"name": "x", "toys": {}},
        {"name": "x", "and_more": ["box"]},
        {"name": "x", "determinations": [{"term": "x"}]},
    ],
    ids=str,
)
def test_it_refuses_what_the_reader_refuses(
    wrong: dict[str, Any], validator: jsonschema.Draft202012Validator
) -> None:
    assert not validator.is_valid(wrong)
    with pytest.raises(ValueError, match="mistake"):
        loads(json.dumps(wrong), format="json")
