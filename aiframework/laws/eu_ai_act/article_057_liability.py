"""Article 57(12): who takes part in a sandbox pays for damage, and is spared fines."""

from typing import Final

from aiframework.facts.operator import Operator, Role
from aiframework.facts.sandbox import Sandbox
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Term
from aiframework.logic import ALWAYS

__all__ = ["shielded_from_fines"]

_SPARED: Final = Doubt(
    name="article-57-12-who-is-spared",
    question="Are providers that take part in a sandbox spared fines, or prospective providers alone?",
    readings=(
        (
            "participants",
            'everybody who takes part: the sentence before names both, and its "however" goes on',
        ),
        ("prospective_providers", "prospective providers alone, as the sentence says"),
    ),
    source="Art. 57(12), first and second sentences",
)

liable_for_damage = Term(
    cite="Art. 57(12) s.1",
    says="Participants stay liable under civil law for damage their experiments do to others.",
    verified=PRIMARY,
    means=Sandbox.participates & Sandbox.damage_to_third_parties,
    applies=GENERAL_APPLICATION,
)

shielded_from_fines = Term(
    cite="Art. 57(12) s.2",
    says=(
        "Participants that keep to plan and terms and follow the guidance in good faith are not fined under the "
        "Act."
    ),
    verified=INTERPRETED,
    doubts=(_SPARED,),
    note="Breaches stay breaches. Other law: no fine where its authority took part and gave guidance.",
    means=Sandbox.participates
    & Sandbox.follows_plan
    & Sandbox.follows_guidance
    & _SPARED.between(
        participants=ALWAYS,
        prospective_providers=Operator.roles.includes(Role.PROSPECTIVE_PROVIDER),
    ),
    applies=GENERAL_APPLICATION,
)
