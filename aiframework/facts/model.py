"""The model itself: what it can do, how it was trained, how it is released."""

from datetime import date
from decimal import Decimal
from enum import Enum

from aiframework.facts.following import more_than_a_third, not_before
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Generates", "Model"]


class Generates(Enum):
    """What a model can produce."""

    TEXT = "text"
    SPEECH = "speech"
    IMAGE_FROM_TEXT = "image_from_text"
    VIDEO_FROM_TEXT = "video_from_text"
    OTHER = "other"


@describes
class Model:
    """An AI model, apart from the systems built on it."""

    many_distinct_tasks: Fact[bool] = Fact(
        "Can the model competently do a wide range of distinct tasks (not one narrow task such as "
        "transcription, upscaling or chess)?",
        source="Reg. (EU) 2024/1689 Art. 3(63)",
    )
    integrable_downstream: Fact[bool] = Fact(
        "Can the model be built into many kinds of systems or applications?",
        source="Reg. (EU) 2024/1689 Art. 3(63)",
    )
    generates: Fact[frozenset[Generates]] = Fact(
        "What can the model generate?",
        source="Commission guidelines C(2025) 5045 section 2.1",
    )
    only_research_before_market: Fact[bool] = Fact(
        "Is the model used only for research, development or prototyping before it is placed on the market?",
        source="Reg. (EU) 2024/1689 Art. 3(63)",
    )
    training_compute: Fact[Decimal] = Fact(
        "How many floating-point operations did training use that went directly into updating the "
        "model's parameters?",
        source="Commission guidelines C(2025) 5045 section 2.1",
        unit="FLOP",
    )
    cumulative_training_compute: Fact[Decimal] = Fact(
        "How many floating-point operations were used in all for the model's training: pre-training, "
        "synthetic data that is not public, fine-tuning and merged weights together (of a model you changed: with those "
        "of its maker)?",
        source="Reg. (EU) 2024/1689 Art. 51(2); Commission guidelines C(2025) 5045 section 2.3",
        unit="FLOP",
    )
    placed_on_union_market: Fact[bool] = Fact(
        "Has the model been made available on the Union market (API, download, inside a product, or "
        "internal use essential for services to others)?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(a), Art. 53, recital 97",
    )
    placed_on_market_on: Fact[date] = Fact(
        "When was the model first made available on the Union market?",
        source="Reg. (EU) 2024/1689 Art. 111(3)",
    )
    meant_for_union_market: Fact[bool] = Fact(
        "Is the model going to be made available on the Union market?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
    )
    used_internally_only: Fact[bool] = Fact(
        "Is the model used only inside the organisation?",
        source="Reg. (EU) 2024/1689 recital 97",
    )
    internal_use_reaches_third_parties: Fact[bool] = Fact(
        "Is the internal use of the model essential for a product or service to others, or does it "
        "affect the rights of people in the Union?",
        source="Reg. (EU) 2024/1689 recital 97",
    )
    designation_maintained_recently: Fact[bool] = Fact(
        "Are fewer than six months past since the Commission designated the model, or last kept the designation?",
        source="Reg. (EU) 2024/1689 Art. 52(5)",
    )
    designated_systemic: Fact[bool] = Fact(
        "Has the Commission designated the model as one with systemic risk?",
        source="Reg. (EU) 2024/1689 Art. 51(1)(b), Art. 52(4)",
    )
    high_impact_by_benchmarks: Fact[bool] = Fact(
        "Do evaluations with suitable indicators and benchmarks show abilities that match or exceed "
        "those of the most advanced models?",
        source="Reg. (EU) 2024/1689 Art. 51(1)(a), Art. 3(64)",
    )
    rebuttal_accepted: Fact[bool] = Fact(
        "Has the Commission accepted the arguments against systemic risk by a decision?",
        source="Reg. (EU) 2024/1689 Art. 52(2), (3)",
    )
    threshold_met_on: Fact[date] = Fact(
        "When did cumulative training compute pass the threshold?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
    )
    threshold_foreseen_on: Fact[date] = Fact(
        "When did the organisation know that cumulative training compute would pass the threshold?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
    )
    threshold_will_be_met: Fact[bool] = Fact(
        "Is it known already that cumulative training compute will pass 10^25 floating-point operations?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
    )
    commission_notified: Fact[bool] = Fact(
        "Has the Commission been notified, with what shows it, that the threshold is or will be passed?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
        control="operator",
        follows=not_before("commission_notified_on"),
    )
    commission_notified_on: Fact[date] = Fact(
        "When was the Commission notified that the threshold is or will be passed?",
        source="Reg. (EU) 2024/1689 Art. 52(1)",
        control="operator",
    )
    open_licence: Fact[bool] = Fact(
        "Is the model released under a licence that lets anybody access, use, change and pass it on (no "
        "limits by field, number of users or research use)?",
        source="Reg. (EU) 2024/1689 Art. 53(2)",
    )
    monetised: Fact[bool] = Fact(
        "Is the model offered for a price or otherwise monetised (dual licence, paid support that is "
        "needed, exclusive paid hosting, personal data)?",
        source="Reg. (EU) 2024/1689 recital 103; Commission guidelines C(2025) 5045 section 4.2",
    )
    weights_public: Fact[bool] = Fact(
        "Are the parameters, including the weights, publicly available?",
        source="Reg. (EU) 2024/1689 Art. 53(2)",
    )
    architecture_public: Fact[bool] = Fact(
        "Is information on the model's architecture publicly available?",
        source="Reg. (EU) 2024/1689 Art. 53(2)",
    )
    usage_information_public: Fact[bool] = Fact(
        "Is information on how to use the model publicly available?",
        source="Reg. (EU) 2024/1689 Art. 53(2)",
    )
    modifies_existing_model: Fact[bool] = Fact(
        "Did the organisation change or fine-tune a model that somebody else made?",
        source="Reg. (EU) 2024/1689 recital 109; Commission guidelines C(2025) 5045 section 3.2",
    )
    modification_compute: Fact[Decimal] = Fact(
        "How many floating-point operations did your change to or fine-tuning of the model use?",
        source="Commission guidelines C(2025) 5045 section 3.2",
        unit="FLOP",
    )
    original_training_compute: Fact[Decimal] = Fact(
        "How many floating-point operations did training the original model use, before your change?",
        source="Commission guidelines C(2025) 5045 section 3.2",
        unit="FLOP",
    )
    modification_exceeds_one_third: Fact[bool] = Fact(
        "Did your change use more than a third of the compute that trained the original model (where that "
        "cannot be known: of 10^25 if the original has systemic risk, else of 10^23)?",
        source="Commission guidelines C(2025) 5045 section 3.2",
        follows=more_than_a_third("modification_compute", of="original_training_compute"),
    )
    original_is_general_purpose: Fact[bool] = Fact(
        "Is the model you changed offered by its maker as a general-purpose AI model?",
        source="Commission guidelines C(2025) 5045 section 3.2",
    )
    original_has_systemic_risk: Fact[bool] = Fact(
        "Is the model you changed notified or listed as one with systemic risk?",
        source="Commission guidelines C(2025) 5045 section 3.2",
    )
    upstream_excludes_union: Fact[bool] = Fact(
        "Did the maker of the model clearly exclude its distribution and use in the Union?",
        source="Commission guidelines C(2025) 5045 section 3.1",
    )
    integrated_and_brought_to_union: Fact[bool] = Fact(
        "Is the model somebody else's, built by the organisation into a system that it brings onto the Union market "
        "or into service there (its own use included)?",
        source="Commission guidelines C(2025) 5045 section 3.1",
    )
    business_users_in_union: Fact[int] = Fact(
        "How many registered business users established in the Union has the model?",
        source="Reg. (EU) 2024/1689 Annex XIII(f)",
        unit="users",
    )
