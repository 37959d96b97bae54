"""What a State declares when it signs a treaty or deposits its consent: the Framework Convention on AI."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["PrivateSectorMode", "StateDeclarations"]


class PrivateSectorMode(Enum):
    """How a State has declared that it deals with private actors under the Framework Convention on AI."""

    APPLIES_CHAPTERS_II_TO_VI = "applies_chapters_ii_to_vi"
    OTHER_MEASURES = "other_measures"


@describes
class StateDeclarations:
    """Declarations and reservations of one State."""

    private_sector_declared: Fact[bool] = Fact(
        "Has the State declared, at signature or with its consent, how it deals with private actors?",
        source="CETS 225 Art. 3(1)(b)",
    )
    derogates_from_rights_obligations: Fact[bool] = Fact(
        "In dealing with private actors, does the State depart from, or limit, its international obligations on "
        "human rights, democracy and the rule of law?",
        source="CETS 225 Art. 3(1)(b)",
    )
    reserves_federal_clause: Fact[bool] = Fact(
        "Has the State made the reservation open to federal States?", source="CETS 225 Art. 33(1), Art. 34(1)"
    )
    reserved_at_signature_or_consent: Fact[bool] = Fact(
        "Was that reservation made at signature or with the deposit of consent?", source="CETS 225 Art. 34(1)"
    )
    central_government_bound: Fact[bool] = Fact(
        "Does the Convention, despite that reservation, apply to the central government?",
        source="CETS 225 Art. 33(1)",
    )
    makes_other_reservation: Fact[bool] = Fact(
        "Has the State made any reservation other than that of federal States?", source="CETS 225 Art. 34(2)"
    )
