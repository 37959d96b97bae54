"""A description saved to its file, whole or not at all."""

import os
import tempfile
from pathlib import Path

from aiframework.facts.description import System
from aiframework.facts.plain import to_plain
from aiframework.write import json, toml

__all__ = ["savable", "save"]


def savable(path: Path) -> None:
    """Refuse a file to which no description can be saved, before anything is asked.

    Raises:
        ValueError: the file's name ends otherwise than in .toml or .json, or its folder is not there.
    """
    if path.suffix not in {".toml", ".json"}:
        message = f"{path}: descriptions are saved as .toml or .json; name the file so"
        raise ValueError(message)
    if not path.parent.is_dir():
        message = f"{path}: there is no folder {path.parent}; make it first"
        raise ValueError(message)


def save(system: System, path: Path) -> None:
    """Save a description as TOML or JSON, by the name of the file.

    It is written beside the file and put in its place at once: whoever reads the file, or starts after a crash, finds
    the old text or the new one.

    Raises:
        ValueError: the file's name ends otherwise, or its folder is not there.
        OSError: the file cannot be written.
    """
    savable(path)
    plain = to_plain(system)
    text = toml.text(plain) if path.suffix == ".toml" else json.text(plain)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
