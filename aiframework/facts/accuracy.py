"""What is known about how accurate, robust and secure a system is."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["Accuracy"]


@describes
class Accuracy:
    """Accuracy, robustness and cybersecurity."""

    performs_as_required: Fact[bool] = Fact(
        "Does it reach a fitting level of accuracy, robustness and cybersecurity, consistently over its life "
        "cycle?",
        source="Reg. (EU) 2024/1689 Art. 15(1)",
        control="operator",
        sums_up=each_of("accurate", "robust", "secure", "consistent_over_life_cycle"),
    )
    accurate: Fact[bool] = Fact(
        "Does it reach a level of accuracy that is appropriate to its purpose?",
        source="Reg. (EU) 2024/1689 Art. 15(1)",
        control="operator",
    )
    robust: Fact[bool] = Fact(
        "Does it reach a level of robustness that is appropriate to its purpose?",
        source="Reg. (EU) 2024/1689 Art. 15(1)",
        control="operator",
    )
    secure: Fact[bool] = Fact(
        "Does it reach a level of cybersecurity that is appropriate to its purpose?",
        source="Reg. (EU) 2024/1689 Art. 15(1)",
        control="operator",
    )
    consistent_over_life_cycle: Fact[bool] = Fact(
        "Does it perform consistently in accuracy, robustness and cybersecurity over its whole life cycle?",
        source="Reg. (EU) 2024/1689 Art. 15(1)",
        control="operator",
    )
    resilient_to_errors: Fact[bool] = Fact(
        "Is it as resilient as possible to errors, faults and inconsistencies, with technical and "
        "organisational measures to that end?",
        source="Reg. (EU) 2024/1689 Art. 15(4)",
        control="operator",
    )
    feedback_loops_mitigated: Fact[bool] = Fact(
        "Is the risk that biased output feeds into later input removed or reduced as far as possible, and "
        "are such loops mitigated?",
        source="Reg. (EU) 2024/1689 Art. 15(4)",
        control="operator",
    )
    resists_tampering: Fact[bool] = Fact(
        "Does it resist attempts by unauthorised parties to alter its use, output or performance through its "
        "vulnerabilities?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    security_fits_risks: Fact[bool] = Fact(
        "Do the cybersecurity solutions fit the circumstances and the risks?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    resists_attacks_on_ai: Fact[bool] = Fact(
        "Are there measures against data and model poisoning, adversarial examples, confidentiality attacks "
        "and model flaws, each as far as it can threaten this system?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
        sums_up=each_of(
            "resists_data_poisoning",
            "resists_model_poisoning",
            "resists_adversarial_input",
            "resists_confidentiality_attacks",
            "addresses_model_flaws",
        ),
    )
    resists_data_poisoning: Fact[bool] = Fact(
        "Are there measures against manipulated training data (yes if they cannot threaten it)?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    resists_model_poisoning: Fact[bool] = Fact(
        "Are there measures against manipulated pre-trained components (yes if it has none)?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    resists_adversarial_input: Fact[bool] = Fact(
        "Are there measures against input made to cause errors, such as adversarial examples or model evasion "
        "(yes if it cannot threaten it)?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    resists_confidentiality_attacks: Fact[bool] = Fact(
        "Are there measures against attacks on confidentiality (yes if they cannot threaten it)?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
    addresses_model_flaws: Fact[bool] = Fact(
        "Are there measures against flaws of the model (yes if they cannot threaten it)?",
        source="Reg. (EU) 2024/1689 Art. 15(5)",
        control="operator",
    )
