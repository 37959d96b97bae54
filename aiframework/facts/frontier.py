"""How large a frontier model is and who trained it."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Frontier"]


@describes
class Frontier:
    """The size and cost of one model, as California's frontier statutes count them."""

    cumulative_compute: Fact[Decimal] = Fact(
        "How many integer or floating-point operations did training use in all, the first run plus every "
        "later fine-tuning, reinforcement learning or other material change you made (integer operations "
        "count, unlike in the EU figure)?",
        source="SB 53, Bus. & Prof. Code § 22757.11(i)",
        unit="operations",
    )
    own_compute: Fact[Decimal] = Fact(
        "How many integer or floating-point operations has your own organisation used, or does it intend "
        "to use, to train this model (without what others spent on a model you started from)?",
        source="SB 53, Bus. & Prof. Code § 22757.11(h)",
        unit="operations",
    )
    training_begun: Fact[bool] = Fact(
        "Have you trained this model or started to train it?",
        source="SB 53, Bus. & Prof. Code § 22757.11(h)",
        control="operator",
    )
    trained_on_broad_data: Fact[bool] = Fact(
        "Was the model trained on a broad data set?", source="SB 53, Bus. & Prof. Code § 22757.11(f)(1)"
    )
    general_output: Fact[bool] = Fact(
        "Is the model designed for general output rather than one narrow task?",
        source="SB 53, Bus. & Prof. Code § 22757.11(f)(2)",
    )
    adaptable: Fact[bool] = Fact(
        "Can the model be adapted to a wide range of distinct tasks (unlike in the EU question, it need "
        "not do them well as it is)?",
        source="SB 53, Bus. & Prof. Code § 22757.11(f)(3)",
    )
    training_compute: Fact[Decimal] = Fact(
        "How many integer or floating-point operations did, or will, the initial training of the model use?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(i)",
        unit="operations",
    )
    training_cost: Fact[Decimal] = Fact(
        "What did, or will, that training compute cost at average cloud market prices at the start of training, by "
        "your own reasonable assessment?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(i)",
        unit="USD",
    )
    training_cost_while_training: Fact[Decimal] = Fact(
        "What did that training compute cost at average cloud market prices at the time of training?",
        source="SB 1047, Bus. & Prof. Code § 22606(a)(1)",
        unit="USD",
    )
    trained_by_you: Fact[bool] = Fact(
        "Did or will your organisation itself carry out this initial training, or the fine-tuning that made the "
        "model?",
        source="SB 1047, Bus. & Prof. Code § 22602(i)",
    )
    made_by_fine_tuning: Fact[bool] = Fact(
        "Was the model made by fine-tuning another trained model?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(ii), (j)",
    )
    fine_tuning_compute: Fact[Decimal] = Fact(
        "How many integer or floating-point operations did, or will, the fine-tuning use?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(ii)",
        unit="operations",
    )
    fine_tuning_cost: Fact[Decimal] = Fact(
        "What did, or will, the fine-tuning cost at average cloud market prices at the start of fine-tuning, by your"
        " own reasonable assessment?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(ii)",
        unit="USD",
    )
    base_training_compute: Fact[Decimal] = Fact(
        "How many operations did the initial training of the model you started from use?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(i)",
        unit="operations",
    )
    base_training_cost: Fact[Decimal] = Fact(
        "What did training the model you started from cost at average cloud market prices at the start?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(i)",
        unit="USD",
    )
    base_is_covered_model: Fact[bool] = Fact(
        "Has the maker of the model you started from stated that it exceeds the statutory compute and cost"
        " amounts?",
        source="SB 1047, Bus. & Prof. Code § 22602(e)(1)(A)(ii)",
    )
    unmodified_copy: Fact[bool] = Fact(
        "Is the model an unmodified copy of someone else's model?",
        source="SB 1047, Bus. & Prof. Code § 22602(f)(1)",
    )
    modified_otherwise_than_by_fine_tuning: Fact[bool] = Fact(
        "Is it a copy changed after training in some way other than fine-tuning?",
        source="SB 1047, Bus. & Prof. Code § 22602(f)(2)",
    )
    combined_with_other_software: Fact[bool] = Fact(
        "Is it a copy combined with other software?", source="SB 1047, Bus. & Prof. Code § 22602(f)(4)"
    )
