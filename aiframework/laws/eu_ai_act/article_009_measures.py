"""Article 9(4), (5) and (9): what risk management measures must achieve, and whom they must think of."""

from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_risk_management, limit_of_transparency
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = [
    "bring_residual_risk_down",
    "consider_combined_effects",
    "consider_vulnerable_people",
    "control_remaining_risks",
    "design_risks_out",
    "inform_and_train_deployers",
]

consider_combined_effects = owed_by_provider(
    cite="Art. 9(4)",
    says="The choice of measures considers how the requirements for high-risk systems act together.",
    must=RiskManagement.combined_effects_considered,
    unless=limit_of_risk_management,
)

bring_residual_risk_down = owed_by_provider(
    cite="Art. 9(5)",
    says="The residual risk of each hazard and of the whole is judged acceptable, with regard to what "
    "deployers know and where they work.",
    must=as_part_of(
        RiskManagement.measures_reduce_risk_as_required,
        "residual_risk_of_each_hazard_acceptable",
        "overall_residual_risk_acceptable",
    )
    & RiskManagement.deployer_know_how_considered,
    unless=limit_of_risk_management,
)

design_risks_out = owed_by_provider(
    cite="Art. 9(5)(a)",
    says="Risks are removed or reduced by design and development as far as technically feasible.",
    must=as_part_of(RiskManagement.measures_reduce_risk_as_required, "risks_designed_out"),
    unless=limit_of_risk_management,
)

control_remaining_risks = owed_by_provider(
    cite="Art. 9(5)(b)",
    says="Risks that cannot be removed are mitigated and controlled, where appropriate.",
    must=as_part_of(RiskManagement.measures_reduce_risk_as_required, "remaining_risks_controlled"),
    unless=limit_of_risk_management,
)

inform_and_train_deployers = owed_by_provider(
    cite="Art. 9(5)(c)",
    says="Deployers get the information of Article 13 and, where appropriate, training.",
    must=as_part_of(
        RiskManagement.measures_reduce_risk_as_required, "instructions.supplied", "deployers_trained"
    )
    & (
        as_part_of(RiskManagement.measures_reduce_risk_as_required, "instructions.complete")
        | limit_of_transparency
    ),
    unless=limit_of_risk_management,
)

consider_vulnerable_people = owed_by_provider(
    cite="Art. 9(9)",
    says="Risk management considers whether people under 18 and, as appropriate, other vulnerable groups "
    "are likely to be affected adversely.",
    must=RiskManagement.minors_considered & RiskManagement.vulnerable_groups_considered,
    unless=limit_of_risk_management,
)
