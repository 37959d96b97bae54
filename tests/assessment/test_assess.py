"""Outcome and force, clocks, tiers, exposure, missing facts and comparison over a small law."""

import datetime as dt
import gc
import re
import weakref
from decimal import Decimal
from typing import Any

import pytest

from aiframework.assessment import Assessment, Conclusion, Finding, Outcome, assess
from aiframework.facts import Determination, System, none_of
from aiframework.legal.calendar import ALWAYS_IN_FORCE, Force
from aiframework.legal.instrument import Instrument
from aiframework.legal.lawbook import Lawbook, NoSuchProvisionError
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.logic import Truth
from tests.law import law
from tests.vocabulary import Box, Toy

ON = dt.date(2027, 7, 1)


def assessed(*told: object, on: dt.date | dt.datetime = ON, **options: Any) -> Assessment:
    determinations = options.pop("determinations", ())
    return assess(System("a box", *told, determinations=determinations), laws=[law], on=on, **options)


def finding(cite: str, *told: object, **options: Any) -> Finding:
    result = assessed(*told, **options)[cite]
    assert isinstance(result, Finding)
    return result


@pytest.mark.parametrize(
    ("box", "outcome"),
    [
        (Box(open=True, heavy=True, old=False, label="fragile"), Outcome.MET),
        (Box(open=True, heavy=True, old=False, label="none"), Outcome.BREACHED),
        (Box(open=True, heavy=True, old=False), Outcome.UNDETERMINED),
        (Box(open=True, heavy=True, old=True), Outcome.EXEMPT),
        (Box(heavy=True, old=True), Outcome.EXEMPT),
        (Box(open=False), Outcome.NOT_APPLICABLE),
        (Box(open=False, old=True), Outcome.NOT_APPLICABLE),
        (Box(open=True, old=False, label="fragile"), Outcome.MET_IF_APPLICABLE),
        (Box(open=True, old=False, label="none"), Outcome.BREACHED_IF_APPLICABLE),
        (Box(open=True, heavy=True, label="none"), Outcome.BREACHED_IF_APPLICABLE),
        (Box(), Outcome.UNDETERMINED),
    ],
)
def test_the_table_of_a_duty(box: Box, outcome: Outcome) -> None:
    assert finding("Art. 5(1)", box).outcome is outcome


@pytest.mark.parametrize(
    ("box", "outcome"),
    [
        (Box(open=True, heavy=True, old=True), Outcome.BREACHED),
        (Box(heavy=True, old=True), Outcome.BREACHED_IF_APPLICABLE),
        (Box(open=True, heavy=True), Outcome.UNDETERMINED),
        (Box(open=True, heavy=False), Outcome.NOT_APPLICABLE),
        (Box(open=False, heavy=True), Outcome.NOT_APPLICABLE),
        (Box(), Outcome.UNDETERMINED),
    ],
)
def test_the_table_of_a_prohibition(box: Box, outcome: Outcome) -> None:
    assert finding("Art. 5(2)", box).outcome is outcome


BREACH = Box(open=True, heavy=True, old=True, label="none")


@pytest.mark.parametrize(
    ("on", "known", "force", "starts"),
    [
        (dt.date(2026, 5, 31), dt.date(2025, 12, 31), Force.UPCOMING, dt.date(2026, 6, 1)),
        (dt.date(2026, 6, 1), dt.date(2025, 12, 31), Force.BINDING, dt.date(2026, 6, 1)),
        (dt.date(2026, 6, 1), dt.date(2026, 1, 1), Force.UPCOMING, dt.date(2027, 6, 1)),
        (dt.date(2027, 6, 1), dt.date(2026, 1, 1), Force.BINDING, dt.date(2027, 6, 1)),
        (dt.date(2027, 6, 1), dt.date(2024, 12, 31), Force.NOT_LAW, None),
    ],
)
def test_time_is_two_dates(on: dt.date, known: dt.date, force: Force, starts: dt.date | None) -> None:
    found = finding("Art. 5(2)", BREACH, on=on, known=known)
    assert (found.force, found.standing.starts) == (force, starts)
    assert found.is_violation is (force is Force.BINDING)


