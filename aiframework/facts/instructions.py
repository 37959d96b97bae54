"""What is known about the instructions for use and how far deployers can understand a system."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["Instructions"]


@describes
class Instructions:
    """The instructions for use of a high-risk system."""

    operation_is_transparent: Fact[bool] = Fact(
        "Is its operation transparent enough for deployers to interpret its output, use it appropriately and "
        "meet their own duties?",
        source="Reg. (EU) 2024/1689 Art. 13(1)",
        control="operator",
    )
    supplied: Fact[bool] = Fact(
        "Do instructions for use come with the system, digitally or otherwise?",
        source="Reg. (EU) 2024/1689 Art. 13(2)",
        control="operator",
    )
    clear: Fact[bool] = Fact(
        "Are the instructions concise, complete, correct and clear, and relevant, accessible and "
        "comprehensible to deployers?",
        source="Reg. (EU) 2024/1689 Art. 13(2)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Do the instructions for use contain everything on the list of Art. 13(3) that applies to the "
        "system?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(a)-(f)",
        control="operator",
        sums_up=each_of(
            "name_provider",
            given("authorised_representative.appointed", "name_representative"),
            "state_purpose",
            "state_accuracy",
            "state_robustness_and_cybersecurity",
            "state_what_affects_performance",
            "state_risky_circumstances",
            "state_explanation_capabilities",
            "state_performance_for_groups",
            "state_input_data",
            "help_interpret_output",
            given("conformity.changes_planned", "state_planned_changes"),
            "describe_oversight",
            "state_resources_and_upkeep",
            "describe_logging",
        ),
    )
    name_provider: Fact[bool] = Fact(
        "Do the instructions give the provider's identity and contact details?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(a)",
        control="operator",
    )
    name_representative: Fact[bool] = Fact(
        "Do the instructions give the identity and contact details of the authorised representative?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(a)",
        control="operator",
    )
    state_purpose: Fact[bool] = Fact(
        "Do the instructions state the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(i)",
        control="operator",
    )
    state_accuracy: Fact[bool] = Fact(
        "Do the instructions declare the levels of accuracy and the metrics used?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(ii), Art. 15(3)",
        control="operator",
    )
    state_robustness_and_cybersecurity: Fact[bool] = Fact(
        "Do the instructions state the robustness and cybersecurity that were tested and can be expected?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(ii)",
        control="operator",
    )
    state_what_affects_performance: Fact[bool] = Fact(
        "Do the instructions state known and foreseeable circumstances that may affect accuracy, robustness "
        "and cybersecurity (yes if there are none)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(ii)",
        control="operator",
    )
    state_risky_circumstances: Fact[bool] = Fact(
        "Do the instructions state circumstances of use or foreseeable misuse that may put health, safety or "
        "fundamental rights at risk (yes if none is known or foreseeable)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(iii)",
        control="operator",
    )
    state_explanation_capabilities: Fact[bool] = Fact(
        "Do the instructions state what the system can do to explain its output (yes if it can do nothing of the kind)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(iv)",
        control="operator",
    )
    state_performance_for_groups: Fact[bool] = Fact(
        "Do the instructions state performance for the specific people or groups the system is meant for (yes "
        "if it is meant for none in particular)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(v)",
        control="operator",
    )
    state_input_data: Fact[bool] = Fact(
        "Do the instructions specify input data, or say what matters about the training, validation and "
        "testing data (yes if neither matters for its purpose)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(vi)",
        control="operator",
    )
    help_interpret_output: Fact[bool] = Fact(
        "Do the instructions help deployers interpret the output and use it appropriately (yes if the output "
        "needs no explaining)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(b)(vii)",
        control="operator",
    )
    state_planned_changes: Fact[bool] = Fact(
        "Do the instructions state the changes that the provider had planned when conformity was first "
        "assessed?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(c)",
        control="operator",
    )
    describe_oversight: Fact[bool] = Fact(
        "Do the instructions describe the human oversight measures, including technical aids to interpreting "
        "output?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(d)",
        control="operator",
    )
    state_resources_and_upkeep: Fact[bool] = Fact(
        "Do the instructions state computing and hardware needs, expected lifetime, and maintenance with its "
        "frequency, updates included?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(e)",
        control="operator",
    )
    describe_logging: Fact[bool] = Fact(
        "Do the instructions describe how deployers can collect, store and interpret the logs (yes if the "
        "system leaves none of that to them)?",
        source="Reg. (EU) 2024/1689 Art. 13(3)(f)",
        control="operator",
    )
