"""Article 40: what harmonised standards are worth."""

from aiframework.facts.conformity import Conformity, Requirement
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = ["presumed_by_standards"]

presumed_by_standards = Term(
    cite="Art. 40(1)",
    says="A system that meets published harmonised standards is presumed to meet the requirements these cover.",
    verified=PRIMARY,
    note="No reference in the Official Journal, no presumption: EN ISO/IEC 42001 alone gives none.",
    means=Conformity.harmonised_standards_exist
    & Conformity.requirements_covered_by_standards.overlaps(set(Requirement)),
    applies=GENERAL_APPLICATION,
)

standardisation_requests = Note(
    cite="Art. 40(2)",
    says="The Commission asks standards bodies for standards on all requirements, jointly with product law too.",
    verified=PRIMARY,
    note="Joint deliverables since 27 July 2026.",
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)
