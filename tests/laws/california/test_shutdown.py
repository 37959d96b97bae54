"""Edge case 14: no Californian law in force or coming asks anybody to be able to shut a model down."""

from collections.abc import Iterator
from datetime import date

from aiframework import california
from aiframework.facts.cluster import ComputingCluster
from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.legal.calendar import Force
from aiframework.legal.provision import Norm
from aiframework.logic import Condition, Question, Test

SHUTDOWN = {SafetyProtocol.can_shut_down_fully, ComputingCluster.can_shut_down_customer}
LATEST = date(2026, 11, 23)


def asked(condition: Condition) -> Iterator[Question[object]]:
    """Yield the facts a condition asks."""
    if isinstance(condition, Test):
        yield condition.fact
    for part in condition.parts:
        yield from asked(part)


def test_only_the_vetoed_bill_asks_for_a_shutdown() -> None:
    asking = [
        norm
        for norm in california.provisions
        if isinstance(norm, Norm) and SHUTDOWN.intersection(asked(norm.owed))
    ]
    assert {norm.cite.split(" B&P")[0] for norm in asking} == {"SB 1047"}
    for norm in asking:
        moment = norm.applies.at(LATEST, LATEST)
        assert {phase.force for phase in (*moment.running, *moment.coming)} == {Force.NOT_LAW}
