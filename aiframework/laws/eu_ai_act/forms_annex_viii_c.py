"""Annex VIII, Section C, as a form: what a public deployer enters about its use."""

from aiframework.facts.contact import (
    DeployerContact,
)
from aiframework.facts.database_entry import UseEntry
from aiframework.facts.deployer import Deployer
from aiframework.facts.registration import DeployerEntry
from aiframework.laws.eu_ai_act.annex_iii_areas import HIGH_RISK_IN_RESERVED_AREAS
from aiframework.laws.eu_ai_act.forms_annex_viii import SUBMITTER
from aiframework.legal.form import Field, Form
from aiframework.logic import ALWAYS

__all__ = ["annex_viii_c"]

annex_viii_c = Form(
    cite="Annex VIII Section C",
    says="What a public deployer enters about its use of a high-risk system.",
    by="deployer",
    complete=DeployerEntry.complete,
    fields=(
        Field(
            point="1",
            asks=(DeployerContact.registered_name, DeployerContact.address, DeployerContact.reached_at),
            shows=(DeployerEntry.gives_deployer,),
        ),
        Field(point="2", asks=SUBMITTER, when=ALWAYS, shows=(DeployerEntry.gives_submitter,)),
        Field(
            point="3",
            asks=(UseEntry.provider_entry,),
            looks="web address",
            shows=(DeployerEntry.links_provider_entry,),
        ),
        Field(
            point="4",
            asks=(UseEntry.rights_assessment_summary,),
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(DeployerEntry.sums_up_rights_assessment,),
        ),
        Field(
            point="5",
            asks=(UseEntry.data_protection_summary,),
            when=Deployer.impact_assessment_required,
            refused=HIGH_RISK_IN_RESERVED_AREAS,
            shows=(DeployerEntry.sums_up_data_protection_assessment,),
        ),
    ),
)
