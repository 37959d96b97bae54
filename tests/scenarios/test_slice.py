"""The first articles built: scenarios show every outcome that each of their provisions can reach."""

from collections import defaultdict

import pytest

from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Duty, Norm, Note, Permission, Prohibition, Provision, Right
from aiframework.logic import NEVER
from tests.scenario import scenarios

SLICE = {
    "eu_ai_act": (
        *("Art. 2(1)", "Art. 2(3)", "Art. 2(6)", "Art. 2(8)", "Art. 2(10)", "Art. 2(12)", "Art. 3(1)"),
        *("Art. 3(3)", "Art. 3(4)", "Art. 5(1)(f)", "Art. 6(2)", "Art. 6(3)", "Art. 6(4)", "Annex III 4(a)"),
        *("Annex III 5(b)", "Art. 26(5)", "Art. 26(6)", "Art. 26(7)", "Art. 50(1)", "Art. 50(2)", "Art. 51"),
        *("Art. 53(1)", "Art. 53(2)", "Art. 99(3)", "Art. 99(4)", "Art. 99(5)", "Art. 99(6)", "Art. 99(6a)"),
        *("Art. 111(2)", "Art. 111(3)", "Art. 111(4)", "Art. 113"),
    ),
    "coe_convention": ("Art. 3", "Art. 8", "Art. 15(2)", "Art. 16(2)(g)", "Art. 30(3)"),
    "california": (
        *("SB 1047 B&P § 22603(a)(2)", "SB 1047 B&P § 22603(g)", "AB 1836 Civ. § 3344.1"),
        "SB 53 B&P § 22757.13",
    ),
}
LAWS = {instrument.id: instrument for instrument in installed()}


def of_the_slice(law: Instrument) -> list[Provision]:
    """Return the provisions that stand under the citations listed."""
    return [
        provision
        for provision in law.provisions
        if not isinstance(provision, Note)
        and any(
            provision.cite == cite or provision.cite.startswith((f"{cite}(", f"{cite} "))
            for cite in SLICE[law.id]
        )
    ]


def reachable(provision: Provision) -> set[str]:
    """Return the outcomes that a provision of this shape can have."""
    if not isinstance(provision, Norm) or isinstance(provision, Right | Permission):
        return {"yes", "no", "unknown"}
    found = {"breached", "not applicable", "undetermined", "breached if applicable"}
    if not isinstance(provision, Prohibition):
        found |= {"met", "met if applicable"}
    if provision.unless is not NEVER:
        found.add("exempt")
    if isinstance(provision, Duty) and provision.by:
        found.add("pending")
    return found


def shown() -> dict[str, set[str]]:
    """Return the outcomes that scenarios expect of each provision, by id; that they come true is tested elsewhere."""
    books = {law: Lawbook((instrument,)) for law, instrument in LAWS.items()}
    found: dict[str, set[str]] = defaultdict(set)
    for scenario in scenarios():
        book = Lawbook(tuple(LAWS.values())) if "laws" in scenario.plain else books.get(scenario.law)
        for cite, expected in scenario.plain.get("then", {}).items() if book else ():
            held = book.find(cite.split(" / ")[0])  # type: ignore[union-attr]  # None has no expectations above
            exact = [each for each in held if cite.split(" / ")[0] in {each.key, each.id}] or list(held)
            for word in expected if isinstance(expected, list) else [expected]:
                for each in exact:
                    found[each.id].add(word.split(",")[0])
    return found


SHOWN = shown()
ALL = [(law, provision) for law in SLICE for provision in of_the_slice(LAWS[law])]


def test_there_is_a_slice() -> None:
    assert len(ALL) > 100


@pytest.mark.parametrize(("law", "provision"), ALL, ids=lambda value: getattr(value, "key", value))
def test_every_outcome_is_shown(law: str, provision: Provision) -> None:
    """An outcome that no scenario shows is one that nobody has looked at."""
    assert sorted(reachable(provision) - SHOWN[provision.id]) == []
