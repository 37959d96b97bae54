"""Few questions settle the tier: on a sample here, on every description in `docs/evidence/questions.md`."""

import re
import statistics
from pathlib import Path

from aiframework import System, assess, eu_ai_act, load
from aiframework.assessment.interview import DONT_KNOW, interview
from aiframework.assessment.questions import Checklist
from aiframework.facts.operator import Operator
from tests.cases.interviews import ON, PAGE, counted, descriptions, reply

EXAMPLES = Path(__file__).parents[2] / "examples"
SAMPLE = list(descriptions())[::16]


def test_few_questions_settle_the_tier_and_never_more_than_in_fixed_order() -> None:
    counts = [counted(full) for full in SAMPLE]
    assert statistics.median(count.questions for count in counts) <= 12
    assert [count.name for count in counts if count.questions > count.fixed] == []
    assert [count.name for count in counts if not count.same] == []


def test_the_page_keeps_the_promise() -> None:
    page = PAGE.read_text(encoding="utf-8")
    median = re.search(r"\| questions put .*? \| ([\d.]+) \|", page)
    assert median is not None
    assert float(median[1]) <= 12
    assert "took more questions than the fixed order: 0." in page


def test_a_list_never_holds_a_whole_with_its_parts() -> None:
    steps = interview(assess(System("x"), laws=[eu_ai_act], on=ON), goal="tier")
    asked, _ = next(steps)
    lists = 0
    while True:
        if isinstance(asked, Checklist):
            lists += 1
            wholes = [
                each.fact for each in asked.of if each.fact is not None and each.fact.sums_up is not None
            ]
            parts = {name for fact in wholes if fact.sums_up is not None for name in fact.sums_up.names()}
            assert not parts & {each.fact.name for each in asked.of if each.fact is not None}
        try:
            asked, _ = steps.send(set() if isinstance(asked, Checklist) else DONT_KNOW)
        except StopIteration:
            break
    assert lists > 2


def test_where_duties_are_open_the_role_is_asked_first_and_an_interview_is_short() -> None:
    for name, fewest in (("customer_chatbot", 17), ("open_weight_model", 11)):
        full = load(EXAMPLES / f"{name}.toml")
        steps = interview(assess(System(full.name), laws=[eu_ai_act], on=ON), goal="violations")
        asked, _ = next(steps)
        assert asked.question == Operator.roles.question
        questions = 0
        try:
            while True:
                questions += 1
                asked, _ = steps.send(reply(full, asked))
        except StopIteration:
            assert questions <= fewest + 2


def test_a_tier_asks_nobody_for_a_role() -> None:
    steps = interview(assess(System("x"), laws=[eu_ai_act], on=ON), goal="tier")
    asked, _ = next(steps)
    questions = 0
    while True:
        questions += 1
        places = asked.places if isinstance(asked, Checklist) else (asked.place,)
        assert not any(place.startswith("operator.") for place in places)
        try:
            asked, _ = steps.send(set() if isinstance(asked, Checklist) else DONT_KNOW)
        except StopIteration:
            break
    assert questions > 2
