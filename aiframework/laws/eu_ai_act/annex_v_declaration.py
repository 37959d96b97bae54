"""Annex V: what an EU declaration of conformity holds."""

from aiframework.facts.declaration import Declaration
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["holds_what_annex_v_lists"]

holds_what_annex_v_lists = Term(
    cite="Annex V",
    part="complete",
    says="The declaration holds the eight things the annex lists, each where it applies.",
    verified=PRIMARY,
    means=at_either_level(Declaration.contents_complete),
    applies=HIGH_RISK_RULES,
)

fill_in_the_declaration = owed_by_provider(
    cite="Annex V 1-8",
    says=(
        "The declaration names system, provider and notified body, states sole responsibility, conformity and "
        "data protection, refers to standards, and is dated and signed."
    ),
    note="Data protection where personal data are processed; the notified body where one took part.",
    must=holds_what_annex_v_lists,
)
