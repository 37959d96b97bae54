"""Answers as people type them: read into the kind a question asks for, and shown."""

import datetime as dt
from decimal import InvalidOperation
from enum import Enum
from typing import Any

from aiframework.logic import Kind, at_least
from aiframework.logic.spelling import did_you_mean

__all__ = ["heard", "shown"]

_WORDS = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False}


def heard(kind: Kind, text: str) -> Any:  # noqa: ANN401 - of the kind
    """Return the answer that a text gives.

    A list is written with commas ("text, image"), "none" for an empty one, and ends in "..." where there may be more.

    Raises:
        ValueError: the text is no answer of the kind; what would be is told.
    """
    if not kind.many:
        return _one(kind, text.strip())
    bare = text.strip()
    opened = bare.endswith("...")
    words = [word.strip() for word in bare.removesuffix("...").split(",") if word.strip()]
    members = frozenset() if words == ["none"] else frozenset(_one(kind, word) for word in words)
    if not words:
        message = "nothing said: name some, or none"
        raise ValueError(message)
    return at_least(members) if opened else members


def _one(kind: Kind, word: str) -> Any:  # noqa: ANN401 - of the kind
    base = kind.base
    try:
        if base is bool:
            return _WORDS[word.casefold()]
        if issubclass(base, Enum):
            return base(word)
        if base is dt.date:
            return dt.date.fromisoformat(word)
        if base is dt.datetime:
            return _moment(word)
        if base is str:
            return _text(word)
        number: Any = base
        return number(word.replace("_", "").replace(" ", ""))
    except (KeyError, ValueError, InvalidOperation):
        members = frozenset(str(each.value) for each in base) if issubclass(base, Enum) else frozenset[str]()
        message = f"expected {Kind(base).name}, not {word!r}{did_you_mean(word, members)}"
        raise ValueError(message) from None


def _moment(word: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(word)
    if moment.tzinfo is None:
        raise ValueError(word)
    return moment


def _text(word: str) -> str:
    if not word:
        raise ValueError(word)
    return word


def shown(answer: object) -> str:
    """Return an answer as one would type it."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    if isinstance(answer, frozenset):
        return ", ".join(sorted(map(shown, answer))) or "none"
    return str(getattr(answer, "value", answer))
