"""The JSON Schema says what the reader accepts."""

import json

import jsonschema
import pytest

from aiframework.facts.schema import schema
from aiframework.read import loads
from aiframework.write import dumps
from tests.facts.test_plain import FULL


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_it_accepts_what_is_written() -> None:
    jsonschema.validate(json.loads(dumps(FULL, format="json")), schema())
    assert loads(dumps(FULL, format="json"), format="json") == FULL


@pytest.mark.parametrize("wrong", [{}, {"name": "x", "boxx": {}}, {"name": "x", "box": {"open": "yes"}}])
def test_it_refuses_what_the_reader_refuses(wrong: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema())
