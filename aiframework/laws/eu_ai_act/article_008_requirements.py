"""Article 8: meeting the requirements of Articles 9 to 15, put together here article by article."""

from aiframework.facts.instructions import Instructions
from aiframework.facts.logs import Logs
from aiframework.facts.oversight import HumanOversight
from aiframework.facts.provider import Provider
from aiframework.facts.risk_management import RiskManagement
from aiframework.laws.eu_ai_act import (
    article_009_measures,
    article_009_process,
    article_009_testing,
    article_010_data,
    article_010_practices,
    article_011_simplified,
    article_011_technical_documentation,
    article_012_logging,
    article_012_remote_identification,
    article_013_instructions,
    article_013_performance,
    article_014_overseers,
    article_014_oversight,
    article_014_two_people,
    article_015_accuracy,
    article_015_cybersecurity,
)
from aiframework.laws.eu_ai_act.annex_i_section_a import IN_PRODUCT_OF_SECTION_A
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_transparency
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.provider_duties import not_told_lacking, open_to_provider, owed_by_provider
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term
from aiframework.logic import Predicate, all_of

__all__ = ["meet_the_requirements", "requirements_met"]


def _met(article: str, subject: str, *asked: Predicate) -> Term:
    return Term(
        cite=f"Art. {article}",
        part="met",
        says=f"All that Article {article} asks of this organisation about {subject} is done, or nothing is asked of it.",
        verified=PRIMARY,
        means=all_of(*asked),
        applies=HIGH_RISK_RULES,
    )


risk_management_met = _met(
    "9",
    "risk management",
    article_009_process.manage_risks,
    article_009_process.manage_risks_continuously,
    article_009_process.identify_risks,
    article_009_process.evaluate_risks,
    article_009_process.evaluate_risks_from_monitoring,
    article_009_process.adopt_measures,
    article_009_measures.consider_combined_effects,
    article_009_measures.bring_residual_risk_down,
    article_009_measures.design_risks_out,
    article_009_measures.control_remaining_risks,
    article_009_measures.inform_and_train_deployers,
    article_009_measures.consider_vulnerable_people,
    article_009_testing.test_for_measures,
    article_009_testing.test_before_release,
    not_told_lacking(RiskManagement.covers_every_step, article_009_process.identify_risks),
    not_told_lacking(
        RiskManagement.measures_reduce_risk_as_required,
        article_009_measures.design_risks_out,
        spared=limit_of_transparency,
    ),
    not_told_lacking(
        RiskManagement.tested_as_required, article_009_testing.test_before_release, spared=HAS_UNTIL_ITS_DAY
    ),
)

data_governance_met = _met(
    "10",
    "data and their governance",
    article_010_data.develop_on_good_data,
    article_010_practices.govern_data,
    *article_010_practices.practices,
    article_010_data.use_data_of_quality,
    article_010_data.fit_data_to_setting,
    article_010_data.test_on_good_data,
)

technical_documentation_met = _met(
    "11",
    "technical documentation",
    article_011_technical_documentation.draw_up_documentation,
    article_011_technical_documentation.show_compliance_in_documentation,
    article_011_technical_documentation.document_in_one_set,
    article_011_simplified.use_the_form,
)

record_keeping_met = _met(
    "12",
    "logs",
    article_012_logging.record_events,
    article_012_logging.log_for_risks,
    article_012_logging.log_for_monitoring,
    article_012_logging.log_for_deployers,
    article_012_remote_identification.log_use,
    article_012_remote_identification.log_database,
    article_012_remote_identification.log_matching_input,
    article_012_remote_identification.log_verifiers,
    not_told_lacking(Logs.trace_what_matters, article_012_logging.log_for_risks),
    not_told_lacking(Logs.cover_identification_minimum, article_012_remote_identification.log_use),
)

transparency_met = _met(
    "13",
    "transparency and instructions",
    article_013_instructions.make_operation_transparent,
    article_013_instructions.supply_instructions,
    *article_013_instructions.contents,
    *article_013_performance.performance_contents,
    not_told_lacking(Instructions.complete, article_013_instructions.name_the_provider),
)

human_oversight_met = _met(
    "14",
    "human oversight",
    article_014_oversight.make_oversight_possible,
    article_014_oversight.aim_oversight_at_risks,
    article_014_oversight.fit_oversight_to_risks,
    *article_014_overseers.abilities,
    article_014_two_people.verify_by_two_people,
    not_told_lacking(HumanOversight.enables_overseers, article_014_overseers.enable_stopping),
)

accuracy_met = _met(
    "15",
    "accuracy, robustness and cybersecurity",
    article_015_accuracy.perform_well,
    article_015_accuracy.declare_accuracy,
    article_015_accuracy.resist_errors,
    article_015_accuracy.mitigate_feedback_loops,
    article_015_cybersecurity.resist_attacks,
)

requirements_met = Term(
    cite="Art. 8",
    part="requirements",
    says="The organisation has done all that Articles 9 to 15 ask of it, or they ask nothing of it.",
    verified=PRIMARY,
    means=risk_management_met
    & data_governance_met
    & technical_documentation_met
    & record_keeping_met
    & transparency_met
    & human_oversight_met
    & accuracy_met,
    applies=HIGH_RISK_RULES,
)

meet_the_requirements = owed_by_provider(
    cite="Art. 8(1)",
    says="A high-risk system meets the requirements of Articles 9 to 15, measured by its purpose and the "
    "state of the art.",
    must=requirements_met,
)

meet_product_law = owed_by_provider(
    cite="Art. 8(2)",
    says="Where a high-risk system is, or is part of, a product under an act of Annex I Section A, the provider "
    "ensures that the product meets that law in full.",
    verified=INTERPRETED,
    note="A listed use makes it high-risk as well, whether or not a third party assesses the product. That Article "
    "16(a) carries the fine this far is a reading.",
    when=high_risk & IN_PRODUCT_OF_SECTION_A,
    must=Provider.meets_product_law,
)

integrate_into_product_files = open_to_provider(
    cite="Art. 8(2)",
    part="integration",
    says="The provider may build testing, reporting and documents into those that product law requires.",
    when=high_risk & IN_PRODUCT_OF_SECTION_A,
)
