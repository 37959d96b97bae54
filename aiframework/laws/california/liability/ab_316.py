"""AB 316: no defence that the AI caused the harm by itself. It makes no duty and no liability."""

from aiframework.facts.liability import Litigation
from aiframework.laws.california.calendar import AB_316
from aiframework.legal.provision import PRIMARY, Permission, Term

__all__ = [
    "barred_defence",
    "defend_otherwise",
]

barred_defence = Term(
    cite="AB 316 Civ. § 1714.46(b)",
    says="A defendant who developed, modified or used AI alleged to have caused harm may not argue that the AI caused it "
    "autonomously.",
    verified=PRIMARY,
    note="It bars a defence and says nothing on liability: causation still has to be shown.",
    each=Litigation,
    means=Litigation.you_are_defendant
    & Litigation.developed_modified_or_used
    & Litigation.harm_alleged
    & Litigation.asserts_autonomy_defence,
    applies=AB_316,
)

defend_otherwise = Permission(
    cite="AB 316 Civ. § 1714.46(c)",
    says="Other defences stay: causation, foreseeability, the comparative fault of others.",
    verified=PRIMARY,
    each=Litigation,
    when=Litigation.you_are_defendant & Litigation.asserts_other_defence,
    applies=AB_316,
)
