"""Explanations and complaints."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Complaint", "ExplanationRequest"]


@describes(many="explanation_requests")
class ExplanationRequest:
    """One person's request to have a decision explained."""

    name: Fact[str] = Fact(
        "What is this request for an explanation called?", source="Reg. (EU) 2024/1689 Art. 86(1)"
    )
    decided_on_output: Fact[bool] = Fact(
        "Did the deployer take the decision on the basis of the system's output?",
        source="Reg. (EU) 2024/1689 Art. 86(1)",
    )
    legal_or_similar_effect: Fact[bool] = Fact(
        "Has the decision legal effects on the person, or similarly significant ones?",
        source="Reg. (EU) 2024/1689 Art. 86(1)",
    )
    felt_as_adverse: Fact[bool] = Fact(
        "Does the person consider that it harms their health, safety or fundamental rights?",
        source="Reg. (EU) 2024/1689 Art. 86(1)",
    )
    restricted_by_law: Fact[bool] = Fact(
        "Does Union or national law restrict explanations for this use of the system?",
        source="Reg. (EU) 2024/1689 Art. 86(2)",
    )
    right_under_other_law: Fact[bool] = Fact(
        "Does other Union law already give the person a right to such an explanation?",
        source="Reg. (EU) 2024/1689 Art. 86(3)",
    )
    explained: Fact[bool] = Fact(
        "Did the deployer explain clearly and meaningfully the system's role and the main "
        "elements of the decision?",
        source="Reg. (EU) 2024/1689 Art. 86(1)",
        control="operator",
    )


@describes(many="complaints")
class Complaint:
    """One complaint about a breach of the Act."""

    name: Fact[str] = Fact("What is this complaint called?", source="Reg. (EU) 2024/1689 Art. 85")
    from_downstream_provider: Fact[bool] = Fact(
        "Does it come from a provider that built a general-purpose model into its system?",
        source="Reg. (EU) 2024/1689 Art. 89(2)",
    )
    names_contact: Fact[bool] = Fact(
        "Does it name the contact point of the model's provider?",
        source="Reg. (EU) 2024/1689 Art. 89(2)(a)",
        control="operator",
    )
    states_facts_and_reasons: Fact[bool] = Fact(
        "Does it state the facts, the provisions concerned and why they were breached?",
        source="Reg. (EU) 2024/1689 Art. 89(2)(b)",
        control="operator",
    )
