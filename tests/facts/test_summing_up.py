"""Summaries: either level may be answered, a no at either is a no, and a contradiction is refused."""

import datetime as dt
from collections.abc import Iterator
from enum import Enum
from itertools import product
from typing import Any

import pytest

from aiframework.assessment import assess
from aiframework.facts import System, describes
from aiframework.facts.conformity import Conformity
from aiframework.facts.declaration import Declaration
from aiframework.facts.deployer import Deployer
from aiframework.facts.deployment import Deployment
from aiframework.facts.index import sections
from aiframework.facts.operator import Operator
from aiframework.facts.plain import DescriptionError, from_plain
from aiframework.facts.section import facts_of
from aiframework.facts.summing_up import (
    among_others,
    as_part_of,
    at_either_level,
    each_of,
    given,
    including,
    no_less_than,
    of_each,
    one_among,
    one_of,
    told_lacking,
)
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws import installed
from aiframework.logic import UNKNOWN, Context, Fact, Truth, at_least
from aiframework.logic.condition import Condition
from aiframework.logic.residual import missing
from aiframework.logic.trace import trace

NOTHING = Context()
YES, NO, OPEN = Truth.YES, Truth.NO, Truth.UNKNOWN


class Tone(Enum):
    """How dark something is."""

    LIGHT = "light"
    MIDDLE = "middle"
    DARK = "dark"


@describes
class Shed:
    """A whole with parts, one of which has parts of its own."""

    sound: Fact[bool] = Fact("Is it sound?", sums_up=each_of("dry", given("lit", "wired"), "roofed"))
    dry: Fact[bool] = Fact("Is it dry?")
    lit: Fact[bool] = Fact("Is there light?")
    wired: Fact[bool] = Fact("Is it wired as it must be?")
    roofed: Fact[bool] = Fact("Is the roof good?", sums_up=each_of("slates", one_of("gutter", "drain")))
    slates: Fact[bool] = Fact("Are all slates there?")
    gutter: Fact[bool] = Fact("Is there a gutter?")
    drain: Fact[bool] = Fact("Is there a drain?")
    tidy: Fact[bool] = Fact("Is it tidy?", sums_up=among_others("dry"))
    plain: Fact[bool] = Fact("Is it plain?")


@describes
class Lodge:
    """A whole of which several parts hang on one condition."""

    ready: Fact[bool] = Fact(
        "Is it ready?", sums_up=each_of("swept", given("heated", each_of("safe", "vented")))
    )
    swept: Fact[bool] = Fact("Is it swept?")
    heated: Fact[bool] = Fact("Is there a stove?")
    safe: Fact[bool] = Fact("Is the stove safe?")
    vented: Fact[bool] = Fact("Is the stove vented?")


NAMES = ("sound", "dry", "lit", "wired", "roofed", "slates", "gutter", "drain")
WHOLE = at_either_level(Shed.sound)
PART = as_part_of(Shed.sound, "dry")
INNER = as_part_of(Shed.sound, "roofed")


def truth(condition: Condition, **answers: bool) -> Truth:
    return condition.truth(System("shed", Shed(**answers)), NOTHING)


def test_either_level_will_do() -> None:
    assert truth(WHOLE, sound=True) is YES
    assert truth(WHOLE, dry=True, lit=True, wired=True, roofed=True) is YES
    assert truth(WHOLE, dry=True, lit=False, slates=True, drain=True) is YES
    assert truth(WHOLE, dry=True) is OPEN


@pytest.mark.parametrize(
    "answers",
    [
        {"sound": False},
        {"dry": False},
        {"lit": True, "wired": False},
        {"roofed": False},
        {"slates": False},
        {"gutter": False, "drain": False},
    ],
    ids=str,
)
def test_a_no_at_either_level_is_a_no(answers: dict[str, bool]) -> None:
    assert truth(WHOLE, **answers) is NO


