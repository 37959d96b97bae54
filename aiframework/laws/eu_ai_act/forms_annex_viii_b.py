"""Annex VIII, Section B, as a form: what a provider enters about a listed system it considers not high-risk."""

from aiframework.facts.country import MEMBER_STATES_OF_THE_UNION
from aiframework.facts.database_entry import ExemptionCondition, SystemEntry
from aiframework.facts.purpose import Purpose
from aiframework.facts.registration import ProviderEntry
from aiframework.laws.eu_ai_act.annex_iii_areas import EXEMPT_IN_RESERVED_AREAS
from aiframework.laws.eu_ai_act.article_006_derogation import (
    improvement_of_human_work,
    narrow_procedural_task,
    pattern_detection,
    preparatory_task,
)
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED
from aiframework.laws.eu_ai_act.forms_annex_viii import (
    NAME,
    PROVIDER,
    PURPOSE,
    REPRESENTATIVE,
    SUBMITTED_BY_ANOTHER,
)
from aiframework.legal.form import Field, Form, Those
from aiframework.logic import some

__all__ = ["annex_viii_b"]


annex_viii_b = Form(
    cite="Annex VIII Section B",
    says="What a provider enters about a listed system that it considers not high-risk.",
    by="provider",
    complete=ProviderEntry.complete_for_exempt,
    fields=(
        PROVIDER,
        SUBMITTED_BY_ANOTHER,
        REPRESENTATIVE,
        NAME,
        Field(
            point="5",
            asks=(SystemEntry.intended_purpose,),
            fills=PURPOSE,
            shows=(ProviderEntry.gives_purpose,),
        ),
        Field(
            point="6",
            asks=(SystemEntry.exemption_conditions,),
            fills={
                SystemEntry.exemption_conditions: Those(
                    {
                        ExemptionCondition.NARROW_PROCEDURAL_TASK: some(Purpose, narrow_procedural_task),
                        ExemptionCondition.IMPROVES_FINISHED_HUMAN_WORK: some(
                            Purpose, improvement_of_human_work
                        ),
                        ExemptionCondition.DETECTS_DECISION_PATTERNS: some(Purpose, pattern_detection),
                        ExemptionCondition.PREPARATORY_TASK: some(Purpose, preparatory_task),
                    }
                )
            },
            refused=EXEMPT_IN_RESERVED_AREAS,
            shows=(ProviderEntry.gives_exemption_conditions,),
        ),
        Field(
            point="7",
            asks=(SystemEntry.exemption_grounds,),
            when=~AS_AMENDED,
            refused=EXEMPT_IN_RESERVED_AREAS,
            shows=(ProviderEntry.gives_exemption_grounds,),
        ),
        Field(point="8", asks=(SystemEntry.status,), shows=(ProviderEntry.gives_status,)),
        Field(
            point="9",
            asks=(SystemEntry.member_states,),
            among=MEMBER_STATES_OF_THE_UNION,
            when=~AS_AMENDED,
            shows=(ProviderEntry.gives_member_states,),
        ),
    ),
)
