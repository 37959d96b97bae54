"""What a provider of general-purpose models does towards the Union and its authorities."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["ModelConduct", "ModelRepresentative"]


@describes
class ModelRepresentative:
    """The authorised representative of a model provider from outside the Union."""

    appointed_before_market: Fact[bool] = Fact(
        "Did the provider appoint an authorised representative established in the Union before placing "
        "the model on the market?",
        source="Reg. (EU) 2024/1689 Art. 54(1)",
        control="operator",
    )
    mandate_in_writing: Fact[bool] = Fact(
        "Is the mandate of the model's authorised representative in writing?",
        source="Reg. (EU) 2024/1689 Art. 54(1)",
        control="operator",
    )
    enabled: Fact[bool] = Fact(
        "Is the representative enabled to carry out the tasks in the mandate?",
        source="Reg. (EU) 2024/1689 Art. 54(2)",
        control="operator",
    )
    may_be_addressed_by_authorities: Fact[bool] = Fact(
        "Does the mandate let the AI Office and authorities address the representative on all questions "
        "of compliance?",
        source="Reg. (EU) 2024/1689 Art. 54(4)",
        control="operator",
    )
    mandate_covers_tasks: Fact[bool] = Fact(
        "Does the mandate empower the representative for all four tasks that Article 54(3) lists (verify, keep the "
        "documentation, inform, cooperate)?",
        source="Reg. (EU) 2024/1689 Art. 54(3)(a)-(d)",
        control="operator",
    )
    verifies_documentation: Fact[bool] = Fact(
        "Does the representative verify that the model's technical documentation exists and the "
        "provider's duties are fulfilled?",
        source="Reg. (EU) 2024/1689 Art. 54(3)(a)",
        control="operator",
    )
    keeps_documentation: Fact[bool] = Fact(
        "Does the representative keep the model's technical documentation and the provider's contact "
        "details for ten years?",
        source="Reg. (EU) 2024/1689 Art. 54(3)(b)",
        control="operator",
    )
    gives_information: Fact[bool] = Fact(
        "Does the representative give the AI Office the information it asks for with reasons (yes if it has "
        "asked for none)?",
        source="Reg. (EU) 2024/1689 Art. 54(3)(c)",
        control="operator",
    )
    cooperates: Fact[bool] = Fact(
        "Does the representative cooperate with the AI Office and authorities about the model (yes if they "
        "have asked nothing of it)?",
        source="Reg. (EU) 2024/1689 Art. 54(3)(d)",
        control="operator",
    )
    mandate_copy_given: Fact[bool] = Fact(
        "Does the representative give the AI Office a copy of the mandate on request (yes if it has not "
        "asked)?",
        source="Reg. (EU) 2024/1689 Art. 54(3)",
        control="operator",
    )
    believes_provider_breaches: Fact[bool] = Fact(
        "Does the representative consider, or have reason to consider, that the model provider acts "
        "against its duties?",
        source="Reg. (EU) 2024/1689 Art. 54(5)",
    )
    ended_mandate: Fact[bool] = Fact(
        "Has the representative ended the mandate?",
        source="Reg. (EU) 2024/1689 Art. 54(5)",
        control="operator",
    )
    told_ai_office_of_ending: Fact[bool] = Fact(
        "Was the AI Office told at once of the end of the mandate and the reasons?",
        source="Reg. (EU) 2024/1689 Art. 54(5)",
        control="operator",
    )


@describes
class ModelConduct:
    """How a model provider shows that it complies, and cooperates."""

    cooperates: Fact[bool] = Fact(
        "Does the provider of the model cooperate with the Commission and national authorities as needed "
        "(yes if they have asked nothing of it)?",
        source="Reg. (EU) 2024/1689 Art. 53(3)",
        control="operator",
    )
    follows_adequate_code: Fact[bool] = Fact(
        "Does the provider follow a code of practice for general-purpose models that has been assessed "
        "as adequate?",
        source="Reg. (EU) 2024/1689 Art. 53(4), Art. 55(2), Art. 56(6)",
        control="operator",
    )
    code_covers_systemic_risk: Fact[bool] = Fact(
        "Does the provider's adherence to the code include its part on systemic risk?",
        source="Reg. (EU) 2024/1689 Art. 56(7)",
        control="operator",
    )
    follows_harmonised_standard: Fact[bool] = Fact(
        "Does the provider comply with a European harmonised standard that covers the duties of model "
        "providers?",
        source="Reg. (EU) 2024/1689 Art. 53(4), Art. 55(2)",
        control="operator",
    )
    common_specifications_exist: Fact[bool] = Fact(
        "Has the Commission adopted common specifications for the duties of model providers?",
        source="Reg. (EU) 2024/1689 Art. 41(1)",
    )
    follows_common_specifications: Fact[bool] = Fact(
        "Does the provider of the model follow those common specifications?",
        source="Reg. (EU) 2024/1689 Art. 41(3), (5)",
        control="operator",
    )
    own_solution_justified: Fact[bool] = Fact(
        "Where they are not followed, has the provider justified that its own technical solutions fulfil its "
        "duties at least as well?",
        source="Reg. (EU) 2024/1689 Art. 41(5)",
        control="operator",
    )
    shows_alternative_means: Fact[bool] = Fact(
        "Has the provider shown other adequate means of compliance to the Commission?",
        source="Reg. (EU) 2024/1689 Art. 53(4), Art. 55(2)",
        control="operator",
    )
    information_requested: Fact[bool] = Fact(
        "Has the Commission (the AI Office) asked the provider of the model for documentation or information?",
        source="Reg. (EU) 2024/1689 Art. 91(1), (4)",
    )
    gave_requested_information: Fact[bool] = Fact(
        "Did the provider give the Commission the documentation and information it asked for, complete "
        "and correct?",
        source="Reg. (EU) 2024/1689 Art. 91, Art. 101(1)(b)",
        control="operator",
    )
    access_requested: Fact[bool] = Fact(
        "Has the Commission (the AI Office) asked for access to the model in order to evaluate it?",
        source="Reg. (EU) 2024/1689 Art. 92(3), (4)",
    )
    gave_access_for_evaluation: Fact[bool] = Fact(
        "Did the provider give the Commission access to the model for evaluation when asked?",
        source="Reg. (EU) 2024/1689 Art. 92, Art. 101(1)(d)",
        control="operator",
    )
    measure_requested: Fact[bool] = Fact(
        "Has the Commission asked the provider of the model to take a measure (to comply, mitigate a "
        "systemic risk, restrict, withdraw or recall)?",
        source="Reg. (EU) 2024/1689 Art. 93(1)",
    )
    complied_with_requested_measure: Fact[bool] = Fact(
        "Did the provider comply with the measure that the Commission asked for?",
        source="Reg. (EU) 2024/1689 Art. 93, Art. 101(1)(c)",
        control="operator",
    )
