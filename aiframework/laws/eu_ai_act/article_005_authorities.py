"""Article 5(5) to (8): national law, yearly reports, and other prohibitions."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["national_law", "other_prohibitions", "yearly_national_reports", "yearly_union_report"]

national_law = Note(
    cite="Art. 5(5)",
    says=(
        "A Member State may allow searches in real time, wholly or partly, by detailed law within these limits; it "
        "notifies the Commission within 30 days of adoption and may be stricter."
    ),
    verified=PRIMARY,
    note="Without such a law point (h) forbids every use: the exception asks for it.",
    binds="the Member States",
    applies=CHAPTERS_I_AND_II,
)

yearly_national_reports = Note(
    cite="Art. 5(6)",
    says="Market surveillance and data protection authorities report each year to the Commission on notified searches.",
    verified=PRIMARY,
    binds="market surveillance and data protection authorities",
    applies=CHAPTERS_I_AND_II,
)

yearly_union_report = Note(
    cite="Art. 5(7)",
    says="The Commission publishes yearly reports on such searches, without sensitive operational data.",
    verified=PRIMARY,
    binds="the Commission",
    applies=CHAPTERS_I_AND_II,
)

other_prohibitions = Note(
    cite="Art. 5(8)",
    says="Prohibitions in other Union law remain as they are.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
