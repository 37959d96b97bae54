"""Annex XII: what those learn who build a general-purpose model into their systems."""

from aiframework.facts.model_information import DownstreamInformation
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_111_models import MODEL_RULES
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["annex_xii_content"]

annex_xii_content = Term(
    cite="Annex XII",
    says=(
        "Tasks, use policies, release, interaction, versions, architecture, modalities and sizes, "
        "licence, means of integration and data."
    ),
    verified=PRIMARY,
    means=at_either_level(DownstreamInformation.complete),
    applies=MODEL_RULES,
)
