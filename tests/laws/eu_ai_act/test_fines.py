"""The twenty-one worked examples of fines, by number, from the sanctions of the Act themselves."""

import datetime as dt
from decimal import Decimal

import pytest

from aiframework import System
from aiframework.facts.operator import Operator, Size
from aiframework.facts.sanction import Sanction as Proceedings
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import (
    AI_OFFICE_FINE,
    AI_OFFICE_FINE_AND_PAYMENTS,
    NATIONAL_RULES_OR_AI_OFFICE,
)
from aiframework.laws.eu_ai_act.sanctions import (
    ARTICLE_75C_5,
    ARTICLE_99_3,
    ARTICLE_99_4,
    ARTICLE_99_4_DA,
    ARTICLE_99_5,
    ARTICLE_101,
    NATIONAL_RULES,
)
from aiframework.legal.penalty import Exposure
from aiframework.legal.sanction import Sanction
from aiframework.logic import UNKNOWN, Context, Truth

ON = dt.date(2028, 1, 3)


def bounds(found: Exposure) -> tuple[object, object]:
    return found.at_least, found.at_most


def exposure(
    sanction: Sanction,
    *,
    size: Size | None = None,
    turnover: int | None = None,
    institution: bool | None = False,
    authority: bool = False,
    under_the_ai_office: Truth = Truth.NO,
    days: int | None = None,
) -> Exposure:
    """Return what a breach may cost an operator of this size and turnover."""
    system = System(
        "operator",
        Operator(
            size=UNKNOWN if size is None else size,
            worldwide_turnover=UNKNOWN if turnover is None else Decimal(turnover),
            is_union_institution=UNKNOWN if institution is None else institution,
            is_public_authority=authority,
        ),
        Proceedings(intentional_or_negligent=True, penalty_days=UNKNOWN if days is None else days),
    )
    determined = {ai_office_competent.id: under_the_ai_office}
    known = {term: truth for term, truth in determined.items() if truth is not Truth.UNKNOWN}
    return sanction.exposure(system, Context(on=ON, known=ON, determinations=known))


@pytest.mark.parametrize(
    ("number", "sanction", "size", "turnover", "most"),
    [
        (1, ARTICLE_99_3, Size.LARGE, 2_000_000_000, 140_000_000),
        (2, ARTICLE_99_3, Size.LARGE, 200_000_000, 35_000_000),
        (3, ARTICLE_99_3, Size.MEDIUM, 40_000_000, 2_800_000),
        (4, ARTICLE_99_3, Size.SMALL_MID_CAP, 140_000_000, 35_000_000),
        (5, ARTICLE_99_4, Size.SMALL_MID_CAP, 140_000_000, 4_200_000),
        (6, ARTICLE_99_5, Size.SMALL_MID_CAP, 140_000_000, 1_400_000),
        (7, ARTICLE_99_4, Size.LARGE, 140_000_000, 15_000_000),
        (8, ARTICLE_99_4, Size.LARGE, 500_000_000, 15_000_000),
        (9, ARTICLE_99_4, Size.LARGE, 3_000_000_000, 90_000_000),
        (10, ARTICLE_99_4, Size.SMALL, 8_000_000, 240_000),
        (11, ARTICLE_99_5, Size.SMALL, 8_000_000, 80_000),
        (12, ARTICLE_99_3, Size.MEDIUM, 90_000_000, 6_300_000),
        (13, ARTICLE_99_4, Size.MICRO, 0, 0),
        (14, ARTICLE_99_5, Size.LARGE, 1_000_000_000, 10_000_000),
        (15, ARTICLE_99_4, Size.NOT_ENTERPRISE, None, 15_000_000),
        (17, ARTICLE_101, Size.SMALL, 300_000_000, 15_000_000),
        (17, ARTICLE_101, Size.LARGE, 300_000_000, 15_000_000),
        (18, ARTICLE_101, Size.LARGE, 40_000_000_000, 1_200_000_000),
    ],
)
def test_worked_example(number: int, sanction: Sanction, size: Size, turnover: int | None, most: int) -> None:
    found = exposure(sanction, size=size, turnover=turnover)
    assert bounds(found) == (most, most), f"example {number}"
    assert found.short == f"up to EUR {most:,} ({sanction.cite})"
    assert any("literal result" in warning for warning in found.warnings) is (number == 13)


