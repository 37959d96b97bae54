"""Bills on frontier models, and on those who audit them."""

from datetime import date
from typing import Final

from aiframework.legal.bill import Bill, Event, Stage
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES

__all__ = ["AB_1405", "EO_N_9_26", "SB_53", "SB_813", "SB_1047"]

SB_1047: Final = Bill(
    "SB 1047",
    "2023-24",
    "Safe and Secure Innovation for Frontier Artificial Intelligence Models Act",
    (
        Event(Stage.INTRODUCED, date(2024, 2, 7)),
        Event(Stage.PASSED_ONE_HOUSE, date(2024, 5, 21), "Senate, 32 to 1"),
        Event(Stage.AMENDED, date(2024, 8, 22), "last amended, in the Assembly"),
        Event(Stage.PASSED_ONE_HOUSE, date(2024, 8, 28), "Assembly as amended, 48 to 16, Senate to concur"),
        Event(Stage.PASSED, date(2024, 8, 29), "Senate concurred, 30 to 9"),
        Event(Stage.ENROLLED, date(2024, 9, 3)),
        Event(Stage.PRESENTED, date(2024, 9, 9), "enrolled and presented"),
        Event(Stage.VETOED, date(2024, 9, 29)),
        Event(Stage.VETO_STANDS, date(2024, 11, 30), "last day to consider the veto under Joint Rule 58.5"),
    ),
    note="The chapter number it would have used was later given to SB 243: cite by bill and section.",
    asks="the capability of a full shutdown before training (§ 22603(a)(2)(A)), a safety and security protocol, yearly audits "
    "and reports of incidents within 72 hours",
)

SB_53: Final = Bill(
    "SB 53",
    "2025-26",
    "Transparency in Frontier Artificial Intelligence Act",
    (
        Event(Stage.INTRODUCED, date(2025, 1, 7)),
        Event(Stage.PASSED_ONE_HOUSE, date(2025, 5, 28), "Senate, 37 to 0"),
        Event(Stage.PASSED_ONE_HOUSE, date(2025, 9, 12), "Assembly as amended, 59 to 7, Senate to concur"),
        Event(Stage.PASSED, date(2025, 9, 13), "Senate concurred, 29 to 8"),
        Event(Stage.ENROLLED, date(2025, 9, 17)),
        Event(Stage.SIGNED, date(2025, 9, 29), "Ch. 138 of 2025"),
        Event(Stage.CHAPTERED, date(2025, 9, 29), "Ch. 138 of 2025"),
        Event(Stage.EFFECTIVE, date(2026, 1, 1), known=date(2025, 9, 29), verified=TWO_SOURCES),
    ),
    asks="published frameworks and transparency reports and reports of critical incidents; for no shutdown capability and no "
    "audit",
    note="Another SB 53, on firearms, stood in the session of 2023-24. Not amended by 2026-09-26 (one source).",
)

SB_813: Final = Bill(
    "SB 813",
    "2025-26",
    "Independent verification organisations",
    (
        Event(Stage.SIGNED, date(2026, 9, 9), "Ch. 179 of 2026", verified=TWO_SOURCES),
        Event(Stage.EFFECTIVE, date(2027, 1, 1), "default day", known=date(2026, 9, 9), verified=TWO_SOURCES),
    ),
)

AB_1405: Final = Bill(
    "AB 1405",
    "2025-26",
    "Registry of AI auditors",
    (
        Event(Stage.SIGNED, date(2026, 9, 9), "Ch. 178 of 2026", verified=TWO_SOURCES),
        Event(Stage.EFFECTIVE, date(2027, 1, 1), "default day", known=date(2026, 9, 9), verified=TWO_SOURCES),
    ),
)

EO_N_9_26: Final = Bill(
    "Executive Order N-9-26",
    "",
    "Governor's order on auditors, with a study of shutdown capability",
    (
        Event(Stage.ADOPTED, date(2026, 9, 18), verified=TWO_SOURCES),
        Event(Stage.EFFECTIVE, date(2026, 9, 18), verified=ONE_SOURCE),
    ),
    note="Binds agencies only. Its report was due on 16 November 2026; the content is not known.",
)
