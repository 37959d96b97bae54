"""Writing assessments and descriptions: one file for each output format; pure functions to text."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiframework.facts import System

__all__ = ["dumps"]


def dumps(system: "System", *, format: str = "toml") -> str:  # noqa: A002 - what it is
    """Return a description as text that `load` reads back without loss.

    Args:
        system: the description.
        format: "toml", "json" or "yaml" (which needs the extra `yaml`).

    Raises:
        ValueError: no such format, or its extra is not installed.
    """
    if format not in {"toml", "json", "yaml"}:
        message = f"format {format!r}: use toml, json or yaml"
        raise ValueError(message)
    from aiframework.facts.plain import to_plain  # noqa: PLC0415 - cattrs loads on first use

    return str(import_module(f"aiframework.write.{format}").text(to_plain(system)))
