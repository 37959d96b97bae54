"""`aiframework schema`: the JSON Schema of descriptions."""

from aiframework.cli.shared import out
from aiframework.facts.schema import schema as description_schema
from aiframework.write import json

__all__ = ["schema"]


def schema() -> int:
    """Print the JSON Schema (2020-12) of description files, generated from the vocabulary."""
    out(json.text(description_schema()))
    return 0
