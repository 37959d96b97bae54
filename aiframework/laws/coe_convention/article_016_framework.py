"""Article 16(1) and (2)(a) to (d): risks and impacts are identified, assessed, prevented and mitigated."""

from aiframework.facts.impact import Impact
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.state_remedies import StateRiskFramework
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

manage_risks = TreatyArticle(
    cite="Art. 16(1)",
    says=(
        "A Party has measures to identify, assess, prevent and mitigate risks of AI by impacts on "
        "human rights, democracy and the rule of law."
    ),
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.measures_in_place.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

assess_risks_and_impacts = Duty(
    cite="Art. 16(1)",
    part="operator reading",
    says="Risks are managed, and actual and potential impacts on human rights, democracy and the rule of law are assessed.",
    verified=INTERPRETED,
    must=(RiskManagement.in_place | (RiskManagement.established & RiskManagement.implemented))
    & Impact.assessed,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

account_for_context = TreatyArticle(
    cite="Art. 16(2)(a)",
    says="The measures take due account of context and intended use.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.account_for_context.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

consider_context = Duty(
    cite="Art. 16(2)(a)",
    part="operator reading",
    says="The assessment takes account of context and intended use.",
    verified=INTERPRETED,
    must=Impact.context_and_use_considered.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

account_for_severity = TreatyArticle(
    cite="Art. 16(2)(b)",
    says="The measures take due account of severity and probability of potential impacts.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.account_for_severity_and_probability.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

consider_severity = Duty(
    cite="Art. 16(2)(b)",
    part="operator reading",
    says="The assessment takes account of severity and probability.",
    verified=INTERPRETED,
    note="The Convention fixes no scale for either.",
    must=Impact.severity_and_probability_considered.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

hear_stakeholders = TreatyArticle(
    cite="Art. 16(2)(c)",
    says="The measures consider, where appropriate, stakeholders' perspectives, above all of people whose rights may be touched.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.hear_stakeholders.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

hear_people_affected = Duty(
    cite="Art. 16(2)(c)",
    part="operator reading",
    says="Stakeholders, above all people whose rights may be touched, are heard where appropriate.",
    verified=INTERPRETED,
    must=Impact.people_affected_heard.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

repeat_measures = TreatyArticle(
    cite="Art. 16(2)(d)",
    says="The measures apply iteratively throughout the lifecycle.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.apply_iteratively.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

repeat_assessment = Duty(
    cite="Art. 16(2)(d)",
    part="operator reading",
    says="The assessment is repeated over the life of the system.",
    verified=INTERPRETED,
    must=Impact.assessed_through_life_cycle.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
