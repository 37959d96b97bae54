"""Rows of a crosswalk: pairs, how places are cited, and how each pair is confirmed."""

import pytest

from aiframework.legal.crosswalk import Column, Marks, crossings_of, listed, paired
from aiframework.legal.provision import MEMORY, ONE_SOURCE, TWO_SOURCES, Verified

BOTH = Verified("one source", note="with our own reading")
MARKS = Marks(own=MEMORY, one=ONE_SOURCE, one_and_own=BOTH, several=TWO_SOURCES)
LAW = Column(name="Toy Act", before="Art. ", whole=("Annex",), marks=MARKS)
STANDARD = Column(name="Toy Standard", marks=MARKS)


def test_each_place_here_meets_each_place_there() -> None:
    found = paired(
        ["Treaty Art. 1", "Treaty Art. 2"], "noise", ["us"], {LAW: "5; Annex I", STANDARD: "A.1"}, ours="us"
    )
    assert [(each.here, each.there) for each in found] == [
        (here, there)
        for here in ("Treaty Art. 1", "Treaty Art. 2")
        for there in ("Toy Act Art. 5", "Toy Act Annex I", "Toy Standard A.1")
    ]
    assert crossings_of("Toy Act Art. 5", found)[0].there == "Treaty Art. 1"


@pytest.mark.parametrize(
    ("sources", "mark"),
    [
        (["us"], MEMORY),
        (["a"], ONE_SOURCE),
        (["a", "us"], BOTH),
        (["a", "b"], TWO_SOURCES),
        (["a", "b", "us"], TWO_SOURCES),
    ],
)
def test_the_sources_tell_how_a_pair_is_confirmed(sources: list[str], mark: Verified) -> None:
    (pair,) = paired(["Treaty Art. 1"], "noise", sources, {LAW: "5"}, ours="us")
    assert pair.verified == mark
    assert pair.source == "; ".join(sources)


def test_lists_are_separated_by_semicolons() -> None:
    assert listed(" 4;  5(1)(a) ;") == ("4", "5(1)(a)")
    assert listed("") == ()
