"""A description as it stands at a moment: what it tells to have happened later has not happened yet."""

import datetime as dt

import pytest

from aiframework import System
from aiframework.facts.answers import follows_otherwise
from aiframework.facts.as_of import as_of
from aiframework.facts.derogation import Derogation
from aiframework.facts.incident import Incident
from aiframework.facts.log_stretch import LogStretch
from aiframework.facts.representative import AuthorisedRepresentative
from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.logic import UNKNOWN

NOON = dt.datetime(2028, 3, 10, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("now", "reported"),
    [
        (dt.date(2028, 3, 9), False),
        (dt.date(2028, 3, 10), True),
        (NOON - HOUR, False),
        (NOON, True),
        (NOON.astimezone(dt.timezone(dt.timedelta(hours=-11))), True),
    ],
)
def test_a_day_counts_as_a_whole_and_moments_to_the_hour(now: dt.date, reported: bool) -> None:
    seen = as_of(System("x", Incident(name="a", reported_at=NOON)), now)
    (item,) = seen.lists["incidents"].cases
    assert item.value(Incident.reported) is reported
    assert item.value(Incident.reported_at) == NOON


def test_it_is_the_same_where_nothing_happened_later() -> None:
    system = System("x", LogStretch(deleted_on=dt.date(2028, 4, 1)))
    assert as_of(system, dt.date(2028, 4, 1)) is system
    seen = as_of(system, dt.date(2028, 3, 31))
    (item,) = seen.lists["log_stretches"].cases
    assert item.value(LogStretch.kept) is True
    source = item.source(LogStretch.kept)
    assert source is not None
    assert source.source == "as it stands on 2028-03-31, by the days told"


def test_a_no_to_a_whole_is_open_where_a_part_turned() -> None:
    told = TechnicalDocumentation(everything_kept=False, documentation_discarded_on=dt.date(2030, 5, 2))
    before = as_of(System("x", told), dt.date(2030, 5, 1))
    assert before.value(TechnicalDocumentation.everything_kept) is UNKNOWN
    assert before.value(TechnicalDocumentation.documentation_kept) is True
    after = as_of(System("x", told), dt.date(2030, 5, 2))
    assert after.value(TechnicalDocumentation.everything_kept) is False


def test_before_the_last_of_several_days_it_is_open() -> None:
    system = System("x", SafetyProtocol(materially_modified_on=dt.date(2026, 6, 1)))
    assert as_of(system, dt.date(2026, 5, 31)).value(SafetyProtocol.materially_modified) is UNKNOWN
    assert as_of(system, dt.date(2026, 6, 1)).value(SafetyProtocol.materially_modified) is True


def test_a_last_day_wins_over_the_answer_that_it_still_runs() -> None:
    system = System("x", Derogation(authorised=True, authorised_until=dt.date(2028, 12, 31)))
    assert as_of(system, dt.date(2028, 12, 31)).value(Derogation.ran_out) is False
    assert as_of(system, dt.date(2029, 1, 1)).value(Derogation.ran_out) is True
    assert System("x", Derogation(authorised=True)).value(Derogation.ran_out) is False


def test_what_follows_otherwise_from_a_changed_answer() -> None:
    told = System("x", AuthorisedRepresentative(appointed=False))
    place = "authorised_representative.appointed_before_release"
    assert told.value(AuthorisedRepresentative.appointed_before_release) is False
    assert follows_otherwise(told, {place: True}) == {"authorised_representative.appointed": True}
    assert follows_otherwise(told, {place: False}) == {}
    logs = System("x", LogStretch(name="a"), LogStretch(kept=True))
    day = {"log_stretches[1].deleted_on": dt.date(2028, 4, 1)}
    assert follows_otherwise(logs, day) == {"log_stretches[1].kept": False}
