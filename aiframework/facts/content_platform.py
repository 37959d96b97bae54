"""Platforms, hosting sites and recording devices in the California AI Transparency Act."""

from datetime import date
from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["CaptureDevice", "ContentPlatform", "PlatformKind", "SystemHosting"]


class PlatformKind(Enum):
    """What kind of service distributes the content."""

    SOCIAL_MEDIA = "social_media"
    FILE_SHARING = "file_sharing"
    MASS_MESSAGING = "mass_messaging"
    STANDALONE_SEARCH_ENGINE = "standalone_search_engine"
    BROADBAND_ACCESS = "broadband_access"
    TELECOMMUNICATIONS = "telecommunications"
    OTHER = "other"


@describes
class ContentPlatform:
    """An online service that distributes content made by its users."""

    kinds: Fact[frozenset[PlatformKind]] = Fact(
        "What kind of service is it?", source="SB 1000, Bus. & Prof. Code § 22757.1(i)"
    )
    public_facing: Fact[bool] = Fact(
        "Is the service open to the public?", source="SB 1000, Bus. & Prof. Code § 22757.1(i)(1)"
    )
    distributes_to_non_creators: Fact[bool] = Fact(
        "Does it distribute content to users who did not make it or help to make it?",
        source="SB 1000, Bus. & Prof. Code § 22757.1(i)(1)",
    )
    unique_monthly_users: Fact[int] = Fact(
        "How many unique monthly users did it have in the preceding twelve months?",
        source="SB 1000, Bus. & Prof. Code § 22757.1(i)(1)",
        unit="users",
    )
    simultaneous_recipients: Fact[int] = Fact(
        "To how many users at once can a message be sent?",
        source="SB 1000, Bus. & Prof. Code § 22757.1(j)",
        unit="users",
    )
    detects_provenance: Fact[bool] = Fact(
        "Does it detect standard provenance data embedded in or attached to content?",
        source="AB 853 and AB 2713, Bus. & Prof. Code § 22757.3.1(a)(1)",
        control="operator",
    )
    shows_provenance: Fact[bool] = Fact(
        "Does its interface show conspicuously that provenance data is available and content is generated,"
        " altered or captured?",
        source="AB 853, Bus. & Prof. Code § 22757.3.1(a)(2)",
        control="operator",
    )
    shows_system_or_device_name: Fact[bool] = Fact(
        "Does the interface name the generative system or capture device that made or altered the content "
        "(yes if the data name none)?",
        source="AB 853, Bus. & Prof. Code § 22757.3.1(a)(2)(B)(ii)",
        control="operator",
    )
    shows_signatures: Fact[bool] = Fact(
        "Does the interface show whether digital signatures are available?",
        source="AB 853, Bus. & Prof. Code § 22757.3.1(a)(2)(B)(iii)",
        control="operator",
    )
    allows_inspection: Fact[bool] = Fact(
        "Can users inspect all system provenance data by interface, download or link?",
        source="AB 853, Bus. & Prof. Code § 22757.3.1(a)(3)",
        control="operator",
    )
    strips_provenance: Fact[bool] = Fact(
        "Does it knowingly strip standard system provenance data or digital signatures from content?",
        source="AB 853, Bus. & Prof. Code § 22757.3.1(b)",
        control="operator",
    )
    keeping_feasible: Fact[bool] = Fact(
        "Is it technically feasible to keep that data?", source="AB 853, Bus. & Prof. Code § 22757.3.1(b)"
    )


@describes
class SystemHosting:
    """A site or application from which generative AI systems can be downloaded."""

    offers_downloads: Fact[bool] = Fact(
        "Do you offer source code or weights of generative AI systems for download to people in "
        "California, paid or free?",
        source="SB 1000, Bus. & Prof. Code § 22757.1(h)",
        control="operator",
    )
    hosts_unmarked_system: Fact[bool] = Fact(
        "Do you make available a generative system that does not put the required marks on content?",
        source="AB 853, Bus. & Prof. Code § 22757.3.2(a)",
        control="operator",
    )
    knows_system_unmarked: Fact[bool] = Fact(
        "Do you know that this system does not put the marks on content?",
        source="AB 853, Bus. & Prof. Code § 22757.3.2(a)",
    )


@describes
class CaptureDevice:
    """A camera, phone or recorder and what it records about origin."""

    records_content: Fact[bool] = Fact(
        "Can the device record photographs, audio or video?", source="SB 1000, Bus. & Prof. Code § 22757.1(c)"
    )
    produced_for_sale_in_california: Fact[bool] = Fact(
        "Do you produce the device for sale in California?",
        source="SB 1000, Bus. & Prof. Code § 22757.1(d)(1)",
    )
    only_assembles: Fact[bool] = Fact(
        "Do you only assemble devices?", source="SB 1000, Bus. & Prof. Code § 22757.1(d)(2)"
    )
    first_produced_on: Fact[date] = Fact(
        "On which day was the device first produced for sale in California?",
        source="AB 853, Bus. & Prof. Code § 22757.3.3(a)",
    )
    offers_latent_disclosure: Fact[bool] = Fact(
        "Can users choose a hidden mark with the maker, the device name and version, and the time and date?",
        source="AB 853, Bus. & Prof. Code § 22757.3.3(a)(1)",
        control="operator",
    )
    embeds_by_default: Fact[bool] = Fact(
        "Are hidden marks embedded by default?",
        source="AB 853, Bus. & Prof. Code § 22757.3.3(a)(2)",
        control="operator",
    )
    feasible_under_standards: Fact[bool] = Fact(
        "Is this technically feasible and compliant with widely adopted standards?",
        source="AB 853, Bus. & Prof. Code § 22757.3.3(b)",
    )
