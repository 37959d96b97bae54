"""Article 41: what common specifications are worth."""

from aiframework.facts.conformity import Conformity, Extent, Requirement
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Note, Term

__all__ = ["presumed_by_specifications"]

common_specifications = Note(
    cite="Art. 41(1)-(2)",
    says="Where standards are missing or fall short, the Commission may adopt common specifications.",
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

presumed_by_specifications = Term(
    cite="Art. 41(3)",
    says="A system that meets common specifications is presumed to meet the requirements these cover.",
    verified=PRIMARY,
    means=Conformity.common_specifications_exist
    & Conformity.requirements_covered_by_specifications.overlaps(set(Requirement)),
    applies=GENERAL_APPLICATION,
)

justify_own_solutions = Duty(
    cite="Art. 41(5)",
    says="A provider that does not follow common specifications justifies that its own solution is at least as good.",
    verified=PRIMARY,
    note="This does not open internal control for biometrics: Article 43(1).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk
    & Conformity.common_specifications_exist
    & Conformity.common_specifications_applied.in_({Extent.PART, Extent.NONE}),
    must=Conformity.equivalent_solution_justified,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)
