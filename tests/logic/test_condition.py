"""Conditions refuse what is vacuous, quantify soundly, and explain themselves."""

import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import pytest

from aiframework.facts import System, and_more, none_of
from aiframework.logic import (
    ALWAYS,
    NEVER,
    AllOf,
    Answer,
    AnyOf,
    AtLeast,
    Context,
    Guidance,
    Implies,
    LawAsKnown,
    Not,
    Predicate,
    Reading,
    Today,
    Truth,
    all_of,
    as_condition,
    at_least_of,
    count,
    every,
    some,
)
from aiframework.logic.compile import compiled
from aiframework.logic.quantifier import AtItem
from aiframework.logic.residual import missing, residual
from aiframework.logic.trace import trace
from tests.law import keeper
from tests.vocabulary import Box, Colour, Toy

YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN


def truth(condition: Any, *told: object, **context: Any) -> Truth:
    found: Truth = condition.truth(System("a box", *told), Context(**context))
    return found


@pytest.mark.parametrize(
    "build",
    [
        lambda: Box.open & ~Box.open,
        lambda: Box.open | ~Box.open,
        lambda: (Box.colour == Colour.RED) & (Box.colour == Colour.BLUE),
        lambda: (Box.parts > 3) & (Box.parts < 3),
        lambda: (Box.parts >= 3) & (Box.parts < 3),
        lambda: (Box.parts == 3) & (Box.parts > 3),
        lambda: Box.open & ALWAYS,
        lambda: Box.open | NEVER,
        lambda: at_least_of(0, Box.open),
        lambda: at_least_of(2, Box.open),
        lambda: count(Toy, Toy.loud) >= 0,
    ],
)
def test_what_is_decided_beforehand_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match=r"decided beforehand|counts one condition twice|always holds"):
        build()


def test_touching_bounds_are_no_conflict() -> None:
    assert truth((Box.parts >= 3) & (Box.parts <= 3), Box(parts=3)) is YES
    assert truth((Box.parts > 1) & (Box.parts < 3), Box(parts=2)) is YES
    assert truth((Box.colour == Colour.RED) & Box.colour.in_({Colour.RED}), Box(colour=Colour.RED)) is YES


def test_repetition_is_dropped() -> None:
    assert (Box.open & Box.open) == Box.open.condition()
    assert ((Box.open & Box.heavy) & Box.open) == (Box.open & Box.heavy)
    assert ~~(Box.open & Box.heavy) == (Box.open & Box.heavy)


def test_a_condition_is_no_bool() -> None:
    with pytest.raises(TypeError, match="is not a bool"):
        bool(Box.open & Box.heavy)


LOUD, SILENT, UNHEARD = Toy(loud=True), Toy(loud=False), Toy()


@pytest.mark.parametrize(
    ("condition", "told", "expected"),
    [
        (some(Toy, Toy.loud), [], UNKNOWN),
        (some(Toy, Toy.loud), [none_of(Toy)], NO),
        (every(Toy, Toy.loud), [none_of(Toy)], YES),
        (some(Toy, Toy.loud), [SILENT, LOUD], YES),
        (some(Toy, Toy.loud), [SILENT], NO),
        (some(Toy, Toy.loud), [SILENT, UNHEARD], UNKNOWN),
        (some(Toy, Toy.loud), [SILENT, and_more(Toy)], UNKNOWN),
        (some(Toy, Toy.loud), [LOUD, and_more(Toy)], YES),
        (every(Toy, Toy.loud), [LOUD, and_more(Toy)], UNKNOWN),
        (every(Toy, Toy.loud), [SILENT, and_more(Toy)], NO),
        (every(Toy, Toy.loud), [LOUD, LOUD], YES),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD], YES),
        (count(Toy, Toy.loud) > 1, [LOUD, UNHEARD], UNKNOWN),
        (count(Toy, Toy.loud) >= 2, [LOUD, SILENT], NO),
        (count(Toy, Toy.loud) >= 2, [LOUD, and_more(Toy)], UNKNOWN),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD, and_more(Toy)], YES),
    ],
)
def test_quantifiers(condition: Any, told: list[object], expected: Truth) -> None:
    assert truth(condition, *told) is expected
    assert compiled([(condition, None)], Context()).truths(System("a box", *told)) == [expected]


