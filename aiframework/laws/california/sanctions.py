"""What breaches of the frontier, replica and transparency statutes cost, as arithmetic over what is told."""

from datetime import date
from decimal import Decimal
from typing import Final

from aiframework.facts.compliance_audit import ComplianceAudit
from aiframework.facts.frontier import Frontier
from aiframework.facts.model_release import ModelRelease
from aiframework.facts.replica import Replica
from aiframework.laws.california.sb_53.definitions_developers import large_frontier_developer
from aiframework.legal.penalty import Penalty
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import Today

__all__ = [
    "ASSISTIVE_CLAIM",
    "CAITA",
    "CAITA_LICENSEE_R1",
    "CAITA_OF_OTHERS",
    "DECEASED_IN_EXPRESSIVE_WORK",
    "DECEASED_ON_PRODUCT",
    "FRONTIER_AUDITOR",
    "FRONTIER_CLUSTER",
    "FRONTIER_MODEL_HARM",
    "FRONTIER_WHISTLEBLOWER",
    "LARGE_FRONTIER_DEVELOPER",
    "WHISTLEBLOWER_ACTION",
]


def _decided(cite: str, words: str) -> Sanction:
    """Return a sanction without an amount of its own."""
    return Sanction(cite=cite, tariffs=(Tariff(penalty=Penalty(decided_by=words, cite=cite)),))


# -- SB 1047, never law ---------------------------------------------------------------------------------

_COMPUTE: Final = "the cost of the computing power used to train the covered model"
_HARM: Final = ModelRelease.violation_caused_harm & (ModelRelease.violation_on >= date(2026, 1, 1))
_RELIEF: Final = "the court: injunction, damages, fees; no percentage without harm on or after 2026-01-01"


def _share(percentage: int) -> Penalty:
    return Penalty(
        percentage=Decimal(percentage), of=_COMPUTE, currency="USD", cite="SB 1047 B&P § 22606(a)(1)"
    )


FRONTIER_MODEL_HARM: Final = Sanction(
    cite="SB 1047 B&P § 22606(a)",
    tariffs=(
        Tariff(penalty=_share(10), when=_HARM & (ModelRelease.earlier_violations <= 0)),
        Tariff(penalty=_share(30), when=_HARM & (ModelRelease.earlier_violations > 0)),
        Tariff(penalty=Penalty(decided_by=_RELIEF, cite="SB 1047 B&P § 22606(a)(4)-(7)")),
    ),
    base=Frontier.training_cost_while_training,
)

_LATER: Final = Penalty(amount=100_000, currency="USD", cite="SB 1047 B&P § 22606(a)(3)")

FRONTIER_CLUSTER: Final = Sanction(
    cite="SB 1047 B&P § 22606(a)(3)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=50_000,
                currency="USD",
                per="violation",
                later=_LATER,
                aggregate=10_000_000,
                cite="SB 1047 B&P § 22606(a)(3)",
            )
        ),
    ),
)

FRONTIER_AUDITOR: Final = Sanction(
    cite="SB 1047 B&P § 22606(a)(3)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=100_000,
                currency="USD",
                per="violation",
                aggregate=10_000_000,
                doubt="the text sets an amount for first violations of § 22604 only, and cites (e)(6) where "
                "misrepresentation stands in (e)(7)",
                cite="SB 1047 B&P § 22606(a)(3)",
            ),
            when=ComplianceAudit.auditor_misrepresented | ComplianceAudit.auditor_reckless_or_intentional,
        ),
    ),
)

FRONTIER_WHISTLEBLOWER: Final = _decided(
    "SB 1047 B&P § 22606(a)(2)", "Labor Code § 1102.5(f), where the breach also breaks the Labor Code"
)

# -- SB 53 ----------------------------------------------------------------------------------------------

#: a smaller frontier developer may break the chapter, but no penalty reaches it
LARGE_FRONTIER_DEVELOPER: Final = Sanction(
    cite="SB 53 B&P § 22757.15",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=1_000_000, currency="USD", per="violation", cite="SB 53 B&P § 22757.15(a)"
            ),
            when=large_frontier_developer.condition(),
        ),
    ),
)

WHISTLEBLOWER_ACTION: Final = _decided(
    "SB 53 Lab. § 1107.1(f)", "the court, in the worker's own action: injunction, relief and attorney's fees"
)

# -- AB 1836 --------------------------------------------------------------------------------------------

#: the sum of damages and profits is no single answer, so the maximum stays open above the statutory amount
DECEASED_ON_PRODUCT: Final = Sanction(
    cite="AB 1836 Civ. § 3344.1(a)(1)(A)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=750,
                currency="USD",
                percentage=100,
                of="actual damages, with profits from the use on top",
                doubt="profits from the use, punitive damages, fees and costs come on top",
                cite="Civ. Code § 3344.1(a)(1)(A)",
            )
        ),
    ),
)

DECEASED_IN_EXPRESSIVE_WORK: Final = Sanction(
    cite="AB 1836 Civ. § 3344.1(a)(2)(A)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=10_000,
                currency="USD",
                percentage=100,
                of="actual damages of whoever controls the rights",
                cite="Civ. Code § 3344.1(a)(2)(A)",
            )
        ),
    ),
    base=Replica.actual_damages,
)

# -- AI Transparency Act --------------------------------------------------------------------------------

CAITA: Final = Sanction(
    cite="SB 942 B&P § 22757.4(a)",
    tariffs=(
        Tariff(
            penalty=Penalty(
                amount=5_000,
                currency="USD",
                per="violation, each day a violation of its own",
                cite="B&P § 22757.4",
            )
        ),
    ),
)

#: days count singly only for providers, large platforms and makers of devices: § 22757.4(b)
CAITA_OF_OTHERS: Final = Sanction(
    cite="SB 942 B&P § 22757.4(a)",
    tariffs=(Tariff(penalty=Penalty(amount=5_000, currency="USD", per="violation", cite="B&P § 22757.4")),),
)

#: since AB 853 every "violator" pays; that (c) names only the injunction for a licensee can be argued
CAITA_LICENSEE_R1: Final = Sanction(
    cite="SB 942 B&P § 22757.4(a)",
    tariffs=CAITA_OF_OTHERS.tariffs,
    besides=_decided("SB 942 B&P § 22757.4(c)", "the court: an injunction, with attorney's fees and costs"),
)

#: the penalty section is repealed from 2029; the duty it serves is not
ASSISTIVE_CLAIM: Final = Sanction(
    cite="SB 1000 B&P § 22757.4.1",
    tariffs=(
        Tariff(
            when=Today("<", date(2029, 1, 1)),
            penalty=Penalty(
                amount=50_000,
                currency="USD",
                per="violation, each day a violation of its own",
                cite="B&P § 22757.4.1",
            ),
        ),
    ),
)
