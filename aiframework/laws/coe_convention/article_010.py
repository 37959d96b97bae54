"""Article 10: equality and non-discrimination."""

from aiframework.facts.data_governance import DataGovernance
from aiframework.facts.rights import Equality
from aiframework.facts.state_measures import StateMeasures
from aiframework.laws.coe_convention.calendar import ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

respect_equality = TreatyArticle(
    cite="Art. 10(1)",
    says="A Party has measures with a view to ensuring equality, gender equality included, and the prohibition of discrimination.",
    verified=PRIMARY,
    note="The protected grounds come from applicable law.",
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.respect_equality.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

treat_equally = Duty(
    cite="Art. 10(1)",
    part="operator reading",
    says=(
        "Results are compared between protected groups, the equality of the sexes is assessed, and no"
        " unjustified disadvantage remains."
    ),
    verified=INTERPRETED,
    must=Equality.compared_between_groups & Equality.gender_equality_assessed & ~Equality.discriminates,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

overcome_inequalities = TreatyArticle(
    cite="Art. 10(2)",
    says="A Party undertakes measures aimed at overcoming inequalities, for fair, just and equitable outcomes.",
    verified=PRIMARY,
    note="Within its own human rights obligations.",
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateMeasures.overcome_inequalities.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

reduce_inequalities = Duty(
    cite="Art. 10(2)",
    part="operator reading",
    says="Measures against bias and inequality are taken, and the system is accessible.",
    verified=INTERPRETED,
    must=(Equality.inequalities_reduced | DataGovernance.biases_mitigated) & Equality.accessible,
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)
