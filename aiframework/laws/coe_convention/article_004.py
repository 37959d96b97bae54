"""Article 4: AI activities keep to human rights obligations."""

from aiframework.facts.impact import Impact
from aiframework.facts.rights_assessment import RightsAssessment
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

protect_human_rights = TreatyArticle(
    cite="Art. 4",
    says=(
        "A Party has measures that ensure that lifecycle activities are consistent with human rights "
        "obligations of international and domestic law."
    ),
    verified=PRIMARY,
    note="It adds no new right.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.protect_human_rights.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

keep_to_human_rights = Duty(
    cite="Art. 4",
    part="operator reading",
    says="The rights at stake are examined and the legal basis is known before the system touches them.",
    verified=INTERPRETED,
    note="A fundamental rights impact assessment counts as the examination.",
    must=(Impact.rights_screened | RightsAssessment.performed_before_use) & Impact.legal_basis_known,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
