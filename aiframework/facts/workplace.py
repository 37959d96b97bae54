"""Discipline, monitoring and lay-offs with AI at work: SB 7, SB 947, AB 1883 and SB 951."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Layoff", "WorkplaceDecision", "WorkplaceMonitoring"]


@describes
class WorkplaceDecision:
    """A system used for discipline, termination or deactivation of workers."""

    used_for_discipline_or_termination: Fact[bool] = Fact(
        "Is the system used for discipline, termination or deactivation of workers?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    sole_basis: Fact[bool] = Fact(
        "Does the employer rely solely on the system for that decision?",
        source="SB 947 (2026), section number not stated; SB 7 (2025), vetoed",
        control="operator",
    )
    primary_basis: Fact[bool] = Fact(
        "Is the system's output the primary basis of that decision?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    human_reviewer: Fact[bool] = Fact(
        "Does a human reviewer examine the decision?",
        source="SB 947 (2026), section number not stated; SB 7 (2025), vetoed",
        control="operator",
    )
    reviewer_can_overturn: Fact[bool] = Fact(
        "May that reviewer overturn the output?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    corroborated_by_other_evidence: Fact[bool] = Fact(
        "Does the reviewer corroborate the output with other evidence?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    written_notice_after_use: Fact[bool] = Fact(
        "Does the worker get a written notice when the decision is made known?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    data_requested: Fact[bool] = Fact(
        "Did the worker ask for the data used?",
        source="SB 947 (2026), section number not stated",
    )
    data_provided: Fact[bool] = Fact(
        "Was that data provided?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    predicts_behaviour_or_beliefs: Fact[bool] = Fact(
        "Does the system predict workers' behaviour or beliefs?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    infers_protected_status: Fact[bool] = Fact(
        "Does the system infer a protected status?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    targets_protected_activity: Fact[bool] = Fact(
        "Does the system identify or act against workers who exercise legal rights?",
        source="SB 947 (2026), section number not stated",
        control="operator",
    )
    collective_agreement_waiver: Fact[bool] = Fact(
        "Does a collective agreement explicitly waive these rules with equal protection?",
        source="SB 947 (2026), section number not stated",
    )
    notice_before_use: Fact[bool] = Fact(
        "Were workers told in writing before the system was first used (open while use has not begun)?",
        source="SB 7 (2025), vetoed",
        control="operator",
    )
    system_list_kept: Fact[bool] = Fact(
        "Is a list kept of all such systems in use?", source="SB 7 (2025), vetoed", control="operator"
    )
    appeal_offered: Fact[bool] = Fact(
        "Can the worker appeal to a human?", source="SB 7 (2025), vetoed", control="operator"
    )


@describes
class WorkplaceMonitoring:
    """Observing workers' emotions or nervous systems."""

    recognises_emotions: Fact[bool] = Fact(
        "Does AI recognise or infer the emotional state of workers, from any signal (intentions alone do "
        "not count, unlike in the EU question)?",
        source="AB 1883 (2026), section number not stated",
        control="operator",
    )
    collects_neural_data: Fact[bool] = Fact(
        "Is data about workers' brain or nerve activity collected?",
        source="AB 1883 (2026), section number not stated",
        control="operator",
    )


@describes(many="layoffs")
class Layoff:
    """One mass lay-off in which AI plays a part."""

    driven_by_ai: Fact[bool] = Fact(
        "Is the lay-off brought about by the use of AI?", source="SB 951 (2026), section number not stated"
    )
    share_of_workforce: Fact[Decimal] = Fact(
        "What share of the workforce does it affect?",
        source="SB 951 (2026), section number not stated",
        unit="percent",
    )
    notice_90_days_before: Fact[bool] = Fact(
        "Was written notice given at least 90 days before it takes effect?",
        source="SB 951 (2026), section number not stated",
        control="operator",
    )
