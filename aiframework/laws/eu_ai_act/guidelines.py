"""The layers of guidance that the provisions quote: never binding, each can be switched off by name.

Guidance stands beside a fact, `fact & high_risk_draft("para. 12")`: where the fact is denied nothing changes,
where it holds the guidance decides, and with the layer switched off that point is open.
"""

from aiframework.logic import ALWAYS, Guidance

__all__ = ["definition_guidelines", "gpai_guidelines", "high_risk_draft", "transparency_guidelines"]


def high_risk_draft(cite: str) -> Guidance:
    """Return what the Commission's draft of 19 May 2026 on Article 6 says; the final text is not out."""
    return Guidance("high-risk-draft", f"draft guidelines on Article 6 of 19 May 2026, {cite}", ALWAYS)


def transparency_guidelines(cite: str) -> Guidance:
    """Return what the Commission's guidelines on Article 50 of 20 July 2026 say."""
    return Guidance("transparency", f"C(2026) 5054, {cite}", ALWAYS)


def gpai_guidelines(cite: str) -> Guidance:
    """Return what the Commission's guidelines on general-purpose models of 18 July 2025 say."""
    return Guidance("gpai", f"C(2025) 5045, {cite}", ALWAYS)


def definition_guidelines(cite: str) -> Guidance:
    """Return what the Commission's guidelines of 29 July 2025 on what an AI system is say."""
    return Guidance("ai-system-definition", f"C(2025) 5053, {cite}", ALWAYS)