@pytest.mark.parametrize(
    ("box", "outcome", "force"),
    [
        (Box(heavy=True, old=False, parts=0), Outcome.BREACHED, Force.BINDING),
        (Box(heavy=True, parts=0), Outcome.BREACHED, Force.BINDING),
        (Box(old=True, parts=0), Outcome.BREACHED_IF_APPLICABLE, Force.BINDING),
        (Box(heavy=False, old=True, parts=0), Outcome.NOT_APPLICABLE, Force.UPCOMING),
        (Box(heavy=False, old=False, parts=0), Outcome.NOT_APPLICABLE, Force.BINDING),
    ],
)
def test_a_phase_may_depend_on_facts(box: Box, outcome: Outcome, force: Force) -> None:
    found = finding("Art. 5(3)", box)
    assert (found.outcome, found.force) == (outcome, force)


def toy(**answers: Any) -> Toy:
    return Toy(name="rattle", **answers)


FOUND = dt.date(2027, 6, 20)


@pytest.mark.parametrize(
    ("told", "on", "outcome"),
    [
        (toy(found_on=FOUND, told=False, broken=False), dt.date(2027, 6, 30), Outcome.PENDING),
        (toy(found_on=FOUND, told=False, broken=False), dt.date(2027, 7, 1), Outcome.BREACHED),
        (toy(found_on=FOUND, told=False, broken=True), dt.date(2027, 6, 22), Outcome.PENDING),
        (toy(found_on=FOUND, told=False, broken=True), dt.date(2027, 6, 23), Outcome.BREACHED),
        (toy(found_on=FOUND, told=False), dt.date(2027, 6, 22), Outcome.PENDING),
        (toy(found_on=FOUND, told=False), dt.date(2027, 6, 23), Outcome.UNDETERMINED),
        (toy(found_on=FOUND, told=False), dt.date(2027, 7, 1), Outcome.BREACHED),
        (toy(found_on=FOUND, told=True, broken=False, told_on=dt.date(2027, 6, 30)), ON, Outcome.MET),
        (toy(found_on=FOUND, told=True, broken=False, told_on=dt.date(2027, 7, 1)), ON, Outcome.BREACHED),
        (toy(found_on=FOUND, told=True, told_on=dt.date(2027, 6, 22)), ON, Outcome.MET),
        (toy(found_on=FOUND, told=True, told_on=dt.date(2027, 6, 25)), ON, Outcome.UNDETERMINED),
        (toy(found_on=FOUND, told=True, broken=False), ON, Outcome.UNDETERMINED),
        (toy(broken=True, told=False), ON, Outcome.UNDETERMINED),
    ],
)
def test_clocks(told: Toy, on: dt.date, outcome: Outcome) -> None:
    found = finding("Art. 6", told, on=on)
    assert found.outcome is outcome
    assert found.key == "Box Act Art. 6 / rattle"


def test_a_pending_duty_says_when_it_falls_due() -> None:
    told = assessed(
        toy(found_on=FOUND, told=False, broken=True), toy(found_on=FOUND, told=False, broken=False), on=FOUND
    )
    assert [found.due.latest for found in told.pending if found.due] == [
        dt.date(2027, 6, 22),
        dt.date(2027, 6, 30),
    ]


def test_an_open_clock_says_what_it_lacks() -> None:
    found = finding("Art. 6", toy(broken=True, told=False))
    assert "toys[0].found_on" in [each.place for each in found.missing]


def test_a_doubt_leaves_it_open_unless_a_reading_is_taken() -> None:
    box = Box(heavy=False, old=True, parts=1)
    assert finding("Art. 7", box).outcome is Outcome.BREACHED_IF_APPLICABLE
    assert [each.doubt for each in finding("Art. 7", box).missing] == ["how-heavy"]
    assert finding("Art. 7", box, readings={"how-heavy": "wide"}).outcome is Outcome.BREACHED
    assert finding("Art. 7", box, readings={"how-heavy": "narrow"}).outcome is Outcome.NOT_APPLICABLE


def test_guidance_can_be_left_out() -> None:
    box = Box(heavy=True, open=True)
    assert finding("Art. 7a", box).outcome is Outcome.BREACHED
    assert finding("Art. 7a", box, without_guidance={"handbook"}).outcome is Outcome.BREACHED_IF_APPLICABLE


