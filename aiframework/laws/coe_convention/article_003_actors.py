"""Article 3(1)(a) and (b): public authorities, private actors on their behalf, and all other private actors.

Whether the Convention's principles reach the latter depends on what their State has declared. Norway and the
European Union have declared that they do; Ukraine takes other measures; of a State that has declared nothing
it is not known.
"""

from functools import reduce
from operator import or_

from aiframework.facts.country import MEMBER_STATES_OF_THE_UNION, Country
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.operator import Operator
from aiframework.facts.state_declarations import PrivateSectorMode
from aiframework.laws.coe_convention.calendar import ON_OPERATORS
from aiframework.laws.coe_convention.parties import PRIVATE_ACTORS, REGISTER
from aiframework.legal.declaration import Span
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Term
from aiframework.logic import Condition

__all__ = ["chapters_reach_private_actors", "other_measures_for_private_actors", "public_activity"]

_TERRITORIES = {country.value: frozenset({country}) for country in Country} | {
    Country.EUROPEAN_UNION.value: MEMBER_STATES_OF_THE_UNION | {Country.EUROPEAN_UNION}
}


def _spans(mode: PrivateSectorMode) -> tuple[Span, ...]:
    return REGISTER.spans(PRIVATE_ACTORS, says=mode.value)


def _reached(span: Span) -> Condition:
    """Return: while the declaration speaks, the activity falls under the country that made it."""
    return Jurisdiction.countries.overlaps(_TERRITORIES[span.code]) & span.speaks


def _made(mode: PrivateSectorMode) -> Condition:
    """Return: one of the countries has made this declaration."""
    return reduce(or_, (_reached(span) for span in _spans(mode)))


def _made_by_all(mode: PrivateSectorMode) -> Condition:
    """Return: the activity falls under one country alone, and that one has made this declaration."""
    return reduce(
        or_,
        (_reached(span) & Jurisdiction.countries.within(_TERRITORIES[span.code]) for span in _spans(mode)),
    )


_CHAPTERS = PrivateSectorMode.APPLIES_CHAPTERS_II_TO_VI
_OTHER = PrivateSectorMode.OTHER_MEASURES

public_activity = Term(
    cite="Art. 3(1)(a)",
    part="public activity",
    says="What public authorities do, or private actors on their behalf, is reached whatever the Party declares.",
    verified=PRIMARY,
    means=Operator.is_public_authority | Operator.acts_for_public_authority,
    applies=ON_OPERATORS,
)

chapters_reach_private_actors = Term(
    cite="Art. 3(1)(b)",
    part="Chapters II to VI",
    says=(
        "Private actors that act for no authority are reached directly where their State has declared"
        " that it applies Chapters II to VI."
    ),
    verified=TWO_SOURCES,
    note=(
        "Article read in the text; declarations of Norway (at signature) and the Union (with its "
        "consent) in transcriptions of the list."
    ),
    means=_made(_CHAPTERS) | (Jurisdiction.private_sector_modes.includes(_CHAPTERS) & ~_made_by_all(_OTHER)),
    applies=ON_OPERATORS,
)

other_measures_for_private_actors = Term(
    cite="Art. 3(1)(b)",
    part="other measures",
    says=(
        "Where their State has declared other appropriate measures, other private actors are "
        "addressed by those, not by the Chapters."
    ),
    verified=TWO_SOURCES,
    note=(
        "Addressed, and no exemption: the State must still deal with risks and impacts. Ukraine's "
        "declaration rests on one source."
    ),
    means=~public_activity & (_made(_OTHER) | Jurisdiction.private_sector_modes.includes(_OTHER)),
    applies=ON_OPERATORS,
)
