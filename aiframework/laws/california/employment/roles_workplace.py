"""The employer whom the bills on the workplace bind; their own definitions were not read."""

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.operator import Operator
from aiframework.laws.california.calendar import SB_947
from aiframework.legal.provision import ONE_SOURCE, Term

__all__ = [
    "workplace_employer",
]

workplace_employer = Term(
    cite="SB 947 § 1",
    part="employer",
    says="An employer that uses the system at work for workers in California.",
    verified=ONE_SOURCE,
    note="The bill as a whole is cited: the sections of the Labor Code it adds, and its definition, were not read.",
    role="employer",
    means=Operator.is_employer & Jurisdiction.workers_in_california,
    applies=SB_947,
)
