"""Reading descriptions: one file for each input format. Nothing is read but what the caller names."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from aiframework.logic.spelling import did_you_mean

if TYPE_CHECKING:
    from aiframework.facts import System

__all__ = ["FORMATS", "load", "loads"]

#: the reader of each file ending
FORMATS = {".toml": "toml", ".json": "json", ".yaml": "yaml", ".yml": "yaml"}


def load(path: str | Path) -> "System":
    """Return the description in a file; its ending tells the format.

    Raises:
        TypeError: it is no path.
        DescriptionError: the file cannot be read as a description; every mistake is listed.
        OSError: the file cannot be opened.
    """
    from aiframework.facts.plain import DescriptionError  # noqa: PLC0415 - cattrs loads on first use

    given: object = path
    if not isinstance(given, str | Path):
        message = f"{given!r} is no path of a file: give a str or a Path"
        raise TypeError(message)
    file = Path(path)
    if file.is_dir():
        raise DescriptionError(["a folder: name a file in it"], str(path))
    ending = file.suffix.casefold()
    if ending not in FORMATS:
        mistake = f"ending {file.suffix!r}: use one of {', '.join(FORMATS)}"
        raise DescriptionError([mistake], str(path))
    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        mistake = f"byte {error.start}: not UTF-8 text"
        raise DescriptionError([mistake], str(path)) from error
    return loads(text, format=FORMATS[ending], origin=str(path))


def loads(text: str, *, format: str = "toml", origin: str = "") -> "System":  # noqa: A002 - what it is
    """Return the description a text tells.

    Args:
        text: the text.
        format: "toml", "json" or "yaml".
        origin: the file's name, for messages.

    Raises:
        TypeError: it is no text.
        DescriptionError: the text is no description; every mistake is listed.
    """
    from aiframework.facts.plain import DescriptionError, from_plain  # noqa: PLC0415 - cattrs loads on first use

    given: object = text
    if not isinstance(given, str):
        message = f"a description is read from text, not {type(given).__name__}: decode it first"
        raise TypeError(message)
    if format not in FORMATS.values():
        near = did_you_mean(str(format), FORMATS.values())
        mistake = f"format {format!r}{near or ': use one of toml, json, yaml'}"
        raise DescriptionError([mistake], origin)
    if not text.strip():
        raise DescriptionError(['nothing in it; give the system a name, as in name = "CV screening"'], origin)
    try:
        plain = import_module(f"aiframework.read.{format}").parse(text)
    except ValueError as error:
        raise DescriptionError([str(error)], origin) from error
    except RecursionError:
        raise DescriptionError(["tables and lists are nested too deep to be a description"], origin) from None
    if not isinstance(plain, dict):
        raise DescriptionError(["expected a table with a name and sections"], origin)
    return from_plain(plain, origin=origin)
