"""SB 981: how a social media platform deals with reports of sexually explicit digital identity theft."""

from functools import partial
from typing import Final

from aiframework.facts.intimate import IdentityTheftReport, IntimateServices
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import SB_981
from aiframework.laws.california.intimate.roles_intimate import social_media_platform, valid_report
from aiframework.laws.california.sanctions_people import PLATFORM_REPORTS
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12, HOURS_RUN_ON, days, hours
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Duty

__all__ = [
    "announce_a_delay",
    "block_while_reviewing",
    "confirm_receipt",
    "decide_on_the_report",
    "offer_a_way_to_report",
    "remove_identity_theft",
    "tell_how_it_stands",
]

_ROW: Final = "SB 981 B&P § 22671"
_of_platforms: Final = partial(
    Duty,
    cite=_ROW,
    scope=Jurisdiction.users_in_california.condition(),
    binds=social_media_platform,
    applies=SB_981,
    sanction=PLATFORM_REPORTS,
)
_on_each_report: Final = partial(_of_platforms, each=IdentityTheftReport, verified=PRIMARY)
_AFTER_CONFIRMATION: Final = (
    "where none was given, the time is read to run from the end of the 48 hours for it"
)
#: in days from the report, where the confirmation due within two of them was not given
_WITHOUT: Final = 2

offer_a_way_to_report = _of_platforms(
    part="mechanism",
    says="The platform lets its users in California report sexually explicit digital identity theft of themselves.",
    verified=PRIMARY,
    must=IntimateServices.reporting_mechanism,
)

confirm_receipt = _on_each_report(
    part="receipt",
    says="It confirms receipt of the report within 48 hours.",
    when=valid_report,
    must=IdentityTheftReport.receipt_confirmed,
    by=(
        Clock(
            after=IdentityTheftReport.reported_at,
            within=hours(48),
            counting=HOURS_RUN_ON,
            done=IdentityTheftReport.receipt_confirmed_at,
            cite=_ROW,
        ),
    ),
)

tell_how_it_stands = _on_each_report(
    part="update",
    says="It sends a written update within seven days of the confirmation.",
    note=_AFTER_CONFIRMATION,
    when=valid_report,
    must=IdentityTheftReport.status_updated,
    by=(
        Clock(
            after=IdentityTheftReport.receipt_confirmed_at,
            within=days(7),
            counting=CALIFORNIA_CCP_12,
            when=IdentityTheftReport.receipt_confirmed.condition(),
            done=IdentityTheftReport.status_update_at,
            cite=_ROW,
        ),
        Clock(
            after=IdentityTheftReport.reported_at,
            within=days(7 + _WITHOUT),
            counting=CALIFORNIA_CCP_12,
            when=~IdentityTheftReport.receipt_confirmed,
            done=IdentityTheftReport.status_update_at,
            cite=_ROW,
        ),
    ),
)

block_while_reviewing = _of_platforms(
    part="block",
    says="It hides the reported content from public view until it has decided.",
    verified=PRIMARY,
    each=IdentityTheftReport,
    when=valid_report,
    must=IdentityTheftReport.temporarily_blocked,
)

decide_on_the_report = _on_each_report(
    part="decision",
    says="It decides within 30 days of the confirmation, or 60 of the report where circumstances beyond its control delay it.",
    note=_AFTER_CONFIRMATION,
    when=valid_report,
    must=IdentityTheftReport.decided,
    by=(
        Clock(
            after=IdentityTheftReport.receipt_confirmed_at,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            when=~IdentityTheftReport.beyond_control & IdentityTheftReport.receipt_confirmed,
            done=IdentityTheftReport.decided_at,
            cite=_ROW,
        ),
        Clock(
            after=IdentityTheftReport.reported_at,
            within=days(30 + _WITHOUT),
            counting=CALIFORNIA_CCP_12,
            when=~IdentityTheftReport.beyond_control & ~IdentityTheftReport.receipt_confirmed,
            done=IdentityTheftReport.decided_at,
            cite=_ROW,
        ),
        Clock(
            after=IdentityTheftReport.reported_at,
            within=days(60),
            counting=CALIFORNIA_CCP_12,
            when=IdentityTheftReport.beyond_control.condition(),
            done=IdentityTheftReport.decided_at,
            cite=_ROW,
        ),
    ),
)

announce_a_delay = _on_each_report(
    part="delay",
    says="It tells the person in writing of such a delay within 48 hours of knowing that it was likely.",
    when=valid_report & IdentityTheftReport.beyond_control,
    must=IdentityTheftReport.delay_notice_given,
    by=(
        Clock(
            after=IdentityTheftReport.delay_arose_at,
            within=hours(48),
            counting=HOURS_RUN_ON,
            done=IdentityTheftReport.delay_notice_at,
            cite=_ROW,
        ),
    ),
)

remove_identity_theft = _of_platforms(
    part="removal",
    says="It removes content for which there is a reasonable basis to believe that it is such identity theft.",
    verified=TWO_SOURCES,
    each=IdentityTheftReport,
    when=valid_report & IdentityTheftReport.decided & IdentityTheftReport.reasonable_basis,
    must=IdentityTheftReport.removed,
)
