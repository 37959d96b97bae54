"""AI regulation as code: describe an AI system, learn what the law asks of it, why, and what is missing.

>>> import datetime
>>> from aiframework import System, assess, eu_ai_act
>>> assessment = assess(System("a chatbot"), laws=[eu_ai_act], on=datetime.date(2027, 12, 2))
>>> assessment.violations
()

Everything loads when first touched, so that the import itself stays light.
"""

import sys
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiframework.assessment import Assessment, Conclusion, Finding, Outcome, assess
    from aiframework.facts import Determination, System, and_more, describes, none_of
    from aiframework.laws.california import instrument as california
    from aiframework.laws.coe_convention import instrument as coe_convention
    from aiframework.laws.eu_ai_act import instrument as eu_ai_act
    from aiframework.legal.calendar import Force
    from aiframework.legal.lawbook import Lawbook
    from aiframework.legal.volume import Volume
    from aiframework.logic import UNKNOWN, Answer, Fact, Truth, at_least
    from aiframework.read import load, loads
    from aiframework.write import dumps

__version__ = "26.1.0.dev0"

__all__ = [
    "UNKNOWN",
    "Answer",
    "Assessment",
    "Conclusion",
    "Determination",
    "Fact",
    "Finding",
    "Force",
    "Lawbook",
    "Outcome",
    "System",
    "Truth",
    "__version__",
    "and_more",
    "assess",
    "at_least",
    "california",
    "coe_convention",
    "describes",
    "dumps",
    "eu_ai_act",
    "load",
    "loads",
    "none_of",
]

_LAWS = {
    "california": "aiframework.laws.california",
    "coe_convention": "aiframework.laws.coe_convention",
    "eu_ai_act": "aiframework.laws.eu_ai_act",
}
_HOME = {
    "Assessment": "aiframework.assessment",
    "Conclusion": "aiframework.assessment",
    "Finding": "aiframework.assessment",
    "Outcome": "aiframework.assessment",
    "assess": "aiframework.assessment",
    "Determination": "aiframework.facts",
    "System": "aiframework.facts",
    "and_more": "aiframework.facts",
    "describes": "aiframework.facts",
    "none_of": "aiframework.facts",
    "Force": "aiframework.legal.calendar",
    "Lawbook": "aiframework.legal.lawbook",
    "UNKNOWN": "aiframework.logic",
    "Answer": "aiframework.logic",
    "Fact": "aiframework.logic",
    "Truth": "aiframework.logic",
    "at_least": "aiframework.logic",
    "load": "aiframework.read",
    "loads": "aiframework.read",
    "dumps": "aiframework.write",
}


def __getattr__(name: str) -> object:
    """Load a public name from where it lives."""
    if name not in _LAWS and name not in _HOME:
        message = f"module 'aiframework' has no attribute {name!r}"
        raise AttributeError(message)
    with _volume():
        if name in _LAWS:
            found: object = import_module(_LAWS[name]).instrument
        else:
            found = getattr(import_module(_HOME[name]), name)
    globals()[name] = found
    return found


@cache
def _volume() -> "Volume":
    """Return the one file from which all that is not law loads."""
    from aiframework.legal.volume import Volume  # noqa: PLC0415 - nothing loads before it is touched

    return Volume(sys.modules[__name__])


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
