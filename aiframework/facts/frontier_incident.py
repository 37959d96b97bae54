"""Incidents with frontier and covered models, with the clocks California attaches to them."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["FrontierIncident", "FrontierIncidentKind", "IncidentModelClass"]


class FrontierIncidentKind(Enum):
    """What happened, in the words of the two Californian frontier bills."""

    WEIGHTS_ACCESSED = "weights_accessed"
    WEIGHTS_MODIFIED = "weights_modified"
    WEIGHTS_EXFILTRATED = "weights_exfiltrated"
    WEIGHTS_RELEASED_INADVERTENTLY = "weights_released_inadvertently"
    WEIGHTS_ESCAPED = "weights_escaped"
    WEIGHTS_USED_MALICIOUSLY = "weights_used_maliciously"
    LOSS_OF_CONTROL = "loss_of_control"
    DECEPTION_OF_DEVELOPER = "deception_of_developer"
    AUTONOMOUS_BEHAVIOUR = "autonomous_behaviour"
    FAILURE_OF_CONTROLS = "failure_of_controls"
    UNAUTHORISED_USE_FOR_CRITICAL_HARM = "unauthorised_use_for_critical_harm"
    OTHER = "other"


class IncidentModelClass(Enum):
    """Which kind of model the incident concerns."""

    FRONTIER_MODEL = "frontier_model"
    OTHER_FOUNDATION_MODEL = "other_foundation_model"
    COVERED_MODEL_COPY_UNDER_CONTROL = "covered_model_copy_under_control"
    OTHER = "other"


@describes(many="frontier_incidents")
class FrontierIncident:
    """One safety incident with a frontier model (SB 53) or a covered model (SB 1047)."""

    kinds: Fact[frozenset[FrontierIncidentKind]] = Fact(
        "What happened (weights accessed, modified or taken out: without authorisation)?",
        source="SB 53, Bus. & Prof. Code § 22757.11(d); SB 1047, Bus. & Prof. Code § 22602(c)",
    )
    model_class: Fact[IncidentModelClass] = Fact(
        "Which kind of model does the incident concern?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(1), (4)",
    )
    caused_death_or_bodily_injury: Fact[bool] = Fact(
        "Did the incident result in death or bodily injury?",
        source="SB 53, Bus. & Prof. Code § 22757.11(d)(1), (3)",
    )
    caused_property_damage: Fact[bool] = Fact(
        "Did the incident result in damage to, or loss of, property (a fall in the value of shares does "
        "not count)?",
        source="Lab. Code § 1107(c)(1); SB 53, Bus. & Prof. Code § 22757.16",
    )
    people_killed_or_seriously_injured: Fact[int] = Fact(
        "How many people did the single incident kill or seriously injure?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(1)",
        unit="people",
    )
    property_damage: Fact[Decimal] = Fact(
        "How much property damage or loss did the single incident cause, not counting loss of equity value?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(1), 22757.16",
        unit="USD",
    )
    expert_weapon_help: Fact[bool] = Fact(
        "Did the model give expert-level help in making or releasing a chemical, biological, radiological "
        "or nuclear weapon?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(1)(A)",
    )
    unsupervised_attack_or_crime: Fact[bool] = Fact(
        "Did the model, without meaningful human oversight, carry out a cyberattack or what would be "
        "murder, assault, extortion or theft by a human?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(1)(B)",
    )
    evaded_control: Fact[bool] = Fact(
        "Did the model evade the control of its developer or user?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(1)(C)",
    )
    only_public_information: Fact[bool] = Fact(
        "Did the harm come only from information publicly available in a substantially similar form from a source "
        "other than a foundation model?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(2)(A)",
    )
    lawful_federal_activity: Fact[bool] = Fact(
        "Did the harm come from lawful activity of the federal government?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(2)(B)",
    )
    no_material_contribution: Fact[bool] = Fact(
        "Did the harm come from the model combined with other software, the model not contributing "
        "materially?",
        source="SB 53, Bus. & Prof. Code § 22757.11(c)(2)(C)",
    )
    inside_elicitation_evaluation: Fact[bool] = Fact(
        "Did the deception happen inside an evaluation designed to elicit it?",
        source="SB 53, Bus. & Prof. Code § 22757.11(d)(4)",
    )
    shows_increased_catastrophic_risk: Fact[bool] = Fact(
        "Did the deception show a materially increased catastrophic risk?",
        source="SB 53, Bus. & Prof. Code § 22757.11(d)(4)",
    )
    imminent_risk_of_death_or_serious_injury: Fact[bool] = Fact(
        "Does the incident pose an imminent risk of death or serious physical injury?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(2)",
    )
    discovered_at: Fact[datetime] = Fact(
        "When did you discover the incident (with time zone)?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)",
    )
    danger_discovered_at: Fact[datetime] = Fact(
        "When did you discover that the incident poses that imminent risk (with time zone; often the moment you "
        "discovered the incident)?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(2)",
    )
    reported_to_oes: Fact[bool] = Fact(
        "Did you report the incident to the Office of Emergency Services?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(1)",
        control="operator",
        follows=since("reported_to_oes_at"),
    )
    reported_to_oes_at: Fact[datetime] = Fact(
        "When did you report the incident to the Office of Emergency Services?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(1)",
        control="operator",
    )
    report_complete: Fact[bool] = Fact(
        "Does the report give the date, why the incident qualifies, a short description and whether it "
        "involved internal use?",
        source="SB 53, Bus. & Prof. Code § 22757.13(a)(1)-(4)",
        control="operator",
    )
    disclosed_to_authority: Fact[bool] = Fact(
        "Did you disclose the incident to an appropriate authority, such as law enforcement?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(2)",
        control="operator",
        follows=since("disclosed_to_authority_at"),
    )
    disclosed_to_authority_at: Fact[datetime] = Fact(
        "When did you disclose the incident to an appropriate authority, such as law enforcement or a "
        "public safety agency?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(2)",
        control="operator",
    )
    authority_has_jurisdiction: Fact[bool] = Fact(
        "Was that authority one with jurisdiction that fits the nature of the incident?",
        source="SB 53, Bus. & Prof. Code § 22757.13(c)(2)",
        control="operator",
    )
    increases_risk_of_critical_harm: Fact[bool] = Fact(
        "Does the incident demonstrably increase the risk of mass casualties or damage of the statutory "
        "scale?",
        source="SB 1047, Bus. & Prof. Code § 22602(c)",
    )
    behaviour_requested_by_user: Fact[bool] = Fact(
        "Was the behaviour requested by a user?", source="SB 1047, Bus. & Prof. Code § 22602(c)(1)"
    )
    learned_at: Fact[datetime] = Fact(
        "When did you learn of the incident?", source="SB 1047, Bus. & Prof. Code § 22603(g)"
    )
    reasonable_belief_at: Fact[datetime] = Fact(
        "When did you learn facts enough to believe reasonably that the incident had occurred?",
        source="SB 1047, Bus. & Prof. Code § 22603(g)",
    )
    reported_to_attorney_general: Fact[bool] = Fact(
        "Did you report the incident to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(g)",
        control="operator",
        follows=since("reported_to_attorney_general_at"),
    )
    reported_to_attorney_general_at: Fact[datetime] = Fact(
        "When did you report the incident to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(g)",
        control="operator",
    )
