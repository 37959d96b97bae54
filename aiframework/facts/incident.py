"""Serious incidents with systems and general-purpose models under the AI Act."""

from datetime import datetime
from enum import Enum

from aiframework.facts.following import not_before, open_until_done, since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Harm", "Incident", "IncidentSubject", "Recipient"]


class Harm(Enum):
    """What an incident can lead to, directly or indirectly."""

    DEATH = "death"
    SERIOUS_HEALTH_HARM = "serious_health_harm"
    IRREVERSIBLE_INFRASTRUCTURE_DISRUPTION = "irreversible_infrastructure_disruption"
    FUNDAMENTAL_RIGHTS_INFRINGEMENT = "fundamental_rights_infringement"
    SERIOUS_PROPERTY_HARM = "serious_property_harm"
    SERIOUS_ENVIRONMENT_HARM = "serious_environment_harm"


class Recipient(Enum):
    """To whom an incident has been reported."""

    MARKET_SURVEILLANCE_AUTHORITY = "market_surveillance_authority"
    NATIONAL_DEVICE_AUTHORITY = "national_device_authority"
    AI_OFFICE = "ai_office"
    NATIONAL_COMPETENT_AUTHORITY = "national_competent_authority"
    PRODUCT_AUTHORITY = "product_authority"


class IncidentSubject(Enum):
    """What the incident happened with."""

    SYSTEM_ON_THE_MARKET = "system_on_the_market"
    SYSTEM_IN_REAL_WORLD_TEST = "system_in_real_world_test"
    GENERAL_PURPOSE_MODEL = "general_purpose_model"


@describes(many="incidents")
class Incident:
    """One incident or malfunction, serious or nearly so."""

    name: Fact[str] = Fact("What is this incident called?", source="Reg. (EU) 2024/1689 Art. 73(1)")
    subject: Fact[IncidentSubject] = Fact(
        "What did it happen with?", source="Reg. (EU) 2024/1689 Art. 55(1)(c), Art. 60(7), Art. 73(1)"
    )
    harms: Fact[frozenset[Harm]] = Fact(
        "Which of these harms did it lead to, directly or indirectly (none: an empty list)?",
        source="Reg. (EU) 2024/1689 Art. 3(49)(a)-(d)",
    )
    contrary_to_protective_law: Fact[bool] = Fact(
        "Did it come from an act or omission against Union law that protects individuals?",
        source="Reg. (EU) 2024/1689 Art. 3(61)",
    )
    member_states_harmed: Fact[int] = Fact(
        "In how many Member States, other than those where it arose or where provider or deployer "
        "sit, does it harm the collective interests of individuals?",
        source="Reg. (EU) 2024/1689 Art. 3(61)(a)",
        unit="Member States",
    )
    member_states_with_same_practice: Fact[int] = Fact(
        "In how many Member States does the same operator do the same thing at the same time, "
        "harming collective interests?",
        source="Reg. (EU) 2024/1689 Art. 3(61)(b)",
        unit="Member States",
    )
    became_aware_at: Fact[datetime] = Fact(
        "When did the provider become aware of it?", source="Reg. (EU) 2024/1689 Art. 73(2)-(4)"
    )
    deployer_became_aware_at: Fact[datetime] = Fact(
        "When did the deployer become aware of it?", source="Reg. (EU) 2024/1689 Art. 26(5), Art. 73(2)-(4)"
    )

    # what a deployer does about it
    provider_reached: Fact[bool] = Fact(
        "Could the deployer reach the provider about it?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
    )
    told_provider_first: Fact[bool] = Fact(
        "Did the deployer tell the provider of it at once, and before anyone else?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    told_importer_or_distributor: Fact[bool] = Fact(
        "Did the deployer then at once tell the importer or distributor?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    told_authorities: Fact[bool] = Fact(
        "Did the deployer then at once tell the market surveillance authorities?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
        control="operator",
    )
    reported_in_place_of_provider: Fact[bool] = Fact(
        "Did the deployer itself report it as Art. 73 asks of providers, because the provider could not be "
        "reached?",
        source="Reg. (EU) 2024/1689 Art. 26(5), Art. 73",
        control="operator",
        follows=not_before("reported_at"),
    )
    covers_sensitive_police_data: Fact[bool] = Fact(
        "Would telling of it, even in part, disclose sensitive operational data of a deployer that is a law "
        "enforcement authority?",
        source="Reg. (EU) 2024/1689 Art. 26(5)",
    )

    # causes, reports and what follows
    link_found: Fact[bool] = Fact(
        "Has a causal link with the system, or its reasonable likelihood, been established?",
        source="Reg. (EU) 2024/1689 Art. 73(2)",
    )
    link_suspected: Fact[bool] = Fact(
        "Is a causal link with the system suspected?", source="Reg. (EU) 2024/1689 Art. 73(4)"
    )
    reported: Fact[bool] = Fact(
        "Has it been reported to an authority?",
        source="Reg. (EU) 2024/1689 Art. 73(1)",
        control="operator",
        follows=since("reported_at"),
    )
    reported_at: Fact[datetime] = Fact(
        "When was it first reported to the competent authority?",
        source="Reg. (EU) 2024/1689 Art. 73(2)-(4)",
        control="operator",
    )
    reported_immediately: Fact[bool] = Fact(
        "Was it reported at once: as soon as a causal link or its reasonable likelihood was found (after a "
        "death: suspected), and sooner the graver it was?",
        source="Reg. (EU) 2024/1689 Art. 73(2)-(4)",
        control="operator",
        follows=open_until_done("reported_at"),
    )
    reported_to: Fact[frozenset[Recipient]] = Fact(
        "To whom has it been reported?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(c), Art. 60a(5), Art. 73(1), (10), Art. 75(1a)",
        control="operator",
    )
    reported_in_every_member_state: Fact[bool] = Fact(
        "Was it reported to the authorities of every Member State where it occurred?",
        source="Reg. (EU) 2024/1689 Art. 73(1)",
        control="operator",
    )
    first_report_incomplete: Fact[bool] = Fact(
        "Was the first report incomplete?",
        source="Reg. (EU) 2024/1689 Art. 73(5)",
        control="operator",
        follows=not_before("reported_at"),
    )
    completed: Fact[bool] = Fact(
        "Did a complete report follow (open while it is still being prepared)?",
        source="Reg. (EU) 2024/1689 Art. 73(5)",
        control="operator",
    )
    investigated: Fact[bool] = Fact(
        "Was it investigated without delay after the report?",
        source="Reg. (EU) 2024/1689 Art. 73(6)",
        control="operator",
    )
    risk_assessed: Fact[bool] = Fact(
        "Was its risk assessed in that investigation?",
        source="Reg. (EU) 2024/1689 Art. 73(6)",
        control="operator",
    )
    corrected: Fact[bool] = Fact(
        "Was corrective action taken (yes if the investigation showed that none is needed)?",
        source="Reg. (EU) 2024/1689 Art. 73(6)",
        control="operator",
    )
    cooperated: Fact[bool] = Fact(
        "Did the provider cooperate with the authorities (and the notified body) in the investigation (yes "
        "if they asked nothing of it)?",
        source="Reg. (EU) 2024/1689 Art. 73(6)",
        control="operator",
    )
    altered_before_informing: Fact[bool] = Fact(
        "Was the system altered, so that causes may no longer be found, before the authorities were told?",
        source="Reg. (EU) 2024/1689 Art. 73(6)",
        control="operator",
    )
