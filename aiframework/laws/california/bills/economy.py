"""Bills and regulations on liability, prices, work, and automated decisions."""

from datetime import date
from typing import Final

from aiframework.laws.california.bills.default import by_default
from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Verified

__all__ = [
    "AB_316",
    "AB_325",
    "AB_1018",
    "AB_1883",
    "CCPA_REGULATIONS",
    "EMPLOYMENT_REGULATIONS",
    "SB_7",
    "SB_763",
    "SB_947",
    "SB_951",
]

_NEW_YEAR_2026: Final = date(2026, 1, 1)
_NEW_YEAR_2027: Final = date(2027, 1, 1)
_SEPTEMBER_30: Final = date(2026, 9, 30)
_PRESUMED: Final = Verified(
    "one source", note="the start follows from the default rule; the text was not read"
)

AB_316: Final = Bill(
    "AB 316",
    "2025-26",
    "No defence that the AI acted by itself",
    (
        Event(
            Stage.SIGNED,
            date(2025, 10, 13),
            verified=Verified("two sources", note="11 and 13 October 2025 are both reported"),
        ),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2026, known=date(2025, 10, 13)),
    ),
    note="First pleaded in LASST v. OpenAI, S.F. Super. Ct., filed on 29 September 2026 (one source).",
)
AB_325: Final = Bill(
    "AB 325",
    "2025-26",
    "Common pricing algorithms",
    (
        Event(Stage.SIGNED, date(2025, 10, 6), verified=TWO_SOURCES),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2026, known=date(2025, 10, 6), verified=TWO_SOURCES),
    ),
)
SB_763: Final = Bill(
    "SB 763",
    "2025-26",
    "Penalties of the Cartwright Act",
    (
        Event(
            Stage.SIGNED,
            date(2025, 10, 8),
            verified=Verified("two sources", note="one source gives 6 October 2025"),
        ),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2026, known=date(2025, 10, 8), verified=TWO_SOURCES),
    ),
)
SB_7: Final = Bill(
    "SB 7",
    "2025-26",
    "Automated decisions at work",
    (Event(Stage.VETOED, date(2025, 10, 13), verified=TWO_SOURCES),),
    note="Followed in 2026 by SB 947.",
)
SB_947: Final = Bill(
    "SB 947",
    "2025-26",
    "Discipline and termination by automated decision systems",
    (
        Event(Stage.SIGNED, _SEPTEMBER_30, verified=TWO_SOURCES),
        by_default(_NEW_YEAR_2027, signed=_SEPTEMBER_30),
        Event(Stage.OPERATIVE, date(2027, 7, 1), known=_SEPTEMBER_30, verified=TWO_SOURCES),
    ),
    note="Chapter and section numbers and the final text are not known here.",
)
SB_951: Final = Bill(
    "SB 951",
    "2025-26",
    "Notice of lay-offs driven by AI",
    (
        Event(Stage.SIGNED, _SEPTEMBER_30, verified=ONE_SOURCE),
        by_default(_NEW_YEAR_2027, signed=_SEPTEMBER_30, verified=_PRESUMED),
    ),
    note="Details are thin; an urgency clause or a later operative day would move the start.",
)
AB_1883: Final = Bill(
    "AB 1883",
    "2025-26",
    "Emotion recognition and neural monitoring at work",
    (
        Event(Stage.INTRODUCED, date(2026, 2, 12)),
        Event(Stage.SIGNED, _SEPTEMBER_30, verified=TWO_SOURCES),
        by_default(_NEW_YEAR_2027, signed=_SEPTEMBER_30, verified=_PRESUMED),
    ),
    note="Details are thin; an urgency clause or a later operative day would move the start.",
)
AB_1018: Final = Bill(
    "AB 1018",
    "2025-26",
    "Automated decisions",
    (
        Event(
            Stage.DIED,
            date(2026, 8, 31),
            "not sent to the Governor when the session adjourned",
            verified=ONE_SOURCE,
        ),
    ),
)
CCPA_REGULATIONS: Final = Bill(
    "CCPA regulations on automated decisions, risk and audits",
    "",
    "11 CCR §§ 7001, 7120 to 7124, 7150 to 7157, 7200 to 7222",
    (
        Event(Stage.ADOPTED, date(2025, 9, 22), "approved by the Office of Administrative Law"),
        Event(Stage.EFFECTIVE, _NEW_YEAR_2026, known=date(2025, 9, 22)),
    ),
)
EMPLOYMENT_REGULATIONS: Final = Bill(
    "Civil Rights Council regulations on automated decision systems",
    "",
    "2 CCR §§ 11008 to 11079",
    (
        Event(Stage.ADOPTED, date(2025, 6, 27), "approved by the Office of Administrative Law"),
        Event(Stage.EFFECTIVE, date(2025, 10, 1), known=date(2025, 6, 27)),
    ),
)
