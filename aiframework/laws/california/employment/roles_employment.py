"""Employers and their automated decision systems in the Civil Rights Council's regulations."""

from typing import Final

from aiframework.facts.employment import Employment, EmploymentDecision
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import EMPLOYMENT_REGULATIONS
from aiframework.legal.provision import ONE_SOURCE, PRIMARY, Exclusion, Term

__all__ = [
    "automated_decision_system",
    "employer",
    "ordinary_software",
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

ordinary_software = Exclusion(
    cite="2 CCR § 11008.1(a)",
    part="excluded",
    says="Word processing, spreadsheets, maps, hosting, storage, firewalls, filters, calculators, databases and the like, as "
    "long as they do not themselves decide on an employment benefit.",
    verified=ONE_SOURCE,
    means=Employment.only_ordinary_software & ~Employment.decides_by_itself,
    applies=EMPLOYMENT_REGULATIONS,
)

automated_decision_system = Term(
    cite="2 CCR § 11008.1(a)",
    says="A computational process that makes, or helps people make, a decision on an employment benefit; no AI is needed.",
    verified=PRIMARY,
    means=Employment.computational_process
    & Employment.decisions.overlaps(set(EmploymentDecision))
    & ~ordinary_software,
    applies=EMPLOYMENT_REGULATIONS,
)
