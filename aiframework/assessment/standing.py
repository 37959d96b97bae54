"""How a provision stands on a day in a case: its force, and what that rests on."""

import datetime as dt

import attrs

from aiframework.legal.calendar import Force, Phase
from aiframework.logic import Condition, Truth

__all__ = ["Standing"]


@attrs.frozen(kw_only=True)
class Standing:
    """How a provision stands on the day in this case.

    Attributes:
        force: how it binds.
        when: what puts the case under that force; `ALWAYS` where no fact bears on it.
        truth: whether that holds; unknown joins the question whether the provision is reached.
        phases: the phases of its schedule that say so.
        reason: in words, where it does not bind.
    """

    force: Force
    when: Condition
    truth: Truth
    phases: tuple[Phase, ...]
    reason: str = ""

    @property
    def starts(self) -> dt.date | None:
        """The first day of the earliest phase this rests on."""
        return min((phase.starts for phase in self.phases), default=None)

    @property
    def basis(self) -> str:
        """The provisions that set the date."""
        return "; ".join(dict.fromkeys(phase.basis for phase in self.phases if phase.basis))
