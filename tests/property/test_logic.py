"""The logic keeps its promises on random conditions and random partial descriptions."""

from itertools import product
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from aiframework.facts import System, none_of
from aiframework.logic import UNKNOWN, AllOf, AnyOf, Condition, Context, Truth
from aiframework.logic.case import Case
from aiframework.logic.compile import compiled
from aiframework.logic.decisive import Supposed, answers_worth_trying, decisive
from aiframework.logic.graph import Graph
from aiframework.logic.opening import Opening
from aiframework.logic.parts import asked_in
from aiframework.logic.prepared import Prepared
from aiframework.logic.residual import missing, residual
from aiframework.logic.trace import trace
from aiframework.logic.vacuous import clash
from tests.strategies import built, completed, conditions, contexts, systems
from tests.vocabulary import Box, Toy

truths = st.sampled_from(Truth)
_atoms: st.SearchStrategy[Condition] = st.one_of(
    st.just(Box.open.condition()),
    st.integers(0, 4).flatmap(
        lambda n: st.sampled_from([Box.parts > n, Box.parts <= n, Box.parts == n, Box.parts.in_({n, 4 - n})])
    ),
)
_simple: st.SearchStrategy[Condition] = st.recursive(
    _atoms,
    lambda inner: st.one_of(
        inner.map(lambda part: ~part),
        st.tuples(inner, inner).map(built(lambda one, other: one & other)),
        st.tuples(inner, inner).map(built(lambda one, other: one | other)),
    ),
    max_leaves=6,
)
DEFINITE = {Truth.YES, Truth.NO}


@given(truths, truths, truths)
def test_kleene_algebra(a: Truth, b: Truth, c: Truth) -> None:
    """And and or are commutative, associative, idempotent, absorbing and distributive; De Morgan holds."""
    assert (a & b) is (b & a)
    assert (a | b) is (b | a)
    assert (a & (b & c)) is ((a & b) & c)
    assert (a | (b | c)) is ((a | b) | c)
    assert (a & a) is a
    assert (a | a) is a
    assert (a & (a | b)) is a
    assert (a | (a & b)) is a
    assert (a & (b | c)) is ((a & b) | (a & c))
    assert ~(a & b) is (~a | ~b)
    assert ~(a | b) is (~a & ~b)
    assert ~~a is a
    assert (a >> b) is (~a | b)


@given(conditions(), systems(), contexts())
def test_compiled_agrees_with_walked(condition: Condition, system: System, context: Context) -> None:
    """The generated function and the plain walk give one answer."""
    assert compiled([(condition, None)], context).truths(system) == [condition.truth(system, context)]


@given(conditions(), systems(), contexts())
def test_compiled_reasons_suffice(condition: Condition, system: System, context: Context) -> None:
    """The facts a decided truth rests on give it alone; what is missing is what the walk misses."""
    ((truth, grounds),) = compiled([(condition, None)], context).reasoned.reasons(system)
    assert truth is condition.truth(system, context)
    if truth is Truth.UNKNOWN:
        walked = missing(condition, system, context)
        assert {_said(ground) for ground in grounds} == {
            _said(next(each for each in (m.fact, m.kind, m.doubt) if each is not None)) for m in walked
        }
    else:
        rested = {_said(ground) for ground in grounds}
        places = {place for place, fact, *_ in system.given() if _said(fact) in rested}
        kept = _only(System("nothing", Box(), *_blank(system)), system, places)
        assert condition.truth(kept, context) is truth


def _said(ground: object) -> str:
    return ground if isinstance(ground, str) else repr(ground)


@given(conditions(), systems(), contexts())
def test_compiled_agrees_for_each_thing(condition: Condition, system: System, context: Context) -> None:
    """So they do when asked of each of the repeated things."""
    walked = [condition.truth(item, context) for item in system.items(Toy).cases]
    assert compiled([(condition, Toy)], context).truths(system) == [walked]


