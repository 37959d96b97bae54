"""Annex X: the large Union IT systems for freedom, security and justice."""

from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["large_scale_it_component"]

large_scale_it_component = Term(
    cite="Annex X",
    says=(
        "A component of the Schengen, visa, Eurodac, entry/exit, travel authorisation or criminal-records "
        "systems or their interoperability."
    ),
    verified=PRIMARY,
    note="On the market before 2 August 2027: brought into compliance by 31 December 2030, Article 111(1).",
    means=Nature.component_of_large_scale_it_system.condition(),
    applies=GENERAL_APPLICATION,
)
