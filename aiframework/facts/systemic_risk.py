"""What is done about the systemic risks of a very capable model."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["SystemicRisk"]


@describes
class SystemicRisk:
    """Evaluation, mitigation, incidents and security of a model with systemic risk."""

    model_evaluated: Fact[bool] = Fact(
        "Has the model been evaluated with standardised, state-of-the-art protocols and tools?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(a)",
        control="operator",
    )
    adversarial_testing_done: Fact[bool] = Fact(
        "Has the model been tested adversarially to find and mitigate systemic risks?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(a)",
        control="operator",
    )
    adversarial_testing_documented: Fact[bool] = Fact(
        "Has the adversarial testing of the model been documented?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(a)",
        control="operator",
    )
    risks_assessed: Fact[bool] = Fact(
        "Have possible systemic risks at Union level, and their sources, been assessed?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(b)",
        control="operator",
    )
    risks_mitigated: Fact[bool] = Fact(
        "Have the possible systemic risks of the model been mitigated?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(b)",
        control="operator",
    )
    serious_incident_known: Fact[bool] = Fact(
        "Does the organisation know of a serious incident with the model?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(c)",
    )
    incidents_tracked: Fact[bool] = Fact(
        "Is it kept track of serious incidents with the model, and are they documented (yes if it is, and "
        "there were none)?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(c)",
        control="operator",
    )
    incidents_reported: Fact[bool] = Fact(
        "Are serious incidents and possible corrective measures reported without undue delay to the AI "
        "Office and, where they concern them, national authorities?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(c)",
        control="operator",
    )
    model_cybersecurity_adequate: Fact[bool] = Fact(
        "Is the model protected by an adequate level of cybersecurity?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(d)",
        control="operator",
    )
    infrastructure_cybersecurity_adequate: Fact[bool] = Fact(
        "Is the physical infrastructure of the model protected by an adequate level of cybersecurity?",
        source="Reg. (EU) 2024/1689 Art. 55(1)(d)",
        control="operator",
    )