def test_today() -> None:
    later = Today(">=", dt.date(2027, 12, 2))
    assert truth(later) is UNKNOWN
    assert truth(later, on=dt.date(2027, 12, 1)) is NO
    assert truth(later, on=dt.date(2027, 12, 2)) is YES
    assert eval(repr(later), {"Today": Today, "datetime": dt}) == later


DOUBT = Reading("doubt", (("narrow", Box.open.condition()), ("wide", Box.open | Box.heavy)), "how far?")


def test_a_doubt_is_unknown_where_readings_differ() -> None:
    told = Box(open=False, heavy=True)
    assert truth(DOUBT, told) is UNKNOWN
    assert truth(DOUBT, Box(open=True)) is YES
    assert truth(DOUBT, told, readings={"doubt": "narrow"}) is NO
    assert truth(DOUBT, told, readings={"doubt": "wide"}) is YES
    assert [each.place for each in missing(DOUBT, System("x", told), Context())] == ["doubt"]
    assert [each.place for each in missing(DOUBT, System("x"), Context(readings={"doubt": "narrow"}))] == [
        "box.open"
    ]
    for readings in ({}, {"doubt": "narrow"}, {"doubt": "wide"}):
        context = Context(readings=readings)
        assert compiled([(DOUBT, None)], context).truths(System("x", told)) == [
            DOUBT.truth(System("x", told), context)
        ]


def test_a_doubt_explains_itself() -> None:
    told = System("x", Box(open=False, heavy=True))
    assert "differ" in trace(DOUBT, told, Context()).note
    assert "as asked" in trace(DOUBT, told, Context(readings={"doubt": "wide"})).note
    assert trace(DOUBT, System("x", Box(open=True)), Context()).note == "all readings agree"


ADVICE = Guidance("advice", "para. 3", Box.heavy.condition())


def test_guidance_can_be_switched_off() -> None:
    assert truth(ADVICE, Box(heavy=True)) is YES
    for off in ("advice", "*"):
        assert truth(ADVICE, Box(heavy=True), without_guidance=frozenset({off})) is UNKNOWN
        context = Context(without_guidance=frozenset({off}))
        assert compiled([(ADVICE, None)], context).truths(System("x", Box(heavy=True))) == [UNKNOWN]
        assert missing(ADVICE, System("x"), context) == ()
        told_off = trace(ADVICE, System("x", Box(heavy=True)), context)
        assert (told_off.because, told_off.note) == ((), "not followed, as asked")
    assert [each.place for each in missing(ADVICE, System("x"), Context())] == ["box.heavy"]
    assert "guidance advice" in "\n".join(trace(ADVICE, System("x"), Context()).lines())


def test_a_trace_tells_what_decided_and_no_more() -> None:
    told = System("x", Box(open=False, heavy=True, old=True))
    lines = list(trace((Box.open & Box.heavy) | ~Box.old, told, Context()).lines())
    assert [line.strip().split(",")[0] for line in lines] == [
        "no: any of",
        "no: all of",
        "no: Box.open",
        "no: not",
        "yes: Box.old",
    ]
    assert [
        leaf.place for leaf in trace(at_least_of(2, Box.open, Box.heavy, Box.old), told, Context()).leaves()
    ] == [
        "box.heavy",
        "box.old",
    ]


def test_the_residual_of_things() -> None:
    system = System("x", Toy(loud=True), Toy())
    assert residual(some(Toy, Toy.loud), system, Context()) is ALWAYS
    assert residual(every(Toy, Toy.loud), system, Context()) == AtItem(Toy, 1, Toy.loud.condition())
    assert residual(count(Toy, Toy.loud) >= 2, system, Context()) == AtItem(Toy, 1, Toy.loud.condition())
    assert residual(every(Toy, Toy.loud), System("x", and_more(Toy)), Context()) == every(Toy, Toy.loud)
    left = AtItem(Toy, 1, Toy.loud.condition())
    assert [each.place for each in missing(left, system, Context())] == ["toys[1].loud"]
    assert [leaf.place for leaf in trace(left, system, Context()).leaves()] == ["toys[1].loud"]