def test_a_part_is_read_by_itself_and_a_yes_to_the_whole_covers_it() -> None:
    assert truth(PART, dry=True) is YES
    assert truth(PART, dry=False) is NO
    assert truth(PART, sound=True) is YES
    assert truth(PART, sound=False) is OPEN  # some part is not so, and it is not known which
    assert truth(PART, roofed=False) is OPEN
    assert truth(INNER, slates=False) is NO
    assert truth(INNER, slates=True, gutter=True) is YES


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            {"sound": True, "dry": False},
            "Shed.sound is told as True, but its parts say otherwise (dry is False)",
        ),
        (
            {"sound": False, "dry": True, "lit": False, "roofed": True},
            "dry is True, lit is False, roofed is True",
        ),
        ({"sound": True, "slates": False}, "roofed is False"),
        ({"roofed": True, "slates": False}, "Shed.roofed is told as True"),
        ({"sound": True, "lit": True, "wired": False}, "lit is True, wired is False"),
        ({"tidy": True, "dry": False}, "Shed.tidy is told as True"),
    ],
    ids=str,
)
def test_a_contradiction_is_refused_with_what_speaks_against_it(answers: dict[str, bool], words: str) -> None:
    with pytest.raises(TypeError) as refused:
        Shed(**answers)
    assert words in str(refused.value)
    assert "change one of them, or leave out the whole" in str(refused.value)


def test_one_thing_of_a_list_speaks_against_what_is_told_of_all() -> None:
    told = Deployer(told_workers_before_use=True)
    System("x", told, Deployment(name="office", told_workers=True), Deployment(name="shed"))
    with pytest.raises(
        TypeError, match=r"told_workers_before_use is told as True.*deployments.told_workers is False"
    ):
        System(
            "x",
            told,
            Deployment(name="office", told_workers=True),
            Deployment(name="shed", told_workers=False),
        )
    System("x", Deployer(told_workers_before_use=False), Deployment(told_workers=True))  # there may be others
    with pytest.raises(TypeError, match=r"does not sum up deployments.told_people"):
        of_each(Deployer.told_workers_before_use, "deployments.told_people")


def test_what_does_not_decide_the_whole_is_not_refused() -> None:
    Shed(tidy=False, dry=True)
    Shed(sound=False, dry=True)
    Shed(sound=True, lit=False, wired=False)


def test_nothing_definite_flips_over_all_descriptions() -> None:
    """Every description without contradiction: an answer more never turns one definite truth into another."""
    truths: dict[tuple[bool | None, ...], tuple[Truth, ...]] = {}
    for told in product((True, False, None), repeat=len(NAMES)):
        answers = {name: answer for name, answer in zip(NAMES, told, strict=True) if answer is not None}
        try:
            truths[told] = tuple(truth(each, **answers) for each in (WHOLE, PART, INNER))
        except TypeError:
            continue
    assert len(truths) > 1000
    for told, found in truths.items():
        for place, answer in enumerate(told):
            if answer is None:
                continue
            less = truths.get((*told[:place], None, *told[place + 1 :]))
            assert less is not None, "a part of a description without contradiction has none either"
            assert all(before in {OPEN, after} for before, after in zip(less, found, strict=True)), told


def test_one_of_several_parts_under_a_condition_is_a_no_by_itself() -> None:
    whole = at_either_level(Lodge.ready)

    def found(**answers: bool) -> Truth:
        return whole.truth(System("lodge", Lodge(**answers)), NOTHING)

    assert found(heated=True, safe=False) is NO
    assert found(swept=True, heated=False, safe=False) is YES
    assert found(swept=True, safe=False) is OPEN
    assert found(ready=True, safe=False) is YES  # so there is no stove
    truths: dict[tuple[bool | None, ...], Truth] = {}
    names = ("ready", "swept", "heated", "safe", "vented")
    for told in product((True, False, None), repeat=len(names)):
        try:
            truths[told] = found(**{n: a for n, a in zip(names, told, strict=True) if a is not None})
        except TypeError:
            continue
    for told, after in truths.items():
        for place, answer in enumerate(told):
            if answer is not None:
                assert truths[(*told[:place], None, *told[place + 1 :])] in {OPEN, after}, told


def test_the_whole_is_asked_first_and_then_its_parts() -> None:
    asked = [each.place for each in missing(WHOLE, System("shed"), NOTHING)]
    assert asked == [
        "shed.sound", "shed.dry", "shed.lit", "shed.wired", "shed.roofed", "shed.slates", "shed.gutter", "shed.drain",
    ]  # fmt: skip
    some = System("shed", Shed(dry=True, lit=False))
    assert [each.place for each in missing(WHOLE, some, NOTHING)][:2] == ["shed.sound", "shed.roofed"]


