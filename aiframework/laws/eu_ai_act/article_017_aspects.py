"""Article 17(1)(a) to (m): the thirteen aspects of a quality management system."""

from aiframework.facts.quality import QualityManagement
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_quality_management
from aiframework.laws.eu_ai_act.article_017_financial_institutions import deemed_by_financial_law
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import Duty
from aiframework.logic import Predicate

__all__ = ["aspects"]


def _aspect(cite: str, says: str, aspect: Predicate) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=f"The quality management system includes {says}.",
        must=aspect,
        unless=limit_of_quality_management,
    )


plan_for_compliance = _aspect(
    "Art. 17(1)(a)",
    "a strategy for compliance, with conformity assessment and the handling of modifications",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "has_compliance_strategy"),
)
control_design = _aspect(
    "Art. 17(1)(b)",
    "techniques and procedures for design, its control and verification",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_design"),
)
assure_development = _aspect(
    "Art. 17(1)(c)",
    "techniques and procedures for development, quality control and quality assurance",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_development"),
)
plan_tests = _aspect(
    "Art. 17(1)(d)",
    "examination, test and validation before, during and after development, with their frequency",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_testing"),
)
set_specifications = _aspect(
    "Art. 17(1)(e)",
    "technical specifications and standards and, where harmonised standards fall short, the means used "
    "instead",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_specifications"),
)
manage_data = _aspect(
    "Art. 17(1)(f)",
    "systems and procedures for all handling of data before and for release",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_data"),
)
include_risk_management = _aspect(
    "Art. 17(1)(g)",
    "the risk management system of Article 9",
    as_part_of(QualityManagement.covers_every_aspect, "covers_risk_management"),
)
include_monitoring = _aspect(
    "Art. 17(1)(h)",
    "setting up, running and maintaining post-market monitoring under Article 72",
    as_part_of(QualityManagement.covers_every_aspect, "covers_monitoring"),
)
include_incidents = _aspect(
    "Art. 17(1)(i)",
    "procedures for reporting serious incidents under Article 73",
    as_part_of(QualityManagement.covers_every_aspect, "covers_incidents"),
)
handle_communication = _aspect(
    "Art. 17(1)(j)",
    "communication with authorities, notified bodies, other operators, customers and others concerned",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_communication"),
)
keep_records = _aspect(
    "Art. 17(1)(k)",
    "systems and procedures for keeping all relevant documents and information",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_records"),
)
manage_resources = _aspect(
    "Art. 17(1)(l)",
    "the management of resources, security of supply included",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_resources"),
)
assign_accountability = _aspect(
    "Art. 17(1)(m)",
    "a framework of accountability for management and staff",
    deemed_by_financial_law | as_part_of(QualityManagement.covers_every_aspect, "covers_accountability"),
)

aspects = (
    plan_for_compliance,
    control_design,
    assure_development,
    plan_tests,
    set_specifications,
    manage_data,
    include_risk_management,
    include_monitoring,
    include_incidents,
    handle_communication,
    keep_records,
    manage_resources,
    assign_accountability,
)
