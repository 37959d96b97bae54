"""Annex VII: conformity assessment by a notified body, and what product law takes over from it."""

from aiframework.facts.assessment_procedure import QualityAndDocumentationAssessment as Steps
from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.summing_up import as_part_of, at_either_level, each_of, given, one_of
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_I, high_risk
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import ADDED_TO_HIGH_RISK_RULES_ANNEX_I
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__ = [
    "go_through_all_steps",
    "have_the_documentation_assessed",
    "have_the_documentation_assessed_under_product_law",
    "have_the_quality_system_assessed",
    "have_the_quality_system_assessed_under_product_law",
    "undergo_surveillance",
    "undergo_surveillance_under_product_law",
]

_BY_ANNEX_VII = high_risk & Conformity.procedures_completed.includes(Procedure.QUALITY_AND_DOCUMENTATION)
_BY_PRODUCT_LAW = high_risk_by_section_a & Conformity.notified_body_involved

_QUALITY_SYSTEM = as_part_of(
    Steps.carried_out,
    "quality_application_complete",
    "no_parallel_application_declared",
    "quality_system_approved",
    "quality_system_kept_up",
    "quality_system_changes_announced",
)
_EXAMINATION = (
    "data_sets_accessible",
    given("further_evidence_asked", "further_evidence_supplied"),
    given("model_access_asked", "model_access_given"),
    given("failed_for_training_data", "retrained_before_new_application"),
)
_CHANGE_TO_BE_APPROVED = each_of(
    "market.changed_after_market",
    one_of("market.change_affects_requirements", "market.change_alters_purpose"),
)
_SURVEILLANCE = as_part_of(Steps.carried_out, "premises_accessible", "information_shared", "audits_undergone")

go_through_all_steps = owed_by_provider(
    cite="Annex VII",
    part="all steps",
    covers=("Annex VII 1", "Annex VII 2"),
    says="Quality system and documentation are assessed, approved and watched over, step by step.",
    note="Stands over points 3 to 5, for an answer about all of them at once.",
    when=_BY_ANNEX_VII,
    must=at_either_level(Steps.carried_out),
)

have_the_quality_system_assessed = owed_by_provider(
    cite="Annex VII 3.1-3.4",
    says=(
        "The provider applies, fully and to one body only, has its quality system approved, keeps it up and "
        "announces changes."
    ),
    when=_BY_ANNEX_VII,
    must=_QUALITY_SYSTEM,
)

have_the_quality_system_assessed_under_product_law = owed_by_provider(
    cite="Annex VII 3.1-3.4",
    part="product law",
    says="The same goes for products under Annex I Section A that a notified body assesses.",
    verified=INTERPRETED,
    note="Since 27 July 2026: Article 43(3).",
    when=_BY_PRODUCT_LAW,
    must=_QUALITY_SYSTEM,
    applies=ADDED_TO_HIGH_RISK_RULES_ANNEX_I,
)

have_the_documentation_assessed = owed_by_provider(
    cite="Annex VII 4.1-4.7",
    says=(
        "The provider applies with the documentation, opens data and, where asked with reason, models, supplies "
        "evidence, gets the certificate, and announces changes to the system."
    ),
    note="Access to models only where all other means have failed.",
    when=_BY_ANNEX_VII,
    must=as_part_of(
        Steps.carried_out,
        "documentation_application_complete",
        "no_parallel_application_declared",
        *_EXAMINATION,
        "documentation_certified",
        "system_changes_announced",
        given(
            _CHANGE_TO_BE_APPROVED,
            "system_changes_approved",
        ),
    ),
)

have_the_documentation_assessed_under_product_law = owed_by_provider(
    cite="Annex VII 4.1-4.7",
    part="product law",
    says="For products of Annex I Section A: data, evidence and models are opened, what failed for its data is trained anew.",
    verified=INTERPRETED,
    note="Points 4.3 to 4.5 and the paragraph on training anew in point 4.6: Article 43(3).",
    when=_BY_PRODUCT_LAW,
    must=as_part_of(Steps.carried_out, *_EXAMINATION),
    applies=HIGH_RISK_RULES_ANNEX_I,
)

undergo_surveillance = owed_by_provider(
    cite="Annex VII 5.1-5.3",
    says="The provider lets the body onto its premises, shares all it needs and undergoes periodic audits.",
    when=_BY_ANNEX_VII,
    must=_SURVEILLANCE,
)

undergo_surveillance_under_product_law = owed_by_provider(
    cite="Annex VII 5.1-5.3",
    part="product law",
    says="The same goes for products under Annex I Section A that a notified body assesses.",
    verified=INTERPRETED,
    note="Since 27 July 2026: Article 43(3).",
    when=_BY_PRODUCT_LAW,
    must=_SURVEILLANCE,
    applies=ADDED_TO_HIGH_RISK_RULES_ANNEX_I,
)
