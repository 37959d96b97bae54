"""Every form of the Act: the entries of Annexes VIII and IX and the declaration of Annex V."""

from typing import Final

from aiframework.facts.campaign_entry import CampaignEntry
from aiframework.facts.certificate import Certificate
from aiframework.facts.conformity import Conformity
from aiframework.facts.contact import ProviderContact
from aiframework.facts.database_entry import DeclarationText, SystemEntry
from aiframework.facts.declaration import Declaration
from aiframework.laws.eu_ai_act.annex_iii_areas import HIGH_RISK_IN_RESERVED_AREAS
from aiframework.laws.eu_ai_act.forms_annex_viii_a import annex_viii_a
from aiframework.laws.eu_ai_act.forms_annex_viii_b import annex_viii_b
from aiframework.laws.eu_ai_act.forms_annex_viii_c import annex_viii_c
from aiframework.legal.form import Field, Form, NameOfTheSystem

__all__ = ["FORMS", "annex_ix", "annex_v", "annex_viii_a", "annex_viii_b", "annex_viii_c"]

annex_ix = Form(
    cite="Annex IX",
    says="What is entered about a test in real-world conditions, in the EU database or in its secure section.",
    by="developer",
    each=CampaignEntry,
    complete=CampaignEntry.complete,
    fields=(
        Field(point="1", asks=(CampaignEntry.identification,), shows=(CampaignEntry.has_number,)),
        Field(point="2", asks=(CampaignEntry.participants,), shows=(CampaignEntry.names_participants,)),
        Field(point="3", asks=(CampaignEntry.description,), shows=(CampaignEntry.describes_system,)),
        Field(
            point="4",
            asks=(CampaignEntry.plan_summary,),
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(CampaignEntry.sums_up_plan,),
        ),
        Field(point="5", asks=(CampaignEntry.suspension_or_end,), shows=(CampaignEntry.shows_suspension,)),
    ),
)

annex_v = Form(
    cite="Annex V",
    says="What the EU declaration of conformity holds.",
    by="provider",
    complete=Declaration.contents_complete,
    fields=(
        Field(
            point="1",
            asks=(SystemEntry.trade_name, DeclarationText.system_type, SystemEntry.reference),
            optional=(SystemEntry.reference,),
            fills={SystemEntry.trade_name: NameOfTheSystem()},
            shows=(Declaration.names_system_and_type,),
        ),
        Field(
            point="2",
            asks=(ProviderContact.registered_name, ProviderContact.address),
            shows=(Declaration.names_provider,),
        ),
        Field(point="3", asks=(Declaration.states_sole_responsibility,)),
        Field(point="4", asks=(Declaration.states_conformity,)),
        Field(
            point="5", asks=(Declaration.states_data_protection,), when=Declaration.processes_personal_data
        ),
        Field(point="6", asks=(DeclarationText.standards,), shows=(Declaration.refers_to_standards,)),
        Field(
            point="7",
            asks=(Certificate.issued_by, Certificate.number),
            each=Certificate,
            when=Conformity.notified_body_involved,
        ),
        Field(
            point="7 (procedure)",
            asks=(DeclarationText.procedure,),
            when=Conformity.notified_body_involved,
            shows=(Declaration.names_notified_body,),
        ),
        Field(
            point="8",
            asks=(
                DeclarationText.issued_at,
                DeclarationText.issued_on,
                DeclarationText.signed_by,
                DeclarationText.signed_as,
                DeclarationText.signed_for,
            ),
            shows=(Declaration.dated_and_signed,),
        ),
    ),
)

FORMS: Final[tuple[Form, ...]] = (annex_viii_a, annex_viii_b, annex_viii_c, annex_ix, annex_v)
