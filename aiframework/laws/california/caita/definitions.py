"""B&P § 22757.1 and § 22757.5: who is covered in each regime, and who is exempt."""

from datetime import date
from typing import Final

from aiframework.facts.content import Content, Modality
from aiframework.facts.content_platform import CaptureDevice, ContentPlatform, PlatformKind, SystemHosting
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.licensing import Licensee
from aiframework.facts.provenance import Provenance
from aiframework.laws.california.calendar import (
    CAITA_CAPTURE_DEVICES,
    CAITA_HOSTS,
    CAITA_PLATFORMS,
    CAITA_R1,
    CAITA_R2,
)
from aiframework.legal.provision import PRIMARY, Exclusion, Term
from aiframework.logic import Today

__all__ = [
    "assistive_until_2029",
    "covered_provider_r1",
    "covered_provider_r2",
    "device_manufacturer",
    "entertainment_r1",
    "exempt_r2",
    "hosting_platform",
    "large_online_platform",
    "licensee",
    "makes_image_video_or_audio",
]

_MONTHLY_USERS: Final = 1_000_000
_RECIPIENTS_AT_ONCE: Final = 100
_UNIQUE_MONTHLY_USERS: Final = 2_000_000

generative_system = Term(
    cite="SB 942 B&P § 22757.1 (R1)",
    part="generative system",
    says="A system that can generate synthetic text, images, video or audio resembling its training data.",
    verified=PRIMARY,
    means=Provenance.emulates_training_data & Content.synthetic.overlaps(set(Modality)),
    applies=CAITA_R1,
)

makes_image_video_or_audio = Term(
    cite="SB 942 B&P § 22757.1 (R2)",
    part="marked content",
    says="The duties concern images, video and audio, never pure text.",
    verified=PRIMARY,
    means=Content.synthetic.overlaps({Modality.IMAGE, Modality.VIDEO, Modality.AUDIO}),
    applies=CAITA_R2,
)

covered_provider_r1 = Term(
    cite="SB 942 B&P § 22757.1 (R1)",
    says="Whoever makes a generative system with more than a million monthly visitors or users, publicly accessible in "
    "California.",
    verified=PRIMARY,
    role="provider",
    means=Provenance.creates_generative_system
    & generative_system
    & (Provenance.monthly_users > _MONTHLY_USERS)
    & Jurisdiction.publicly_accessible_in_california,
    applies=CAITA_R1,
)

covered_provider_r2 = Term(
    cite="SB 942 B&P § 22757.1(e) (R2)",
    says="Whoever makes a generative system publicly accessible in California, however many users it has.",
    verified=PRIMARY,
    role="provider",
    means=Provenance.creates_generative_system
    & generative_system
    & Jurisdiction.publicly_accessible_in_california,
    applies=CAITA_R2,
)

entertainment_r1 = Exclusion(
    cite="SB 942 B&P § 22757.5 (R1)",
    says="Products with only video games, television, streaming, film or interactive experiences not made by users.",
    verified=PRIMARY,
    means=Provenance.only_non_user_generated_entertainment.condition(),
    applies=CAITA_R1,
)

assistive_until_2029: Final = Provenance.primarily_assistive_technology & Today("<", date(2029, 1, 1))

exempt_r2 = Exclusion(
    cite="SB 942 B&P § 22757.5 (R2)",
    says="Video games not made by users only, and until 2029 systems designed primarily as assistive technology.",
    verified=PRIMARY,
    means=Provenance.only_non_user_generated_videogame | assistive_until_2029,
    applies=CAITA_R2,
)

licensee = Term(
    cite="SB 942 B&P § 22757.3(b)(3) (R2)",
    part="who",
    says="Whoever has the generative system by licence from its provider.",
    verified=PRIMARY,
    role="licensee",
    each=Licensee,
    means=Licensee.is_your_organisation.condition(),
    applies=CAITA_R2,
)

large_online_platform = Term(
    cite="SB 942 B&P § 22757.1(i)",
    says="Public social media, file sharing, messaging to more than 100 at once, or a stand-alone search engine, with more "
    "than two million unique monthly users; not broadband or telecoms.",
    verified=PRIMARY,
    role="platform",
    means=ContentPlatform.public_facing
    & ContentPlatform.distributes_to_non_creators
    & (
        ContentPlatform.kinds.overlaps(
            {PlatformKind.SOCIAL_MEDIA, PlatformKind.FILE_SHARING, PlatformKind.STANDALONE_SEARCH_ENGINE}
        )
        | (
            ContentPlatform.kinds.includes(PlatformKind.MASS_MESSAGING)
            & (ContentPlatform.simultaneous_recipients > _RECIPIENTS_AT_ONCE)
        )
    )
    & ~ContentPlatform.kinds.overlaps({PlatformKind.BROADBAND_ACCESS, PlatformKind.TELECOMMUNICATIONS})
    & (ContentPlatform.unique_monthly_users > _UNIQUE_MONTHLY_USERS),
    applies=CAITA_PLATFORMS,
)

hosting_platform = Term(
    cite="SB 942 B&P § 22757.1(h)",
    says="A site or application offering source code or weights of generative systems for download in California.",
    verified=PRIMARY,
    role="host",
    means=SystemHosting.offers_downloads.condition(),
    applies=CAITA_HOSTS,
)

device_manufacturer = Term(
    cite="SB 942 B&P § 22757.1(d)",
    says="Whoever produces devices that record photographs, audio or video for sale in California, beyond mere assembly.",
    verified=PRIMARY,
    role="device_manufacturer",
    means=CaptureDevice.records_content
    & CaptureDevice.produced_for_sale_in_california
    & ~CaptureDevice.only_assembles,
    applies=CAITA_CAPTURE_DEVICES,
)