@given(st.lists(conditions(), min_size=1, max_size=3), systems(), contexts())
def test_the_graph_agrees_with_the_walk(several: list[Condition], system: System, context: Context) -> None:
    """The graph gives the same truths and the same missing facts, of the description and of each of its things."""
    told = Prepared(Graph(several), context).evaluated(system)
    for condition in several:
        cases: tuple[Case, ...] = (system, *system.items(Toy).cases)
        for case in cases:
            assert told.truth(condition, case) is condition.truth(case, _fresh(context))
            walked = missing(condition, case, _fresh(context))
            assert set(told.missing(condition, case)) == set(walked)


@given(systems(), st.sampled_from([AllOf, AnyOf]))
def test_the_graph_agrees_where_there_are_more_parts_than_it_counts(
    system: System, kind: type[AllOf | AnyOf]
) -> None:
    """Each of three hundred parts is weighed; most of them are told by one answer."""
    many = kind((Box.open.condition(), *(Box.parts > number for number in range(-300, 0))))
    told = Prepared(Graph([many]), Context()).evaluated(system)
    assert told.truth(many, system) is many.truth(system, Context())


@given(st.lists(conditions(), min_size=1, max_size=3), systems(), st.lists(st.booleans(), max_size=4))
def test_conditions_laid_flat_agree_with_the_walk(
    several: list[Condition], system: System, opened: list[bool]
) -> None:
    """Under each supposition; and what is asked is what is missing, points of law apart."""
    suppositions: list[dict[str, bool]] = [
        {},
        *({"box.open": answer, "toys[0].loud": not answer} for answer in opened),
    ]
    opening = Opening(system, Context())
    literals = [opening.add(condition) for condition in several]
    told = {path: answer for path, _, answer, _ in system.given()}
    complete = {key for key, things in system.lists.items() if things.complete}
    tried = opening.tried(suppositions, lambda place: told.get(place, UNKNOWN), complete.__contains__)
    for row, supposition in enumerate(suppositions):
        supposed = Supposed(system, supposition)
        for literal, condition in zip(literals, several, strict=True):
            pair = tried.surely(literal), tried.ones & ~tried.surely(literal ^ 1)
            assert _bit(pair, row) is condition.truth(supposed, Context())
            asked = {
                place for place, where in tried.asked([(literal, tried.ones)]).items() if where >> row & 1
            }
            assert asked == {each.place for each in missing(condition, supposed, Context()) if not each.doubt}


def _bit(pair: tuple[int, int], row: int) -> Truth:
    certain, possible = (plane >> row & 1 for plane in pair)
    return Truth.YES if certain else Truth.UNKNOWN if possible else Truth.NO


@given(st.data(), conditions(), systems(), contexts())
def test_learning_never_flips(
    data: st.DataObject, condition: Condition, system: System, context: Context
) -> None:
    """What is definite stays, whatever is learnt."""
    before = condition.truth(system, context)
    after = condition.truth(data.draw(completed(system)), context)
    assert before not in DEFINITE or after is before


@given(st.data(), conditions(), systems(open_lists=st.just(False)), contexts(settled=True))
def test_answering_all_that_is_missing_decides(
    data: st.DataObject, condition: Condition, system: System, context: Context
) -> None:
    """Once everything missing is answered, nothing is open but doubts."""
    places = {each.place for each in missing(condition, system, context)}
    answered = _only(system, data.draw(completed(system)), places)
    assert condition.truth(answered, context) in DEFINITE


@given(conditions(), systems(open_lists=st.just(False)), contexts(settled=True))
def test_nothing_decisive_is_idle(condition: Condition, system: System, context: Context) -> None:
    """Whatever is kept as decisive can change the result; whatever is dropped cannot. Told by brute force."""
    found = missing(condition, system, context)
    assume(0 < len(found) <= 4)
    kept = decisive(
        found, [condition], system, lambda c: condition.truth(c, _fresh(context)), DEFINITE.__contains__
    )
    tests = list(asked_in([condition]))
    answers = {
        each.place: (None, *answers_worth_trying(each.fact, tests)) for each in found if each.fact is not None
    }
    changing: set[str] = set()
    for combination in product(*answers.values()):
        supposed = {
            place: answer for place, answer in zip(answers, combination, strict=True) if answer is not None
        }
        with_all = condition.truth(Supposed(system, supposed), _fresh(context))
        for place in supposed:
            without = {other: answer for other, answer in supposed.items() if other != place}
            if condition.truth(Supposed(system, without), _fresh(context)) is not with_all:
                changing.add(place)
    assert {each.place for each in kept} == changing


