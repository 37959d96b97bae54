"""From 2027 large platforms and hosts, from 2028 capture devices: B&P §§ 22757.3.1 to 22757.3.3."""

from datetime import date
from functools import partial
from typing import Final

from aiframework.facts.content_platform import CaptureDevice, ContentPlatform, SystemHosting
from aiframework.laws.california.caita.definitions import (
    assistive_until_2029,
    device_manufacturer,
    hosting_platform,
    large_online_platform,
)
from aiframework.laws.california.calendar import CAITA_CAPTURE_DEVICES, CAITA_HOSTS, CAITA_PLATFORMS
from aiframework.laws.california.sanctions import CAITA, CAITA_OF_OTHERS
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import PRIMARY, BillRequirement, Verified

__all__ = ["do_not_host_unmarked_systems", "mark_at_the_source", "show_provenance"]

_required: Final = partial(BillRequirement, bill="AB 853 (2025-26)", sanction=CAITA)

show_provenance = _required(
    cite="SB 942 B&P § 22757.3.1",
    says="Large platforms detect standard provenance data, show its availability, system or device and signatures, allow "
    "inspection, and do not knowingly strip it where keeping it is feasible.",
    verified=Verified(
        "primary text", note="the wording of AB 2713, which applies from 2027, rests on one source"
    ),
    scope=TIED_TO_CALIFORNIA,
    binds=large_online_platform,
    must=ContentPlatform.detects_provenance
    & ContentPlatform.shows_provenance
    & ContentPlatform.shows_system_or_device_name
    & ContentPlatform.shows_signatures
    & ContentPlatform.allows_inspection
    & ~(ContentPlatform.strips_provenance & ContentPlatform.keeping_feasible),
    applies=CAITA_PLATFORMS,
)

do_not_host_unmarked_systems = _required(
    cite="SB 942 B&P § 22757.3.2",
    says="Hosts do not knowingly make available a generative system that does not place the required marks; until 2029 "
    "assistive technology is outside.",
    verified=PRIMARY,
    binds=hosting_platform,
    unless=assistive_until_2029,
    must=~(SystemHosting.hosts_unmarked_system & SystemHosting.knows_system_unmarked),
    applies=CAITA_HOSTS,
    sanction=CAITA_OF_OTHERS,
)

mark_at_the_source = _required(
    cite="SB 942 B&P § 22757.3.3",
    says="Devices first produced for sale in California from 2028 offer a hidden mark with maker, device and time, and embed it "
    "by default, as far as feasible and standard.",
    verified=PRIMARY,
    binds=device_manufacturer,
    when=(CaptureDevice.first_produced_on >= date(2028, 1, 1)) & CaptureDevice.feasible_under_standards,
    must=CaptureDevice.offers_latent_disclosure & CaptureDevice.embeds_by_default,
    applies=CAITA_CAPTURE_DEVICES,
)
