"""SB 1120: tools in reviewing whether care is medically necessary."""

from aiframework.facts.health import UtilizationReview
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.calendar import SB_1120
from aiframework.laws.california.health.roles_health import health_plan
from aiframework.laws.california.sanctions_people import HEALTH_PLANS
from aiframework.legal.provision import TWO_SOURCES, Duty, Prohibition

__all__ = [
    "let_a_professional_decide",
    "let_no_tool_deny_care",
    "use_a_tool_that_meets_the_criteria",
]

use_a_tool_that_meets_the_criteria = Duty(
    cite="SB 1120 H&S § 1367.01(k)",
    part="tool",
    says="A tool that reviews medical necessity rests on the person's own case, follows the review rules, supplants no "
    "provider, is fair, inspectable, disclosed and periodically reviewed, keeps data to its purpose and does no harm.",
    verified=TWO_SOURCES,
    note="The same for disability insurers: Ins. Code § 10123.135(j).",
    binds=health_plan,
    when=UtilizationReview.tool_used_on_medical_necessity,
    must=at_either_level(UtilizationReview.meets_all_criteria),
    applies=SB_1120,
    sanction=HEALTH_PLANS,
)

let_no_tool_deny_care = Prohibition(
    cite="SB 1120 H&S § 1367.01(k)",
    part="denial",
    says="The tool itself never denies, delays or modifies care on medical necessity, not even in part.",
    verified=TWO_SOURCES,
    binds=health_plan,
    when=UtilizationReview.tool_used_on_medical_necessity & UtilizationReview.tool_denies_delays_or_modifies,
    applies=SB_1120,
    sanction=HEALTH_PLANS,
)

let_a_professional_decide = Duty(
    cite="SB 1120 H&S § 1367.01(k)",
    part="professional",
    says="A licensed physician or competent professional decides on medical necessity after reviewing the "
    "recommendation and the record.",
    verified=TWO_SOURCES,
    binds=health_plan,
    when=UtilizationReview.tool_used_on_medical_necessity,
    must=UtilizationReview.competent_professional_decides & UtilizationReview.professional_considers_case,
    applies=SB_1120,
    sanction=HEALTH_PLANS,
)