def test_what_is_not_law_is_never_a_violation() -> None:
    box = Box(old=False)
    assert finding("Art. 10", box).outcome is Outcome.NOT_APPLICABLE
    benchmark = finding("Art. 10", box, not_law="evaluated")
    assert (benchmark.outcome, benchmark.force) == (Outcome.BREACHED, Force.NOT_LAW)
    assert benchmark.standing.reason == "vetoed on 2025-03-01"
    assert not benchmark.is_violation
    assert finding("Art. 10", box, on=dt.date(2025, 2, 1)).standing.reason == "pending"


def test_counsel_overrides_a_term_and_the_trace_says_so() -> None:
    decided = Determination(term="Box Act Art. 2", holds=True, by="counsel", on=ON, because="seen")
    found = finding(
        "Art. 5(1)", Box(open=False, heavy=True, old=False, label="none"), determinations=(decided,)
    )
    assert found.outcome is Outcome.BREACHED
    assert "determined by counsel" in "\n".join(line for _, step in found.trace for line in step.lines())


def test_viewpoint_narrows_to_roles() -> None:
    told = assessed(BREACH, viewpoint="maker")
    assert {found.provision.cite for found in told.findings} == {"Art. 5(3)", "Art. 7", "Art. 7a", "Art. 10"}


def test_verified_in_the_text_leaves_out_what_was_not_read() -> None:
    assert "Art. 5(3)" not in {found.provision.cite for found in assessed(BREACH, verified="text").findings}


def test_a_state_duty_needs_a_state() -> None:
    assert assessed(BREACH).all("Art. 11") == ()


def test_rights_are_conclusions() -> None:
    result = assessed(Box(open=True, old=False))["Art. 12"]
    assert isinstance(result, Conclusion)
    assert result.holds is Truth.YES
    assert assessed(Box(open=True, old=True))["Art. 12"].holds is Truth.NO  # type: ignore[union-attr]
    assert [each.place for each in assessed(Box(open=True))["Art. 12"].missing] == ["box.old"]


@pytest.mark.parametrize(
    ("box", "bounds"),
    [
        (Box(heavy=True, old=True), ("grave", "grave", ("grave",))),
        (Box(heavy=False), ("mild", "mild", ("mild",))),
        (Box(), ("none", "grave", ())),
    ],
)
def test_tiers_have_bounds(box: Box, bounds: tuple[str, str, tuple[str, ...]]) -> None:
    (tiers,) = assessed(box).tiers
    assert (tiers.at_least, tiers.at_most, tiers.holding) == bounds
    assert tiers.settled is (tiers.missing == ())


def test_exposure_spans_the_tariffs_that_may_count() -> None:
    exposure = finding("Art. 5(2)", BREACH).exposure
    assert exposure is not None
    assert exposure.at_most == Decimal(10)
    unsure = finding("Art. 5(1)", Box(open=True, heavy=True, label="none")).exposure
    assert unsure is not None
    assert unsure.at_most == Decimal(100)
    assert finding("Art. 5(1)", Box(open=False)).exposure is None
    assert finding("Art. 7", BREACH).exposure is None


def test_missing_facts_are_decisive() -> None:
    found = finding("Art. 5(1)", Box(open=True, label="none"))
    assert [each.place for each in found.missing] == ["box.heavy", "box.old"]
    assert finding("Art. 5(1)", Box(open=False)).missing == ()


def test_a_doubt_is_missing_only_where_its_readings_part() -> None:
    assert [each.place for each in finding("Art. 7", Box(old=False, parts=1)).missing] == ["box.heavy"]
    found = finding("Art. 7", Box(old=True, parts=1)).missing
    assert [each.place for each in found] == ["box.heavy", "how-heavy"]


def test_of_what_was_not_done_no_day_is_asked_on_which_it_was() -> None:
    (undone,) = assessed(toy(told=False)).all("Art. 6")
    (unknown,) = assessed(toy()).all("Art. 6")
    days = {"toys[0].found_on", "toys[0].broken"}
    assert {each.place for each in undone.missing} == days
    assert {each.place for each in unknown.missing} == {*days, "toys[0].told", "toys[0].told_on"}


