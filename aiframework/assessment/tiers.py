"""Tiers of risk with bounds: the lowest and the highest a description may be in."""

from collections.abc import Iterable
from typing import Any

import attrs

from aiframework.assessment.finding import Conclusion
from aiframework.legal.provision import RiskTier
from aiframework.logic import Truth
from aiframework.logic.residual import Missing

__all__ = ["Tiers", "tiers_of"]


@attrs.frozen(kw_only=True, eq=False)
class Tiers:
    """Where a description stands among the tiers of one instrument.

    Tiers add up: `holding` lists every tier that is known to hold.

    Attributes:
        instrument: the instrument's short name.
        scale: what is ranked ("system", "model").
        at_least: the gravest tier known to hold; "none" where none is, since the law may not reach it at all.
        at_most: the gravest tier not ruled out ("none" where all are).
        holding: every tier known to hold, the gravest first.
        missing: what would settle it, what bears on the gravest open tier first.
    """

    instrument: str
    scale: str
    at_least: str
    at_most: str
    holding: tuple[str, ...]
    missing: tuple[Missing, ...]

    @property
    def settled(self) -> bool:
        """Whether lower and upper bound are one."""
        return self.at_least == self.at_most


def tiers_of(conclusions: Iterable[Conclusion]) -> tuple[Tiers, ...]:
    """Return the tiers of each instrument that has them, scale by scale."""
    groups: dict[tuple[str, str], list[Conclusion]] = {}
    for conclusion in conclusions:
        tier = conclusion.provision
        if isinstance(tier, RiskTier):
            groups.setdefault((tier.instrument.short, tier.scale), []).append(conclusion)
    return tuple(_tiers(short, scale, group) for (short, scale), group in groups.items())


def _tier(conclusion: Conclusion) -> Any:  # noqa: ANN401 - only risk tiers come here
    return conclusion.provision


def _tiers(short: str, scale: str, group: list[Conclusion]) -> Tiers:
    ranked = sorted(group, key=lambda conclusion: -_tier(conclusion).rank)
    holding = [conclusion for conclusion in ranked if conclusion.holds is Truth.YES]
    possible = [conclusion for conclusion in ranked if conclusion.holds is not Truth.NO]
    above = [
        c
        for c in possible
        if c.holds is Truth.UNKNOWN and (not holding or _tier(c).rank > _tier(holding[0]).rank)
    ]
    return Tiers(
        instrument=short,
        scale=scale,
        at_least=_tier(holding[0]).tier if holding else "none",
        at_most=_tier(possible[0]).tier if possible else "none",
        holding=tuple(dict.fromkeys(_tier(conclusion).tier for conclusion in holding)),
        missing=tuple(dict.fromkeys(each for conclusion in above for each in conclusion.unanswered)),
    )
