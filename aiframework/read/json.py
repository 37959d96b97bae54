"""JSON descriptions."""

import json
from decimal import Decimal
from typing import Any, NoReturn

from aiframework.read.shared import TOO_MANY_DIGITS, mistake_at

__all__ = ["parse"]


def parse(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the plain values of a JSON text; numbers keep every digit.

    Raises:
        ValueError: the text is no JSON, or names a key twice; the message tells where.
    """
    try:
        return json.loads(
            text, object_pairs_hook=_once, parse_float=Decimal, parse_int=_whole, parse_constant=_refused
        )
    except json.JSONDecodeError as error:
        raise ValueError(mistake_at(text, error.lineno, error.colno, error.msg)) from None


def _whole(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:
        raise ValueError(TOO_MANY_DIGITS) from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        message = f"given twice in one table: {', '.join(twice)}"
        raise ValueError(message)
    return dict(pairs)


def _refused(constant: str) -> NoReturn:
    message = f"{constant} is no JSON: leave out what is not known"
    raise ValueError(message)