def test_the_trace_tells_at_which_level_it_was_answered() -> None:
    def places(**answers: bool) -> set[str]:
        steps = trace(WHOLE, System("shed", Shed(**answers)), NOTHING).leaves()
        return {step.place for step in steps if step.answer is not UNKNOWN}

    assert places(sound=True) == {"shed.sound"}
    assert places(sound=True, dry=True) == {"shed.sound", "shed.dry"}
    assert places(sound=False) == {"shed.sound"}
    assert places(dry=True, lit=False, roofed=True) == {"shed.dry", "shed.lit", "shed.roofed"}
    assert places(slates=False) == {"shed.slates"}


def test_a_part_that_is_open_tells_that_the_whole_is_not_so() -> None:
    steps = trace(PART, System("shed", Shed(sound=False)), NOTHING)
    assert {step.place: step.answer for step in steps.leaves()} == {"shed.sound": False, "shed.dry": UNKNOWN}
    assert any("some part of it is not so" in each.note for each in (steps, *steps.because))


@describes
class Store:
    """A whole with a choice, a number and a list among its parts, and one part that the law may do without."""

    good: Fact[bool] = Fact(
        "Is it good?",
        sums_up=each_of(
            one_among("tone", {Tone.LIGHT, Tone.MIDDLE}),
            no_less_than("height", 3),
            including("tones", Tone.DARK),
            "guarded",
        ),
    )
    tone: Fact[Tone] = Fact("Which tone has it?")
    height: Fact[int] = Fact("How high is it?", unit="metres")
    tones: Fact[frozenset[Tone]] = Fact("Which tones are there?")
    guarded: Fact[bool] = Fact("Is it guarded?")
    small: Fact[bool] = Fact("Is it small?")


STORE = at_either_level(Store.good)
EASED = at_either_level(Store.good, spared={"guarded": Store.small.condition()})
ALL_BUT_ONE: dict[str, Any] = {"tone": Tone.LIGHT, "height": 3, "tones": frozenset({Tone.DARK})}


def stored(condition: Condition, **answers: Any) -> Truth:
    return condition.truth(System("store", Store(**answers)), NOTHING)


def test_a_part_may_be_a_choice_a_number_or_a_member_of_a_list() -> None:
    assert stored(STORE, **ALL_BUT_ONE, guarded=True) is YES
    assert stored(STORE, **ALL_BUT_ONE) is OPEN
    for wrong in ({"tone": Tone.DARK}, {"height": 2}, {"tones": frozenset({Tone.LIGHT})}):
        assert stored(STORE, **(ALL_BUT_ONE | wrong)) is NO
        with pytest.raises(TypeError, match=r"Store.good is told as True"):
            Store(good=True, **wrong)
    with pytest.raises(TypeError, match=r"Store.good is told as False"):
        Store(good=False, **ALL_BUT_ONE, guarded=True)
    assert stored(STORE, tones=at_least({Tone.LIGHT})) is OPEN
    assert stored(STORE, good=True, tones=at_least({Tone.LIGHT})) is YES
    assert stored(STORE, good=False, tones=at_least({Tone.LIGHT})) is NO


def test_what_the_law_does_without_may_be_what_the_whole_lacks() -> None:
    assert stored(EASED, good=False) is OPEN
    assert stored(EASED, good=False, small=False) is NO
    assert stored(EASED, good=False, small=True) is OPEN
    assert stored(EASED, good=False, small=True, **ALL_BUT_ONE) is YES
    assert stored(EASED, small=True, guarded=False, **ALL_BUT_ONE) is YES
    assert stored(EASED, small=False, guarded=False, **ALL_BUT_ONE) is NO
    assert stored(EASED, small=True, height=2) is NO
    assert stored(EASED, good=True) is YES
    with pytest.raises(TypeError, match=r"Store.good does not sum up small"):
        at_either_level(Store.good, spared={"small": Store.guarded.condition()})


