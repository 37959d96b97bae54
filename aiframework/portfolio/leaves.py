"""What the gates take from outside, block by block: tests of facts, clocks, determinations, and what is told at all."""

from collections.abc import Callable, Collection, Hashable
from typing import Any

import numpy as np

from aiframework.logic import Question, Test
from aiframework.logic.circuit import Decided, Leaf, ListTold
from aiframework.logic.gates import Told
from aiframework.portfolio.clocks import Moments, asked_by, clock_reading, lying_later
from aiframework.portfolio.columns import Column, Plane, Read, settle
from aiframework.portfolio.facts import Facts
from aiframework.portfolio.outcomes import Answered, ByClock, Later, SectionTold
from aiframework.portfolio.rows import Bits, Bytes, Rows

__all__ = ["asked_facts", "reading", "told_of"]


def told_of(leaf: Leaf, facts: Facts, moments: Moments) -> Told:
    """Return how much a batch tells of a leaf, at a moment."""
    match leaf.asks:
        case Test() as test if test.how == "known":
            return "always"
        case Test() as test:
            return _told(facts.columns.get(test.fact.path))
        case ByClock(clock=clock, done=done):
            asked = asked_by(clock, done=done)
            if not asked:
                return "holds" if moments.passed(clock) else "fails"
            return "sometimes" if all(fact.path in facts.columns for fact in asked) else "never"
        case Later(fact=fact):
            return "sometimes" if fact.path in facts.columns else "never"
        case Answered(fact=fact):
            return _told(facts.columns.get(fact.path))
        case SectionTold(key=key):
            return (
                "never"
                if key not in facts.sections
                else "always"
                if facts.sections[key] is None
                else "sometimes"
            )
        case Decided(term=term):
            return "sometimes" if term in facts.decided else "never"
        case ListTold():
            return "sometimes" if leaf.kind in facts.lists else "never"
        case asks:
            message = f"nothing tells {asks!r}"
            raise TypeError(message)


def _told(column: Column | None) -> Told:
    return "never" if column is None else "sometimes" if column.gaps else "always"


def reading(leaf: Leaf, facts: Facts, moments: Moments) -> Read:
    """Return what writes the planes of a leaf, block by block.

    Args:
        leaf: the leaf.
        facts: the batch.
        moments: what clocks are read against.
    """
    match leaf.asks:
        case Test() as test:
            column = facts.columns.get(test.fact.path)
            if column is None:  # only a test that there is an answer gets here
                return _told_by(lambda rows: np.zeros(rows.width, np.uint8))
            return column.reading(test)
        case ByClock() as asked:
            return clock_reading(asked, facts, moments)
        case Later(fact=fact):
            return lying_later(fact, facts, moments)
        case Answered(fact=fact):
            return _told_by(facts.columns[fact.path].told)
        case SectionTold(key=key):
            bits = facts.sections[key]
            return _told_by(lambda rows: _bits(bits, rows))
        case Decided(term=term):
            return _decided(*facts.decided[term])
        case asks:
            message = f"nothing tells {asks!r}"
            raise TypeError(message)


def _turns_with(fact: Question[Any]) -> tuple[str, ...]:
    """Return the facts that tell the days with which an answer turns."""
    turn = getattr(fact.follows, "turn", None)
    return () if turn is None else turn.days


def _told_by(told: Callable[[Rows], Bytes]) -> Read:
    return lambda rows, _, yes, no: settle(told(rows), None, yes, no)


def _decided(holds: Bits, fails: Bits) -> Read:
    def read(rows: Rows, _: Rows, yes: Plane, no: Plane) -> None:
        for bits, into in ((holds, yes), (fails, no)):
            if into is not None:
                into[:] = bits.at(rows)

    return read


def _bits(bits: Bits | None, rows: Rows) -> Bytes:
    return np.full(rows.width, 255, np.uint8) if bits is None else bits.at(rows)


def asked_facts(leaves: Collection[Hashable]) -> dict[str, Question[Any]]:
    """Return the facts that leaves ask of, by path, with those from which others follow."""
    found: dict[str, Question[Any]] = {}
    for asks in leaves:
        match asks:
            case Test() as test:
                found[test.fact.path] = test.fact
            case ByClock(clock=clock):
                found.update({fact.path: fact for fact in asked_by(clock, done=True)})
            case _:
                pass
    for fact in list(found.values()):
        if fact.follows is not None:
            owner: Any = fact.owner
            needs = {*getattr(fact.follows, "needs", owner.facts), *_turns_with(fact)}
            found.update({owner.facts[name].path: owner.facts[name] for name in needs})
    return found
