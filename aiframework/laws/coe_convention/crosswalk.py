"""Which provisions of the AI Act, NIST AI RMF and ISO/IEC 42001 speak to the same thing as the Convention's.

No official crosswalk of the Convention with others exists. These pairs are indicative: none says that meeting
the one meets the other.
"""

from typing import Final

from aiframework.laws.coe_convention.crosswalk_articles import PRINCIPLES
from aiframework.laws.coe_convention.crosswalk_remedies import REMEDIES_AND_RISKS
from aiframework.legal.crosswalk import Crossing

__all__ = ["crossings"]

crossings: Final[tuple[Crossing, ...]] = (*PRINCIPLES, *REMEDIES_AND_RISKS)
