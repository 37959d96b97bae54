"""Where each section of a description is defined: found by scanning the topic modules once, on first use."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from aiframework.facts.section import Section, described

__all__ = ["section_class", "section_keys", "sections"]

_NOT_TOPICS = frozenset(
    {
        "answers",
        "as_of",
        "contradictions",
        "description",
        "determination",
        "following",
        "group",
        "index",
        "plain",
        "said",
        "schema",
        "section",
        "summing_up",
    }
)


@cache
def _topics() -> tuple[str, ...]:
    """Return the names of the topic modules."""
    found = iter_modules(import_module("aiframework.facts").__path__)
    return tuple(module.name for module in found if module.name not in _NOT_TOPICS)


@cache
def _loaded() -> None:
    """Import every topic module: each registers its sections."""
    for topic in _topics():
        import_module(f"aiframework.facts.{topic}")


def section_class(key: str) -> type[Section] | None:
    """Return the section that files call by this key, or None."""
    if key not in described:
        for topic in _likely(key):
            import_module(f"aiframework.facts.{topic}")
            if key in described:
                break
        else:
            _loaded()
    return cast("type[Section] | None", described.get(key))


def _likely(key: str) -> list[str]:
    """Return the topics a section may stand in, going by the words in its key: all others then need not load."""
    words = _words(key)
    return sorted((topic for topic in _topics() if words & _words(topic)), key=lambda topic: topic != key)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in name.split("_"))


def sections() -> tuple[type[Section], ...]:
    """Return every section of the vocabulary, and those that users described, by key."""
    _loaded()
    return tuple(cast("type[Section]", described[key]) for key in sorted(described))


def section_keys() -> frozenset[str]:
    """Return the keys of all sections."""
    return frozenset(section.key for section in sections())
