"""From when systems count as high-risk by each route: Article 113 in both versions."""

from datetime import date
from typing import Final

from aiframework.laws.eu_ai_act.calendar import AMENDED, ANNEX_I_DATE, ANNEX_III_DATE, moved
from aiframework.legal.calendar import Phase, Schedule

__all__ = ["ANNEX_III_CLASSIFICATION", "ANNEX_I_CLASSIFICATION", "SECTION_ONE_AS_AMENDED"]

ANNEX_III_CLASSIFICATION: Final = moved(
    date(2026, 8, 2),
    ANNEX_III_DATE,
    basis="Art. 113, second paragraph",
    new_basis="Art. 113, third paragraph, point (c)(i), as amended by Reg. (EU) 2026/1744 Art. 1(40)",
)

ANNEX_I_CLASSIFICATION: Final = moved(
    date(2027, 8, 2),
    ANNEX_I_DATE,
    basis="Art. 113, third paragraph, point (c)",
    new_basis="Art. 113, third paragraph, point (c)(ii), as amended by Reg. (EU) 2026/1744 Art. 1(40)",
)

#: Article 6(1a) and (1b), which Regulation (EU) 2026/1744 added for both routes
SECTION_ONE_AS_AMENDED: Final = Schedule(
    (
        Phase(
            starts=ANNEX_III_DATE,
            known=AMENDED,
            basis="Art. 113, third paragraph, point (c)(i), as amended by Reg. (EU) 2026/1744 Art. 1(40)",
        ),
    )
)