def test_worked_example_16_a_body_of_the_union() -> None:
    for sanction, most, cite in (
        (ARTICLE_99_3, 1_500_000, "Art. 100(2)"),
        (ARTICLE_99_4, 750_000, "Art. 100(3)"),
        (ARTICLE_99_5, 750_000, "Art. 100(3)"),
        (NATIONAL_RULES, 750_000, "Art. 100(3)"),
    ):
        found = exposure(sanction, size=Size.NOT_ENTERPRISE, institution=True)
        assert (found.at_most, found.short) == (Decimal(most), f"up to EUR {most:,} ({cite})")


def test_worked_example_19_an_unlisted_breach_under_the_ai_office() -> None:
    found = exposure(
        NATIONAL_RULES_OR_AI_OFFICE,
        size=Size.LARGE,
        turnover=10_000_000_000,
        under_the_ai_office=Truth.YES,
    )
    assert (found.at_most, found.cite) == (Decimal(300_000_000), "Art. 75c(4)(a)")


def test_worked_example_20_the_same_breach_under_a_national_authority() -> None:
    found = exposure(NATIONAL_RULES_OR_AI_OFFICE, size=Size.LARGE, turnover=10_000_000_000)
    assert (bounds(found), found.currency) == ((0, None), None)
    assert found.short == "set by national rules; no Union tier covers it"


def test_worked_example_21_periodic_payments() -> None:
    found = exposure(ARTICLE_75C_5, turnover=3_650_000_000, days=30)
    assert bounds(found) == (15_000_000, 15_000_000)
    assert any("average daily income" in warning for warning in found.warnings)


def test_periodic_payments_come_on_top_and_their_days_may_not_be_known() -> None:
    both = exposure(AI_OFFICE_FINE_AND_PAYMENTS, size=Size.LARGE, turnover=3_650_000_000, days=30)
    assert both.at_most == 109_500_000  # the bounds are those of the fine alone
    assert [each.at_most for each in both.besides] == [15_000_000]
    assert "besides, at most EUR 15,000,000: 5 % of" in both.says
    running = exposure(AI_OFFICE_FINE_AND_PAYMENTS, size=Size.LARGE, turnover=3_650_000_000)
    assert running.short.endswith("; besides, up to EUR 500,000 per day (Art. 75c(5))")
    assert "how many times it is due (per day)" in running.missing
    unknown = exposure(ARTICLE_75C_5)
    assert unknown.short.startswith("up to 5 % of total worldwide annual turnover")


@pytest.mark.parametrize(
    ("sanction", "breakeven"),
    [(ARTICLE_99_3, 500_000_000), (ARTICLE_99_4, 500_000_000), (ARTICLE_99_5, 750_000_000)],
)
def test_the_turnover_at_which_amount_and_percentage_meet(sanction: Sanction, breakeven: int) -> None:
    at, above = (exposure(sanction, size=Size.LARGE, turnover=breakeven + more) for more in (0, 100))
    fixed = exposure(sanction, size=Size.LARGE, turnover=0)
    assert at.at_most == fixed.at_most
    assert above.at_most is not None
    assert fixed.at_most is not None
    assert above.at_most > fixed.at_most


@pytest.mark.parametrize("sanction", [ARTICLE_99_3, ARTICLE_99_4, ARTICLE_99_4_DA, ARTICLE_99_5])
def test_authorities_are_fined_as_far_as_their_member_state_says(sanction: Sanction) -> None:
    town = exposure(sanction, size=Size.NOT_ENTERPRISE, authority=True)
    assert bounds(town) == (0, None)
    assert town.short.endswith("how far its own authorities can be fined (Art. 99(8))")
    assert exposure(AI_OFFICE_FINE, size=Size.NOT_ENTERPRISE, authority=True).at_most == 15_000_000


def test_what_is_not_known_widens_the_bounds() -> None:
    small = exposure(ARTICLE_99_4, size=Size.SMALL)
    assert bounds(small) == (0, 15_000_000)
    large = exposure(ARTICLE_99_4, size=Size.LARGE)
    assert bounds(large) == (15_000_000, None)
    nobody = exposure(ARTICLE_99_4, institution=None)
    assert bounds(nobody) == (0, None)
    assert len(nobody.either) == 2
    assert nobody.short.startswith("up to EUR 750,000 (Art. 100(3)) or up to ")
    open_ = exposure(
        NATIONAL_RULES_OR_AI_OFFICE,
        size=Size.LARGE,
        turnover=10_000_000_000,
        under_the_ai_office=Truth.UNKNOWN,
    )
    assert open_.short == (
        "up to EUR 300,000,000 (Art. 75c(4)(a)) or set by national rules; no Union tier covers it"
    )
