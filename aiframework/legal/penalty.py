"""Penalties as arithmetic: amounts, percentages, the higher or lower of the two, and how often.

>>> tier = Penalty(
...     amount=15_000_000, currency="EUR", percentage=3, of="turnover", lower_of_for={"small"}
... )
>>> maximum(tier, base=Decimal(8_000_000), size="small").at_most
Decimal('240000')
>>> maximum(tier, size="large").at_most is None        # the turnover is not known: 15 million or more
True
"""

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from aiframework.legal.sets import in_order
from aiframework.logic.spelling import did_you_mean

if TYPE_CHECKING:
    from fractions import Fraction

__all__ = [
    "DOMESTIC_LAW_DECIDES",
    "NATIONAL_RULES_DECIDE",
    "SIZES",
    "Exposure",
    "Penalty",
    "PenaltyError",
    "maximum",
]

SIZES = frozenset({"micro", "small", "medium", "small_mid_cap", "large", "not_enterprise"})
"""The sizes a penalty tells apart unless it names its own; "not_enterprise": without economic activity."""


class PenaltyError(ValueError):
    """A penalty that cannot be built or computed: all that is wrong, and what to give instead."""


class _Limb(Enum):
    """Which of amount and percentage counts."""

    HIGHER = "the higher of"
    LOWER = "the lower of"
    AMOUNT = "the fixed amount of"


