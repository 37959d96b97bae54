"""R1, from 2 August to 29 September 2026: SB 942 as amended by AB 853."""

from functools import partial
from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.licensing import Licensee
from aiframework.facts.provenance import DisclosureField, Provenance
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.caita.definitions import (
    covered_provider_r1,
    entertainment_r1,
    licensee,
    makes_image_video_or_audio,
)
from aiframework.laws.california.calendar import CAITA_R1
from aiframework.laws.california.sanctions import CAITA, CAITA_LICENSEE_R1
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import HOURS_RUN_ON, hours
from aiframework.legal.provision import PRIMARY, BillRequirement

__all__ = [
    "include_a_latent_disclosure_r1",
    "license_with_conditions",
    "listen_and_keep_little_r1",
    "offer_a_detection_tool_r1",
    "offer_a_manifest_disclosure",
    "revoke_the_licence",
    "stop_after_revocation",
]

_of_anyone: Final = partial(
    BillRequirement, bill="SB 942 (2023-24)", applies=CAITA_R1, unless=entertainment_r1, sanction=CAITA
)
_of_providers: Final = partial(_of_anyone, binds=covered_provider_r1)
_conveys_everything: Final = (
    Provenance.latent_fields.includes(DisclosureField.PROVIDER_NAME)
    & Provenance.latent_fields.includes(DisclosureField.SYSTEM_NAME_AND_VERSION)
    & Provenance.latent_fields.includes(DisclosureField.TIME_AND_DATE)
    & Provenance.latent_fields.includes(DisclosureField.UNIQUE_IDENTIFIER)
)

offer_a_detection_tool_r1 = _of_providers(
    cite="SB 942 B&P § 22757.2(a) (R1)",
    says="A free public tool to find out whether image, video or audio came from the system, showing system but no "
    "personal provenance data, by upload or URL and by program.",
    verified=PRIMARY,
    when=makes_image_video_or_audio,
    must=Provenance.offers_detection_tool & at_either_level(Provenance.tool_meets_all_criteria),
)

listen_and_keep_little_r1 = _of_providers(
    cite="SB 942 B&P § 22757.2(b)-(c) (R1)",
    says="Feedback on the tool is collected and used; personal data and submitted content are not kept beyond need.",
    verified=PRIMARY,
    when=makes_image_video_or_audio,
    must=Provenance.feedback_collected_and_used & ~Provenance.keeps_more_personal_data_than_needed,
)

offer_a_manifest_disclosure = _of_providers(
    cite="SB 942 B&P § 22757.3(a) (R1)",
    says="Users can choose a clear, lasting notice on content that it is AI-generated; this duty ended with R1.",
    verified=PRIMARY,
    note="An action brought before SB 1000 over conduct that no longer violates the chapter is not maintained: § 22757.4(c).",
    when=makes_image_video_or_audio,
    must=Provenance.offers_manifest_disclosure & Provenance.manifest_disclosure_suitable,
)

include_a_latent_disclosure_r1 = _of_providers(
    cite="SB 942 B&P § 22757.3(b) (R1)",
    says="Created image, video and audio carry a lasting hidden mark with provider, system and version, time and identifier, "
    "detectable and up to industry standards.",
    verified=PRIMARY,
    note="What is not feasible excuses the information and the permanence only; the mark itself is owed in any case.",
    when=makes_image_video_or_audio,
    must=Provenance.includes_latent_disclosure
    & (_conveys_everything | ~Provenance.latent_information_feasible)
    & (Provenance.latent_is_permanent | ~Provenance.latent_permanence_feasible)
    & Provenance.latent_fits_tool
    & Provenance.latent_follows_standards,
)

license_with_conditions = _of_providers(
    cite="SB 942 B&P § 22757.3(c) (R1)",
    says="Licences oblige licensees to keep the system's capability to mark content.",
    verified=PRIMARY,
    when=makes_image_video_or_audio & Provenance.licenses_system,
    must=Provenance.licence_keeps_disclosure,
)

revoke_the_licence = _of_providers(
    cite="SB 942 B&P § 22757.3(c) (R1)",
    part="revocation",
    says="Knowing that a licensee disabled the marking, the provider revokes the licence within 96 hours.",
    verified=PRIMARY,
    each=Licensee,
    when=makes_image_video_or_audio & Licensee.modified_to_noncompliance,
    must=Licensee.terminated,
    by=(
        Clock(
            after=Licensee.known_at,
            within=hours(96),
            counting=HOURS_RUN_ON,
            done=Licensee.terminated_at,
            cite="SB 942 B&P § 22757.3(c) (R1)",
        ),
    ),
)

stop_after_revocation = _of_anyone(
    cite="SB 942 B&P § 22757.3(c) (R1)",
    part="licensee",
    says="A licensee whose licence was revoked stops using the system.",
    verified=PRIMARY,
    each=Licensee,
    scope=Jurisdiction.publicly_accessible_in_california.condition(),
    binds=licensee,
    when=Licensee.terminated,
    must=Licensee.stopped_after_revocation,
    sanction=CAITA_LICENSEE_R1,
)
