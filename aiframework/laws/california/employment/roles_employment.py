"""Employers and their automated decision systems in the Civil Rights Council's regulations."""

from typing import Final

from aiframework.facts.employment import Employment, EmploymentDecision
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import EMPLOYMENT_REGULATIONS
from aiframework.legal.provision import PRIMARY, Term

__all__ = [
    "automated_decision_system",
    "employer",
]

_FEWEST_EMPLOYEES: Final = 5

employer = Term(
    cite="2 CCR § 11008(f)",
    says="Whoever regularly employs five or more individuals, and whoever acts for an employer in recruiting, screening, "
    "hiring or deciding on pay, benefits or leave, for applicants or workers in California.",
    verified=PRIMARY,
    role="employer",
    means=((Employment.employees >= _FEWEST_EMPLOYEES) | Employment.acts_as_agent_of_employer)
    & Jurisdiction.workers_in_california,
    applies=EMPLOYMENT_REGULATIONS,
)

automated_decision_system = Term(
    cite="2 CCR § 11008.1(a)",
    says="A computational process that makes, or helps people make, a decision on an employment benefit; no AI is needed.",
    verified=PRIMARY,
    means=Employment.computational_process & Employment.decisions.overlaps(set(EmploymentDecision)),
    applies=EMPLOYMENT_REGULATIONS,
)
