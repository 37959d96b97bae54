"""Article 23: the Conference of the Parties."""

from aiframework.facts.state import State, StateKind
from aiframework.facts.state_implementation import ConferenceOfParties, StateCooperation
from aiframework.laws.coe_convention.calendar import ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import months
from aiframework.legal.provision import PRIMARY, Note, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

conference = Note(
    cite="Art. 23(1)",
    says="Representatives of the Parties make up the Conference of the Parties.",
    verified=PRIMARY,
    binds="the Conference of the Parties",
    applies=ON_PARTIES,
)

consult_each_other = TreatyArticle(
    cite="Art. 23(2)",
    says=(
        "The Parties consult periodically: on application, reservations and declarations, amendments,"
        " interpretation, information, disputes and stakeholders."
    ),
    verified=PRIMARY,
    note="No interval is set.",
    strength=Strength.INSTITUTIONAL,
    addressee="Parties",
    about="state",
    scope=ALWAYS,
    must=StateCooperation.takes_part_in_consultations.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

convene = Note(
    cite="Art. 23(3)",
    says=(
        "The Secretary General convenes the Conference when necessary, and when a majority of Parties"
        " or the Committee of Ministers asks."
    ),
    verified=PRIMARY,
    binds="the Secretary General",
    applies=ON_PARTIES,
)

adopt_procedure = TreatyArticle(
    cite="Art. 23(4)",
    says="Within twelve months of entry into force the Conference adopts its rules of procedure by consensus.",
    verified=PRIMARY,
    strength=Strength.INSTITUTIONAL,
    addressee="Conference of the Parties",
    about="state",
    scope=ALWAYS,
    must=ConferenceOfParties.procedure_adopted.condition(),
    by=(
        Clock(
            after=ConferenceOfParties.convention_in_force_since,
            within=months(12),
            done=ConferenceOfParties.procedure_adopted_on,
            cite="Art. 23(4)",
        ),
    ),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

secretariat = Note(
    cite="Art. 23(5)",
    says="The Secretariat of the Council of Europe assists the Parties.",
    verified=PRIMARY,
    binds="the Secretariat of the Council of Europe",
    applies=ON_PARTIES,
)

expertise = Note(
    cite="Art. 23(6)",
    says="The Conference may propose to the Committee of Ministers how to engage expertise.",
    verified=PRIMARY,
    binds="the Conference of the Parties",
    applies=ON_PARTIES,
)

contribute_to_funding = TreatyArticle(
    cite="Art. 23(7)",
    says=(
        "A Party that is no member of the Council of Europe contributes to the funding of the "
        "Conference, as set jointly with the Committee of Ministers."
    ),
    verified=PRIMARY,
    strength=Strength.INSTITUTIONAL,
    about="state",
    scope=ALWAYS,
    when=State.kind.in_({StateKind.NON_MEMBER, StateKind.EUROPEAN_UNION}),
    must=StateCooperation.contributes_to_funding.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

restrict_participation = Note(
    cite="Art. 23(8)",
    says=(
        "The Conference may restrict a Party that lost membership for serious violations; for non-"
        "members the Committee of Ministers may act likewise."
    ),
    verified=PRIMARY,
    binds="the Conference of the Parties and the Committee of Ministers",
    applies=ON_PARTIES,
)
