"""Annex VIII, Section A, as a form: what a provider enters about a high-risk system."""

from aiframework.facts.certificate import Certificate
from aiframework.facts.conformity import Conformity
from aiframework.facts.country import MEMBER_STATES_OF_THE_UNION
from aiframework.facts.database_entry import SystemEntry
from aiframework.facts.registration import ProviderEntry
from aiframework.laws.eu_ai_act.annex_iii_areas import HIGH_RISK_IN_RESERVED_AREAS
from aiframework.laws.eu_ai_act.forms_annex_viii import (
    NAME,
    PROVIDER,
    PURPOSE,
    REPRESENTATIVE,
    SUBMITTED_BY_ANOTHER,
)
from aiframework.legal.form import Field, Form

__all__ = ["annex_viii_a"]

annex_viii_a = Form(
    cite="Annex VIII Section A",
    says="What a provider enters about a high-risk system, in the EU database or in its secure section.",
    by="provider",
    complete=ProviderEntry.complete_for_high_risk,
    fields=(
        PROVIDER,
        SUBMITTED_BY_ANOTHER,
        REPRESENTATIVE,
        NAME,
        Field(
            point="5",
            asks=(SystemEntry.intended_purpose, SystemEntry.functions),
            fills=PURPOSE,
            shows=(ProviderEntry.gives_purpose, ProviderEntry.gives_functions),
        ),
        Field(
            point="6",
            asks=(SystemEntry.inputs, SystemEntry.logic),
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(ProviderEntry.gives_inputs_and_logic,),
        ),
        Field(point="7", asks=(SystemEntry.status,), shows=(ProviderEntry.gives_status,)),
        Field(
            point="8",
            asks=(Certificate.kind, Certificate.number, Certificate.valid_until, Certificate.issued_by),
            each=Certificate,
            when=Conformity.notified_body_involved,
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            lasting=(Certificate.valid_until,),
            shows=(ProviderEntry.gives_certificate,),
        ),
        Field(
            point="9",
            asks=(Certificate.copy_at,),
            each=Certificate,
            when=Conformity.notified_body_involved,
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(ProviderEntry.has_certificate_copy,),
        ),
        Field(
            point="10",
            asks=(SystemEntry.member_states,),
            among=MEMBER_STATES_OF_THE_UNION,
            shows=(ProviderEntry.gives_member_states,),
        ),
        Field(
            point="11",
            asks=(SystemEntry.declaration_copy,),
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(ProviderEntry.has_declaration_copy,),
        ),
        Field(
            point="12",
            asks=(SystemEntry.instructions,),
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(ProviderEntry.has_instructions,),
        ),
        Field(
            point="13",
            asks=(SystemEntry.more_at,),
            optional=(SystemEntry.more_at,),
            looks="web address",
            refused=HIGH_RISK_IN_RESERVED_AREAS,
        ),
    ),
)
