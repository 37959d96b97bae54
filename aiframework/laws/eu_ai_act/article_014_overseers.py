"""Article 14(4): what a high-risk system enables the people who oversee it to do."""

from aiframework.facts.oversight import HumanOversight
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_human_oversight
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import Duty

__all__ = ["abilities"]


def _enabled(cite: str, says: str, ability: str) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=says,
        must=as_part_of(HumanOversight.enables_overseers, ability),
        unless=limit_of_human_oversight,
    )


enable_understanding = _enabled(
    "Art. 14(4)(a)",
    "Overseers can, as appropriate, understand capacities and limits, monitor operation, and find and "
    "address anomalies.",
    "can_understand_and_monitor",
)

warn_of_automation_bias = _enabled(
    "Art. 14(4)(b)",
    "Overseers can, as appropriate, stay aware of the tendency to over-rely on output.",
    "aware_of_automation_bias",
)

enable_interpretation = _enabled(
    "Art. 14(4)(c)",
    "Overseers can, as appropriate, interpret output correctly.",
    "can_interpret_output",
)

enable_overriding = _enabled(
    "Art. 14(4)(d)",
    "Overseers can, as appropriate, decide not to use the system, or disregard, override or reverse output.",
    "can_override",
)

enable_stopping = _enabled(
    "Art. 14(4)(e)",
    "Overseers can, as appropriate, intervene or stop the system so that it halts safely.",
    "can_stop",
)

abilities = (
    enable_understanding,
    warn_of_automation_bias,
    enable_interpretation,
    enable_overriding,
    enable_stopping,
)
