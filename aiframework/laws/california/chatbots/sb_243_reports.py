"""§ 22603(a): yearly reports to the Office of Suicide Prevention, from 1 July 2027."""

from aiframework.facts.companion import Companion
from aiframework.laws.california.calendar import SB_243_REPORTS
from aiframework.laws.california.chatbots.roles_chatbots import companion_chatbot_operator
from aiframework.laws.california.sanctions_people import COMPANION_ACTION
from aiframework.legal.clock import SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, years
from aiframework.legal.provision import INTERPRETED, Duty

__all__ = ["report_every_year"]

report_every_year = Duty(
    cite="SB 243 B&P § 22603",
    part="(a) report",
    says="Each year from 1 July 2027 the operator reports to the Office of Suicide Prevention on crisis referrals in the "
    "preceding calendar year and on its protocols.",
    verified=INTERPRETED,
    note="The text names no day of the year: the first report is read to fall due on 1 July 2027, each next one a year after "
    "the last.",
    binds=companion_chatbot_operator,
    must=Companion.annual_report_sent,
    by=(
        SinceLast(
            after=Companion.annual_report_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 243 B&P § 22603(a)",
        ),
    ),
    applies=SB_243_REPORTS,
    sanction=COMPANION_ACTION,
)
