"""Penalties: the worked examples of the law, what stays open, and what is refused."""

from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiframework.legal.penalty import (
    DOMESTIC_LAW_DECIDES,
    NATIONAL_RULES_DECIDE,
    SIZES,
    Exposure,
    Penalty,
    PenaltyError,
    maximum,
)

TURNOVER = "total worldwide annual turnover of the preceding financial year"
SME = frozenset({"micro", "small", "medium"})


def tier(amount: int, percentage: int, lower_of_for: frozenset[str], cite: str) -> Penalty:
    return Penalty(
        amount=amount,
        currency="EUR",
        percentage=percentage,
        of=TURNOVER,
        lower_of_for=lower_of_for,
        amount_only_for={"not_enterprise"},
        cite=cite,
    )


PROHIBITED = tier(35_000_000, 7, SME, "Art. 99(3)")
OPERATORS = tier(15_000_000, 3, SME | {"small_mid_cap"}, "Art. 99(4)")
MISLEADING = tier(7_500_000, 1, SME | {"small_mid_cap"}, "Art. 99(5)")
MODELS = Penalty(amount=15_000_000, currency="EUR", percentage=3, of=TURNOVER, cite="Art. 101(1)")
PERIODIC = Penalty(
    currency="EUR",
    percentage=5,
    of="worldwide annual turnover",
    averaged_over_days=365,
    per="day",
    doubt="read as a percentage of an average day; the percentage of a whole year is the other reading",
    cite="Art. 75c(5)",
)


def bounds(exposure: Exposure) -> tuple[object, object]:
    return exposure.at_least, exposure.at_most


def fixed(amount: int) -> Penalty:
    return Penalty(amount=amount, currency="EUR")


@pytest.mark.parametrize(
    ("number", "penalty", "size", "turnover", "expected"),
    [
        (1, PROHIBITED, "large", 2_000_000_000, 140_000_000),
        (2, PROHIBITED, "large", 200_000_000, 35_000_000),
        (3, PROHIBITED, "medium", 40_000_000, 2_800_000),
        (4, PROHIBITED, "small_mid_cap", 140_000_000, 35_000_000),
        (5, OPERATORS, "small_mid_cap", 140_000_000, 4_200_000),
        (6, MISLEADING, "small_mid_cap", 140_000_000, 1_400_000),
        (7, OPERATORS, "large", 140_000_000, 15_000_000),
        (8, OPERATORS, "large", 500_000_000, 15_000_000),
        (9, OPERATORS, "large", 3_000_000_000, 90_000_000),
        (10, OPERATORS, "small", 8_000_000, 240_000),
        (11, MISLEADING, "small", 8_000_000, 80_000),
        (12, PROHIBITED, "medium", 90_000_000, 6_300_000),
        (13, OPERATORS, "micro", 0, 0),
        (14, MISLEADING, "large", 1_000_000_000, 10_000_000),
        (15, OPERATORS, "not_enterprise", None, 15_000_000),
        (16, fixed(1_500_000), None, None, 1_500_000),
        (16, fixed(750_000), None, None, 750_000),
        (17, MODELS, None, 300_000_000, 15_000_000),
        (18, MODELS, None, 40_000_000_000, 1_200_000_000),
        (19, OPERATORS, "large", 10_000_000_000, 300_000_000),
    ],
)
def test_worked_examples(
    number: int, penalty: Penalty, size: str | None, turnover: int | None, expected: int
) -> None:
    found = maximum(penalty, base=turnover, size=size)
    assert found.at_least == found.at_most == expected, f"example {number}"
    assert found.settled
    assert found.missing == ()
    assert found.currency == "EUR"
    assert bool(found.warnings) == (number == 13)


def test_worked_example_20_national_rules_decide() -> None:
    found = maximum(NATIONAL_RULES_DECIDE.cited("Art. 99(1)"), base=10_000_000_000, size="large")
    assert (bounds(found), found.currency) == ((0, None), None)
    assert not found.settled
    assert found.decided_by == "national rules; no Union tier covers it"
    assert found.missing == ("what is set by national rules",)
    assert str(found) == (
        "no ceiling can be named: it is set by national rules; no Union tier covers it (Art. 99(1))"
    )


def test_worked_example_21_a_periodic_penalty() -> None:
    found = maximum(PERIODIC, base=3_650_000_000, count=30)
    assert found.at_least == found.at_most == 15_000_000
    assert found.warnings == (PERIODIC.doubt,)
    assert found.says == (
        "at most EUR 15,000,000: 5 % of worldwide annual turnover on an average day (of 365) per day, "
        "times 30 (Art. 75c(5))"
    )
    assert maximum(PERIODIC, base=3_650_000_000, count=1).at_most == 500_000


def test_no_fines_is_a_value_too() -> None:
    found = maximum(DOMESTIC_LAW_DECIDES)
    assert found.at_most is None
    assert "domestic law; the instrument itself has no fines" in found.says


