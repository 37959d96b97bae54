"""From when tests in real-world conditions are ruled: Article 113, and what "high-risk" means before Article 6 applies."""

from datetime import date
from typing import Final

from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_I_DATE, ANNEX_III_DATE, PUBLISHED
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import Doubt
from aiframework.logic import ALWAYS, NEVER

__all__ = ["BEFORE_CLASSIFICATION", "TESTING_RULES"]

BEFORE_CLASSIFICATION: Final = Doubt(
    name="article-60-before-classification",
    question="Do Articles 60 and 61 bind before Article 6, by which systems count as high-risk, applies?",
    readings=(
        ("at_once", "Chapter VI applies since 2 August 2026 and names the annexes"),
        (
            "with_classification",
            "nothing is high-risk before Article 6 applies, so nothing is tested as such",
        ),
    ),
)

#: what is tested has not reached the market, so Article 111 has nothing to except
TESTING_RULES: Final = Schedule(
    (
        Phase(
            starts=date(2026, 8, 2),
            known=PUBLISHED,
            withdrawn=AMENDED,
            when=high_risk_by_use.condition(),
            basis="Art. 113, second paragraph",
        ),
        Phase(
            starts=date(2026, 8, 2),
            known=AMENDED,
            when=BEFORE_CLASSIFICATION.between(at_once=ALWAYS, with_classification=NEVER),
            basis="Art. 113, second paragraph",
        ),
        Phase(
            starts=ANNEX_III_DATE,
            known=AMENDED,
            when=high_risk_by_use.condition(),
            basis="Art. 113, third paragraph, point (c)(i), as amended by Reg. (EU) 2026/1744",
        ),
        Phase(
            starts=ANNEX_I_DATE,
            known=AMENDED,
            when=high_risk_by_section_a.condition(),
            basis="Art. 113, third paragraph, point (c)(ii), as amended by Reg. (EU) 2026/1744",
        ),
    ),
    "Articles 60 and 61",
)
