"""The Governor's order and what comes from Washington: notes that switch nothing off."""

from functools import partial
from typing import Final

from aiframework.laws.california.calendar import EO_N_9_26
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Note

__all__ = [
    "federal_order_on_state_law",
    "frontier_act_bill",
    "governors_order_on_auditors",
    "kill_switch_bill",
]

_NO_PREEMPTION: Final = (
    "It preempts nothing: state law stays binding until a statute or a court says otherwise."
)

governors_order_on_auditors = Note(
    cite="EO N-9-26 § 1",
    says="The Governor's order of 18 September 2026 speeds up work on auditors and asks for a study of shutdown capability, "
    "due on 16 November 2026. It binds agencies; no California statute requires a shutdown capability.",
    verified=TWO_SOURCES,
    note="The order as a whole is cited; what the study says is not known here.",
    binds="state agencies",
    applies=EO_N_9_26,
)

_federal: Final = partial(Note, binds="federal bodies", note=_NO_PREEMPTION)

federal_order_on_state_law = _federal(
    cite="Executive Order 14365 § 1",
    says="The federal order of 11 December 2025 sets up a litigation task force against state AI law, asks for lists and "
    "conditions grants; child safety, computing infrastructure and state procurement are carved out.",
    verified=TWO_SOURCES,
)

frontier_act_bill = _federal(
    cite="H.R. 9925 § 1",
    says="A federal bill introduced on 23 July 2026 would bar state rules on transparency, audits and incidents of frontier "
    "models for good; not known to be enacted.",
    verified=ONE_SOURCE,
)

kill_switch_bill = _federal(
    cite="H.R. 9917 § 1",
    says="A federal bill on shutdown capability, introduced on 23 July 2026; not known to be enacted.",
    verified=ONE_SOURCE,
)
