"""When what Regulation (EU) 2026/1744 added to Chapter III, or took out of it, applies: as Sections 1 to 3 do.

What was added was never law before the amendment was published, and what was taken out no longer is since.
"""

from typing import Final

import attrs

from aiframework.laws.eu_ai_act.calendar import AMENDED, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk import (
    HIGH_RISK_RULES,
    HIGH_RISK_RULES_ANNEX_I,
    HIGH_RISK_RULES_ANNEX_III,
)
from aiframework.legal.calendar import Schedule

__all__ = [
    "ADDED_TO_HIGH_RISK_RULES",
    "ADDED_TO_HIGH_RISK_RULES_ANNEX_I",
    "ADDED_TO_HIGH_RISK_RULES_ANNEX_III",
    "REMOVED_FROM_HIGH_RISK_RULES",
    "REMOVED_FROM_HIGH_RISK_RULES_ANNEX_III",
]


def _added(schedule: Schedule) -> Schedule:
    """Return the phases that still stand, known only since the amendment."""
    return Schedule(
        tuple(attrs.evolve(phase, known=max(phase.known, AMENDED)) for phase in schedule.known_on(AMENDED)),
        f"{schedule.name}, added by Reg. (EU) 2026/1744",
    )


def _removed(schedule: Schedule) -> Schedule:
    """Return the phases as first published, known only until the amendment."""
    return Schedule(
        tuple(attrs.evolve(phase, withdrawn=AMENDED) for phase in schedule.known_on(PUBLISHED)),
        f"{schedule.name}, removed by Reg. (EU) 2026/1744",
    )


ADDED_TO_HIGH_RISK_RULES: Final = _added(HIGH_RISK_RULES)
ADDED_TO_HIGH_RISK_RULES_ANNEX_III: Final = _added(HIGH_RISK_RULES_ANNEX_III)
ADDED_TO_HIGH_RISK_RULES_ANNEX_I: Final = _added(HIGH_RISK_RULES_ANNEX_I)
REMOVED_FROM_HIGH_RISK_RULES: Final = _removed(HIGH_RISK_RULES)
REMOVED_FROM_HIGH_RISK_RULES_ANNEX_III: Final = _removed(HIGH_RISK_RULES_ANNEX_III)