def test_what_is_bound_to_one_description_is_not_compiled() -> None:
    with pytest.raises(TypeError, match="cannot be compiled"):
        compiled([(AtItem(Toy, 0, Toy.loud.condition()), None)], Context())


def test_questions_of_what_is_missing() -> None:
    asked = missing(some(Toy, Toy.loud), System("x", Toy()), Context())
    assert [each.question for each in asked] == ["Is it loud?"]
    asked = missing(some(Toy, Toy.loud), System("x"), Context())
    assert [each.question for each in asked] == ["Which toys are there, and are these all?"]
    asked = missing(DOUBT, System("x", Box(open=False, heavy=True)), Context())
    assert [each.question for each in asked] == ["Which reading of doubt do you take?"]


RED, GREEN, BLUE = Colour
DAY = dt.date(2027, 1, 1)


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.parts > 3) & ~(Box.parts > 2),
        lambda: (Box.parts > 1) & (Box.parts < 2),
        lambda: (Box.weight > Decimal(2)) & (Box.weight < Decimal(2)),
        lambda: (Box.made_on > DAY) & (Box.made_on < DAY + dt.timedelta(days=1)),
        lambda: (Box.label == "a") & Box.label.in_({"b", "c"}),
        lambda: Box.colour.in_({RED}) & Box.colour.in_({BLUE}),
        lambda: (Box.colour != RED) & (Box.colour != GREEN) & (Box.colour != BLUE),
        lambda: Box.colours.within({RED}) & Box.colours.overlaps({BLUE, GREEN}),
        lambda: Box.colours.overlaps({RED}) & ~Box.colours.overlaps({RED, BLUE}),
        lambda: Box.colours.includes(RED) & Box.colours.within({BLUE}),
        lambda: (Box.open == True) & ~Box.open,  # noqa: E712 - the test of a fact, not of a bool
        lambda: Box.open & ~Box.open.known(),
        lambda: (Box.parts > 5) & ((Box.parts < 3) | (Box.parts == 4)),
        lambda: Box.open & ((~Box.open & Box.heavy) | (~Box.open & Box.old)),
        lambda: (Box.open | Box.heavy) & ~Box.open & ~Box.heavy,
        lambda: ~(Box.open & Box.heavy) & Box.open & Box.heavy,
        lambda: (Box.open >> Box.heavy) & Box.open & ~Box.heavy,
        lambda: some(Toy, Toy.loud) & every(Toy, ~Toy.loud),
        lambda: some(Toy, Toy.parts > 3) & ~some(Toy, Toy.parts > 2),
        lambda: (count(Toy, Toy.loud) >= 2) & every(Toy, ~Toy.loud & Toy.broken),
        lambda: Today(">=", DAY) & Today("<", DAY),
        lambda: Today("==", DAY) & Today(">", DAY),
        lambda: LawAsKnown(">=", DAY) & LawAsKnown("<", DAY),
        lambda: at_least_of(2, Box.open, ~Box.open),
        lambda: at_least_of(2, Box.parts < 1, Box.parts > 1, Box.parts == 1),
        lambda: keeper & ~keeper,
    ],
)
def test_what_contradicts_itself_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match="never holds"):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.parts > 3) | (Box.parts < 5),
        lambda: (Box.colour == RED) | (Box.colour == GREEN) | (Box.colour == BLUE),
        lambda: Box.colour.in_({RED, GREEN, BLUE}),
        lambda: Box.open.in_({True, False}),
        lambda: Box.colours.within({RED, GREEN, BLUE}),
        lambda: (Box.open & Box.heavy) | ~Box.open | ~Box.heavy,
        lambda: Box.open >> Box.open,
        lambda: (Box.parts > 3) >> (Box.parts > 2),
        lambda: Today(">=", DAY) | Today("<", DAY),
        lambda: at_least_of(1, Box.open, ~Box.open),
        lambda: keeper >> keeper,
    ],
)
def test_what_says_nothing_raises_when_built(build: Any) -> None:
    with pytest.raises(ValueError, match="always holds"):
        build()


