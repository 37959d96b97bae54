"""Article 14: remedies, and the information and complaints that make them effective."""

from aiframework.facts.impact import Impact
from aiframework.facts.purpose import Purpose
from aiframework.facts.rights import Redress
from aiframework.facts.state_remedies import StateRemedies
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS, NEVER, some

__all__: list[str] = []

_USE = Doubt(
    name="contest-use-without-decision",
    question="Must people be able to contest the use of a system that neither makes nor informs decisions about them?",
    readings=(
        ("decisions_only", "where no decision about people is at stake, contesting the use is not relevant"),
        ("use_too", "the use itself, such as being watched, can be what people need to contest"),
    ),
    source='Art. 14(2)(b): the use itself only "where relevant and appropriate".',
)

provide_remedies = TreatyArticle(
    cite="Art. 14(1)",
    says=(
        "A Party ensures accessible and effective remedies for human rights violations through AI, as"
        " far as its obligations require and its legal system allows."
    ),
    verified=PRIMARY,
    note="No cause of action of its own, and no complaint at treaty level.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    when=StateRemedies.remedies_required_by_international_law.condition(),
    must=StateRemedies.remedies_available.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

leave_remedies_open = Duty(
    cite="Art. 14(1)",
    part="operator reading",
    says="People whose rights the system violates find an accessible and effective remedy.",
    verified=INTERPRETED,
    must=Redress.remedy_open.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

document_and_inform = TreatyArticle(
    cite="Art. 14(2)(a)",
    says=(
        "A Party has information on systems that may significantly affect human rights documented, "
        "given to authorised bodies and, where appropriate, to people affected."
    ),
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRemedies.information_documented_and_shared.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

keep_and_give_information = Duty(
    cite="Art. 14(2)(a)",
    part="operator reading",
    says=(
        "Where human rights may be significantly affected, system and use are documented and open to "
        "authorised bodies and, where appropriate, to those affected."
    ),
    verified=INTERPRETED,
    when=Impact.may_significantly_affect_rights.condition(),
    must=(Redress.system_documented | TechnicalDocumentation.contains_annex_iv)
    & Redress.use_documented
    & Redress.open_to_authorised_bodies
    & Redress.open_to_people_affected,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

make_decisions_contestable = TreatyArticle(
    cite="Art. 14(2)(b)",
    says=(
        "A Party ensures that this information suffices to contest decisions made or substantially "
        "informed by the system and, where relevant, its use."
    ),
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRemedies.information_suffices_to_contest.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

let_people_contest = Duty(
    cite="Art. 14(2)(b)",
    part="operator reading",
    says=(
        "People affected get enough information to contest decisions that the system makes or substantially "
        "informs and, where relevant, its use."
    ),
    verified=INTERPRETED,
    note="A human who decides after the system's advice is no way out.",
    doubts=(_USE,),
    when=Impact.may_significantly_affect_rights
    & (
        some(Purpose, Purpose.makes_or_informs_decisions) | _USE.between(decisions_only=NEVER, use_too=ALWAYS)
    ),
    must=Redress.information_suffices_to_contest.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

open_complaints = TreatyArticle(
    cite="Art. 14(2)(c)",
    says="A Party provides an effective possibility to complain to competent authorities.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRemedies.complaints_possible.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

point_to_the_authority = Duty(
    cite="Art. 14(2)(c)",
    part="operator reading",
    says="People concerned can complain to a competent authority; a vendor's desk alone is not enough.",
    verified=INTERPRETED,
    must=Redress.complaint_to_authority_possible.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
