"""What ties somebody to California, for statutes that name no place: without any tie they reach nobody.

California's statutes are not read to govern what happens wholly elsewhere. Where a statute itself says whom in the
State it is about, its own words are used instead.
"""

from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.logic import Condition

__all__ = ["TIED_TO_CALIFORNIA"]

TIED_TO_CALIFORNIA: Final[Condition] = (
    Jurisdiction.does_business_in_california
    | Jurisdiction.develops_in_california
    | Jurisdiction.users_in_california
    | Jurisdiction.offered_to_californians
)
