"""The Convention has no fines: what a breach costs anybody is a matter of domestic law."""

from typing import Final

from aiframework.legal.penalty import DOMESTIC_LAW_DECIDES
from aiframework.legal.sanction import Sanction, Tariff

__all__ = ["NO_FINES"]

NO_FINES: Final = Sanction(cite="CETS 225", tariffs=(Tariff(penalty=DOMESTIC_LAW_DECIDES),))
