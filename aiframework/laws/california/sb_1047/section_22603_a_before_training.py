"""§ 22603(a)(1), (2), (8): protections, full shutdown and other care before a covered model is first trained."""

from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.laws.california.sb_1047.definitions_others import full_shutdown_capability
from aiframework.laws.california.sb_1047.required import of_developers

__all__ = ["be_able_to_shut_down", "secure_the_model", "take_other_care", "weigh_infrastructure"]

secure_the_model = of_developers(
    cite="SB 1047 B&P § 22603(a)(1)",
    says="Before initial training, the developer has reasonable administrative, technical and physical protections "
    "against unauthorised access, misuse and unsafe modification, fitted to the risks.",
    when=SafetyProtocol.training_about_to_begin,
    must=SafetyProtocol.cybersecurity_in_place,
)

be_able_to_shut_down = of_developers(
    cite="SB 1047 B&P § 22603(a)(2)(A)",
    says="Before initial training, the developer can promptly carry out a full shutdown of what it controls.",
    note="No statute of California in force asks for a shutdown capability.",
    when=SafetyProtocol.training_about_to_begin,
    must=full_shutdown_capability,
)

weigh_infrastructure = of_developers(
    cite="SB 1047 B&P § 22603(a)(2)(B)",
    says="When shutting down, the developer weighs, as appropriate, the risk of disrupting critical infrastructure.",
    when=SafetyProtocol.shutting_down,
    must=SafetyProtocol.weighed_infrastructure_disruption,
)

take_other_care = of_developers(
    cite="SB 1047 B&P § 22603(a)(8)",
    says="Before initial training, the developer takes reasonable care to have other fitting measures against "
    "unreasonable risks of critical harm.",
    note="What reasonable care is would have been weighed by § 22606(b).",
    when=SafetyProtocol.training_about_to_begin,
    must=SafetyProtocol.other_measures_taken,
)
