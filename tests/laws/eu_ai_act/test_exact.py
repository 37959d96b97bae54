"""The EU AI Act, over every full description at once: exact, not sampled.

No provision that can never apply, no exception that can never matter, no duty that can neither be met nor breached,
no fact that is asked for nothing, and one answer for every full description. z3 finds a description or proves that
there is none; each one found is asked of the plain walk over the conditions as well.
"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache

import attrs
import pytest

pytest.importorskip("z3", reason="z3-solver is not installed: pip install -e '.[test]'")

import z3

from aiframework import eu_ai_act
from aiframework.assessment.plan import Plan
from aiframework.legal.calendar import ALWAYS_IN_FORCE, Force
from aiframework.legal.lawbook import Lawbook
from aiframework.legal.provision import Exclusion, Norm, Prohibition, Provision, RiskTier, Term
from aiframework.logic import ALWAYS, NEVER, AllOf, AnyOf, Condition, Context, Reading, Truth
from aiframework.logic.named import Named
from aiframework.logic.parts import parts_of
from tests.exact import Exactly

NOW = dt.date(2026, 11, 23)
#: everything applies; the law as first published; the wordings that the amendment ended three days after publication
DAYS = ((dt.date(2031, 1, 1), NOW), (dt.date(2026, 8, 10), dt.date(2026, 7, 20)), (dt.date(2026, 7, 1), NOW))


@attrs.frozen
class Asked:
    """The conditions of one provision on one day, as formulas."""

    provision: Provision
    exactly: Exactly
    each: type | None
    conditions: tuple[Condition, ...]
    formulas: tuple[tuple[z3.BoolRef, z3.BoolRef], ...]

    def shows(self, *wanted: tuple[int, bool]) -> bool:
        """Return whether some full description makes these conditions so, or not so; the plain walk has to agree."""
        planes = [
            self.formulas[place][0] if holds else z3.Not(self.formulas[place][1]) for place, holds in wanted
        ]
        if not self.exactly.possible(*planes):
            return False
        case = self.exactly.witness(*(self.conditions[place] for place, _ in wanted)).case(self.each)
        for place, holds in wanted:
            truth = self.conditions[place].truth(case, attrs.evolve(self.exactly.context, memo={}))
            assert truth is Truth.of(holds), (
                f"{self.provision.key}: the engine and the plain walk differ on {case}"
            )
        return True


def readings(side: int) -> dict[str, str]:
    """Return the first, or the last, reading of every doubt in the Act."""
    phases = (
        phase.when for p in eu_ai_act.provisions for phase in getattr(p, "applies", ALWAYS_IN_FORCE).phases
    )
    asked_of = (*(p.condition() for p in eu_ai_act.provisions), *phases)
    return {it.doubt: it.readings[side][0] for it in parts_of(asked_of) if isinstance(it, Reading)}


def contexts() -> Iterator[Context]:
    for on, known in DAYS:
        for chosen in ({}, readings(0), readings(-1)) if (on, known) == DAYS[0] else ({},):
            yield Context(on=on, known=known, readings=chosen)


CONTEXTS = (*contexts(), Context(on=DAYS[0][0], known=NOW, without_guidance=frozenset({"*"})))
#: with guidance left out much is open on purpose
WITHOUT_GUIDANCE = len(CONTEXTS) - 1


def conditions_on(row: object) -> tuple[Condition, ...]:
    """Return what a provision says as formulas: a term its meaning; a norm reach, exception and what is owed."""
    provision = row.provision  # type: ignore[attr-defined]
    if not isinstance(provision, Norm):
        return (provision.means,)
    running = [each.when for each in row.alternatives if each.force in {Force.BINDING, Force.ADVISORY}]  # type: ignore[attr-defined]
    reached = AllOf((provision.reach, AnyOf(tuple(running)))) if running else NEVER
    return reached, provision.unless, provision.owed


@cache
def asked(number: int) -> Mapping[str, Asked]:
    """Return every provision on one of the days, by its key."""
    context = CONTEXTS[number]
    assert context.on is not None
    assert context.known is not None
    rows = Plan(
        Lawbook((eu_ai_act,)), context.on, context.known, Context(on=context.on, known=context.known)
    ).rows
    told = [(row, conditions_on(row)) for row in rows if isinstance(row.provision, Norm | Term)]
    exactly = Exactly([(condition, row.each) for row, every in told for condition in every], context)
    formulas = iter(exactly.formulas)
    return {
        row.provision.key: Asked(
            row.provision, exactly, row.each, every, tuple(next(formulas) for _ in every)
        )
        for row, every in told
    }


KEYS = tuple(asked(0))
TERMS = [key for key in KEYS if isinstance(asked(0)[key].provision, Term)]
NORMS = [key for key in KEYS if isinstance(asked(0)[key].provision, Norm)]


def ever(key: str, *wanted: tuple[int, bool]) -> bool:
    """Return whether it is so for some full description, on one of the days, by some reading."""
    return any(asked(number)[key].shows(*wanted) for number in range(len(CONTEXTS)) if key in asked(number))


@pytest.mark.parametrize("key", TERMS)
def test_every_term_can_hold_and_fail(key: str) -> None:
    assert [what for what, holds in (("hold", True), ("fail", False)) if not ever(key, (0, holds))] == []


@pytest.mark.parametrize("key", NORMS)
def test_every_norm_can_apply_and_its_exception_can_matter(key: str) -> None:
    norm = asked(0)[key].provision
    assert isinstance(norm, Norm)
    faults = []
    if not ever(key, (0, True)):
        faults.append("can never apply")
    broken = () if norm.owed is ALWAYS else ((2, False),)
    if norm.unless is not NEVER and not ever(key, (0, True), (1, True), *broken):
        faults.append("its exception never matters")
    if not ever(key, (0, True), (1, False)):
        faults.append("its exception always holds")
    if broken and not ever(key, (0, True), (1, False), *broken):
        faults.append("can never be breached")
    if broken and not isinstance(norm, Prohibition) and not ever(key, (0, True), (1, False), (2, True)):
        faults.append("can never be met")
    assert faults == []


# -- one answer ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", range(WITHOUT_GUIDANCE))
def test_every_full_description_has_one_answer(number: int) -> None:
    """Certain and possible are one; they may part only where a doubt of the law is left unread."""
    wrong = []
    for key, each in asked(number).items():
        for condition, (certain, possible) in zip(each.conditions, each.formulas, strict=True):
            doubtful = not CONTEXTS[number].readings and any(
                isinstance(part, Reading) for part in parts_of([condition])
            )
            if not doubtful and not certain.eq(possible) and each.exactly.possible(certain != possible):
                wrong.append(key)
    assert wrong == []


# -- exclusions ------------------------------------------------------------------------------------------------------

EXCLUSIONS = [key for key in TERMS if isinstance(asked(0)[key].provision, Exclusion)]
_ENOUGH = 3


def changes(key: str, number: int) -> bool:
    """Return whether an exclusion that holds changes what some other provision says."""
    exclusion = asked(number)[key]
    asking = [
        each for other, each in asked(number).items() if other != key and _asks(each, exclusion.provision)
    ]
    told = [(condition, each.each) for each in asking[:_ENOUGH] for condition in each.conditions]
    context = attrs.evolve(
        exclusion.exactly.context, determinations={exclusion.provision.id: Truth.NO}, memo={}
    )
    without = Exactly(told, context)
    with_it = [formula for each in asking[:_ENOUGH] for formula in each.formulas]
    holds = exclusion.formulas[0][0]
    return any(
        exclusion.exactly.possible(holds, its[0] != theirs[0])
        for its, theirs in zip(with_it, without.formulas, strict=True)
        if not its[0].eq(theirs[0])
    )


def _asks(each: Asked, provision: Provision) -> bool:
    return any(isinstance(part, Named) and part.id == provision.id for part in parts_of(each.conditions))


@pytest.mark.parametrize("key", EXCLUSIONS)
def test_every_exclusion_can_matter(key: str) -> None:
    assert any(changes(key, number) for number in range(len(CONTEXTS)) if key in asked(number))


# -- facts that decide -------------------------------------------------------------------------------------------------

_CLASSES = re.compile(
    r"Art\. (2\((3|4|6|8|10)\)|3\((1|14|39|40|63)\)|5\(1\)|5\(1[ab]\)|6\(1[abc]?\)(?! \[Annex)|6\(3\)|50\(|51|53\(2\)|54\(6\))"
    r"|Annex (I [AB]|III) \d"
)
CLASSIFICATIONS = [key for key in TERMS if _CLASSES.match(key)]
#: answers that decide nothing today by the law and the guidance on it, and when they do
IDLE: Mapping[str, str] = {
    "Product.acts MACHINERY_DIRECTIVE": "deleted from Annex I; by the law as first published it counts",
    "Biometrics.inferred_attributes AGE": "outside Annex III 1(b) by the draft guidelines; without them that is open",
    "Biometrics.inferred_attributes GENDER": "outside Annex III 1(b) by the draft guidelines; without them that is open",
    "Nature.simple_technique": "told, it answers another question; without the guidelines it is open",
    "Biometrics.infers_emotions_otherwise": "outside Art. 5(1)(f) by the guidelines; without them that is open",
    "Content.shows_nothing_that_exists": "a deep fake by the guidelines all the same; without them that is open",
}


def without_effect(key: str, numbers: tuple[int, ...]) -> set[str]:
    """Return the answers that a classification reads and that change it in no full description, in some contexts."""
    return set.intersection(*(set(_without_effect(asked(number)[key])) for number in numbers))


def _without_effect(each: Asked) -> Iterator[str]:
    ((certain, possible),) = each.formulas
    for answer in each.exactly.read_by(*each.conditions):
        for member, variable in answer.variables.items() if answer.place <= 0 else ():
            other = z3.FreshConst(variable.sort())
            pairs = [(it, z3.substitute(it, (variable, other))) for it in (possible, certain)]
            pairs = [(it, changed) for it, changed in pairs if not changed.eq(it)]
            if pairs and not any(each.exactly.possible(it != changed) for it, changed in pairs):
                yield answer.fact.path + (f" {member.name}" if member else "")


@pytest.mark.parametrize("key", CLASSIFICATIONS)
def test_every_answer_a_classification_reads_can_decide(key: str) -> None:
    assert without_effect(key, (1, 2)) <= IDLE.keys()


def test_answers_that_decide_nothing_today_decide_otherwise() -> None:
    as_first_published = CONTEXTS.index(next(it for it in CONTEXTS if it.known == DAYS[1][1]))
    for key, answers in {
        "Art. 6(1)": {"Product.acts MACHINERY_DIRECTIVE"},
        "Art. 3(1)": {"Nature.simple_technique"},
        "Annex III 1(b)": {"Biometrics.inferred_attributes AGE", "Biometrics.inferred_attributes GENDER"},
        "Art. 5(1)(f) [practice]": {"Biometrics.infers_emotions_otherwise"},
        "Art. 50(4) [deep fakes, trigger]": {"Content.shows_nothing_that_exists"},
    }.items():
        assert without_effect(key, (1, 2)) == answers
        assert without_effect(key, (1, 2, as_first_published, WITHOUT_GUIDANCE)) == set()


# -- tiers -------------------------------------------------------------------------------------------------------------


def test_classes_of_risk_add_up() -> None:
    """What is an AI system is minimal, or graver, or of a use that may not be or is left open: never two at odds."""
    for number in (1, 2):
        every = asked(number)
        exactly = every["Art. 5"].exactly
        holds = {key: every[key].formulas[0][0] for key in every if len(every[key].formulas) == 1}
        graver = [
            holds[key]
            for key, each in every.items()
            if isinstance(each.provision, RiskTier)
            and each.provision.scale == "system"
            and each.provision.rank
        ]
        minimal, system = holds["Art. 3(1) [minimal risk]"], holds["Art. 3(1)"]
        for tier in graver:
            assert not exactly.possible(minimal, tier)
        assert not exactly.possible(minimal, z3.Not(system))
        floor = z3.Not(z3.Or(minimal, *graver))
        assert exactly.possible(system, floor)
        assert exactly.possible(*(holds[key] for key in ("Art. 5", "Art. 6", "Art. 50")))


# -- doubts ------------------------------------------------------------------------------------------------------------

DOUBTS = {doubt.name: doubt for p in eu_ai_act.provisions for doubt in p.doubts}
#: doubts that are shown and decide nothing, and why
ONLY_SHOWN: Mapping[str, str] = {
    "both-routes-date": "the earlier date is used: to leave it open would leave every listed use open that is no known product",
}
#: doubts about the law as first published, and what settled them
SETTLED: Mapping[str, str] = {
    "article-43-product-and-listed-use": "Regulation (EU) 2026/1744 added what is now Article 43(3), last subparagraph",
}
#: doubts about a time that passes, and when it does
PASSING: Mapping[str, str] = {
    "open-source-before-the-high-risk-rules": "with the rules for high-risk systems, on 2 August 2028 at the latest",
}


def turns(doubt: str, number: int) -> bool:
    """Return whether some full description comes out one way by the first reading of a doubt, another by the last."""
    phases = {key: [it.when for it in each.provision.applies.phases] for key, each in asked(number).items()}  # type: ignore[attr-defined]
    asking = [
        (condition, each.each)
        for key, each in asked(number).items()
        for condition in (*each.conditions, *phases[key])
        if any(isinstance(part, Reading) and part.doubt == doubt for part in parts_of([condition]))
    ][: 2 * _ENOUGH]
    context = CONTEXTS[number]
    names = [name for name, _ in DOUBTS[doubt].readings]
    first, last = (
        Exactly(asking, attrs.evolve(context, readings={**context.readings, doubt: names[side]}, memo={}))
        for side in (0, -1)
    )
    return any(
        not one[0].eq(other[0]) and first.possible(one[0] != other[0])
        for one, other in zip(first.formulas, last.formulas, strict=True)
    )


@pytest.mark.parametrize("doubt", sorted(DOUBTS))
def test_every_doubt_turns_an_answer(doubt: str) -> None:
    assert any(turns(doubt, number) for number in (1, 2)) is (
        doubt not in ONLY_SHOWN.keys() | SETTLED.keys() | PASSING.keys()
    )


@pytest.mark.parametrize("doubt", sorted(SETTLED))
def test_a_doubt_that_an_amendment_settled_turned_an_answer_before(doubt: str) -> None:
    assert turns(doubt, CONTEXTS.index(next(it for it in CONTEXTS if it.known == DAYS[1][1])))


@pytest.mark.parametrize("doubt", sorted(PASSING))
def test_a_doubt_about_a_time_turns_an_answer_until_it_has_passed(doubt: str) -> None:
    assert turns(doubt, CONTEXTS.index(next(it for it in CONTEXTS if it.on == DAYS[2][0])))
