"""What follows from two dates is worked out; what contradicts it is refused; what was told stays what was told."""

import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest

from aiframework.facts import System, describes
from aiframework.facts.answers import with_answer
from aiframework.facts.corrective_order import CorrectiveOrder
from aiframework.facts.crime import CrimePrediction
from aiframework.facts.declaration import Declaration
from aiframework.facts.following import (
    before,
    kept_until_the_later,
    too_small_a_share,
    within_months,
    within_years,
    within_years_of_term,
    years_ahead,
)
from aiframework.facts.importer import Importer
from aiframework.facts.index import sections
from aiframework.facts.influence import Influence
from aiframework.facts.market import Market
from aiframework.facts.nature import Nature, Technique
from aiframework.facts.plain import DescriptionError, from_plain, to_plain
from aiframework.facts.replica import Replica
from aiframework.facts.section import described
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.logic import UNKNOWN, Context, Fact, Truth
from aiframework.logic.trace import trace


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"issued_on": "2028-08-01", "valid_until": "2032-08-01"}, True),
        ({"issued_on": "2028-08-01", "valid_until": "2032-08-02"}, None),
        ({"issued_on": "2028-08-01", "valid_until": "2032-08-02", "extended": False}, False),
        ({"issued_on": "2028-08-01", "valid_until": "2032-08-02", "extended": True}, None),
        ({"runs_from": "2032-08-01", "issued_on": "2028-08-01", "valid_until": "2036-08-01"}, True),
        ({"runs_from": "2032-08-01", "valid_until": "2036-08-02"}, False),
        ({"valid_until": "2032-08-01", "extended": False}, None),
        ({"issued_on": "2028-08-01"}, None),
    ],
)
def test_a_term_runs_from_the_issue_or_the_last_extension(
    told: dict[str, str | bool], expected: bool | None
) -> None:
    work = within_years_of_term(
        4, issued="issued_on", extended="extended", runs_from="runs_from", on="valid_until"
    )
    assert (
        work({name: day(answer) if isinstance(answer, str) else answer for name, answer in told.items()})
        is expected
    )


@pytest.mark.parametrize(
    ("died", "used", "expected"),
    [
        ("1955-06-01", "2025-06-01", True),
        ("1955-06-01", "2025-06-02", False),
        ("1956-02-29", "2026-02-28", True),
        ("1956-02-29", "2026-03-01", False),
    ],
)
def test_within_years(died: str, used: str, expected: bool) -> None:
    work = within_years(70, of="died_on", on="used_on")
    assert work({"died_on": day(died), "used_on": day(used)}) is expected
    assert work({"died_on": day(died)}) is None


@pytest.mark.parametrize(
    ("changed", "done", "expected"),
    [
        ("2028-06-01", "2028-09-01", True),
        ("2028-06-01", "2028-09-02", False),
        ("2027-11-30", "2028-02-29", True),
        ("2027-11-30", "2028-03-01", False),
    ],
)
def test_within_months(changed: str, done: str, expected: bool) -> None:
    work = within_months(3, of="changed_on", on="done_on")
    assert work({"changed_on": day(changed), "done_on": day(done)}) is expected
    assert work({"done_on": day(done)}) is None


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"share": Decimal(50), "transferred": False}, False),
        ({"share": Decimal("50.1"), "transferred": False}, None),
        ({"share": Decimal(10), "transferred": True}, None),
        ({"share": Decimal(10)}, None),
        ({"transferred": False}, None),
    ],
)
def test_too_small_a_share(told: dict[str, Any], expected: bool | None) -> None:
    work = too_small_a_share("share", to_pass=Decimal(50), where_not="transferred")
    assert work(told) is expected


@pytest.mark.parametrize(
    ("told", "ends", "expected"),
    [
        ("2027-01-31", "2028-01-31", True),
        ("2027-02-01", "2028-01-31", False),
        ("2028-02-29", "2029-02-28", True),
    ],
)
def test_years_ahead(told: str, ends: str, expected: bool) -> None:
    work = years_ahead(1, of="ends_on", on="told_on")
    assert work({"told_on": day(told), "ends_on": day(ends)}) is expected
    assert work({"ends_on": day(ends)}) is None