def test_an_empty_description_decides_nothing() -> None:
    told = assessed()
    assert told.violations == ()
    assert not [f for f in told.findings if f.force is Force.BINDING and f.settled]
    assert not told.settled
    assert told.missing


def test_looking_up() -> None:
    told = assessed(toy(found_on=FOUND), toy(found_on=FOUND), BREACH)
    assert told["Box Act Art. 5(2)"] is told["BA 5(2)"]
    with pytest.raises(LookupError, match="has several results"):
        told["Art. 6"]
    with pytest.raises(LookupError, match="has no result here"):
        told["Art. 11"]
    with pytest.raises(NoSuchProvisionError, match=r"no provision 'Art. 55' in Box Act; did you mean"):
        told["Art. 55"]


def test_the_lawbook() -> None:
    book = Lawbook((law,))
    assert book["Art. 13"].says == "The board may change the annex."
    assert [provision.cite for provision in book.search("box label")] == ["Art. 5(1)"]
    assert book.digest(ON, ON) == book.digest(ON, ON) != book.digest(ON, FOUND)
    assert book["Art. 5(1)"].link == "https://law.example/box#Art. 5(1)"
    with pytest.raises(NoSuchProvisionError, match="stands for several provisions"):
        book["Art. 14"]


def test_compare_names_the_reason() -> None:
    later = assessed(BREACH, on=dt.date(2026, 7, 1))
    before = assessed(BREACH, on=dt.date(2026, 7, 1), known=dt.date(2025, 12, 1))
    (change,) = [each for each in later.compare(before) if each.key.endswith("5(2)")]
    assert str(change) == (
        "Box Act Art. 5(2): breached, binding -> breached, upcoming, because of the law as known,"
        " 2025-12-01 -> 2026-11-01 (Art. 9 as amended)"
    )
    assert later.compare(later) == ()


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ({"on": dt.date(2027, 7, 2)}, "the date asked about"),
        ({"readings": {"how-heavy": "wide"}}, "the reading of how-heavy, open -> wide"),
        ({"without_guidance": {"*"}}, "guidance *, followed -> left out"),
        (
            {"determinations": (Determination(term="Box Act Art. 2", holds=True, by="x", on=ON),)},
            "counsel's determination of Box Act Art. 2, none -> yes",
        ),
    ],
)
def test_compare_tells_apart_what_changed(options: dict[str, Any], why: str) -> None:
    box = Box(open=False, heavy=False, old=True, parts=1, label="none")
    earlier = assessed(box, on=dt.date(2027, 5, 1))
    later = assessed(box, **{"on": dt.date(2027, 5, 1), **options})
    reasons = {str(reason) for change in later.compare(earlier) for reason in change.because}
    assert reasons
    assert all(reason.startswith(why) for reason in reasons)


def test_compare_names_the_facts() -> None:
    earlier, later = (
        assessed(Box(open=True, heavy=True, old=False, label="none")),
        assessed(Box(open=True, heavy=True, old=False, label="fragile")),
    )
    assert [str(change) for change in later.compare(earlier)] == [
        "Box Act Art. 5(1): breached, binding -> met, binding, because of the fact box.label, none -> fragile"
    ]


def test_a_naive_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        assessed(on=dt.datetime(2027, 1, 1))  # noqa: DTZ001 - what is refused
    with pytest.raises(TypeError, match="is no law"):
        assess(System("x"), laws=[3], on=ON)  # type: ignore[list-item]


def test_two_runs_are_equal() -> None:
    from aiframework.write.json import assessment_text

    told = System("a box", BREACH, toy(found_on=FOUND), none_of(Toy))
    assert assessment_text(assess(told, laws=[law], on=ON)) == assessment_text(
        assess(told, laws=Lawbook((law,)), on=ON)
    )


