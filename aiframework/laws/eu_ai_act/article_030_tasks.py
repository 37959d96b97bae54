"""Article 30: what authorities and the Commission do to notify a body."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_notify_only_fit_bodies",
    "commission_decides_on_objections_to_bodies",
]

authorities_notify_only_fit_bodies = Note(
    cite="Art. 30(1)-(3)",
    says=(
        "Authorities notify only bodies that meet Article 31, through the Commission's tool, with full "
        "details and, without accreditation, with evidence; as amended by the codes of Annex XIV, which the "
        "Commission may change."
    ),
    verified=PRIMARY,
    note="Annex XIV and the power to change it since 27 July 2026.",
    binds="notifying authorities and the Commission",
    applies=FROM_AUGUST_2025,
)

commission_decides_on_objections_to_bodies = Note(
    cite="Art. 30(5)",
    says=(
        "After an objection the Commission consults Member States and the body and decides whether the "
        "notification is justified."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=FROM_AUGUST_2025,
)
