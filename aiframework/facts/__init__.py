"""The vocabulary: what can be said of a system, its makers, its users, its model and its content.

Sections live in topic modules, which load when first touched (`aiframework.facts.purpose.Purpose`).
"""

from aiframework.facts.description import System
from aiframework.facts.determination import Determination
from aiframework.facts.group import and_more, none_of
from aiframework.facts.section import Section, described, describes, facts_of

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
