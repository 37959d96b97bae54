"""What type checkers must infer of facts and conditions; checked by mypy and pyright, run by nobody else."""

import datetime as dt
from decimal import Decimal
from typing import assert_type

from aiframework.logic import Condition, Fact, Unknown
from tests.vocabulary import Box, Colour, Taste, Toy

assert_type(Box.open, Fact[bool])
assert_type(Box.colours, Fact[frozenset[Colour]])
assert_type(Box(open=True).open, bool | Unknown)
assert_type(Box().colours, frozenset[Colour] | Unknown)
assert_type(Box(weight=Decimal(2)).weight, Decimal | Unknown)
assert_type(Toy(found_on=dt.date(2026, 1, 1)).found_on, dt.date | Unknown)
assert_type(Box.open & Box.heavy, Condition)
assert_type(Box.colour == Colour.RED, Condition)
assert_type(Box.parts > 2, Condition)
assert_type(Box.colours.overlaps({Colour.RED}), Condition)


def refused() -> None:
    """Each line is an error to both type checkers; an ignore that is not needed is an error too."""
    Box(open="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Box(opened=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Box.colours.overlaps({Taste.SWEET})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Box.colours.includes(Taste.SWEET)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    _ = Box.parts.overlaps({1})  # type: ignore[arg-type, misc]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    _ = Box.parts & Box.open  # type: ignore[misc]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]
    _ = Box.open & (Box.colour == Taste.SWEET)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnknownVariableType]
