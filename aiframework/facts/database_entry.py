"""What is written into entries of the EU database and into a declaration of conformity: the texts themselves."""

from datetime import date
from enum import Enum

from aiframework.facts.country import Country
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["DeclarationText", "ExemptionCondition", "MarketStatus", "SystemEntry", "UseEntry"]


class MarketStatus(Enum):
    """Where a system stands on its way through the market."""

    ON_THE_MARKET = "on_the_market"
    IN_SERVICE = "in_service"
    NO_LONGER_PLACED_ON_THE_MARKET = "no_longer_placed_on_the_market"
    NO_LONGER_IN_SERVICE = "no_longer_in_service"
    RECALLED = "recalled"


class ExemptionCondition(Enum):
    """What may make a listed system not high-risk."""

    NARROW_PROCEDURAL_TASK = "narrow_procedural_task"
    IMPROVES_FINISHED_HUMAN_WORK = "improves_finished_human_work"
    DETECTS_DECISION_PATTERNS = "detects_decision_patterns"
    PREPARATORY_TASK = "preparatory_task"


@describes
class SystemEntry:
    """What the provider's entry says of the system."""

    trade_name: Fact[str] = Fact(
        "Under which trade name is the system supplied?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 4, Section B point 4; Annex V point 1",
    )
    reference: Fact[str] = Fact(
        "Which further reference makes the system traceable (version, article number)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 4, Section B point 4; Annex V point 1",
    )
    intended_purpose: Fact[str] = Fact(
        "What is the system for, in a few sentences?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 5, Section B point 5",
    )
    functions: Fact[str] = Fact(
        "Which components and functions does the system support?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 5",
    )
    inputs: Fact[str] = Fact(
        "Which data does the system use, in short?", source="Reg. (EU) 2024/1689 Annex VIII Section A point 6"
    )
    logic: Fact[str] = Fact(
        "How does the system work, in short?", source="Reg. (EU) 2024/1689 Annex VIII Section A point 6"
    )
    status: Fact[MarketStatus] = Fact(
        "Is the system on the market, in service, no longer so, or recalled?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 7, Section B point 8",
    )
    member_states: Fact[frozenset[Country]] = Fact(
        "In which Member States has the system been placed on the market, put into service or made available?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 10",
    )
    declaration_copy: Fact[str] = Fact(
        "Where is the copy of the EU declaration of conformity (file or web address)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 11",
    )
    instructions: Fact[str] = Fact(
        "Where are the electronic instructions for use (file or web address)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 12",
    )
    more_at: Fact[str] = Fact(
        "At which web address is there more information (optional)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 13",
    )
    exemption_conditions: Fact[frozenset[ExemptionCondition]] = Fact(
        "On which conditions is the system considered not high-risk?",
        source="Reg. (EU) 2024/1689 Art. 6(3), Annex VIII Section B point 6",
    )
    exemption_grounds: Fact[str] = Fact(
        "Why is the system considered not high-risk, in short (asked until 26 July 2026)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section B point 7 (until 2026-07-26)",
    )


@describes
class UseEntry:
    """What a public deployer's entry says of the use."""

    provider_entry: Fact[str] = Fact(
        "At which web address is the provider's entry of the system in the EU database?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 3",
    )
    rights_assessment_summary: Fact[str] = Fact(
        "What did the fundamental rights impact assessment find, in short?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 4",
    )
    data_protection_summary: Fact[str] = Fact(
        "What does the data protection impact assessment say, in short?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 5",
    )


@describes
class DeclarationText:
    """What the EU declaration of conformity says."""

    system_type: Fact[str] = Fact(
        "Which type of system is the declaration for?", source="Reg. (EU) 2024/1689 Annex V point 1"
    )
    standards: Fact[str] = Fact(
        "To which harmonised standards or common specifications does the declaration refer ('none' where "
        "none was used)?",
        source="Reg. (EU) 2024/1689 Annex V point 6",
    )
    procedure: Fact[str] = Fact(
        "Which conformity assessment procedure was performed, in short?",
        source="Reg. (EU) 2024/1689 Annex V point 7",
    )
    issued_at: Fact[str] = Fact(
        "In which place was the declaration issued?", source="Reg. (EU) 2024/1689 Annex V point 8"
    )
    issued_on: Fact[date] = Fact(
        "On which day was the declaration issued?", source="Reg. (EU) 2024/1689 Annex V point 8"
    )
    signed_by: Fact[str] = Fact("Who signed the declaration?", source="Reg. (EU) 2024/1689 Annex V point 8")
    signed_as: Fact[str] = Fact(
        "What is the function of the person who signed it?", source="Reg. (EU) 2024/1689 Annex V point 8"
    )
    signed_for: Fact[str] = Fact(
        "For whom, or on whose behalf, was it signed?", source="Reg. (EU) 2024/1689 Annex V point 8"
    )
