"""Lawsuits about harm in which an AI played a part (AB 316)."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Litigation"]


@describes(many="lawsuits")
class Litigation:
    """One civil claim about harm linked with an AI."""

    you_are_defendant: Fact[bool] = Fact(
        "Is the organisation a defendant in an action under California law?",
        source="AB 316, Civ. Code § 1714.46(b)",
    )
    developed_modified_or_used: Fact[bool] = Fact(
        "Did the organisation develop, modify or use the AI?", source="AB 316, Civ. Code § 1714.46(b)"
    )
    harm_alleged: Fact[bool] = Fact(
        "Does the claim allege that the AI caused harm?", source="AB 316, Civ. Code § 1714.46(b)"
    )
    asserts_autonomy_defence: Fact[bool] = Fact(
        "Does the organisation argue that the AI caused the harm autonomously?",
        source="AB 316, Civ. Code § 1714.46(b)",
        control="operator",
    )
    asserts_other_defence: Fact[bool] = Fact(
        "Does it argue causation, foreseeability or another's fault?",
        source="AB 316, Civ. Code § 1714.46(c)",
        control="operator",
    )
