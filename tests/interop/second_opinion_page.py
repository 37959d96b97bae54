"""The page of the second opinion: what was compared, where the two differ, and who is right.

python -m tests.interop.second_opinion_page            # prints it
python -m tests.interop.second_opinion_page --write    # writes docs/evidence/second_opinion.md
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import ROUND_DOWN, Decimal
from functools import cache
from pathlib import Path

import attrs

from aiframework import System
from aiframework.facts.operator import Operator, Size
from aiframework.facts.sanction import Sanction as Proceedings
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3, ARTICLE_99_4, ARTICLE_99_5, ARTICLE_101
from aiframework.legal.sanction import Sanction
from aiframework.logic import Truth
from tests.interop.second_opinion import CONTEXT, SOURCE, Answers, Compared, Difference
from tests.interop.second_opinion_on_classes import CLASSES
from tests.interop.second_opinion_on_practices import PRACTICES

__all__ = ["FINES", "PAGE", "Comparison", "Fine", "compared", "fines", "page"]

PAGE = Path(__file__).parents[2] / "docs" / "evidence" / "second_opinion.md"
_RIGHT = {
    "we": "we are, by the text",
    "they": "the second opinion is",
    "both": "the text leaves it open",
}

_TURNOVERS = (
    *(str(mantissa * 10**power) for power in range(5, 12) for mantissa in (1, 3, 7)),
    "0",
    "0.01",
    "499999999.99",
    "500000000",
    "500000000.01",
    "749999999.99",
    "750000000.01",
)
_SIZES = {
    "KEIN_UNTERNEHMEN": (Size.NOT_ENTERPRISE,),
    "KMU": (Size.MICRO, Size.SMALL, Size.MEDIUM),
    "SMC": (Size.SMALL_MID_CAP,),
    "SONSTIGES_UNTERNEHMEN": (Size.LARGE,),
}


@attrs.frozen
class Fine:
    """One ceiling that both work out: for a tier, a size and a turnover."""

    rule: str
    tier: str
    sanction: Sanction
    institution: bool = False


FINES = (
    Fine("AIA_099_OBERGRENZE", "VERBOT", ARTICLE_99_3),
    Fine("AIA_099_OBERGRENZE", "PFLICHT", ARTICLE_99_4),
    Fine("AIA_099_OBERGRENZE", "INFORMATION", ARTICLE_99_5),
    Fine("AIA_100_OBERGRENZE", "VERBOT", ARTICLE_99_3, institution=True),
    Fine("AIA_100_OBERGRENZE", "SONSTIGE_ANFORDERUNG", ARTICLE_99_4, institution=True),
    Fine("AIA_101_OBERGRENZE", "", ARTICLE_101),
)


def fines(fine: Fine) -> Iterator[tuple[str, Decimal, Decimal]]:
    """Yield, for each size and turnover, what it is about, our ceiling and theirs in whole cents."""
    from euaiact import berechne_regel

    for name, sizes in _SIZES.items() if not fine.institution else [("", (Size.NOT_ENTERPRISE,))]:
        for turnover in ("1000000",) if fine.institution else _TURNOVERS:
            given = {"verstosskategorie": fine.tier} if fine.tier else {}
            if not fine.institution:
                given["weltweiter_vorjahresumsatz_eur"] = turnover
            if fine.rule == "AIA_099_OBERGRENZE":
                given["akteurklasse"] = name
            theirs = berechne_regel(fine.rule, given, quellenfassung=SOURCE)
            for size in sizes:
                system = System(
                    fine.rule,
                    Operator(
                        size=size,
                        worldwide_turnover=Decimal(turnover),
                        is_public_authority=False,
                        is_union_institution=fine.institution,
                    ),
                    Proceedings(intentional_or_negligent=True),
                )
                ours = fine.sanction.exposure(system, CONTEXT).at_most
                assert ours is not None
                cents = Decimal(theirs["wert"]).quantize(Decimal("0.01"), rounding=ROUND_DOWN)
                yield f"{fine.rule} {given} {size.value}", ours, cents


@attrs.frozen
class Comparison:
    """What came of comparing one provision."""

    what: Compared
    asked: int
    answered: frozenset[Truth]
    disagreements: Sequence[Answers]

    def explained(self) -> dict[Difference, list[Answers]]:
        """Return, for each difference, the disagreements it explains."""
        found: dict[Difference, list[Answers]] = {each: [] for each in self.what.differences}
        for disagreement in self.disagreements:
            for difference in self.what.reasons(disagreement):
                found[difference].append(disagreement)
        return found

    def unexplained(self) -> list[Answers]:
        """Return the disagreements for which no difference answers."""
        return [each for each in self.disagreements if not self.what.reasons(each)]


@cache
def compared() -> tuple[Comparison, ...]:
    """Ask both, of everything."""
    return tuple(_compared(each) for each in (*PRACTICES, *CLASSES))


def _compared(what: Compared) -> Comparison:
    answers = list(what.answers())
    return Comparison(
        what,
        len(answers),
        frozenset(each.ours for each in answers),
        [each for each in answers if each.ours is not each.theirs],
    )


def page() -> str:
    """Return the page."""
    results = compared()
    money = {fine: list(fines(fine)) for fine in FINES}
    asked = sum(result.asked for result in results)
    apart = sum(len(result.disagreements) for result in results)
    lines = [
        "# The EU AI Act beside a second opinion",
        "",
        "Written by `python -m tests.interop.second_opinion_page --write`, and compared with what comes out today by",
        "`tests/interop/test_second_opinion.py`.",
        "",
        "[euaiact](https://pypi.org/project/euaiact/) 0.1.0 by RiskDataScience is a library of its own making: one provision",
        "at a time, three-valued, with German names, from the text of 27 July 2026. Where its inputs map to our facts both are",
        "asked the same: every input with each answer yes, no or not told where there are at most 20 000 of them, else those",
        "that differ in at most two places from an all-yes or an all-no case.",
        "",
        f"{asked} inputs over {len(results)} provisions; on {asked - apart} the two agree, on {apart} they do not. Every",
        "disagreement is explained by one or more of the differences below: with these settled the two agree.",
        "",
        "## What was compared",
        "",
        "| provision | its name there | inputs | agree | differ |",
        "|---|---|--:|--:|--:|",
        *(
            f"| {each.what.cite} | `{each.what.rule}` | {each.asked} | {each.asked - len(each.disagreements)} "
            f"| {len(each.disagreements)} |"
            for each in results
        ),
        "",
        "| ceiling of fines | its name there | sizes and turnovers | agree | differ |",
        "|---|---|--:|--:|--:|",
        *(
            f"| {'Art. 100' if fine.institution else fine.sanction.cite} {_tier(fine)} | `{fine.rule}` | {len(found)} "
            f"| {sum(ours == theirs for _, ours, theirs in found)} "
            f"| {sum(ours != theirs for _, ours, theirs in found)} |"
            for fine, found in money.items()
        ),
        "",
        "Ceilings are compared in whole cents. The second opinion keeps fractions of a cent; we cut them off, since a",
        "maximum may not be exceeded and nothing smaller can be paid.",
        "",
        "## Where they differ, and who is right",
        "",
        "What only we ask for has no input there; its differences show what the question is for. A disagreement that has two",
        "reasons is counted under both.",
        "",
        *_differences(results),
        "## What the comparison changed",
        "",
        "- Art. 5(3): after an urgent start authorisation is requested *without undue delay*, at the latest within 24 hours.",
        "  We asked for the 24 hours alone. The second opinion was right; we now ask both.",
        "",
        "## What was not compared",
        "",
        "Scope, dates and transitional rules (the second opinion judges the matter of a provision alone), the obligations of",
        "Chapter III Sections 2 to 5, and everything where its inputs are findings of law that we derive from plainer facts.",
    ]
    return "\n".join(lines).rstrip() + "\n"


def _tier(fine: Fine) -> str:
    return {"VERBOT": "(prohibited practices)", "SONSTIGE_ANFORDERUNG": "(all else)"}.get(
        fine.tier if fine.institution else "", ""
    )


def _differences(results: Sequence[Comparison]) -> Iterator[str]:
    for result in results:
        grouped: dict[tuple[str, str], list[Answers]] = {}
        for difference, found in result.explained().items():
            grouped.setdefault((difference.right, difference.because), []).extend(found)
        if not grouped:
            continue
        yield f"### {result.what.cite}"
        yield ""
        for (right, because), found in grouped.items():
            kinds = Counter((each.ours.name, each.theirs.name) for each in found)
            said = ", ".join(
                f"{count} times we say {_word(o)}, they {_word(t)}" for (o, t), count in sorted(kinds.items())
            )
            yield f"- **Right: {_RIGHT[right]}.** {because} ({said}.)"
        yield ""


def _word(truth: str) -> str:
    return {"YES": "yes", "NO": "no", "UNKNOWN": "open"}[truth]


def main() -> None:
    """Print the page; write it too when asked."""
    text = page()
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
