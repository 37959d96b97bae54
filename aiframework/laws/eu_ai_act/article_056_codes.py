"""Article 56: codes of practice for general-purpose models."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["codes_of_practice"]

codes_of_practice = Note(
    cite="Art. 56",
    says=(
        "The AI Office encourages codes of practice on the duties of model providers; since 27 July "
        "2026 the Commission publishes whether they are adequate instead of approving them."
    ),
    verified=PRIMARY,
    note="A code of 10 July 2025 is in use. Following it is a way to show compliance, no presumption.",
    binds="the AI Office, the Board and the Commission",
    applies=FROM_AUGUST_2025,
)
