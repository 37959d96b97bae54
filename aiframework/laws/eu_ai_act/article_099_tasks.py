"""Article 99: how penalties are reported and imposed."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "courts_may_fine",
    "states_report_on_fines",
    "states_report_on_penalties",
]

states_report_on_penalties = Note(
    cite="Art. 99(2)",
    says="Member States tell the Commission their rules on penalties, and every change.",
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)

courts_may_fine = Note(
    cite="Art. 99(9)",
    says="Where national law says so, courts or other bodies impose the fines, with the same effect.",
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)

states_report_on_fines = Note(
    cite="Art. 99(11)",
    says="Each year Member States report the fines issued and the proceedings about them.",
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)
