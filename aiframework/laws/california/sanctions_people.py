"""What breaches of the election, image, health and chatbot statutes cost, as arithmetic over what is told."""

from decimal import Decimal
from typing import Final

from aiframework.facts.child_safety import ChildSafety
from aiframework.facts.companion import Companion
from aiframework.facts.customer_service import CustomerService
from aiframework.facts.health import ClinicianClaims
from aiframework.facts.intimate import IntimateImage, IntimateServices
from aiframework.legal.penalty import Penalty
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import Condition, as_condition

__all__ = [
    "CHILD_SAFETY",
    "COMPANION_ACTION",
    "COURT_RELIEF",
    "CRIME",
    "CUSTOMER_SERVICE",
    "EXPLICIT_IMAGE",
    "EXPLICIT_IMAGE_SERVICE",
    "HEALTH_LICENSING",
    "HEALTH_PLANS",
    "PLATFORM_REPORTS",
    "POLITICAL_ADVERTISEMENT",
    "PROFESSIONAL_TITLES",
    "UNFAIR_COMPETITION",
]


def _decided(cite: str, words: str) -> Sanction:
    """Return a sanction without an amount of its own."""
    return Sanction(cite=cite, tariffs=(Tariff(penalty=Penalty(decided_by=words, cite=cite)),))


# -- elections ------------------------------------------------------------------------------------------

POLITICAL_ADVERTISEMENT: Final = Sanction(
    cite="AB 2355 Gov. § 84514",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=5_000,
                currency="USD",
                per="violation",
                doubt="the amount stands in the digest of the bill; an injunction may come on top",
                cite="Political Reform Act",
            )
        ),
    ),
)
COURT_RELIEF: Final = _decided(
    "AB 2839 Elec. § 20012", "the court: injunction and damages, were the statute enforceable"
)
UNFAIR_COMPETITION: Final = _decided(
    "B&P § 17200", "unfair-competition law; the bot statute sets no penalty of its own"
)

# -- intimate images ------------------------------------------------------------------------------------

CRIME: Final = _decided("SB 926 Penal § 647(j)(4)", "the criminal court: disorderly conduct, a misdemeanour")
PLATFORM_REPORTS: Final = _decided(
    "SB 981 B&P § 22671", "what general law attaches; no amount is recorded here"
)

_PROSECUTORS: Final = (
    "punitive damages and fees may come on top; public prosecutors may besides recover up to USD 25,000, or "
    "USD 50,000 where malicious, per violation"
)


def _explicit_image(amount: int) -> Penalty:
    return Penalty(
        amount=amount,
        currency="USD",
        percentage=Decimal(100),
        of="actual damages and gains",
        doubt=_PROSECUTORS,
        cite="Civ. Code § 1708.86",
    )


#: the person shown chooses actual damages with gains, or a statutory sum of at least USD 1,500
EXPLICIT_IMAGE: Final = Sanction(
    cite="AB 621 Civ. § 1708.86",
    tariffs=(
        Tariff(penalty=_explicit_image(250_000), when=as_condition(IntimateImage.done_with_malice)),
        Tariff(penalty=_explicit_image(50_000)),
    ),
    base=IntimateImage.actual_damages,
)


def _service(amount: int, when: Condition) -> Tariff:
    return Tariff(
        penalty=Penalty(
            amount=amount,
            currency="USD",
            per="violation, in an action of a public prosecutor",
            doubt="each person shown may besides claim damages of her or his own",
            cite="Civ. Code § 1708.86",
        ),
        when=when,
    )


EXPLICIT_IMAGE_SERVICE: Final = Sanction(
    cite="AB 621 Civ. § 1708.86",
    tariffs=(
        _service(50_000, as_condition(IntimateServices.enabled_with_malice)),
        _service(25_000, ~IntimateServices.enabled_with_malice),
    ),
)

# -- health ---------------------------------------------------------------------------------------------

HEALTH_LICENSING: Final = _decided(
    "AB 3030 H&S § 1339.75(d)",
    "the licensing law of facilities and clinics, or the medical boards for physicians; no fine of its own",
)
HEALTH_PLANS: Final = _decided(
    "SB 1120 H&S § 1367.01(k)",
    "the departments of managed care and of insurance; a wilful breach by a plan is a crime",
)
PROFESSIONAL_TITLES: Final = Sanction(
    cite="AB 489 B&P § 4999.9(a), (d)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                decided_by="the licensing board of the profession; each use of a term is a violation of its own",
                cite="B&P § 4999.9",
            )
        ),
    ),
    count=ClinicianClaims.uses_counted,
)

# -- chatbots -------------------------------------------------------------------------------------------

COMPANION_ACTION: Final = Sanction(
    cite="SB 243 B&P § 22605",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=1_000,
                currency="USD",
                percentage=Decimal(100),
                of="actual damages",
                per="violation",
                base_covers_all=True,
                doubt="owed to a person injured in fact; injunction, fees and costs come on top",
                cite="SB 243 B&P § 22605(b)",
            )
        ),
    ),
    base=Companion.actual_damages,
    count=Companion.violations,
)


def _for_each_child(amount: int, when: Condition, *, doubt: str | None = None) -> Tariff:
    return Tariff(
        penalty=Penalty(
            amount=amount,
            currency="USD",
            per="affected child and violation",
            doubt=doubt,
            cite="SB 1119 B&P § 21816(a)(1)",
        ),
        when=when,
    )


CHILD_SAFETY: Final = Sanction(
    cite="SB 1119 B&P § 21816(a)",
    tariffs=(
        _for_each_child(15_000, as_condition(ChildSafety.violation_intentional)),
        _for_each_child(
            5_000, ~ChildSafety.violation_intentional, doubt="owed where the breach was negligent"
        ),
    ),
    count=ChildSafety.children_affected,
)

_LATER: Final = Penalty(amount=10_000, currency="USD", cite="AB 1609 B&P § 22628(b)")
CUSTOMER_SERVICE: Final = Sanction(
    cite="AB 1609 B&P § 22628(b)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=5_000, currency="USD", per="violation", later=_LATER, cite="AB 1609 B&P § 22628(b)"
            ),
            when=CustomerService.earlier_violations <= 0,
        ),
        Tariff(
            penalty=Penalty(amount=10_000, currency="USD", per="violation", cite="AB 1609 B&P § 22628(b)")
        ),
    ),
)
