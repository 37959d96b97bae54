"""TOML descriptions."""

import re
import tomllib
from decimal import Decimal
from typing import Any

from aiframework.read.shared import TOO_MANY_DIGITS, mistake_at

__all__ = ["parse"]

_PLACE = re.compile(r" \(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)$")


def parse(text: str) -> dict[str, Any]:
    """Return the plain values of a TOML text.

    Raises:
        ValueError: the text is no TOML; the message tells the line.
    """
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        what = str(error)
        place = _PLACE.search(what)
        if place is None:
            raise
        line, column = place.groups()
        if line is None:
            message = f"at the end of the file: {what[:1].lower()}{what[1 : place.start()]}"
        else:
            message = mistake_at(text, int(line), int(column), what[: place.start()])
        raise ValueError(message) from None
    except ValueError as error:
        raise ValueError(TOO_MANY_DIGITS) from error
