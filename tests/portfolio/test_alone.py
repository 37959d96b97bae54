"""A provision asked alone: what it rests on is there, though nobody else asks it."""

import pytest

from aiframework import System
from aiframework.facts.deployer import Deployer
from aiframework.facts.group import and_more, none_of
from aiframework.facts.retrospective_search import RetrospectiveSearch
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.logic import ALWAYS, some
from aiframework.portfolio.descriptions import batch_of
from tests.desk import SINCE, START, desk_act
from tests.portfolio.rows import all_at_once, one_by_one

#: asks of things no more than whether there is one
COUNTING = Duty(
    cite="Art. 1",
    says="Whoever searches afterwards reports each year.",
    verified=PRIMARY,
    when=some(RetrospectiveSearch, ALWAYS),
    must=Deployer.reports_searches_each_year,
    applies=SINCE,
)
SEARCHES = ((RetrospectiveSearch(),), (none_of(RetrospectiveSearch),), (and_more(RetrospectiveSearch),), ())


@pytest.mark.usefixtures("way")
def test_things_that_are_only_counted() -> None:
    systems = [
        System("x", Deployer(reports_searches_each_year=reports), *searches)
        for searches in SEARCHES * 5
        for reports in (True, False)
    ]
    options = {"laws": [desk_act(COUNTING)], "on": START}
    assert all_at_once(batch_of(systems), **options) == one_by_one(systems, **options)
