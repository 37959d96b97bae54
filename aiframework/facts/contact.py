"""Who is to be named in entries and declarations, with address and contact details."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["DeployerContact", "ProviderContact", "RepresentativeContact", "SubmitterContact"]


@describes
class ProviderContact:
    """The provider, as entries and declarations name it."""

    registered_name: Fact[str] = Fact(
        "What is the provider's name?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 1, Section B point 1; Annex V point 2",
    )
    address: Fact[str] = Fact(
        "What is the provider's postal address?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 1, Section B point 1; Annex V point 2",
    )
    reached_at: Fact[str] = Fact(
        "How can the provider be reached (e-mail, telephone)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 1, Section B point 1",
    )


@describes
class SubmitterContact:
    """The person who submits an entry on somebody's behalf."""

    registered_name: Fact[str] = Fact(
        "What is the name of the person who submits the entry?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 2, Section B point 2, Section C point 2",
    )
    address: Fact[str] = Fact(
        "What is the postal address of the person who submits the entry?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 2, Section B point 2, Section C point 2",
    )
    reached_at: Fact[str] = Fact(
        "How can the person who submits the entry be reached (e-mail, telephone)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 2, Section B point 2, Section C point 2",
    )


@describes
class RepresentativeContact:
    """The provider's authorised representative, as entries name it."""

    registered_name: Fact[str] = Fact(
        "What is the authorised representative's name?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 3, Section B point 3",
    )
    address: Fact[str] = Fact(
        "What is the authorised representative's postal address?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 3, Section B point 3",
    )
    reached_at: Fact[str] = Fact(
        "How can the authorised representative be reached (e-mail, telephone)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 3, Section B point 3",
    )


@describes
class DeployerContact:
    """The deployer, as its entry names it."""

    registered_name: Fact[str] = Fact(
        "What is the deployer's name?", source="Reg. (EU) 2024/1689 Annex VIII Section C point 1"
    )
    address: Fact[str] = Fact(
        "What is the deployer's postal address?", source="Reg. (EU) 2024/1689 Annex VIII Section C point 1"
    )
    reached_at: Fact[str] = Fact(
        "How can the deployer be reached (e-mail, telephone)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 1",
    )
