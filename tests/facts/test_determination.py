"""What counsel has decided."""

import datetime as dt
import re
from typing import Any

import pytest

from aiframework.facts import Determination, System


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: _decided(holds="yes"), TypeError, "holds is True or False, not 'yes'"),
        (lambda: _decided(on=dt.datetime(2026, 1, 1, tzinfo=dt.UTC)), TypeError, "is no day"),
        (lambda: _decided(by=None), TypeError, "by is told in words"),
        (
            lambda: System("x", determinations=[_decided(), _decided(holds=False)]),
            ValueError,
            "determined more than once: 'Test Art. 1'",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_when_told(build: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=re.escape(message)):
        build()


def _decided(**other: Any) -> Determination:
    given: dict[str, Any] = {"term": "Test Art. 1", "holds": True, "by": "counsel", "on": dt.date(2026, 1, 1)}
    return Determination(**(given | other))
