"""TOML descriptions."""

import tomllib
from decimal import Decimal
from typing import Any

__all__ = ["parse"]


def parse(text: str) -> dict[str, Any]:
    """Return the plain values of a TOML text.

    Raises:
        ValueError: the text is no TOML; the message tells the line.
    """
    return tomllib.loads(text, parse_float=Decimal)