def test_a_determination_of_no_term_is_refused() -> None:
    """A misspelt one would otherwise be left unheard; one of another law is left to that law."""
    misspelt = Determination(term="Box Act Art. 22", holds=True, by="counsel", on=ON)
    with pytest.raises(
        ValueError, match=r"no term of the law: 'Box Act Art. 22'; did you mean 'Box Act Art. 2'"
    ):
        assessed(BREACH, determinations=(misspelt,))
    elsewhere = Determination(term="Other Act Art. 22", holds=True, by="counsel", on=ON)
    assert assessed(BREACH, determinations=(elsewhere,)).violations


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"on": "2027-07-01"}, TypeError, "on='2027-07-01' is no day"),
        ({"on": dt.datetime(2027, 7, 1)}, ValueError, "has no time zone"),  # noqa: DTZ001 - what is refused
        ({"known": "2026-07-23"}, TypeError, "known='2026-07-23' is no day"),
        ({"known": dt.datetime(2026, 7, 23, tzinfo=dt.UTC)}, TypeError, "law is published by the day"),
        ({"laws": []}, ValueError, "no law to assess by"),
        ({"laws": law}, TypeError, "is no list of laws"),
        ({"laws": "box_act"}, TypeError, "is no list of laws"),
        ({"laws": ["box_act"]}, TypeError, "'box_act' is no law"),
        ({"laws": [law, law]}, ValueError, "a law is given twice: Box Act"),
        ({"viewpoint": "keper"}, ValueError, "no role 'keper'; did you mean 'keeper'?"),
        ({"viewpoint": ["keeper", "makr"]}, ValueError, "no role 'makr'; did you mean 'maker'?"),
        (
            {"readings": {"how-hevy": "wide"}},
            ValueError,
            "no open point 'how-hevy'; did you mean 'how-heavy'?; there are how-heavy",
        ),
        (
            {"readings": {"how-heavy": "wid"}},
            ValueError,
            "has no reading 'wid'; did you mean 'wide'?; it has narrow, wide",
        ),
        ({"without_guidance": {"handbok"}}, ValueError, "no guidance 'handbok'; did you mean 'handbook'?"),
        ({"viewpoint": 3}, TypeError, "viewpoint=3 holds no names: give one as text"),
        ({"viewpoint": [3]}, TypeError, "viewpoint=[3] holds no names"),
        ({"readings": ["how-heavy"]}, TypeError, "readings=['how-heavy'] is no table"),
        ({"holidays": {dt.date(2027, 1, 1): "New Year"}}, TypeError, "holidays: a calendar or mapping"),
        ({"holidays": ["2027-01-01"]}, TypeError, "holidays: '2027-01-01': no day"),
        ({"holidays": ON}, TypeError, "holidays=datetime.date(2027, 7, 1) is no list of days"),
        ({"not_law": "evaluate"}, ValueError, "not_law='evaluate' is no choice; did you mean 'evaluated'?"),
        ({"not_law": True}, ValueError, "not_law=True is no choice; there are 'named', 'evaluated'"),
        ({"verified": "texts"}, ValueError, "verified='texts' is no choice; did you mean 'text'?"),
    ],
)
def test_what_is_not_understood_is_refused(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=re.escape(message)):
        assess(**{"system": System("x"), "laws": [law], "on": ON, **options})


def test_every_choice_that_is_not_understood_is_told() -> None:
    wrong = {
        "viewpoint": "keper",
        "readings": {"how-hevy": "wide"},
        "without_guidance": "handbok",
        "verified": "no",
    }
    with pytest.raises(ValueError, match="no role") as caught:
        assess(System("x"), laws=[law], on=ON, **wrong)  # type: ignore[arg-type]  # what is refused
    told = str(caught.value).splitlines()
    assert [line.split(" '")[0].split("=")[0] for line in told] == [
        "no role",
        "no open point",
        "no guidance",
        "verified",
    ]


def test_what_is_no_assessment_is_not_compared_with() -> None:
    with pytest.raises(TypeError, match="3 is no assessment: compare what assess"):
        assessed(BREACH).compare(3)  # type: ignore[arg-type]  # what is refused


def test_what_is_no_citation_is_refused() -> None:
    with pytest.raises(TypeError, match="3 is no citation: give one as text"):
        assessed(BREACH)[3]  # type: ignore[index]  # what is refused
    with pytest.raises(LookupError, match=r"no provision '' in Box Act: cite one"):
        assessed(BREACH)[""]


