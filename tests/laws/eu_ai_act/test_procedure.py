"""Article 43 as a tree: for every full description one conformity procedure follows, but for the gap the text leaves."""

import datetime as dt

import pytest
import z3

from aiframework import eu_ai_act
from aiframework.legal.provision import Term
from aiframework.logic import Context
from tests.exact import Exactly
from tests.laws.eu_ai_act.test_exact import readings

LEAVES = ("sectoral", "Annex VII", "choice", "Annex VI", "none")
WAYS_INTO_ANNEX_VII = ("nothing to apply", "standards not fully applied", "specifications not applied")
ASSESSORS = (
    "authority assesses",
    "European Data Protection Supervisor assesses",
    "any notified body assesses",
)
FOUND = {p.key: p for p in eu_ai_act.provisions if isinstance(p, Term)}


def tree(parts: tuple[str, ...], **chosen: str) -> tuple[Exactly, list[z3.BoolRef]]:
    """Return the terms as formulas, every doubt read one way."""
    context = Context(
        on=dt.date(2028, 10, 2), known=dt.date(2026, 11, 27), readings={**readings(0), **chosen}
    )
    exactly = Exactly([(FOUND[f"Art. 43 [{part}]"].means, None) for part in parts], context)
    assert all(z3.eq(z3.simplify(certain), z3.simplify(possible)) for certain, possible in exactly.formulas)
    return exactly, [certain for certain, _ in exactly.formulas]


@pytest.mark.parametrize("partly", ["literal", "as_standards"])
def test_one_procedure_follows_for_every_system(partly: str) -> None:
    exactly, leaves = tree(
        LEAVES,
        **{
            "article-43-1-partly-applied-specifications": partly,
            "article-43-uses-in-and-outside-point-1": "biometrics_govern",
        },
    )
    assert not exactly.possible(z3.Not(z3.Or(leaves))), exactly.witness()
    assert not exactly.possible(z3.PbGe([(leaf, 1) for leaf in leaves], 2)), exactly.witness()
    for leaf in leaves:
        assert exactly.possible(leaf)


def test_read_use_by_use_two_procedures_follow_only_for_mixed_uses() -> None:
    exactly, leaves = tree(LEAVES, **{"article-43-uses-in-and-outside-point-1": "use_by_use"})
    sectoral, by_body, choice, by_provider, none = leaves
    assert not exactly.possible(z3.Not(z3.Or(leaves)))
    assert not exactly.possible(z3.Or(sectoral, none), z3.Or(by_body, choice, by_provider))
    assert not exactly.possible(by_body, choice)
    assert exactly.possible(by_body, by_provider)
    assert exactly.possible(choice, by_provider)


def test_annex_vii_is_reached_in_three_ways_that_exclude_each_other() -> None:
    exactly, (by_body, *ways) = tree(("Annex VII", *WAYS_INTO_ANNEX_VII))
    assert not exactly.possible(by_body != z3.Or(ways))
    assert not exactly.possible(z3.PbGe([(way, 1) for way in ways], 2))


def test_somebody_assesses_where_a_body_is_involved() -> None:
    exactly, (by_body, choice, *assessors) = tree(("Annex VII", "choice", *ASSESSORS))
    assert not exactly.possible(z3.Or(by_body, choice), z3.Not(z3.Or(assessors))), exactly.witness()
