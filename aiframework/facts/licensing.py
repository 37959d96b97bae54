"""Licensees of a generative system who disable its marking, and the clocks that follow."""

from datetime import datetime

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Licensee"]


@describes(many="licensees")
class Licensee:
    """One licensee whose changed system no longer complies with the California AI Transparency Act."""

    is_your_organisation: Fact[bool] = Fact(
        "Is your own organisation this licensee?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c)(3); SB 1000, Bus. & Prof. Code § 22757.3(b)(3)",
    )
    identifiable: Fact[bool] = Fact(
        "Can you identify the licensee?", source="SB 1000, Bus. & Prof. Code § 22757.3(b)(2)"
    )
    modified_to_noncompliance: Fact[bool] = Fact(
        "Did the licensee change the system so that it no longer complies with the Act?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c); SB 1000, Bus. & Prof. Code § 22757.3(b)(2)",
    )
    known_at: Fact[datetime] = Fact(
        "When did you learn of the licensee's action?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c)(2); SB 1000, Bus. & Prof. Code § 22757.3(b)(2)",
    )
    terminated: Fact[bool] = Fact(
        "Was the licensee's right to use the system ended?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c)(2); SB 1000, Bus. & Prof. Code § 22757.3(b)(2)(A)",
        control="operator",
        follows=since("terminated_at"),
    )
    terminated_at: Fact[datetime] = Fact(
        "When was the licensee's right to use the system ended?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c)(2); SB 1000, Bus. & Prof. Code § 22757.3(b)(2)(A)",
        control="operator",
    )
    notified: Fact[bool] = Fact(
        "Was the licensee notified of the non-compliance?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(2)(B)",
        control="operator",
        follows=since("notified_at"),
    )
    notified_at: Fact[datetime] = Fact(
        "When was the licensee notified of the non-compliance?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(2)(B)",
        control="operator",
    )
    notice_complete: Fact[bool] = Fact(
        "Did the notice state the non-compliance and that failing to react must be reported to the "
        "Attorney General?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(2)(B)(i)-(ii)",
        control="operator",
    )
    notice_received_at: Fact[datetime] = Fact(
        "When did the licensee receive the notice?", source="SB 1000, Bus. & Prof. Code § 22757.3(b)(3)"
    )
    fixed_or_stopped: Fact[bool] = Fact(
        "Did the licensee bring the system into compliance or stop using and offering it?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(3)",
        control="operator",
    )
    reported_back: Fact[bool] = Fact(
        "Did the licensee report to the provider which of the two it did?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(3)",
        control="operator",
        follows=since("reported_back_at"),
    )
    reported_back_at: Fact[datetime] = Fact(
        "When did the licensee report to the provider which of the two it did?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(3)",
        control="operator",
    )
    reported_to_attorney_general: Fact[bool] = Fact(
        "Did you report the licensee to the Attorney General?",
        source="SB 1000, Bus. & Prof. Code § 22757.3(b)(4)",
        control="operator",
    )
    stopped_after_revocation: Fact[bool] = Fact(
        "Did the licensee stop using the system after its licence was revoked?",
        source="SB 942, Bus. & Prof. Code § 22757.3(c)(3) (until 29 September 2026)",
        control="operator",
    )
