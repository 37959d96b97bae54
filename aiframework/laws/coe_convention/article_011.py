"""Article 11: privacy and personal data."""

from aiframework.facts.data_governance import DataGovernance
from aiframework.facts.declaration import Declaration
from aiframework.facts.deployer import Deployer
from aiframework.facts.rights import DataProtection
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

protect_privacy = TreatyArticle(
    cite="Art. 11(a)",
    says="A Party ensures that privacy and personal data are protected, also by the laws, standards and frameworks that apply.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.protect_privacy_and_data.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

follow_data_protection_law = Duty(
    cite="Art. 11(a)",
    part="operator reading",
    says=(
        "Where personal data are processed, the privacy and data protection law that applies is "
        "followed, impact assessment included where required."
    ),
    verified=INTERPRETED,
    when=Declaration.processes_personal_data | DataGovernance.uses_personal_data,
    must=DataProtection.law_followed
    & (Deployer.impact_assessment_required >> Deployer.impact_assessment_done),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

guarantee_safeguards = TreatyArticle(
    cite="Art. 11(b)",
    says="A Party ensures effective guarantees and safeguards for individuals, as applicable obligations ask.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.guarantee_safeguards_for_individuals.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

let_rights_be_exercised = Duty(
    cite="Art. 11(b)",
    part="operator reading",
    says="Where personal data are processed, people can effectively use their data protection rights.",
    verified=INTERPRETED,
    when=Declaration.processes_personal_data | DataGovernance.uses_personal_data,
    must=DataProtection.rights_can_be_exercised.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
