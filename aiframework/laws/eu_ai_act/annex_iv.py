"""Annex IV: what the technical documentation contains, as far as it applies to the system."""

from functools import reduce
from operator import and_

from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_technical_documentation
from aiframework.laws.eu_ai_act.article_011_simplified import simplified_documentation
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import PRIMARY, Duty, Term
from aiframework.logic import Predicate

__all__ = ["annex_iv_content"]


def _content(cite: str, says: str, content: Predicate) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=says,
        must=TechnicalDocumentation.contains_annex_iv | simplified_documentation | content,
        unless=limit_of_technical_documentation,
    )


describe_the_system = _content(
    "Annex IV 1(a)-(h)",
    "A general description: purpose, provider, version, interactions, software, forms of release, "
    "hardware, product, interface, instructions.",
    TechnicalDocumentation.describes_system_in_general
    | (
        TechnicalDocumentation.states_purpose_and_version
        & TechnicalDocumentation.describes_interactions
        & TechnicalDocumentation.lists_software_versions
        & TechnicalDocumentation.describes_forms_of_release
        & TechnicalDocumentation.describes_hardware
        & TechnicalDocumentation.shows_product
        & TechnicalDocumentation.describes_user_interface
        & TechnicalDocumentation.includes_instructions
    ),
)

describe_the_development = _content(
    "Annex IV 2(a)-(h)",
    "A detailed description of elements and development: methods, design, architecture, data, oversight, "
    "planned changes, tests, cybersecurity.",
    TechnicalDocumentation.describes_development
    | (
        TechnicalDocumentation.describes_methods_and_steps
        & TechnicalDocumentation.describes_design
        & TechnicalDocumentation.describes_architecture_and_computing
        & TechnicalDocumentation.includes_data_sheets
        & TechnicalDocumentation.assesses_human_oversight
        & TechnicalDocumentation.describes_planned_changes
        & TechnicalDocumentation.includes_test_reports
        & TechnicalDocumentation.describes_cybersecurity
    ),
)

describe_functioning = _content(
    "Annex IV 3",
    "Monitoring, functioning and control: capabilities, limits, accuracy for groups, unintended outcomes, "
    "oversight, input data.",
    TechnicalDocumentation.describes_functioning_and_control,
)

justify_metrics = _content(
    "Annex IV 4",
    "Why the performance metrics suit the system.",
    TechnicalDocumentation.justifies_metrics,
)

describe_risk_management = _content(
    "Annex IV 5",
    "The risk management system in detail.",
    TechnicalDocumentation.describes_risk_management,
)

describe_changes = _content(
    "Annex IV 6",
    "The relevant changes the provider made over the life of the system.",
    TechnicalDocumentation.describes_life_cycle_changes,
)

list_standards = _content(
    "Annex IV 7",
    "The harmonised standards applied or, where none was, the solutions and other specifications used "
    "instead.",
    TechnicalDocumentation.lists_standards_or_solutions,
)

attach_declaration = _content(
    "Annex IV 8",
    "A copy of the EU declaration of conformity.",
    TechnicalDocumentation.includes_declaration,
)

describe_monitoring = _content(
    "Annex IV 9",
    "How performance is evaluated after release, with the post-market monitoring plan.",
    TechnicalDocumentation.includes_monitoring_plan,
)

annex_iv_content = Term(
    cite="Annex IV",
    says="The documentation contains at least what the annex lists, as far as it applies, in full or "
    "validly simplified.",
    verified=PRIMARY,
    means=reduce(
        and_,
        (
            duty.must
            for duty in (
                describe_the_system,
                describe_the_development,
                describe_functioning,
                justify_metrics,
                describe_risk_management,
                describe_changes,
                list_standards,
                attach_declaration,
                describe_monitoring,
            )
        ),
    ),
    applies=HIGH_RISK_RULES,
)