def test_unknown_turnover_leaves_a_bound() -> None:
    lower = maximum(OPERATORS, size="small")
    assert (bounds(lower), lower.missing) == ((0, 15_000_000), (TURNOVER,))
    assert lower.says == (
        f"a maximum between EUR 0 and EUR 15,000,000: the lower of EUR 15,000,000 and 3 % of {TURNOVER}; "
        f"not known: {TURNOVER} (Art. 99(4))"
    )
    higher = maximum(OPERATORS, size="large")
    assert (bounds(higher), higher.missing) == ((15_000_000, None), (TURNOVER,))
    assert higher.says == (
        f"a maximum of EUR 15,000,000 or more: the higher of EUR 15,000,000 and 3 % of {TURNOVER}; "
        f"not known: {TURNOVER} (Art. 99(4))"
    )


def test_unknown_size_leaves_both_limbs() -> None:
    found = maximum(OPERATORS, base=8_000_000)
    assert bounds(found) == (240_000, 15_000_000)
    assert found.missing == ("the size of the enterprise",)
    assert "the higher of or the lower of EUR 15,000,000 and 3 % of" in found.says
    assert ", by size" in found.says
    nothing = maximum(OPERATORS)
    assert bounds(nothing) == (0, None)
    assert nothing.missing == (TURNOVER, "the size of the enterprise")
    at_break_even = maximum(OPERATORS, base=500_000_000)
    assert at_break_even.settled
    assert at_break_even.missing == ()


def test_zero_turnover_warns_wherever_the_lower_may_count() -> None:
    assert "literal result" in maximum(OPERATORS, base=0, size="micro").warnings[0]
    assert maximum(OPERATORS, base=0).warnings
    assert maximum(OPERATORS, base=0, size="large").warnings == ()


def test_a_penalty_for_each_violation() -> None:
    each = Penalty(amount=5_000, currency="USD", per="violation", cite="§ 22757.4")
    assert maximum(each, count=3).at_most == 15_000
    assert maximum(each, count=3).says == (
        "at most USD 15,000: the fixed amount of USD 5,000 per violation, times 3 (§ 22757.4)"
    )
    unknown = maximum(each)
    assert bounds(unknown) == (5_000, None)
    assert unknown.missing == ("how many times it is due (per violation)",)


def test_later_violations_may_cost_more_up_to_an_aggregate() -> None:
    later = Penalty(amount=100_000, currency="USD", per="violation")
    first = Penalty(amount=50_000, currency="USD", per="violation", later=later, aggregate=10_000_000)
    assert maximum(first, count=1).at_most == 50_000
    assert maximum(first, count=3).at_most == 250_000
    assert maximum(first, count=1_000).at_most == 10_000_000
    unknown = maximum(first)
    assert bounds(unknown) == (50_000, 10_000_000)
    assert unknown.says.startswith("a maximum between USD 50,000 and USD 10,000,000: ")
    assert ", together never more than USD 10,000,000" in unknown.says


def test_a_percentage_of_a_cost_that_rises() -> None:
    cost = "the cost of the compute used for training"
    later = Penalty(percentage=30, currency="USD", of=cost, per="violation")
    first = Penalty(percentage=10, currency="USD", of=cost, per="violation", later=later)
    assert maximum(first, base=150_000_000, count=2).at_most == 60_000_000
    open_ended = maximum(first, count=2)
    assert (bounds(open_ended), open_ended.missing) == ((0, None), (cost,))
    assert f"10 % of {cost} per violation" in open_ended.says


def test_a_fixed_first_and_an_open_later_violation() -> None:
    share = "damage"
    later = Penalty(percentage=10, currency="USD", of=share, per="violation")
    first = Penalty(
        amount=5, currency="USD", percentage=1, of=share, lower_of_for=SIZES, per="violation", later=later
    )
    assert maximum(first, count=1).at_most == 5
    assert maximum(first, count=2).at_most is None


def test_the_greater_of_a_sum_and_actual_damages() -> None:
    work = Penalty(amount=10_000, currency="USD", percentage=100, of="actual damages", per="work")
    assert maximum(work, base=2_500, count=2).at_most == 20_000
    assert maximum(work, base=25_000, count=2).at_most == 50_000
    assert maximum(work, count=2).at_least == 20_000


def test_sizes_may_be_members_of_an_enumeration() -> None:
    class Size(Enum):
        SMALL = "small"
        LARGE = 5

    by_member = Penalty(amount=9, currency="EUR", percentage=1, of="turnover", lower_of_for=[Size.SMALL])
    assert by_member.lower_of_for == {"small"}
    assert maximum(by_member, base=100, size=Size.SMALL).at_most == 1
    assert maximum(by_member, base=100, size=Size.LARGE).at_most == 9
    assert Penalty(amount=9, currency="EUR", percentage=1, of="x", lower_of_for="small") == Penalty(
        amount=9, currency="EUR", percentage=1, of="x", lower_of_for={"small"}
    )


