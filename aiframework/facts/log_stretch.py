"""Logs of some days, and what became of them."""

from datetime import date
from enum import Enum

from aiframework.facts.following import gone_since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["LogHolder", "LogStretch"]


class LogHolder(Enum):
    """Who controls logs."""

    PROVIDER = "provider"
    DEPLOYER = "deployer"


@describes(many="log_stretches")
class LogStretch:
    """The logs of some days that one organisation controls."""

    name: Fact[str] = Fact("What are these logs called?", source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)")
    held_by: Fact[LogHolder] = Fact(
        "Who controls these logs: the provider or the deployer?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
    )
    last_made_on: Fact[date] = Fact(
        "On which day was the last of these logs made?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
    )
    other_law_until: Fact[date] = Fact(
        "If other Union or national law sets how long these logs are kept (data protection law; for a financial "
        "institution, the law on its documentation): which is the last day of that period?",
        source="Reg. (EU) 2024/1689 Art. 19(1), (2), Art. 26(6)",
    )
    kept: Fact[bool] = Fact(
        "Are all of these logs still there?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
        control="operator",
        follows=gone_since("deleted_on"),
    )
    deleted_on: Fact[date] = Fact(
        "On which day were these logs, or some of them, deleted or lost?",
        source="Reg. (EU) 2024/1689 Art. 19(1), Art. 26(6)",
    )
