"""R2, since 30 September 2026: the verification tool and the hidden mark in the words of SB 1000."""

from datetime import date
from functools import partial
from typing import Final

from aiframework.facts.provenance import DisclosureField, Provenance
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.caita.definitions import (
    covered_provider_r2,
    exempt_r2,
    makes_image_video_or_audio,
)
from aiframework.laws.california.calendar import CAITA_R2
from aiframework.laws.california.sanctions import ASSISTIVE_CLAIM, CAITA
from aiframework.legal.provision import PRIMARY, BillRequirement
from aiframework.logic import Today

__all__ = [
    "claim_assistive_technology_truly",
    "include_a_latent_disclosure",
    "listen_and_keep_little",
    "offer_a_verification_tool",
    "tell_licensees_their_duties",
]

_of_providers: Final = partial(
    BillRequirement,
    bill="SB 1000 (2025-26)",
    binds=covered_provider_r2,
    applies=CAITA_R2,
    unless=exempt_r2,
    sanction=CAITA,
    verified=PRIMARY,
)

_a_suitable_tool_of_others: Final = Provenance.uses_third_party_tool & Provenance.third_party_tool_suitable

offer_a_verification_tool = _of_providers(
    cite="SB 942 B&P § 22757.2(a) (R2)",
    says="A free public tool to verify whether image, video or audio was created or, beyond minor changes, altered by the "
    "system; personal information only by express consent. A suitable third-party tool will do.",
    covers=("SB 942 B&P § 22757.2(e) (R2)",),
    when=makes_image_video_or_audio,
    must=_a_suitable_tool_of_others
    | (
        Provenance.offers_detection_tool
        & at_either_level(
            Provenance.tool_meets_all_criteria,
            spared={"tool_outputs_personal_information": Provenance.person_consented_to_output.condition()},
        )
    ),
)

listen_and_keep_little = _of_providers(
    cite="SB 942 B&P § 22757.2(b)-(d) (R2)",
    says="Feedback is used and no personal information beyond the strictly necessary handled, unless a suitable third-party "
    "tool stands in; access does not depend on giving more.",
    note="By (e) such a tool satisfies the whole section; it is read not to free access to the provider's own system.",
    when=makes_image_video_or_audio,
    must=(
        _a_suitable_tool_of_others
        | (Provenance.feedback_collected_and_used & ~Provenance.keeps_more_personal_data_than_needed)
    )
    & ~Provenance.access_requires_extra_personal_data,
)

include_a_latent_disclosure = _of_providers(
    cite="SB 942 B&P § 22757.3(a) (R2)",
    says="Image, video and audio created or altered carry a lasting hidden mark with name, version, time, identifier, whether "
    "created or altered, and from 2029 assistive technology, fit for the tool and standards.",
    when=makes_image_video_or_audio & Provenance.technically_feasible,
    must=Provenance.includes_latent_disclosure
    & Provenance.marks_altered_content
    & Provenance.latent_fields.includes(DisclosureField.PROVIDER_NAME)
    & Provenance.latent_fields.includes(DisclosureField.SYSTEM_NAME_AND_VERSION)
    & Provenance.latent_fields.includes(DisclosureField.TIME_AND_DATE)
    & Provenance.latent_fields.includes(DisclosureField.UNIQUE_IDENTIFIER)
    & Provenance.latent_fields.includes(DisclosureField.CREATED_OR_ALTERED)
    & (Today("<", date(2029, 1, 1)) | Provenance.latent_fields.includes(DisclosureField.ASSISTIVE_TECHNOLOGY))
    & Provenance.latent_is_permanent
    & Provenance.latent_fits_tool
    & Provenance.latent_follows_standards,
)

tell_licensees_their_duties = _of_providers(
    cite="SB 942 B&P § 22757.3(b)(1) (R2)",
    says="When licensing the system, the provider tells the licensee of its duties.",
    when=makes_image_video_or_audio & Provenance.licenses_system,
    must=Provenance.licensees_notified,
)

claim_assistive_technology_truly = _of_providers(
    cite="SB 942 B&P § 22757.3(d) (R2)",
    says="No false claim that the system is primarily assistive technology.",
    when=Provenance.claims_assistive_technology,
    must=Provenance.primarily_assistive_technology,
    note="The penalty of § 22757.4.1 ends with 2028; the ban does not.",
    unless=Provenance.only_non_user_generated_videogame,
    sanction=ASSISTIVE_CLAIM,
)
