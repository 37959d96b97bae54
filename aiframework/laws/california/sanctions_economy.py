"""What breaches of the antitrust, employment, privacy, auditing and advertising law cost, as arithmetic over what is told."""

from typing import Final

from aiframework.facts.pricing import Pricing
from aiframework.facts.privacy import Privacy
from aiframework.legal.penalty import Penalty
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import as_condition

__all__ = [
    "AUDITOR_REGISTRY",
    "CARTWRIGHT_ACT",
    "FAIR_EMPLOYMENT",
    "POLICE_REPORTS",
    "PRIVACY_FINE",
    "STATE_AGENCY",
    "SYNTHETIC_PERFORMER",
    "WORKPLACE_500",
    "WORKPLACE_LAYOFF",
]


def _decided(cite: str, words: str) -> Sanction:
    """Return a sanction without an amount of its own."""
    return Sanction(cite=cite, tariffs=(Tariff(penalty=Penalty(decided_by=words, cite=cite)),))


_BESIDES: Final = "the amounts rest on memory; a civil penalty of up to USD 1,000,000 per violation and damages may come on top"


def _criminal_fine(amount: int) -> Penalty:
    return Penalty(amount=amount, currency="USD", doubt=_BESIDES, cite="SB 763 B&P § 16755")


CARTWRIGHT_ACT: Final = Sanction(
    cite="SB 763 B&P § 16755",
    tariffs=(
        Tariff(penalty=_criminal_fine(6_000_000), when=as_condition(Pricing.is_corporation)),
        Tariff(penalty=_criminal_fine(1_000_000), when=~Pricing.is_corporation),
    ),
)

FAIR_EMPLOYMENT: Final = _decided(
    "Gov. § 12965",
    "the Fair Employment and Housing Act: the Civil Rights Department, or a court after a right-to-sue notice",
)


def _five_hundred(cite: str) -> Sanction:
    return Sanction(
        cite=cite,
        tariffs=(Tariff(penalty=Penalty(amount=500, currency="USD", per="violation", cite=cite)),),
    )


WORKPLACE_500: Final = _five_hundred("SB 947 and AB 1883 of 2026, sections not known")
WORKPLACE_LAYOFF: Final = _decided("SB 951 of 2026", "the text, which was not read")

_ADJUSTED: Final = (
    "the amount of the text, before adjustment to prices; in an action of the Attorney General the higher one counts "
    "for all minors"
)


def _privacy_fine(amount: int) -> Penalty:
    return Penalty(
        amount=amount,
        currency="USD",
        per="violation",
        doubt=_ADJUSTED,
        cite="Civ. Code §§ 1798.155(a), 1798.199.90(a)",
    )


PRIVACY_FINE: Final = Sanction(
    cite="Civ. § 1798.155(a)",
    tariffs=(
        Tariff(penalty=_privacy_fine(7_500), when=Privacy.violation_intentional | Privacy.known_under_16),
        Tariff(penalty=_privacy_fine(2_500)),
    ),
)

AUDITOR_REGISTRY: Final = _decided(
    "AB 1405 Gov. § 11549.80", "the registry's law; no amount is recorded here"
)
POLICE_REPORTS: Final = _decided("SB 524 Penal § 13663", "general law; the section sets no penalty")
STATE_AGENCY: Final = _decided("SB 896 Gov. § 11549.66", "general law; the section sets no penalty")
SYNTHETIC_PERFORMER: Final = _decided(
    "SB 1050 B&P § 17610(f)",
    "the law on false advertising (§ 17500), and unfair-competition law (§ 17200); § 17610 sets no amount of its own",
)
