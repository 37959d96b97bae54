"""Every outcome a provision can have is shown by a scenario that expects it."""

import pytest

from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from tests.outcomes import lacking, main

LAWS = installed(["california", "coe_convention"])


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_every_outcome_is_shown(law: Instrument) -> None:
    assert dict(lacking(law)) == {}


def test_the_report_counts(capsys: pytest.CaptureFixture[str]) -> None:
    main(["coe_convention"])
    told = capsys.readouterr().out
    assert told.startswith("coe_convention: ")
    assert told.endswith("; 0 provisions lack one\n")