def _money(value: Decimal | int | None) -> Decimal | None:
    """Accept Decimal and int; a float has already lost what the law said."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        message = f"an amount is a Decimal or an int, not {value!r}: write Decimal({str(value)!r})"
        raise PenaltyError(message)
    number = Decimal(value)
    if not number.is_finite() or number < 0:
        message = f"an amount is finite and not negative, not {value}"
        raise PenaltyError(message)
    return number


def _size(size: str | Enum) -> str:
    """Return the name of a size: itself, or the value or else the name of a member of an enumeration."""
    if isinstance(size, Enum):
        return size.value if isinstance(size.value, str) else size.name.lower()
    return size


def _sizes(sizes: Iterable[str | Enum]) -> frozenset[str]:
    return frozenset(map(_size, [sizes] if isinstance(sizes, str | Enum) else sizes))


@frozen(kw_only=True)
class Penalty:
    """The most that a breach can cost under one provision.

    With both `amount` and `percentage` the higher of them counts, except for the sizes that `lower_of_for` or
    `amount_only_for` name. A penalty whose measure another law sets says so in `decided_by`, without numbers.
    """

    amount: Decimal | None = field(default=None, converter=_money)
    currency: str | None = None
    percentage: Decimal | None = field(default=None, converter=_money)
    of: str | None = None
    """What the percentage is taken of: turnover, the cost of compute, actual damages (then 100 %)."""
    lower_of_for: frozenset[str] = field(default=frozenset(), converter=_sizes, repr=in_order)
    amount_only_for: frozenset[str] = field(default=frozenset(), converter=_sizes, repr=in_order)
    sizes: frozenset[str] = field(default=SIZES, converter=_sizes, repr=in_order)
    per: str | None = None
    """What it is due for each of: "violation", "day", "work", "affected child"; None: once."""
    base_covers_all: bool = False
    """The base is one sum for all violations: the amount alone is multiplied by their number, then compared."""
    averaged_over_days: int | None = None
    """The base is a year's sum and the percentage is taken of an average day: 365."""
    later: "Penalty | None" = None
    """What the second and each later one costs, where the law raises it."""
    aggregate: Decimal | None = field(default=None, converter=_money)
    """The most for all of them together."""
    decided_by: str | None = None
    doubt: str | None = None
    """What is unsettled about this reading; it travels into every exposure as a warning."""
    cite: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a penalty that does not add up, with every reason."""
        problems = [problem for holds, problem in _problems(self) if holds]
        if problems:
            message = f"this penalty does not add up: {'; '.join(problems)}"
            raise PenaltyError(message)

    def cited(self, cite: str) -> "Penalty":
        """Return the same penalty under another citation."""
        return evolve(self, cite=cite)


def _problems(penalty: Penalty) -> list[tuple[bool, str]]:
    has_numbers = penalty.amount is not None or penalty.percentage is not None
    has_both = penalty.amount is not None and penalty.percentage is not None
    by_size = penalty.lower_of_for | penalty.amount_only_for
    strangers = ", ".join(sorted(by_size - penalty.sizes))
    averaged = penalty.averaged_over_days
    later = penalty.later
    return [
        (
            not has_numbers and not penalty.decided_by,
            "it has neither 'amount' nor 'percentage' nor 'decided_by'",
        ),
        (
            has_numbers and bool(penalty.decided_by),
            "it has numbers, and 'decided_by' says another law sets them",
        ),
        (has_numbers and not penalty.currency, "it has no 'currency'"),
        ((penalty.percentage is None) != (penalty.of is None), "'percentage' and 'of' go together"),
        (
            bool(by_size) and not has_both,
            "sizes are named, and there is only one of 'amount' and 'percentage'",
        ),
        (
            bool(penalty.lower_of_for & penalty.amount_only_for),
            "a size cannot have both the lower and the amount",
        ),
        (bool(strangers), f"{strangers}: not among the sizes {', '.join(sorted(penalty.sizes))}"),
        (not penalty.sizes, "it has no 'sizes'"),
        (
            averaged is not None and (penalty.percentage is None or averaged < 1),
            "'averaged_over_days' averages nothing",
        ),
        (
            not penalty.per and (later is not None or penalty.aggregate is not None),
            "it does not say 'per' what",
        ),
        (later is not None and later.currency != penalty.currency, "'later' is in another currency"),
        (
            later is not None and later.of not in {None, penalty.of},
            "'later' is a percentage of something else",
        ),
    ]


NATIONAL_RULES_DECIDE = Penalty(decided_by="national rules; no Union tier covers it")
"""No Union tier: the ceiling is whatever national rules set."""

DOMESTIC_LAW_DECIDES = Penalty(decided_by="domestic law; the instrument itself has no fines")
"""No fines in the instrument: what a breach costs is a matter of domestic law."""


@frozen(kw_only=True)
class Exposure:
    """The maximum a breach can cost, as far as known: from `at_least` up to `at_most` (None: no bound)."""

    at_least: Decimal
    at_most: Decimal | None
    currency: str | None
    says: str
    missing: tuple[str, ...] = ()
    """What would narrow the bounds."""
    warnings: tuple[str, ...] = ()
    decided_by: str | None = None
    cite: str | None = None
    formula: str = ""
    """What the maximum is worked out from, in words."""
    either: "tuple[Exposure, ...]" = ()
    """The maxima of which one counts, where it is not known which."""
    besides: "tuple[Exposure, ...]" = ()
    """What may be imposed on top; it is not part of the bounds."""

    def with_besides(self, other: "Exposure") -> "Exposure":
        """Return this exposure with another that may come on top."""
        return evolve(
            self,
            besides=(*self.besides, other),
            says=f"{self.says}; besides, {other.says}",
            missing=tuple(dict.fromkeys((*self.missing, *other.missing))),
            warnings=tuple(dict.fromkeys((*self.warnings, *other.warnings))),
        )

    @property
    def short(self) -> str:
        """The maximum in few words, with its citation: for lists."""
        return "; besides, ".join((self._short, *(each.short for each in self.besides)))

    @property
    def _short(self) -> str:
        if self.either:
            return " or ".join(dict.fromkeys(each.short for each in self.either))
        cited = "" if self.cite is None else f" ({self.cite})"
        if self.decided_by is not None:
            return f"set by {self.decided_by}{cited}"
        if self.currency is None:
            return self.says
        if self.at_most is not None and self.settled:
            return f"up to {self.currency} {self.at_most:,f}{cited}"
        return f"up to {self.formula}{cited}"

    @property
    def settled(self) -> bool:
        """Tell whether the maximum is one known number."""
        return self.at_least == self.at_most

    def __str__(self) -> str:
        """Write the plain sentence."""
        return self.says


def maximum(
    penalty: Penalty,
    *,
    base: Decimal | int | None = None,
    size: str | Enum | None = None,
    count: int | None = None,
) -> Exposure:
    """Return the maximum a penalty comes to.

    `base` is what the percentage is taken of, in the penalty's currency; `size` the size of the enterprise;
    `count` how many violations, days or works there are, at least one. None is unknown: it widens the
    bounds. Fractions of a cent are dropped, so that the result never exceeds the law's maximum.
    """
    sum_ = _money(base)
    limbs = _limbs(penalty, size)
    if count is not None and (isinstance(count, bool) or count < 1):
        message = (
            f"a penalty is due for one or more, not for {count!r}: leave the count out where it is not known"
        )
        raise PenaltyError(message)
    if penalty.decided_by is not None:
        return Exposure(
            at_least=Decimal(0),
            at_most=None,
            currency=None,
            says=f"no ceiling can be named: it is set by {penalty.decided_by}{_cited(penalty)}",
            missing=(f"what is set by {penalty.decided_by.partition(';')[0]}",),
            warnings=_warnings(penalty, limbs, sum_),
            decided_by=penalty.decided_by,
            cite=penalty.cite,
        )
    low, high = _total(penalty, sum_, size, count)
    at_least, at_most = _cents(low), None if high is None else _cents(high)
    missing = () if at_least == at_most else tuple(_missing(penalty, sum_, size, count))
    return Exposure(
        at_least=at_least,
        at_most=at_most,
        currency=penalty.currency,
        says=_sentence(penalty, limbs, (at_least, at_most), count, missing),
        missing=missing,
        warnings=_warnings(penalty, limbs, sum_),
        cite=penalty.cite,
        formula=_formula(penalty, limbs, _each(penalty, sum_, size), count),
    )


def _limbs(penalty: Penalty, size: str | Enum | None) -> frozenset[_Limb]:
    """Return what may count: one way for a known size, every way that is left for an unknown one."""
    name = None if size is None else _size(size)
    if name is not None and name not in penalty.sizes:
        near = did_you_mean(name, penalty.sizes, otherwise=f"; use one of {', '.join(sorted(penalty.sizes))}")
        message = f"{name!r} is no size of an enterprise here{near}"
        raise PenaltyError(message)
    return frozenset(_limb(penalty, each) for each in (penalty.sizes if name is None else [name]))


def _limb(penalty: Penalty, size: str) -> _Limb:
    if size in penalty.lower_of_for:
        return _Limb.LOWER
    return _Limb.AMOUNT if size in penalty.amount_only_for else _Limb.HIGHER


def _bounds(penalty: Penalty, limb: _Limb, base: Decimal | None) -> "tuple[Fraction, Fraction | None]":
    """Return the bounds for one violation, exactly."""
    from fractions import Fraction  # noqa: PLC0415 - only when a fine is worked out

    amount = None if penalty.amount is None else Fraction(penalty.amount)
    share = None
    if penalty.percentage is not None and base is not None:
        share = Fraction(base) * Fraction(penalty.percentage) / 100 / (penalty.averaged_over_days or 1)
    if amount is not None and (penalty.percentage is None or limb is _Limb.AMOUNT):
        return amount, amount
    if share is None:
        if limb is _Limb.LOWER:
            return Fraction(0), amount
        return amount or Fraction(0), None
    if amount is None:
        return share, share
    counted = min(amount, share) if limb is _Limb.LOWER else max(amount, share)
    return counted, counted


def _each(
    penalty: Penalty, base: Decimal | None, size: str | Enum | None
) -> "tuple[Fraction, Fraction | None]":
    """Return the bounds for one violation over every limb that may count."""
    found = [_bounds(penalty, limb, base) for limb in _limbs(penalty, size)]
    highs = [high for _, high in found if high is not None]
    return min(low for low, _ in found), max(highs) if len(highs) == len(found) else None


def _total(
    penalty: Penalty, base: Decimal | None, size: str | Enum | None, count: int | None
) -> "tuple[Fraction, Fraction | None]":
    """Return the bounds for all violations together."""
    if penalty.base_covers_all and penalty.amount is not None:
        several = evolve(penalty, amount=penalty.amount * (count or 1), per=None, base_covers_all=False)
        low, high = _each(several, base, size)
        return low, None if count is None else high
    low, high = _each(penalty, base, size)
    if penalty.per is None:
        return low, high
    later_low, later_high = _each(penalty.later or penalty, base, size)
    low += later_low * ((count or 1) - 1)
    if count is None or high is None or (later_high is None and count > 1):
        high = None
    elif later_high is not None:
        high += later_high * (count - 1)
    if penalty.aggregate is None:
        return low, high
    from fractions import Fraction  # noqa: PLC0415 - only when a fine is worked out

    cap = Fraction(penalty.aggregate)
    return min(low, cap), cap if high is None else min(high, cap)


def _missing(penalty: Penalty, base: Decimal | None, size: str | Enum | None, count: int | None) -> list[str]:
    """Return what would narrow the bounds, the base first."""
    limbs = _limbs(penalty, size)
    wanted = (
        (base is None and limbs != {_Limb.AMOUNT} and penalty.of is not None, penalty.of or ""),
        (len({_bounds(penalty, limb, base) for limb in limbs}) > 1, "the size of the enterprise"),
        (count is None and penalty.per is not None, f"how many times it is due (per {penalty.per})"),
    )
    return [what for needed, what in wanted if needed]


def _warnings(penalty: Penalty, limbs: frozenset[_Limb], base: Decimal | None) -> tuple[str, ...]:
    found = []
    if base == 0 and _Limb.LOWER in limbs:
        found.append(
            f"the {penalty.of} is zero, so the lower of amount and percentage is zero: "
            "that is the literal result, and no court has confirmed it"
        )
    if penalty.doubt is not None:
        found.append(penalty.doubt)
    return tuple(found)


def _sentence(
    penalty: Penalty,
    limbs: frozenset[_Limb],
    bounds: tuple[Decimal, Decimal | None],
    count: int | None,
    missing: tuple[str, ...],
) -> str:
    """Say the bounds and where they come from in plain words."""
    low, high = bounds
    if low == high:
        ceiling = f"at most {_written(penalty, low)}"
    elif high is None:
        ceiling = f"a maximum of {_written(penalty, low)} or more"
    else:
        ceiling = f"a maximum between {_written(penalty, low)} and {_written(penalty, high)}"
    sentence = f"{ceiling}: {_origin(penalty, limbs)}{_per(penalty)}"
    if penalty.per is not None and count is not None:
        sentence += f", times {count:,}"
    if penalty.aggregate is not None:
        sentence += f", together never more than {_written(penalty, penalty.aggregate)}"
    if missing:
        sentence += f"; not known: {', '.join(missing)}"
    return sentence + _cited(penalty)


def _per(penalty: Penalty) -> str:
    return "" if penalty.per is None else f" per {penalty.per}"


def _formula(
    penalty: Penalty,
    limbs: frozenset[_Limb],
    each: "tuple[Fraction, Fraction | None]",
    count: int | None,
) -> str:
    """Return what the maximum is worked out from; for one violation or day its amount, where that is known."""
    low, high = each
    if penalty.per is not None and count is None and low == high and not penalty.base_covers_all:
        return f"{_written(penalty, _cents(low))}{_per(penalty)}"
    return f"{_origin(penalty, limbs).removeprefix(f'{_Limb.AMOUNT.value} ')}{_per(penalty)}"


def _origin(penalty: Penalty, limbs: frozenset[_Limb]) -> str:
    amount = "" if penalty.amount is None else _written(penalty, penalty.amount)
    if penalty.percentage is None or limbs == {_Limb.AMOUNT}:
        return f"{_Limb.AMOUNT.value} {amount}"
    share = f"{penalty.percentage.normalize():f} % of {penalty.of}"
    if penalty.averaged_over_days is not None:
        share += f" on an average day (of {penalty.averaged_over_days})"
    if not amount:
        return share
    ordered = " or ".join(limb.value for limb in _Limb if limb in limbs and limb is not _Limb.AMOUNT)
    return f"{ordered} {amount} and {share}" + (", by size" if len(limbs) > 1 else "")


def _cited(penalty: Penalty) -> str:
    return "" if penalty.cite is None else f" ({penalty.cite})"


def _cents(exact: "Fraction") -> Decimal:
    """Round down to the cent, and write whole sums without cents."""
    cents = exact.numerator * 100 // exact.denominator
    whole, rest = divmod(cents, 100)
    return Decimal(cents).scaleb(-2) if rest else Decimal(whole)


def _written(penalty: Penalty, amount: Decimal) -> str:
    return f"{penalty.currency} {amount:,f}"
