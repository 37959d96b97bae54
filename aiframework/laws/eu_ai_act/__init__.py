"""The EU AI Act: Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744."""

import datetime as dt

from aiframework.legal.instrument import Instrument
from aiframework.legal.links import eu_link
from aiframework.logic import Predicate

__all__ = ["instrument"]


def _scope() -> Predicate:
    from aiframework.laws.eu_ai_act.scope import within_the_act  # noqa: PLC0415 - stands among the provisions

    return within_the_act


def _link(cite: str) -> str:
    return eu_link(cite, "02024R1689-20260727")


instrument = Instrument(
    id="eu_ai_act",
    short="EU AI Act",
    told=("Art. 2",),
    title="Regulation (EU) 2024/1689 laying down harmonised rules on artificial intelligence",
    jurisdiction="European Union",
    law_as_of=dt.date(2026, 11, 23),
    package="aiframework.laws.eu_ai_act",
    searched=True,
    apart=("forms",),
    scope_of=_scope,
    linked=_link,
    also=("AI Act", "Reg. (EU) 2024/1689", "Regulation (EU) 2024/1689", "AIA"),
)
