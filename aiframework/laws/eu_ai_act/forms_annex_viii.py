"""Annex VIII as forms: the points that its sections share."""

from typing import Final

from aiframework.facts.contact import (
    ProviderContact,
    RepresentativeContact,
    SubmitterContact,
)
from aiframework.facts.database_entry import SystemEntry
from aiframework.facts.purpose import Purpose
from aiframework.facts.registration import ProviderEntry
from aiframework.facts.representative import AuthorisedRepresentative
from aiframework.legal.form import EachOf, Field, NameOfTheSystem

__all__ = ["NAME", "PROVIDER", "PURPOSE", "REPRESENTATIVE", "SUBMITTED_BY_ANOTHER", "SUBMITTER"]

PROVIDER: Final = Field(
    point="1",
    asks=(ProviderContact.registered_name, ProviderContact.address, ProviderContact.reached_at),
    shows=(ProviderEntry.gives_provider,),
)
SUBMITTER: Final = (
    SubmitterContact.registered_name,
    SubmitterContact.address,
    SubmitterContact.reached_at,
)
SUBMITTED_BY_ANOTHER: Final = Field(
    point="2",
    asks=SUBMITTER,
    when=ProviderEntry.submitted_by_another,
    shows=(ProviderEntry.gives_submitter,),
)
REPRESENTATIVE: Final = Field(
    point="3",
    asks=(
        RepresentativeContact.registered_name,
        RepresentativeContact.address,
        RepresentativeContact.reached_at,
    ),
    when=AuthorisedRepresentative.appointed,
    shows=(ProviderEntry.gives_representative,),
)
NAME: Final = Field(
    point="4",
    asks=(SystemEntry.trade_name, SystemEntry.reference),
    optional=(SystemEntry.reference,),
    fills={SystemEntry.trade_name: NameOfTheSystem()},
    shows=(ProviderEntry.gives_trade_name,),
)
PURPOSE: Final = {SystemEntry.intended_purpose: EachOf(Purpose.name)}
