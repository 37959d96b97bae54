"""What an answer rests on that is less than the text: the provision itself, and the terms it is asked by."""

from aiframework.assessment import assess
from aiframework.facts import System
from aiframework.legal.confidence import Support, rests_on, weakest
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import MEMORY, ONE_SOURCE, PRIMARY, TWO_SOURCES, Duty, Note, Term, Verified
from tests.law import since
from tests.vocabulary import Box

remembered = Term(cite="Art. 1", says="A box is heavy.", verified=MEMORY, means=Box.heavy.condition())
by_way_of = Term(cite="Art. 2", says="A heavy box is old.", verified=PRIMARY, means=remembered & Box.old)
close_it = Duty(
    cite="Art. 3", says="Close it.", verified=PRIMARY, when=by_way_of, must=~Box.open, applies=since(2025)
)
paint_it = Duty(
    cite="Art. 4",
    says="Paint it.",
    verified=Verified("one source", note="the colour"),
    must=Box.old.condition(),
    applies=since(2025),
)
keep_it = Duty(
    cite="Art. 5", says="Keep it.", verified=PRIMARY, must=Box.old.condition(), applies=since(2025)
)
LAW = Instrument(
    id="box",
    short="Box Act",
    title="Box Act",
    jurisdiction="Nowhere",
    law_as_of=since(2025).phases[0].known,
    members=tuple((each.cite, each) for each in (remembered, by_way_of, close_it, paint_it, keep_it)),
)


def test_a_duty_rests_on_the_terms_within_its_terms() -> None:
    assert LAW.provisions
    assert rests_on(close_it) == (Support("Box Act Art. 1", MEMORY),)
    assert str(rests_on(paint_it)[0]) == "Box Act Art. 4: one source (the colour)"
    assert rests_on(keep_it) == ()
    assert rests_on(Note(cite="Art. 6", says="Nothing.", verified=PRIMARY)) == ()


def test_the_weakest_counts() -> None:
    found = [Support("a", TWO_SOURCES), Support("b", MEMORY), Support("c", ONE_SOURCE)]
    assert weakest(found) == "memory"
    assert weakest(()) == ""


def test_only_what_was_read_in_the_text_is_told_on_request() -> None:
    day = since(2025).phases[0].starts
    told = assess(System("a box"), laws=[LAW], on=day, known=day, verified="text")
    assert [finding.provision.cite for finding in told.findings] == ["Art. 5"]
    everything = assess(System("a box"), laws=[LAW], on=day, known=day)
    assert [finding.rests_on for finding in everything.findings] == [
        (Support("Box Act Art. 1", MEMORY),),
        rests_on(paint_it),
        (),
    ]