def test_an_article_of_several_provisions_tells_what_stands_within() -> None:
    with pytest.raises(LookupError, match=r"within it stand 'Box Act Art. 5\(1\)', 'Box Act Art. 5\(2\)'"):
        assessed(BREACH)["Art. 5"]
    with pytest.raises(LookupError) as caught:
        assessed(BREACH)["Other Act Art. 5"]
    assert "within" not in str(caught.value)


def test_a_goal_that_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(LookupError, match="did you mean 'violations'"):
        assessed(BREACH).questions(goal="violation")
    with pytest.raises(LookupError, match="other goals are tier, all, violations, box_act or a date"):
        assessed(BREACH).questions(goal="xyzzy")


def test_what_is_no_description_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Box.* is no description: give a System"):
        assess(Box(open=True), laws=[law], on=ON)  # type: ignore[arg-type]


def test_a_role_of_another_law_is_understood() -> None:
    """One viewpoint may be asked of several laws, and not all of them know the role."""
    told = assess(System("x"), laws=[law], on=ON, viewpoint={"keeper", "deployer"})
    assert {found.provision.cite for found in told.findings} >= {"Art. 5(1)"}


def test_one_name_of_guidance_is_no_row_of_letters() -> None:
    box = System("x", Box(heavy=True, open=True))
    told = assess(box, laws=[law], on=ON, without_guidance="handbook")
    assert told["Art. 7a"].outcome is Outcome.BREACHED_IF_APPLICABLE  # type: ignore[union-attr]


def test_deadlines_come_in_order() -> None:
    """What is done is no deadline; what is late is."""
    told = assessed(
        toy(found_on=dt.date(2027, 6, 25)),
        toy(found_on=dt.date(2027, 6, 1), broken=False, told=False),
        toy(found_on=dt.date(2027, 6, 28), broken=True, told=False),
        toy(found_on=dt.date(2027, 5, 1), broken=False, told=True, told_on=dt.date(2027, 5, 2)),
    )
    found = [(each.due.latest, each.outcome) for each in told.deadlines if each.due]
    assert [day for day, _ in found] == sorted(day for day, _ in found)
    assert (dt.date(2027, 6, 11), Outcome.BREACHED) in found
    assert dt.date(2027, 5, 11) not in [day for day, _ in found]


def test_exposure_of_what_is_violated_comes_dearest_first() -> None:
    told = assessed(Box(open=True, heavy=True, old=False, label="none"))
    assert [(finding.provision.cite, exposure.at_most) for finding, exposure in told.exposure] == [
        ("Art. 5(1)", Decimal(100))
    ]
    assert assessed(Box(open=False)).exposure == ()


def test_looking_up_by_kind() -> None:
    told = assessed(BREACH)
    assert told.finding("Art. 5(2)").outcome is Outcome.BREACHED
    assert told.conclusion("Art. 2").holds is Truth.YES
    with pytest.raises(LookupError, match=r"'Art. 2' is no norm"):
        told.finding("Art. 2")
    with pytest.raises(LookupError, match=r"'Art. 5\(2\)' is a norm"):
        told.conclusion("Art. 5(2)")


def test_a_renumbered_provision_is_found_under_its_old_citation() -> None:
    moved = Duty(
        cite="Art. 2",
        formerly=("Art. 1(9)",),
        says="Keep it.",
        verified=PRIMARY,
        must=Box.open,
        applies=ALWAYS_IN_FORCE,
    )
    instrument = Instrument(
        id="x", short="X", title="X", jurisdiction="x", law_as_of=ON, members=(("keep", moved),)
    )
    told = assess(System("x"), laws=[instrument], on=ON)
    assert told["X Art. 1(9)"] is told["1(9)"] is told["Art. 2"]


def test_what_nobody_keeps_is_gone_at_once() -> None:
    """No ring of references: a platform that assesses many systems does not wait for the search for garbage."""
    gc.collect()
    gc.disable()
    try:
        told = assessed(Box(open=True, heavy=True))
        _ = (
            told.unanswered,
            [each.trace for each in told.findings],
            [each.unanswered for each in told.conclusions],
        )
        kept = weakref.ref(told)
        del told
        assert kept() is None
    finally:
        gc.enable()