def test_an_unknown_name_of_a_size_is_refused() -> None:
    with pytest.raises(
        PenaltyError, match=r"'smal' is no size of an enterprise here; did you mean 'small'\?"
    ):
        maximum(OPERATORS, size="smal")
    with pytest.raises(PenaltyError, match="use one of large, medium, micro"):
        maximum(OPERATORS, size="xyz")


def test_money_is_exact_and_floats_are_refused() -> None:
    assert maximum(OPERATORS, base=Decimal("8000000.55"), size="small").at_most == Decimal("240000.01")
    assert str(maximum(OPERATORS, base=Decimal("8e6"), size="small").at_most) == "240000"
    for wrong in (1.5, True, "3"):
        with pytest.raises(PenaltyError, match="a Decimal or an int"):
            maximum(OPERATORS, base=wrong)  # type: ignore[arg-type]
    for wrong_sum in (Decimal("NaN"), Decimal("Infinity"), -1):
        with pytest.raises(PenaltyError, match="finite and not negative"):
            maximum(OPERATORS, base=wrong_sum)


@pytest.mark.parametrize("count", [0, -1, True])
def test_a_breach_counts_once_at_least(count: int) -> None:
    with pytest.raises(PenaltyError, match="due for one or more"):
        maximum(fixed(5), count=count)


def test_a_penalty_that_does_not_add_up_says_all_that_is_wrong() -> None:
    with pytest.raises(PenaltyError) as caught:
        Penalty(
            percentage=3, lower_of_for={"tiny"}, amount_only_for={"tiny"}, aggregate=5, averaged_over_days=0
        )
    message = str(caught.value)
    for part in (
        "it has no 'currency'",
        "'percentage' and 'of' go together",
        "only one of 'amount' and 'percentage'",
        "a size cannot have both",
        "tiny: not among the sizes large",
        "'averaged_over_days' averages nothing",
        "it does not say 'per' what",
    ):
        assert part in message
    with pytest.raises(PenaltyError, match="neither 'amount' nor 'percentage' nor 'decided_by'"):
        Penalty()
    with pytest.raises(PenaltyError, match="'decided_by' says another law sets them"):
        Penalty(amount=5, currency="EUR", decided_by="domestic law")
    with pytest.raises(PenaltyError, match="it has no 'sizes'"):
        Penalty(amount=5, currency="EUR", sizes=())
    other = Penalty(percentage=3, of="x", currency="USD")
    with pytest.raises(PenaltyError, match="in another currency; 'later' is a percentage of something else"):
        Penalty(amount=5, currency="EUR", per="day", later=other)


def test_penalties_and_exposures_are_values() -> None:
    assert hash(PROHIBITED) == hash(tier(35_000_000, 7, SME, "Art. 99(3)"))
    assert maximum(PROHIBITED, size="large") == maximum(PROHIBITED, size="large")
    assert Exposure(at_least=Decimal(0), at_most=None, currency=None, says="open").settled is False


MONEY = st.decimals(0, 10**12, places=2)
SIZE = st.sampled_from(sorted(SIZES))


@given(
    st.sampled_from([PROHIBITED, OPERATORS, MISLEADING, MODELS, PERIODIC]), MONEY, SIZE, st.integers(1, 400)
)
def test_an_answer_only_narrows_what_was_said_without_it(
    penalty: Penalty, base: Decimal, size: str, count: int
) -> None:
    known = maximum(penalty, base=base, size=size, count=count)
    assert known.settled
    assert known.at_most is not None
    for vague in (
        maximum(penalty),
        maximum(penalty, base=base),
        maximum(penalty, size=size),
        maximum(penalty, base=base, size=size),
        maximum(penalty, base=base, count=count),
        maximum(penalty, size=size, count=count),
    ):
        assert vague.at_least <= known.at_least
        assert vague.at_most is None or known.at_most <= vague.at_most
        assert vague.settled or vague.missing


@pytest.mark.parametrize(
    ("damages", "count", "at_least", "at_most"),
    [(6_000, 4, 6_000, 6_000), (3_000, 4, 4_000, 4_000), (None, 4, 4_000, None), (6_000, None, 6_000, None)],
)
def test_a_base_that_covers_all_is_not_multiplied(
    damages: int | None, count: int | None, at_least: Any, at_most: Any
) -> None:
    """The greater of actual damages and 1,000 for each violation: 6,000 and four violations come to 6,000."""
    penalty = Penalty(
        amount=1_000,
        currency="USD",
        percentage=Decimal(100),
        of="actual damages",
        per="violation",
        base_covers_all=True,
    )
    found = maximum(penalty, base=damages, count=count)
    assert (found.at_least, found.at_most) == (at_least, at_most)