@pytest.mark.parametrize(
    "build",
    [
        lambda: (Box.weight > Decimal(1)) & (Box.weight < Decimal(2)),
        lambda: (Box.weight > Decimal("1e40")) & (Box.weight < Decimal("2e40")),
        lambda: Box.share < -1e300,
        lambda: (Box.label != "a") & (Box.label != "b"),
        lambda: Box.colours.includes(RED) & Box.colours.includes(BLUE),
        lambda: ~Box.colours.within({RED}) & Box.colours.overlaps({RED}),
        lambda: Box.colours.within({RED}) & Box.colours.within({BLUE}),  # the empty list lies within both
        lambda: (Box.made_on >= dt.date.max) & (Box.made_on > dt.date.min),
        lambda: some(Toy, Toy.loud) & some(Toy, ~Toy.loud),
        lambda: every(Toy, Toy.loud) & every(Toy, ~Toy.loud),  # so it is of none
        lambda: (Box.open | Box.heavy) & (~Box.open | Box.heavy),
        lambda: at_least_of(2, Box.open, Box.heavy, ~Box.open),
        lambda: Box.open >> ~Box.open,
    ],
)
def test_what_can_come_out_either_way_is_built(build: Any) -> None:
    assert repr(build())


def test_the_search_gives_up_and_lets_pass() -> None:
    """A clash deep in many alternatives is not found; nothing sound is refused, and building stays quick."""
    either = [(Box.parts == 2 * n) | (Box.parts == 2 * n + 1) for n in range(12)]
    made = either[0]
    with pytest.raises(ValueError, match="never holds"):
        made & either[1]
    pairs = [Toy.parts > n for n in range(14)]
    assert at_least_of(7, *pairs).number == 7


def test_an_implication_reads_as_one() -> None:
    made = Box.open >> (Box.heavy | Box.old)
    assert isinstance(made, Implies)
    assert repr(made) == "(Box.open >> (Box.heavy | Box.old))"
    assert (made.given, made.then) == (Box.open.condition(), Box.heavy | Box.old)
    assert made == Implies(Box.open, Box.heavy | Box.old)
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - our own bytes
    assert truth(made, Box(open=False)) is YES
    assert truth(made, Box(open=True, heavy=False)) is UNKNOWN
    assert truth(made, Box(open=True, heavy=False, old=False)) is NO
    assert "if the first, then the second" in "\n".join(trace(made, System("x"), Context()).lines())


def test_a_number_of_things_is_compared() -> None:
    told = [LOUD, LOUD, SILENT]
    loud = count(Toy, Toy.loud)
    assert truth(loud == 2, *told) is YES
    assert truth(loud != 2, *told) is NO
    assert truth(loud < 3, *told) is YES
    assert truth(loud <= 1, *told) is NO
    assert truth(loud == 0, none_of(Toy)) is YES
    assert truth(loud < 3, *told, and_more(Toy)) is UNKNOWN
    with pytest.raises(TypeError, match=r"count\(Toy, \.\.\.\) is not a bool"):
        bool(loud)
    for wrong in (1.5, True, "2"):
        with pytest.raises(TypeError, match="compared with a whole number"):
            loud >= wrong  # type: ignore[operator]
    with pytest.raises(TypeError, match="compared with a whole number"):
        loud == "2"


@pytest.mark.parametrize("build", [some, every, count])
@pytest.mark.parametrize("kind", [Box, int, 3], ids=str)
def test_only_what_repeats_is_quantified(build: Any, kind: Any) -> None:
    with pytest.raises(TypeError, match="is no thing that repeats"):
        build(kind, Box.open)


