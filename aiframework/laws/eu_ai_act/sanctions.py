"""Article 99: the ceilings of fines, as arithmetic over the operator's size and turnover."""

from decimal import Decimal
from typing import Final

from aiframework.facts.operator import Operator, Size
from aiframework.legal.penalty import NATIONAL_RULES_DECIDE, Penalty
from aiframework.legal.sanction import Sanction, Tariff

__all__ = ["ARTICLE_99_3", "ARTICLE_99_4", "ARTICLE_99_5", "NATIONAL_RULES"]

_SME: Final = frozenset({"micro", "small", "medium"})
#: an enterprise of any size is no institution of the Union
_UNION_INSTITUTION: Final = Operator.is_union_institution & ~Operator.size.in_(set(Size) - {Size.NOT_ENTERPRISE})
_TURNOVER: Final = "total worldwide annual turnover of the preceding financial year"


def _tier(cite: str, amount: int, percentage: int, lower_of_for: frozenset[str]) -> Sanction:
    ceiling = Penalty(
        amount=Decimal(amount),
        currency="EUR",
        percentage=Decimal(percentage),
        of=_TURNOVER,
        lower_of_for=lower_of_for,
        cite=cite,
    )
    union_institution = Penalty(
        amount=Decimal(1_500_000 if cite == "Art. 99(3)" else 750_000), currency="EUR", cite="Art. 100"
    )
    return Sanction(
        cite=cite,
        tariffs=(Tariff(penalty=union_institution, when=_UNION_INSTITUTION), Tariff(penalty=ceiling)),
        base=Operator.worldwide_turnover,
        size=Operator.size,
    )


#: small mid-caps get the lower of the two for Article 99(4) and (5), not for (3): Article 99(6a)
ARTICLE_99_3: Final = _tier("Art. 99(3)", 35_000_000, 7, _SME)
ARTICLE_99_4: Final = _tier("Art. 99(4)", 15_000_000, 3, _SME | {"small_mid_cap"})
ARTICLE_99_5: Final = _tier("Art. 99(5)", 7_500_000, 1, _SME | {"small_mid_cap"})

NATIONAL_RULES: Final = Sanction(cite="Art. 99(1)", tariffs=(Tariff(penalty=NATIONAL_RULES_DECIDE),))
