"""The vocabulary: what can be said of a system, its makers, its users, its model and its content.

Sections live in topic modules and load when first touched; `aiframework.facts.Purpose` finds its own.
"""

from importlib import import_module

from aiframework.facts.description import (
    Determination,
    Section,
    System,
    and_more,
    described,
    describes,
    facts_of,
    none_of,
)

__all__ = [
    "Determination",
    "Section",
    "System",
    "and_more",
    "described",
    "describes",
    "facts_of",
    "none_of",
]
