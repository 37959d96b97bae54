"""What SB 1047 would have asked before a covered model is used or released."""

from datetime import date
from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ModelRelease"]


@describes
class ModelRelease:
    """The tests, safeguards and risks around the first use or release of a covered model."""

    only_training_evaluation_or_legal_use: Fact[bool] = Fact(
        "Is the model used only for training, reasonable evaluation or compliance with law?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)",
        control="operator",
    )
    made_available: Fact[bool] = Fact(
        "Is the model, or a copy or derivative you control, available for commercial, public or "
        "foreseeably public use?",
        source="SB 1047, Bus. & Prof. Code § 22603(b), (f)(1)(B)",
        control="operator",
    )
    about_to_be_used_or_released: Fact[bool] = Fact(
        "Is the model about to be used beyond training, reasonable evaluation and compliance with law, or made available?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)",
        control="operator",
    )
    first_used_or_released_on: Fact[date] = Fact(
        "On which day was the model first used beyond training, evaluation and compliance with law, or first made "
        "available?",
        source="SB 1047, Bus. & Prof. Code § 22603(h)(1)",
    )
    harm_capability_assessed: Fact[bool] = Fact(
        "Did you assess whether the model can reasonably cause or materially enable critical harm?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)(1)",
        control="operator",
    )
    tests_recorded: Fact[bool] = Fact(
        "Are the tests and results recorded in enough detail for third parties to replicate them?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)(2)",
        control="operator",
    )
    test_records_kept: Fact[bool] = Fact(
        "Do you keep the records of tests for as long as the model is available, plus five years?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)(2)",
        control="operator",
    )
    safeguards_in_place: Fact[bool] = Fact(
        "Was reasonable care taken to put safeguards against critical harm in place?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)(3)",
        control="operator",
    )
    actions_attributable: Fact[bool] = Fact(
        "Was reasonable care taken that the model's actions and resulting harms can be reliably attributed"
        " to it?",
        source="SB 1047, Bus. & Prof. Code § 22603(b)(4)",
        control="operator",
    )
    evaluation_shows_unreasonable_risk: Fact[bool] = Fact(
        "Do your evaluations show an unreasonable risk that the model or a derivative causes or materially"
        " enables critical harm?",
        source="SB 1047, Bus. & Prof. Code § 22603(c)",
    )
    mass_weapon_harm: Fact[bool] = Fact(
        "Could the model cause or enable a chemical, biological, radiological or nuclear weapon used with "
        "mass casualties?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)(A)",
    )
    critical_infrastructure_attack: Fact[bool] = Fact(
        "Could the model carry out or precisely instruct cyberattacks on critical infrastructure?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)(B)",
    )
    unsupervised_crime: Fact[bool] = Fact(
        "Could the model, with limited human oversight, do what kills, gravely injures or harms property and would be a "
        "crime of intent, recklessness or gross negligence, or help with one, if a human did it?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)(C)",
    )
    comparable_grave_harm: Fact[bool] = Fact(
        "Could the model cause grave harm to public safety of comparable severity?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)(D)",
    )
    expected_damage: Fact[Decimal] = Fact(
        "What damage would that harm cause?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)(B)-(C)",
        unit="USD",
    )
    mass_casualties: Fact[bool] = Fact(
        "Would that harm include mass casualties (the bill does not define the term)?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(1)",
    )
    only_public_information: Fact[bool] = Fact(
        "Does the harm come only from information an ordinary person can find elsewhere?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(2)(A)",
    )
    no_material_contribution: Fact[bool] = Fact(
        "Does the harm come from combination with other software to which the model adds nothing material?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(2)(B)",
    )
    unrelated_to_developer: Fact[bool] = Fact(
        "Is the harm unconnected with the developer's making, storing, using or releasing of the model?",
        source="SB 1047, Bus. & Prof. Code § 22602(g)(2)(C)",
    )
    violation_caused_harm: Fact[bool] = Fact(
        "Did the breach cause death, bodily harm, harm to or theft of property, or an imminent risk to "
        "public safety?",
        source="SB 1047, Bus. & Prof. Code § 22606(a)(1)",
    )
    violation_on: Fact[date] = Fact(
        "On which day did that breach occur?", source="SB 1047, Bus. & Prof. Code § 22606(a)(1)"
    )
    earlier_violations: Fact[int] = Fact(
        "How many earlier violations of the chapter have been established?",
        source="SB 1047, Bus. & Prof. Code § 22606(a)(1), (3)",
        unit="violations",
    )
    structure_built_to_limit_liability: Fact[bool] = Fact(
        "Was the corporate structure of affiliates purposely and unreasonably built to limit or avoid "
        "liability?",
        source="SB 1047, Bus. & Prof. Code § 22606(c)(2)(A)",
        control="operator",
    )
    structure_frustrates_recovery: Fact[bool] = Fact(
        "Would that structure frustrate recovery of penalties, damages or injunctive relief?",
        source="SB 1047, Bus. & Prof. Code § 22606(c)(2)(B)",
    )
    contract_shifts_liability: Fact[bool] = Fact(
        "Do your contracts waive or shift liability for breaches of the chapter?",
        source="SB 1047, Bus. & Prof. Code § 22606(c)(1)",
        control="operator",
    )
