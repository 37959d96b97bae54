"""TOML text of plain values: the shape of a description, nothing more."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

__all__ = ["text"]

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def text(plain: Mapping[str, Any]) -> str:
    """Return plain values as TOML: simple keys first, then tables, then lists of tables."""
    return "\n".join(_table(plain, ())).lstrip("\n") + "\n"


def _table(plain: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    for key, value in plain.items():
        if not (_is_tables(value) or (not path and isinstance(value, Mapping))):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in plain.items():
        name = ".".join(map(_key, (*path, key)))
        if _is_tables(value):
            for each in value:
                yield from ("", f"[[{name}]]")
                yield from _table(each, (*path, key))
        elif not path and isinstance(value, Mapping):
            yield from ("", f"[{name}]")
            yield from _table(value, (*path, key))


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(each, Mapping) for each in value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _string(key)


def _string(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{_key(key)} = {_value(each)}' for key, each in value.items())} }}"
    if isinstance(value, int | float | Decimal):
        return str(value)
    message = f"{value!r} has no place in a description"
    raise TypeError(message)
