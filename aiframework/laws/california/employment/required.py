"""What every provision of the Civil Rights Council's regulations shares."""

from functools import partial
from typing import Final

from aiframework.laws.california.calendar import EMPLOYMENT_REGULATIONS
from aiframework.laws.california.employment.roles_employment import employer
from aiframework.laws.california.sanctions_economy import FAIR_EMPLOYMENT
from aiframework.legal.provision import PRIMARY, Duty, Prohibition

__all__ = [
    "forbidden_to_employers",
    "owed_by_employers",
]

owed_by_employers: Final = partial(
    Duty, verified=PRIMARY, binds=employer, applies=EMPLOYMENT_REGULATIONS, sanction=FAIR_EMPLOYMENT
)
forbidden_to_employers: Final = partial(
    Prohibition, verified=PRIMARY, binds=employer, applies=EMPLOYMENT_REGULATIONS, sanction=FAIR_EMPLOYMENT
)
