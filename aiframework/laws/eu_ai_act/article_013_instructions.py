"""Article 13: transparency for deployers, and the instructions for use."""

from aiframework.facts.instructions import Instructions
from aiframework.facts.summing_up import Part, as_part_of, given
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_transparency
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import Duty

__all__ = ["contents", "make_operation_transparent", "state", "supply_instructions"]


def state(cite: str, says: str, *contents: str | Part) -> Duty:
    """Return the duty to state something in the instructions for use."""
    return owed_by_provider(
        cite=cite, says=says, must=as_part_of(Instructions.complete, *contents), unless=limit_of_transparency
    )


make_operation_transparent = owed_by_provider(
    cite="Art. 13(1)",
    says="Operation is transparent enough for deployers to interpret output, use it appropriately and meet their "
    "own duties.",
    must=Instructions.operation_is_transparent,
    unless=limit_of_transparency,
)

supply_instructions = owed_by_provider(
    cite="Art. 13(2)",
    says="The system comes with instructions for use that are concise, complete, correct, clear and "
    "comprehensible.",
    must=Instructions.supplied & Instructions.clear,
    unless=limit_of_transparency,
)

name_the_provider = state(
    "Art. 13(3)(a)",
    "Instructions name the provider and any authorised representative, with contact details.",
    "name_provider",
    given("authorised_representative.appointed", "name_representative"),
)

state_planned_changes = state(
    "Art. 13(3)(c)",
    "Instructions state changes to system and performance planned at the first conformity assessment, if "
    "any.",
    given("conformity.changes_planned", "state_planned_changes"),
)

describe_oversight = state(
    "Art. 13(3)(d)",
    "Instructions describe human oversight measures, technical aids to interpreting output included.",
    "describe_oversight",
)

state_upkeep = state(
    "Art. 13(3)(e)",
    "Instructions state computing and hardware needs, expected lifetime, and maintenance with its "
    "frequency, updates included.",
    "state_resources_and_upkeep",
)

describe_logging = state(
    "Art. 13(3)(f)",
    "Instructions describe, where relevant, how deployers collect, store and interpret logs.",
    "describe_logging",
)

contents = (name_the_provider, state_planned_changes, describe_oversight, state_upkeep, describe_logging)
