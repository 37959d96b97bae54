"""Article 24: reports of the Parties."""

from aiframework.facts.state import State
from aiframework.facts.state_implementation import StateCooperation
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import years
from aiframework.legal.provision import PRIMARY, Note, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

report = TreatyArticle(
    cite="Art. 24(1)",
    says="Within two years of becoming a Party, a Party reports what it did for public authorities and for private actors.",
    verified=PRIMARY,
    note="The clock starts on the day the Convention enters into force for the Party, not with its consent.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateCooperation.first_report_submitted.condition(),
    by=(
        Clock(
            after=State.party_since, within=years(2), done=StateCooperation.first_report_on, cite="Art. 24(1)"
        ),
    ),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

report_in_full = TreatyArticle(
    cite="Art. 24(1)",
    part="content",
    says="The report covers what was done under Article 3(1)(a) and (b).",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    when=StateCooperation.first_report_submitted.condition(),
    must=StateCooperation.report_covers_public_and_private.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

report_again = TreatyArticle(
    cite="Art. 24(1)",
    part="later reports",
    says="After the first report a Party reports periodically.",
    verified=PRIMARY,
    note="The Conference sets the interval; the Convention names none.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    when=StateCooperation.first_report_submitted.condition(),
    must=StateCooperation.later_reports_on_time.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

form_of_reports = Note(
    cite="Art. 24(2)",
    says="The Conference of the Parties determines format and process of the reports.",
    verified=PRIMARY,
    binds="the Conference of the Parties",
    applies=ON_PARTIES,
)