def _fresh(context: Context) -> Context:
    return attrs.evolve(context, memo={})


@given(conditions(), systems(), contexts(settled=True))
def test_nothing_is_missing_where_it_is_known(condition: Condition, system: System, context: Context) -> None:
    """A known condition misses nothing; an unknown one misses something."""
    known = condition.truth(system, context) in DEFINITE
    assert known is (missing(condition, system, context) == ())


@given(conditions(), systems(), contexts())
def test_the_trace_reproduces_the_truth(condition: Condition, system: System, context: Context) -> None:
    """The answers in the trace alone, with the lists as long as they are, give the same truth."""
    told = trace(condition, system, context)
    kept = _only(System("nothing", Box(), *_blank(system)), system, {leaf.place for leaf in told.leaves()})
    assert condition.truth(kept, _fresh(context)) is told.truth


@given(st.data(), conditions(), systems(), contexts())
def test_the_residual_is_what_is_left(
    data: st.DataObject, condition: Condition, system: System, context: Context
) -> None:
    """Over any completion, the residual and the condition agree."""
    left = residual(condition, system, context)
    full = data.draw(completed(system))
    assert left.truth(full, _fresh(context)) is condition.truth(full, _fresh(context))


@given(conditions())
def test_a_condition_reads_back(condition: Condition) -> None:
    """The repr of a condition, evaluated, is the condition."""
    namespace: dict[str, Any] = {}
    exec(
        "import datetime; from decimal import Decimal; from aiframework.logic import *;"
        "from tests.vocabulary import *; from tests.law import keeper, maker",
        namespace,
    )
    found = eval(repr(condition), namespace)
    assert getattr(found, "condition", lambda: found)() == condition


def _blank(system: System) -> list[Any]:
    items = system.items(Toy)
    blank: list[Any] = [Toy() for _ in items.cases]
    return [*blank, none_of(Toy)] if items.complete else [*blank, *_open()]


def _open() -> list[Any]:
    from aiframework.facts import and_more

    return [and_more(Toy)]


def _only(system: System, source: System, places: set[str]) -> System:
    """Return the first description with the answers of the second at these places."""
    answers = {path: value for path, _, value, _ in source.given()}
    box = {**system.sections["box"].answers}
    box.update({p.removeprefix("box."): answers[p] for p in places if p.startswith("box.") and p in answers})
    toys = []
    for place, item in enumerate(system.items(Toy).cases):
        head = f"toys[{place}]."
        mine = {p.removeprefix(head): answers[p] for p in places if p.startswith(head) and p in answers}
        toys.append(Toy(**{**item.section.answers, **mine}))
    rest = [none_of(Toy)] if system.items(Toy).complete else _open()
    return System(system.name, Box(**box), *toys, *rest)


@given(st.lists(conditions(), min_size=2, max_size=4), systems(), contexts())
def test_what_is_refused_as_impossible_never_holds(
    parts: list[Condition], system: System, context: Context
) -> None:
    """Of conditions that are said to clash, no description makes all hold."""
    found = clash(parts)
    held = [part.truth(system, context) for part in (found or parts)]
    assert not found or set(held) != {Truth.YES}


@given(st.lists(_simple, min_size=2, max_size=4))
def test_what_is_let_pass_can_hold(parts: list[Condition]) -> None:
    """Told by brute force over every answer that tests of two facts tell apart."""
    boxes = product([True, False], range(-1, 6))
    holds = any(
        all(part.truth(System("x", Box(open=opened, parts=number)), Context()) is Truth.YES for part in parts)
        for opened, number in boxes
    )
    assert holds is (clash(parts) == ())