def test_before_says_nothing_of_one_day() -> None:
    work = before("first", "second")
    days = {"first": day("2026-05-01"), "second": day("2026-05-02")}
    assert work(days) is True
    assert work({"first": days["second"], "second": days["first"]}) is False
    assert work({"first": days["first"], "second": days["first"]}) is None
    assert work({"second": days["first"]}) is None


@pytest.mark.parametrize(
    ("kept", "ended", "done", "expected"),
    [
        ("2033-01-01", "2033-01-01", "2026-03-01", True),
        ("2031-03-01", "2033-01-01", "2026-03-01", False),
        ("2031-03-01", "2027-01-01", "2026-03-01", True),
        ("2031-02-28", "2027-01-01", "2026-03-01", False),
    ],
)
def test_kept_until_the_later(kept: str, ended: str, done: str, expected: bool) -> None:
    work = kept_until_the_later(kept_until="kept", ended="ended", done="done", years=5)
    assert work({"kept": day(kept), "ended": day(ended), "done": day(done)}) is expected
    assert work({"kept": day(kept), "done": day(done)}) is None


DATED = Replica(died_on=day("1955-06-01"), used_on=day("2025-06-02"))


def test_an_answer_that_follows_decides_and_says_where_it_comes_from() -> None:
    system = System("x", DATED)
    (item,) = system.items(Replica).cases
    told = trace(Replica.used_within_seventy_years.condition(), item, Context())
    assert told.truth is Truth.NO
    assert [leaf.source.source for leaf in told.leaves() if leaf.source] == [
        "follows from the other answers of the section"
    ]


def test_what_was_told_stays_what_was_told() -> None:
    """So that a copy with another date is worked out anew, and files hold no more than was said."""
    system = System("x", DATED)
    assert DATED.used_within_seventy_years is UNKNOWN
    assert from_plain(to_plain(system)) == system
    assert set(to_plain(system)["replicas"][0]) == {"died_on", "used_on"}
    made: Any = DATED
    assert attrs.evolve(made, used_on=day("2025-06-01")).answers["used_within_seventy_years"] is True
    changed = with_answer(system, "replicas[0].used_on", day("2025-06-01"))
    (item,) = changed.items(Replica).cases
    assert item.section.answers["used_within_seventy_years"] is True
    assert pickle.loads(pickle.dumps(DATED)) == DATED  # noqa: S301 - our own bytes


def test_a_contradiction_is_refused() -> None:
    with pytest.raises(TypeError, match="is told as True, but False follows from the other answers"):
        Replica(died_on=day("1955-06-01"), used_on=day("2025-06-02"), used_within_seventy_years=True)
    plain = {"died_on": day("1955-06-01"), "used_on": day("2025-06-02"), "used_within_seventy_years": True}
    with pytest.raises(
        DescriptionError, match=r"replicas\[0\]: Replica.used_within_seventy_years is told as True"
    ):
        from_plain({"name": "x", "replicas": [plain]})


def test_a_fact_may_not_take_a_name_that_every_section_uses() -> None:
    with pytest.raises(ValueError, match="cannot call a fact 'answers'"):

        @describes
        class Clash:
            answers: Fact[bool] = Fact("Are there answers?")


def test_a_kind_of_software_says_that_it_is_no_more_than_laid_down_steps() -> None:
    for kind, follows in ((Technique.SIMPLE_PREDICTION, True), (Technique.NONE, UNKNOWN)):
        assert System("x", Nature(simple_technique=kind)).value(Nature.only_human_written_steps) is follows
    with pytest.raises(TypeError, match="told as False, but True follows"):
        Nature(simple_technique=Technique.CLASSICAL_HEURISTICS, only_human_written_steps=False)


