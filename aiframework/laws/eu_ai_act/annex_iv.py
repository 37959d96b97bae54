"""Annex IV: what the technical documentation contains, as far as it applies to the system."""

from aiframework.facts.summing_up import as_part_of, at_either_level
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_technical_documentation
from aiframework.laws.eu_ai_act.article_011_simplified import simplified_documentation
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = ["annex_iv_content"]


def _content(cite: str, says: str, content: str) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=says,
        must=simplified_documentation | as_part_of(TechnicalDocumentation.contains_annex_iv, content),
        unless=limit_of_technical_documentation,
    )


describe_the_system = _content(
    "Annex IV 1(a)-(h)",
    "A general description: purpose, provider, version, interactions, software, forms of release, "
    "hardware, product, interface, instructions.",
    "describes_system_in_general",
)

describe_the_development = _content(
    "Annex IV 2(a)-(h)",
    "A detailed description of elements and development: methods, design, architecture, data, oversight, "
    "planned changes, tests, cybersecurity.",
    "describes_development",
)

describe_functioning = _content(
    "Annex IV 3",
    "Monitoring, functioning and control: capabilities, limits, accuracy for groups, unintended outcomes, "
    "oversight, input data.",
    "describes_functioning_and_control",
)

justify_metrics = _content(
    "Annex IV 4",
    "Why the performance metrics suit the system.",
    "justifies_metrics",
)

describe_risk_management = _content(
    "Annex IV 5",
    "The risk management system in detail.",
    "describes_risk_management",
)

describe_changes = _content(
    "Annex IV 6",
    "The relevant changes the provider made over the life of the system.",
    "describes_life_cycle_changes",
)

list_standards = _content(
    "Annex IV 7",
    "The harmonised standards applied or, where none was, the solutions and other specifications used "
    "instead.",
    "lists_standards_or_solutions",
)

attach_declaration = _content(
    "Annex IV 8",
    "A copy of the EU declaration of conformity.",
    "includes_declaration",
)

describe_monitoring = _content(
    "Annex IV 9",
    "How performance is evaluated after release, with the post-market monitoring plan.",
    "includes_monitoring_plan",
)

annex_iv_content = Term(
    cite="Annex IV",
    says="The documentation contains at least what the annex lists, as far as it applies, in full or "
    "validly simplified.",
    verified=PRIMARY,
    means=simplified_documentation | at_either_level(TechnicalDocumentation.contains_annex_iv),
    applies=HIGH_RISK_RULES,
)
