"""Article 111(4): systems that generate content and were on the market before 2 August 2026."""

from datetime import date
from typing import Final

from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.calendar import AMENDED, PUBLISHED, since
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, Doubt, Term

__all__ = ["MARKING_RULES", "generator_on_the_market_before"]

_CUT_OFF: Final = date(2026, 8, 2)
_GRACE_ENDS: Final = date(2026, 12, 2)
_SERVICE: Final = Doubt(
    name="article-111-4-service",
    question=(
        "Does the transition for marking also cover systems that were only put into service, never "
        "placed on the market?"
    ),
    readings=(
        ("market_only", "the article speaks of placing on the market alone"),
        ("service_too", "guidelines C(2026) 5054, paragraph 153, take putting into service with it"),
    ),
    source="Art. 111(4); C(2026) 5054 para. 153",
)

generator_on_the_market_before = Term(
    cite="Art. 111(4)",
    says=(
        "It was on the market before 2 August 2026: if it generates content, there is time until 2 December 2026 to "
        "mark it."
    ),
    verified=INTERPRETED,
    note="It covers Article 50(2) alone.",
    doubts=(_SERVICE,),
    means=_SERVICE.between(
        market_only=Market.placed_on_union_market & (Market.placed_on_market_on < _CUT_OFF),
        service_too=(Market.placed_on_union_market & (Market.placed_on_market_on < _CUT_OFF))
        | (~Market.placed_on_union_market & (Market.put_into_service_on < _CUT_OFF)),
    ),
    applies=since(_CUT_OFF, "Art. 113, second paragraph; Reg. (EU) 2026/1744 Art. 1(39)", known=AMENDED),
)

#: Article 50(2): at once for new systems, four months later for those that were there
MARKING_RULES: Final = Schedule(
    (
        Phase(starts=_CUT_OFF, known=PUBLISHED, withdrawn=AMENDED, basis="Art. 113, second paragraph"),
        Phase(
            starts=_CUT_OFF,
            known=AMENDED,
            when=~generator_on_the_market_before,
            basis="Art. 113, second paragraph",
        ),
        Phase(starts=_GRACE_ENDS, known=AMENDED, basis="Art. 111(4), as added by Reg. (EU) 2026/1744"),
    ),
    "Article 50(2)",
)
