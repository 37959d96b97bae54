"""§§ 22606, 22608, 22609: enforcement by the Attorney General, cumulation and preemption."""

from aiframework.facts.model_release import ModelRelease
from aiframework.laws.california.calendar import SB_1047
from aiframework.laws.california.sb_1047.definitions_developer import developer
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = [
    "cumulative",
    "enforcement",
    "joint_liability_of_affiliates",
    "liability_shifting_terms_void",
    "preemption",
    "reasonable_care_factors",
]

enforcement = Note(
    cite="SB 1047 B&P § 22606(a)",
    says="The Attorney General may sue: percentages of compute cost where harm follows from 2026, amounts for "
    "clusters and auditors, Labor Code penalties, injunctions, damages and fees.",
    verified=PRIMARY,
    binds="the Attorney General",
    applies=SB_1047,
)

reasonable_care_factors = Note(
    cite="SB 1047 B&P § 22606(b)",
    says="Relevant, not conclusive, for reasonable care: quality of the protocol, how it was followed, how it "
    "compares with others', and the rigour of risk work.",
    verified=PRIMARY,
    binds="the court",
    applies=SB_1047,
)

liability_shifting_terms_void = Term(
    cite="SB 1047 B&P § 22606(c)(1)",
    says="Contract terms that waive or shift liability under the chapter are void.",
    verified=PRIMARY,
    note="The terms of anybody liable under the chapter, cluster operators and auditors included.",
    means=ModelRelease.contract_shifts_liability.condition(),
    applies=SB_1047,
)

joint_liability_of_affiliates = Term(
    cite="SB 1047 B&P § 22606(c)(2)",
    says="Affiliates are jointly liable where their structure was purposely and unreasonably built to limit "
    "liability and would frustrate recovery.",
    verified=PRIMARY,
    means=developer
    & ModelRelease.structure_built_to_limit_liability
    & ModelRelease.structure_frustrates_recovery,
    applies=SB_1047,
)

cumulative = Note(
    cite="SB 1047 B&P § 22608",
    says="Duties and remedies come on top of those of other law.",
    verified=PRIMARY,
    applies=SB_1047,
)

preemption = Note(
    cite="SB 1047 B&P § 22609",
    says="The chapter does not apply as far as federal law preempts it.",
    verified=PRIMARY,
    applies=SB_1047,
)
