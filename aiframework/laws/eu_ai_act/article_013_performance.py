"""Article 13(3)(b): what instructions say of characteristics, capabilities and limits."""

from aiframework.laws.eu_ai_act.article_013_instructions import state

__all__ = ["performance_contents"]

state_purpose = state(
    "Art. 13(3)(b)(i)",
    "Instructions state the intended purpose.",
    "state_purpose",
)

state_accuracy = state(
    "Art. 13(3)(b)(ii)",
    "Instructions state tested and expected accuracy with its metrics, robustness and cybersecurity, and "
    "what may affect them.",
    "state_accuracy",
    "state_robustness_and_cybersecurity",
    "state_what_affects_performance",
)

state_risky_circumstances = state(
    "Art. 13(3)(b)(iii)",
    "Instructions state circumstances of use or foreseeable misuse that may put health, safety or "
    "fundamental rights at risk.",
    "state_risky_circumstances",
)

state_explanations = state(
    "Art. 13(3)(b)(iv)",
    "Instructions state, where applicable, what the system can do to explain its output.",
    "state_explanation_capabilities",
)

state_group_performance = state(
    "Art. 13(3)(b)(v)",
    "Instructions state, when appropriate, performance for the people or groups the system is meant for.",
    "state_performance_for_groups",
)

state_input_data = state(
    "Art. 13(3)(b)(vi)",
    "Instructions specify, when appropriate, input data, or what matters about training, validation and "
    "testing data.",
    "state_input_data",
)

help_interpretation = state(
    "Art. 13(3)(b)(vii)",
    "Instructions help deployers, where applicable, to interpret output and use it appropriately.",
    "help_interpret_output",
)

performance_contents = (
    state_purpose,
    state_accuracy,
    state_risky_circumstances,
    state_explanations,
    state_group_performance,
    state_input_data,
    help_interpretation,
)