def test_nothing_definite_flips_where_a_part_is_spared() -> None:
    answers: dict[str, tuple[object, ...]] = {
        "good": (True, False, None), "tone": (Tone.LIGHT, Tone.DARK, None), "height": (2, 3, None),
        "tones": (frozenset({Tone.DARK}), frozenset({Tone.LIGHT}), at_least({Tone.LIGHT}), None),
        "guarded": (True, False, None), "small": (True, False, None),
    }  # fmt: skip
    truths: dict[tuple[object, ...], Truth] = {}
    for told in product(*answers.values()):
        given_ones = {name: answer for name, answer in zip(answers, told, strict=True) if answer is not None}
        try:
            truths[told] = stored(EASED, **given_ones)
        except TypeError:
            continue
    assert len(truths) > 400
    for told, found in truths.items():
        for place, answer in enumerate(told):
            if answer is not None:
                assert truths[(*told[:place], None, *told[place + 1 :])] in {OPEN, found}, told


def test_only_a_plain_no_tells_a_whole_lacking() -> None:
    lacking = told_lacking(Shed.sound)
    assert truth(lacking, sound=False) is YES
    assert truth(lacking, sound=True) is NO
    assert truth(lacking, dry=False) is NO


def test_what_sums_up_nothing_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Shed.plain cannot be read by its parts"):
        at_either_level(Shed.plain)
    with pytest.raises(TypeError, match=r"Shed.tidy cannot be read by its parts"):
        at_either_level(Shed.tidy)
    with pytest.raises(TypeError, match=r"Shed.sound does not sum up plain"):
        as_part_of(Shed.sound, "plain")


def test_a_part_in_another_section_counts() -> None:
    told = Declaration(contents_complete=True, names_notified_body=False)
    System("x", told)
    System("x", told, Conformity(notified_body_involved=False))
    with pytest.raises(
        TypeError, match=r"conformity.notified_body_involved is True, names_notified_body is False"
    ):
        System("x", told, Conformity(notified_body_involved=True))


def test_a_contradiction_in_a_file_is_told_with_its_place() -> None:
    plain = {"name": "x", "declaration": {"contents_complete": True, "names_provider": False}}
    with pytest.raises(DescriptionError, match=r"declaration: Declaration.contents_complete is told as True"):
        from_plain(plain)
    apart = {
        "name": "x",
        "declaration": {"contents_complete": True, "names_notified_body": False},
        "conformity": {"notified_body_involved": True},
    }
    with pytest.raises(DescriptionError, match="names_notified_body is False"):
        from_plain(apart)


def parts_of(shape: Any) -> Iterator[Any]:
    """Yield what a whole sums up: named questions, and tests of choices, numbers and lists."""
    if hasattr(shape, "then"):
        yield from parts_of(shape.first)
        yield from parts_of(shape.then)
    elif hasattr(shape, "parts"):
        for part in shape.parts:
            yield from parts_of(part)
    else:
        yield shape


def test_every_part_named_in_the_vocabulary_exists_and_is_yes_or_no() -> None:
    found = 0
    for section in sections():
        for whole in section.summaries.values():
            for part in parts_of(whole.sums_up):
                key, _, rest = part.name.rpartition(".")
                owner = next(each for each in sections() if each.key == (key or section.key))
                fact = facts_of(owner)[rest]
                tested = hasattr(part, "how")  # a choice, a number or a list
                assert (fact.kind.base is not bool) == tested, f"{whole.path}: {part.name}"
                found += 1
    assert found > 200


def test_a_no_in_a_real_law_is_a_breach_at_either_level() -> None:
    laws = installed(["eu_ai_act"])
    for told in (Operator(supports_ai_literacy=False), Operator(literacy_covers_staff=False)):
        finding = assess(System("x", told), laws=laws, on=dt.date(2026, 11, 27))["Art. 4(1)"]
        assert finding.outcome.value == "breached if applicable"  # type: ignore[union-attr]
    documents = TechnicalDocumentation(contains_annex_iv=False)
    general = assess(System("x", documents), laws=laws, on=dt.date(2027, 12, 2))
    assert general["Annex IV 1(a)-(h)"].outcome.value == "undetermined"  # type: ignore[union-attr]
