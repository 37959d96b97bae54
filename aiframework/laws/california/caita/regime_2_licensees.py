"""R2: the chain of licences, with 72 hours for the provider and 96 for the licensee."""

from functools import partial
from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.licensing import Licensee
from aiframework.laws.california.caita.definitions import (
    covered_provider_r2,
    exempt_r2,
    licensee,
    makes_image_video_or_audio,
)
from aiframework.laws.california.calendar import CAITA_R2
from aiframework.laws.california.sanctions import CAITA, CAITA_OF_OTHERS
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import HOURS_RUN_ON, hours
from aiframework.legal.provision import PRIMARY, BillRequirement

__all__ = ["fix_or_stop", "report_the_licensee", "terminate_or_notify"]

_of_anyone: Final = partial(
    BillRequirement,
    bill="SB 1000 (2025-26)",
    applies=CAITA_R2,
    unless=exempt_r2,
    sanction=CAITA,
    verified=PRIMARY,
    each=Licensee,
)
_seventy_two_hours: Final = partial(
    Clock,
    after=Licensee.known_at,
    within=hours(72),
    counting=HOURS_RUN_ON,
    cite="SB 942 B&P § 22757.3(b)(2) (R2)",
)

terminate_or_notify = _of_anyone(
    cite="SB 942 B&P § 22757.3(b)(2) (R2)",
    says="Knowing that an identifiable licensee broke compliance, the provider ends the licence or notifies the licensee "
    "within 72 hours of discovery; it need not monitor.",
    covers=("SB 942 B&P § 22757.3(b)(5) (R2)",),
    binds=covered_provider_r2,
    when=makes_image_video_or_audio & Licensee.identifiable & Licensee.modified_to_noncompliance,
    must=Licensee.terminated | (Licensee.notified & Licensee.notice_complete),
    by=(
        _seventy_two_hours(),
        _seventy_two_hours(when=Licensee.terminated & ~Licensee.notified, done=Licensee.terminated_at),
        _seventy_two_hours(when=Licensee.notified & ~Licensee.terminated, done=Licensee.notified_at),
    ),
)

fix_or_stop = _of_anyone(
    cite="SB 942 B&P § 22757.3(b)(3) (R2)",
    says="A notified licensee fixes the system or stops, and reports which, within 96 hours of receipt.",
    scope=Jurisdiction.publicly_accessible_in_california.condition(),
    binds=licensee,
    when=Licensee.notified,
    must=Licensee.fixed_or_stopped & Licensee.reported_back,
    by=(
        Clock(
            after=Licensee.notice_received_at,
            within=hours(96),
            counting=HOURS_RUN_ON,
            done=Licensee.reported_back_at,
            cite="SB 942 B&P § 22757.3(b)(3) (R2)",
        ),
    ),
    sanction=CAITA_OF_OTHERS,
)

report_the_licensee = _of_anyone(
    cite="SB 942 B&P § 22757.3(b)(4) (R2)",
    says="If the licensee does not report or does not fix, the provider reports it to the Attorney General.",
    note="No time is set; nothing is owed before the licensee's 96 hours are over.",
    binds=covered_provider_r2,
    when=Licensee.notified & ~(Licensee.fixed_or_stopped & Licensee.reported_back),
    must=Licensee.reported_to_attorney_general,
    by=(
        Clock(
            after=Licensee.notice_received_at,
            within=hours(96),
            counting=HOURS_RUN_ON,
            cite="SB 942 B&P § 22757.3(b)(3) (R2)",
        ),
    ),
)