@pytest.mark.parametrize(
    "build",
    [
        lambda: AllOf(()),
        lambda: AnyOf((Box.open, 3)),  # type: ignore[arg-type]
        lambda: AtLeast(1, [Box.open.condition()]),  # type: ignore[arg-type]
        lambda: Not(3),  # type: ignore[arg-type]
        lambda: Guidance("x", "y", Box.parts),  # type: ignore[arg-type]
        lambda: Today(">=", "2027-01-01"),  # type: ignore[arg-type]
        lambda: LawAsKnown(">=", dt.datetime(2027, 1, 1, tzinfo=dt.UTC)),
    ],
)
def test_what_is_no_condition_is_refused_when_built(build: Any) -> None:
    with pytest.raises(TypeError, match=r"no condition|no row of conditions|test it|no day"):
        build()


@pytest.mark.parametrize("readings", [(), (("one", Box.open),), (("one", Box.open), ("one", Box.heavy))])
def test_a_doubt_has_two_sides(readings: Any) -> None:
    with pytest.raises(ValueError, match="needs two readings"):
        Reading("doubt", readings)


@pytest.mark.parametrize("number", [0, 3, 1.5, True])
def test_a_number_out_of_reach_is_refused(number: Any) -> None:
    with pytest.raises(ValueError, match="decided beforehand"):
        at_least_of(number, Box.open, Box.heavy)


def test_one_condition_is_counted_once() -> None:
    with pytest.raises(ValueError, match="counts one condition twice"):
        at_least_of(1, Box.open, Box.open)


def test_the_opposite_of_always_is_never() -> None:
    assert ~ALWAYS is NEVER
    assert ~NEVER is ALWAYS


def test_one_of_the_things_reads_back() -> None:
    left = AtItem(Toy, 1, Toy.loud.condition())
    assert eval(repr(left), {"AtItem": AtItem, "Toy": Toy}) == left


def test_all_of_is_one_join() -> None:
    assert all_of(Box.open, Box.heavy, ~Box.old) == Box.open & Box.heavy & ~Box.old
    assert all_of(Box.open) == as_condition(Box.open)


@pytest.mark.parametrize("predicates", [(), (Box.open, Box.heavy, ~Box.open)])
def test_all_of_what_is_decided_beforehand_is_refused(predicates: tuple[Predicate, ...]) -> None:
    with pytest.raises(ValueError, match=r"always holds|decided beforehand"):
        all_of(*predicates)


@pytest.mark.parametrize(
    ("condition", "told", "places", "note"),
    [
        (at_least_of(2, Box.open, Box.heavy, Box.old), [Box(open=False, heavy=False, old=False)], 2, ""),
        (at_least_of(2, Box.open, Box.heavy, Box.old), [Box(open=True, heavy=True, old=True)], 2, ""),
        (some(Toy, Toy.loud), [LOUD, LOUD], 1, ""),
        (every(Toy, Toy.loud), [SILENT, SILENT], 1, ""),
        (count(Toy, Toy.loud) >= 2, [SILENT, SILENT, SILENT], 2, "there are no other Toy"),
        (count(Toy, Toy.loud) >= 2, [LOUD, LOUD, LOUD], 2, ""),
        (some(Toy, Toy.loud), [SILENT, SILENT], 2, "there are no other Toy"),
        (some(Toy, Toy.loud), [none_of(Toy)], 0, "there is no Toy"),
        (every(Toy, Toy.loud), [none_of(Toy)], 0, "there is no Toy"),
        (some(Toy, Toy.loud), [SILENT, and_more(Toy)], 0, "the list of Toy may not be complete"),
    ],
    ids=str,
)
def test_a_trace_holds_what_suffices(condition: Any, told: list[object], places: int, note: str) -> None:
    found = trace(condition, System("x", *told), Context())
    assert len(list(found.leaves())) == places
    assert found.note == note


def test_a_trace_tells_who_said_it_and_when() -> None:
    told = Box(open=Answer(True, source="photo", attested_by="the keeper", on=dt.date(2026, 1, 2)))
    (line,) = trace(Box.open.condition(), System("x", told), Context()).lines()
    assert "[photo, the keeper, 2026-01-02]" in line
