"""The JSON Schema (2020-12) of descriptions, generated from the vocabulary."""

import datetime as dt
from decimal import Decimal
from enum import Enum
from typing import Any

from aiframework.facts.index import sections
from aiframework.facts.plain import NUMBER
from aiframework.facts.section import Section
from aiframework.logic import Question

__all__ = ["schema"]


def schema() -> dict[str, Any]:
    """Return the schema of a description as plain values (the shape of TOML, JSON and YAML files)."""
    found = sections()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Description of an AI system",
        "type": "object",
        "required": ["name"],
        "additionalProperties": False,
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "and_more": {
                "type": "array",
                "items": {"enum": sorted(each.key for each in found if each.repeats)},
            },
            "determinations": {"type": "array", "items": _DETERMINATION},
            **{each.key: _section(each) for each in found},
        },
    }


_DETERMINATION: dict[str, Any] = {
    "type": "object",
    "required": ["term", "holds", "by", "on"],
    "additionalProperties": False,
    "properties": {
        "term": {"type": "string"},
        "holds": {"type": "boolean"},
        "by": {"type": "string"},
        "on": {"type": "string", "format": "date"},
        "because": {"type": "string"},
    },
}


def _section(section: type[Section]) -> dict[str, Any]:
    table = {
        "type": "object",
        "description": (section.__doc__ or "").strip(),
        "additionalProperties": False,
        "properties": {name: _fact(fact) for name, fact in section.facts.items()},
    }
    return {"type": "array", "items": table} if section.repeats else table


def _fact(fact: Question[Any]) -> dict[str, Any]:
    answer = _answer(fact)
    sourced = {
        "type": "object",
        "required": ["answer"],
        "additionalProperties": False,
        "properties": {
            "answer": answer,
            "source": {"type": "string"},
            "attested_by": {"type": "string"},
            "on": {"type": "string", "format": "date"},
        },
    }
    told = {"description": fact.question, "anyOf": [answer, sourced]}
    return (
        {**told, "$comment": f"{fact.source}{f'; unit: {fact.unit}' if fact.unit else ''}"}
        if fact.source
        else told
    )


def _answer(fact: Question[Any]) -> dict[str, Any]:
    one = _scalar(fact.kind.base)
    if not fact.kind.many:
        return one
    members = {"type": "array", "items": one, "uniqueItems": True}
    at_least = {
        "type": "object",
        "required": ["at_least"],
        "additionalProperties": False,
        "properties": {"at_least": members},
    }
    return {"anyOf": [members, at_least]}


def _scalar(base: type) -> dict[str, Any]:
    if issubclass(base, Enum):
        return {"enum": [member.value for member in base]}
    plain: dict[type, dict[str, Any]] = {
        bool: {"type": "boolean"},
        int: {"type": "integer"},
        float: {"type": "number"},
        Decimal: {"type": ["number", "string"], "pattern": f"^({NUMBER.pattern})$"},
        dt.date: {"type": "string", "format": "date"},
        dt.datetime: {"type": "string", "format": "date-time"},
        str: {"type": "string"},
    }
    return plain[base]
