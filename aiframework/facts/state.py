"""Who a State, or the European Union, is to a treaty: the Framework Convention on AI (CETS 225)."""

from datetime import date
from enum import Enum

from aiframework.facts.country import Country
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["State", "StateKind"]


class StateKind(Enum):
    """What a State is to the Council of Europe."""

    MEMBER = "member"
    NON_MEMBER = "non_member"
    EUROPEAN_UNION = "european_union"


@describes
class State:
    """A State or the European Union as a treaty partner; what it must show is asked only where this is told."""

    country: Fact[Country] = Fact("Which State is described (ISO code, or EU)?", source="CETS 225 Art. 30(1)")
    kind: Fact[StateKind] = Fact(
        "Is it a member of the Council of Europe, another State, or the European Union?",
        source="CETS 225 Art. 23(7), Art. 30(1)",
    )
    is_party: Fact[bool] = Fact(
        "Is the described State itself a Party to the Framework Convention on AI, with the Convention in force "
        "for it, on the day asked about (signature or consent alone is a no)?",
        source="CETS 225 Art. 30(3), (4)",
    )
    party_since: Fact[date] = Fact(
        "Since which day has the Convention been in force for this State?", source="CETS 225 Art. 30(3), (4)"
    )
    has_signed: Fact[bool] = Fact(
        "Has the State signed the Convention by the day asked about?", source="CETS 225 Art. 30(1)"
    )
    has_consented: Fact[bool] = Fact(
        "Has the State deposited its ratification, acceptance, approval or accession by the day asked about?",
        source="CETS 225 Art. 30(2)",
    )
    constituent_states_legislate: Fact[bool] = Fact(
        "Is it a federal State in which part of the Convention is for constituent states that need not follow "
        "the federation?",
        source="CETS 225 Art. 33(2)",
    )
    constituent_states_informed: Fact[bool] = Fact(
        "Has the federal government told their authorities of those provisions, in favour of them, and "
        "encouraged them to act?",
        source="CETS 225 Art. 33(2)",
    )
    in_dispute: Fact[bool] = Fact(
        "Is there a dispute with another Party about the meaning or application of the Convention?",
        source="CETS 225 Art. 29",
    )
    seeks_peaceful_settlement: Fact[bool] = Fact(
        "Does the State seek to settle that dispute by negotiation or other peaceful means?",
        source="CETS 225 Art. 29",
    )