def test_one_answer_rules_others_out() -> None:
    told = System(
        "x", Influence(lawful_persuasion_only=True), CrimePrediction(about_places_or_organisations_only=True)
    )
    assert (told.value(Influence.deceptive), told.value(CrimePrediction.predicts_offence_by_person)) == (
        False,
        False,
    )
    assert System("x", Influence(lawful_persuasion_only=False)).value(Influence.deceptive) is UNKNOWN


def test_what_is_gone_is_not_kept() -> None:
    day = dt.date(2030, 5, 1)
    told = System(
        "x", TechnicalDocumentation(documentation_discarded_on=day), Importer(papers_discarded_on=day)
    )
    assert told.value(TechnicalDocumentation.documentation_kept) is False
    assert told.value(TechnicalDocumentation.quality_documentation_kept) is UNKNOWN
    assert told.value(Importer.papers_kept) is False
    with pytest.raises(TypeError, match="documentation_kept is told as True, but False follows"):
        TechnicalDocumentation(documentation_discarded_on=day, documentation_kept=True)
    with pytest.raises(TypeError, match="everything_kept is told as True, but its parts say otherwise"):
        TechnicalDocumentation(quality_documentation_discarded_on=day, everything_kept=True)
    with pytest.raises(TypeError, match="everything_kept is told as True, but its parts say otherwise"):
        System("x", TechnicalDocumentation(everything_kept=True), Declaration(discarded_on=day))


def test_in_time_follows_from_the_days() -> None:
    last, late = dt.date(2028, 6, 30), dt.date(2028, 7, 1)

    def following(**told: Any) -> dict[str, Any]:
        section: Any = CorrectiveOrder(**told)
        return {name: answer for name, answer in section.answers.items() if name not in told}

    in_time = {"sets_a_day": True, "carried_out": True, "carried_out_in_time": True}
    assert following(due_on=last, carried_out_on=last) == in_time
    assert following(due_on=last, carried_out_on=late) == in_time | {"carried_out_in_time": False}
    assert following(due_on=last, carried_out=False) == {"sets_a_day": True}
    assert following(carried_out_on=last) == following(carried_out_in_time=True) == {"carried_out": True}
    assert following(carried_out_in_time=False) == {}
    with pytest.raises(TypeError, match="carried_out is told as False, but True follows"):
        CorrectiveOrder(carried_out=False, carried_out_in_time=True)


def test_the_first_unit_was_placed_on_the_market_or_put_into_service() -> None:
    """Told when, and that it was not the one: it was the other; told that it was neither, nothing can have been first."""
    first = dt.date(2027, 5, 3)

    def placed(**told: Any) -> object:
        market: Any = Market(**told)
        return market.answers.get("placed_on_union_market")

    assert placed(first_unit_on=first, put_into_service_in_union=False) is True
    assert placed(first_unit_on=first, put_into_service_in_union=True) is None
    assert placed(put_into_service_in_union=False) is None
    with pytest.raises(TypeError, match="placed_on_union_market is told as False, but True follows"):
        Market(first_unit_on=first, put_into_service_in_union=False, placed_on_union_market=False)


def test_every_working_out_says_what_it_reads() -> None:
    """So that whole tables can be worked out by the columns that matter."""
    following = [fact for kind in described.values() for fact in getattr(kind, "following", {}).values()]
    assert following
    assert [fact.path for fact in following if not getattr(fact.follows, "needs", ())] == []


def test_a_class_may_not_take_the_name_of_another() -> None:
    """Facts are told apart by class and name: two classes of one name would be taken for one another."""
    with pytest.raises(
        ValueError, match=r"has the name of aiframework\.facts\.replica\.Replica, and their facts"
    ):

        @describes(many="further_replicas")
        class Replica:
            made: Fact[bool] = Fact("Is it made?")


def test_an_answer_follows_only_from_questions_of_its_section() -> None:
    """A question that is given up takes with it what was worked out from it."""
    gone = [
        f"{fact.path} from {name}"
        for section in sections()
        for fact in section.facts.values()
        if fact.follows is not None
        for name in fact.follows.needs  # type: ignore[attr-defined]  # a function carries what it needs
        if name not in section.facts
    ]
    assert gone == []
