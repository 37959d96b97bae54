"""Article 3(1) and (63): what an AI system and a general-purpose AI model are."""

from decimal import Decimal

from aiframework.facts.model import Generates, Model
from aiframework.facts.nature import Nature, Technique
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.guidelines import definition_guidelines
from aiframework.legal.provision import PRIMARY, Exclusion, Term
from aiframework.logic import Guidance

__all__ = ["ai_system", "general_purpose_model"]

_SIMPLE = set(Technique) - {Technique.NONE}
_MADE = {Generates.TEXT, Generates.SPEECH, Generates.IMAGE_FROM_TEXT, Generates.VIDEO_FROM_TEXT}

too_simple = Exclusion(
    cite="Art. 3(1)",
    part="guidance",
    says=(
        "What only processes data in steps that people laid down is no AI system; by the guidelines neither are "
        "classical heuristics, simple prediction and help for established optimisation methods."
    ),
    verified=PRIMARY,
    note=(
        "Recital 12. The kinds of paragraphs 40 to 51 are guidance: with it left out, what is no more than one of them is "
        "open. No list is exhaustive (para. 62)."
    ),
    means=Nature.only_human_written_steps
    & ~(Nature.simple_technique.in_(_SIMPLE) & ~definition_guidelines("paras 40-51")),
    applies=CHAPTERS_I_AND_II,
)

ai_system = Term(
    cite="Art. 3(1)",
    says=(
        "A machine-based system that works with some autonomy and infers from its input how to generate outputs "
        "that can influence environments."
    ),
    verified=PRIMARY,
    note=(
        "Adaptiveness is possible, not required. What infers has some autonomy (guidelines C(2025) 5053 para. 15). "
        "Rules that people wrote in full are no inference (recital 12)."
    ),
    means=Nature.machine_based
    & Nature.infers_outputs
    & Nature.outputs_can_influence_environment
    & ~too_simple,
    applies=CHAPTERS_I_AND_II,
)

general_purpose_model = Term(
    cite="Art. 3(63)",
    says=(
        "A model of significant generality that can do many distinct tasks well and be built into downstream "
        "systems; not one used only for research before the market."
    ),
    verified=PRIMARY,
    note=(
        "Guidelines C(2025) 5045, section 2.1: more than 10^23 FLOP and generating text, speech, images or video "
        "indicates one."
    ),
    means=(
        (Model.many_distinct_tasks & Model.integrable_downstream)
        | Guidance(
            "gpai",
            "C(2025) 5045 section 2.1",
            (Model.training_compute > Decimal("1e23"))
            & Model.generates.overlaps(_MADE)
            & Model.many_distinct_tasks,
        )
    )
    & ~Model.only_research_before_market,
    applies=CHAPTERS_I_AND_II,
)
