"""Articles 99 to 101: the ceilings of fines, as arithmetic over the operator's size and turnover, date by date."""

from datetime import date
from decimal import Decimal
from typing import Final

from aiframework.facts.operator import Operator, Size
from aiframework.facts.sanction import Sanction as Proceedings
from aiframework.facts.sandbox import Sandbox
from aiframework.laws.eu_ai_act.article_057_liability import shielded_from_fines
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.calendar import AMENDED_IN_FORCE, AS_AMENDED
from aiframework.legal.penalty import NATIONAL_RULES_DECIDE, Penalty
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import Today

__all__ = [
    "ARTICLE_75C_5",
    "ARTICLE_99_3",
    "ARTICLE_99_4",
    "ARTICLE_99_4_DA",
    "ARTICLE_99_5",
    "ARTICLE_101",
    "NATIONAL_RULES",
    "SPARED_IN_A_SANDBOX",
]

_SME: Final = frozenset({"micro", "small", "medium"})
_SME_OR_SMALL_MID_CAP: Final = _SME | {"small_mid_cap"}
#: who is no undertaking has no turnover to go by: Article 99(3) to (5)
_NO_UNDERTAKING: Final = frozenset({"not_enterprise"})
_TURNOVER: Final = "total worldwide annual turnover of the preceding financial year"

_FINES: Final = Today(">=", date(2025, 8, 2))
_FINES_AS_AMENDED: Final = Today(">=", AMENDED_IN_FORCE) & AS_AMENDED
_MODEL_FINES: Final = Today(">=", date(2026, 8, 2))
_NO_ENTERPRISE: Final = ~Operator.size.in_(set(Size) - {Size.NOT_ENTERPRISE})
#: an enterprise of any size is no institution of the Union, and no authority
_UNION_INSTITUTION: Final = Operator.is_union_institution & _NO_ENTERPRISE
_AUTHORITY: Final = Operator.is_public_authority & ~Operator.is_union_institution & _NO_ENTERPRISE
#: how far authorities and public bodies can be fined at all: Article 75c(4) does not take this up for the AI Office
_AUTHORITIES_FINED_BY_NATIONAL_RULES: Final = Tariff(
    penalty=Penalty(
        decided_by="national rules; each Member State says how far its own authorities can be fined",
        cite="Art. 99(8)",
    ),
    when=_FINES & _AUTHORITY & ~ai_office_competent,
)

#: asked only where somebody tells of a sandbox: most systems are in none
SPARED_IN_A_SANDBOX: Final = Tariff(
    penalty=Penalty(amount=Decimal(0), currency="EUR", cite="Art. 57(12)"),
    when=Today(">=", date(2026, 8, 2)) & Sandbox.participates.known() & shielded_from_fines,
)


def _institution(cite: str, amount: int) -> Tariff:
    penalty = Penalty(amount=Decimal(amount), currency="EUR", cite=cite)
    return Tariff(penalty=penalty, when=_FINES & _UNION_INSTITUTION)


def _ceiling(cite: str, amount: int, percentage: int, lower_of_for: frozenset[str]) -> Penalty:
    return Penalty(
        amount=Decimal(amount),
        currency="EUR",
        percentage=Decimal(percentage),
        of=_TURNOVER,
        lower_of_for=lower_of_for,
        amount_only_for=_NO_UNDERTAKING,
        cite=cite,
    )


def _tier(cite: str, amount: int, percentage: int) -> Sanction:
    """Return a tier where small mid-caps get the lower of the two since Article 99(6a)."""
    return Sanction(
        cite=cite,
        tariffs=(
            SPARED_IN_A_SANDBOX,
            _institution("Art. 100(3)", 750_000),
            _AUTHORITIES_FINED_BY_NATIONAL_RULES,
            Tariff(penalty=_ceiling(cite, amount, percentage, _SME), when=_FINES & ~_FINES_AS_AMENDED),
            Tariff(penalty=_ceiling(cite, amount, percentage, _SME_OR_SMALL_MID_CAP), when=_FINES_AS_AMENDED),
        ),
        base=Operator.worldwide_turnover,
        size=Operator.size,
    )


#: the prohibited practices; small mid-caps get no lower ceiling here
ARTICLE_99_3: Final = Sanction(
    cite="Art. 99(3)",
    tariffs=(
        SPARED_IN_A_SANDBOX,
        _institution("Art. 100(2)", 1_500_000),
        _AUTHORITIES_FINED_BY_NATIONAL_RULES,
        Tariff(penalty=_ceiling("Art. 99(3)", 35_000_000, 7, _SME), when=_FINES),
    ),
    base=Operator.worldwide_turnover,
    size=Operator.size,
)
ARTICLE_99_4: Final = _tier("Art. 99(4)", 15_000_000, 3)
ARTICLE_99_5: Final = _tier("Art. 99(5)", 7_500_000, 1)

#: Article 25(2) and (4): a tier only since Regulation (EU) 2026/1744 added point (da)
ARTICLE_99_4_DA: Final = Sanction(
    cite="Art. 99(4)(da)",
    tariffs=(
        SPARED_IN_A_SANDBOX,
        _institution("Art. 100(3)", 750_000),
        _AUTHORITIES_FINED_BY_NATIONAL_RULES,
        Tariff(
            penalty=_ceiling("Art. 99(4)(da)", 15_000_000, 3, _SME_OR_SMALL_MID_CAP), when=_FINES_AS_AMENDED
        ),
        Tariff(penalty=NATIONAL_RULES_DECIDE, when=_FINES),
    ),
    base=Operator.worldwide_turnover,
    size=Operator.size,
)

#: what no tier of Article 99 covers; institutions of the Union are fined for any breach
NATIONAL_RULES: Final = Sanction(
    cite="Art. 99(1)",
    tariffs=(_institution("Art. 100(3)", 750_000), Tariff(penalty=NATIONAL_RULES_DECIDE, when=_FINES)),
    base=Operator.worldwide_turnover,
    size=Operator.size,
)

#: providers of general-purpose models: the higher of the two, whatever their size, for intent or negligence
ARTICLE_101: Final = Sanction(
    cite="Art. 101(1)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=Decimal(15_000_000),
                currency="EUR",
                percentage=Decimal(3),
                of=_TURNOVER,
                cite="Art. 101(1)",
            ),
            when=_MODEL_FINES & Proceedings.intentional_or_negligent,
        ),
    ),
    base=Operator.worldwide_turnover,
    size=Operator.size,
)

#: periodic penalty payments of the AI Office: a share of the average daily turnover for each day
ARTICLE_75C_5: Final = Sanction(
    cite="Art. 75c(5)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                currency="EUR",
                percentage=Decimal(5),
                of=_TURNOVER,
                averaged_over_days=365,
                per="day",
                doubt="the text also names the average daily income, without saying which of the two counts",
                cite="Art. 75c(5)",
            ),
            when=_MODEL_FINES,
        ),
    ),
    base=Operator.worldwide_turnover,
    count=Proceedings.penalty_days,
)
