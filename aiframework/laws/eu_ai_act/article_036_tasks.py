"""Article 36: what authorities do when a body changes."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_deal_with_certificates",
    "authorities_investigate_bodies",
    "authorities_report_changes",
    "authorities_secure_the_files",
]

authorities_report_changes = Note(
    cite="Art. 36(1)-(2)",
    says=(
        "Authorities report changes to a notification; to extend it the whole procedure is gone through, for "
        "other changes paragraphs 3 to 9."
    ),
    verified=PRIMARY,
    binds="notifying authorities",
    applies=FROM_AUGUST_2025,
)

authorities_investigate_bodies = Note(
    cite="Art. 36(4)",
    says=(
        "An authority with reason to doubt a body investigates at once, hears it, and restricts, suspends or "
        "withdraws the designation as the failure deserves, telling the Commission and the other Member "
        "States."
    ),
    verified=PRIMARY,
    binds="notifying authorities",
    applies=FROM_AUGUST_2025,
)

authorities_secure_the_files = Note(
    cite="Art. 36(6)",
    says=(
        "When a designation is cut back, the authority sees that the body's files are kept and opens them to "
        "other authorities."
    ),
    verified=PRIMARY,
    binds="notifying authorities",
    applies=FROM_AUGUST_2025,
)

authorities_deal_with_certificates = Note(
    cite="Art. 36(7)",
    says=(
        "The authority looks into the certificates concerned, reports within three months, has unduly issued "
        "ones suspended or withdrawn, and informs other authorities, which prevent risks."
    ),
    verified=PRIMARY,
    note="What the body then does: see the part.",
    binds="notifying authorities",
    applies=FROM_AUGUST_2025,
)
