"""§ 22603(a)(1)-(3), (b) and (d): what the yearly report holds, and how it is measured."""

from functools import partial
from typing import Final

from aiframework.facts.companion import Companion
from aiframework.laws.california.calendar import SB_243_REPORTS
from aiframework.laws.california.chatbots.roles_chatbots import companion_chatbot_operator
from aiframework.laws.california.sanctions_people import COMPANION_ACTION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Prohibition

__all__ = ["measure_by_evidence", "report_everything_listed", "report_no_personal_data"]

_ROW: Final = "SB 243 B&P § 22603"
_of_operators: Final = partial(
    Duty, cite=_ROW, binds=companion_chatbot_operator, applies=SB_243_REPORTS, sanction=COMPANION_ACTION
)

report_everything_listed = _of_operators(
    part="(a)(1)-(3) contents",
    says="The report gives the number of crisis referrals in the preceding calendar year and the protocols on suicidal "
    "ideation.",
    verified=PRIMARY,
    when=Companion.annual_report_sent,
    must=Companion.report_complete,
)

report_no_personal_data = Prohibition(
    cite=_ROW,
    part="(b) identifiers",
    says="The report holds no identifiers or personal information about users, and nothing but the listed information.",
    verified=PRIMARY,
    binds=companion_chatbot_operator,
    when=Companion.report_has_identifiers | Companion.report_has_other_information,
    applies=SB_243_REPORTS,
    sanction=COMPANION_ACTION,
)

measure_by_evidence = _of_operators(
    part="(d) methods",
    says="Suicidal ideation is measured with evidence-based methods.",
    verified=INTERPRETED,
    note="The text dates only the report; the methods serve it, so they are read to start with it.",
    must=Companion.evidence_based_measurement,
)
