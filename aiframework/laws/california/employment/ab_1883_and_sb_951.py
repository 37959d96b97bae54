"""AB 1883 and SB 951 of 2026: emotions and nerves at work, notice of lay-offs; their start is in doubt."""

from decimal import Decimal
from typing import Final

from aiframework.facts.workplace import Layoff, WorkplaceMonitoring
from aiframework.laws.california.calendar import AB_1883, SB_951
from aiframework.laws.california.employment.roles_workplace import workplace_employer
from aiframework.laws.california.sanctions_economy import WORKPLACE_500, WORKPLACE_LAYOFF
from aiframework.laws.california.starts_in_doubt import START_OF_AB_1883, START_OF_SB_951
from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES, Duty, Prohibition

__all__ = [
    "announce_layoffs_driven_by_ai",
    "read_no_emotions_or_nerves",
]

_A_QUARTER: Final = Decimal(25)

read_no_emotions_or_nerves = Prohibition(
    cite="AB 1883 § 1",
    says="AI does not recognise or infer workers' emotional state, nor is data of their nervous system collected.",
    verified=TWO_SOURCES,
    note="The bill as a whole is cited: its sections were not read.",
    binds=workplace_employer,
    when=WorkplaceMonitoring.recognises_emotions | WorkplaceMonitoring.collects_neural_data,
    applies=AB_1883,
    doubts=(START_OF_AB_1883,),
    sanction=WORKPLACE_500,
)

announce_layoffs_driven_by_ai = Duty(
    cite="SB 951 § 1",
    says="Written notice of mass lay-offs driven by AI, reported as 90 days ahead where a quarter or more of the workforce "
    "is concerned.",
    verified=ONE_SOURCE,
    note="The bill as a whole is cited: its sections were not read.",
    each=Layoff,
    binds=workplace_employer,
    when=Layoff.driven_by_ai & (Layoff.share_of_workforce >= _A_QUARTER),
    must=Layoff.notice_90_days_before,
    applies=SB_951,
    doubts=(START_OF_SB_951,),
    sanction=WORKPLACE_LAYOFF,
)
