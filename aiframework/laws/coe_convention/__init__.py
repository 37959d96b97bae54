"""The Council of Europe Framework Convention on AI (CETS No. 225), opened for signature on 5 September 2024.

It binds its Parties: States and the European Union. What it asks of them is told where a description has a
`State` section; what its principles come to for an operator stands beside as an advisory reading, never as law.
"""

import datetime as dt

from aiframework.legal.instrument import Instrument
from aiframework.legal.links import treaty_link
from aiframework.logic import Predicate

__all__ = ["instrument"]


def _scope() -> Predicate:
    from aiframework.laws.coe_convention.gate import within_reach  # noqa: PLC0415 - stands among the provisions

    return within_reach


def _link(cite: str) -> str:  # noqa: ARG001 - the Treaty Office has one page for the whole treaty
    return treaty_link(225)


instrument = Instrument(
    id="coe_convention",
    short="CETS 225",
    told=("Art. 30(3)", "Art. 3(1)"),
    title="Council of Europe Framework Convention on Artificial Intelligence and Human Rights, Democracy and the "
    "Rule of Law",
    jurisdiction="Council of Europe",
    law_as_of=dt.date(2026, 11, 23),
    package="aiframework.laws.coe_convention",
    searched=True,
    apart=("crosswalk", "register", "status"),
    scope_of=_scope,
    linked=_link,
    also=("Framework Convention", "Framework Convention on AI", "CETS No. 225", "CETS225", "AI Convention"),
)
