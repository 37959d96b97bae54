"""JSON descriptions."""

import json
from decimal import Decimal
from typing import Any, NoReturn

__all__ = ["parse"]


def parse(text: str) -> Any:  # noqa: ANN401 - any JSON value
    """Return the plain values of a JSON text; numbers keep every digit.

    Raises:
        ValueError: the text is no JSON, or names a key twice; the message tells where.
    """
    return json.loads(text, object_pairs_hook=_once, parse_float=Decimal, parse_constant=_refused)


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
