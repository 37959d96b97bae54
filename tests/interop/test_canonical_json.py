"""The JSON of an assessment is canonical, as the reference implementation of RFC 8785 writes it."""

import datetime as dt
import json
from pathlib import Path

import pytest

from aiframework import assess, load
from aiframework.laws import installed
from aiframework.write.json import assessment_text

rfc8785 = pytest.importorskip("rfc8785", reason="the reference implementation: pip install rfc8785")
EXAMPLES = Path(__file__).parent.parent.parent / "examples"


@pytest.mark.parametrize("name", ["credit_with_fraud_detection", "frontier-model", "documentary_replica"])
def test_it_is_written_as_the_reference_writes_it(name: str) -> None:
    told = assessment_text(assess(load(EXAMPLES / f"{name}.toml"), laws=installed(), on=dt.date(2027, 12, 2)))
    assert rfc8785.dumps(json.loads(told)) == told.removesuffix("\n").encode()
