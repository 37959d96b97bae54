"""Article 3(1) and (63): what an AI system and a general-purpose AI model are."""

from decimal import Decimal

from aiframework.facts.model import Generates, Model
from aiframework.facts.nature import Nature, Technique
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Exclusion, Term
from aiframework.logic import Guidance

__all__ = ["ai_system", "general_purpose_model"]

_SIMPLE = set(Technique) - {Technique.NONE}
_MADE = {Generates.TEXT, Generates.SPEECH, Generates.IMAGE_FROM_TEXT, Generates.VIDEO_FROM_TEXT}

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
    & ~Nature.only_human_written_steps,
    applies=CHAPTERS_I_AND_II,
)

too_simple = Exclusion(
    cite="Art. 3(1)",
    part="guidance",
    says=(
        "By the Commission's guidelines, basic data processing, classical heuristics, simple prediction and help "
        "for established optimisation methods are no AI systems."
    ),
    verified=PRIMARY,
    note="Not binding, and no list is exhaustive (para. 62); the term itself rests on the words of the Act.",
    means=Guidance("ai-system-definition", "C(2025) 5053 paras 40-51", Nature.simple_technique.in_(_SIMPLE)),
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
