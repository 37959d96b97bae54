"""The digest of the law is of the law alone: the same in every process."""

import os
import subprocess
import sys

_ASK = """
import datetime as dt
from aiframework.laws import installed
from aiframework.legal.lawbook import Lawbook
book = Lawbook(tuple(installed(["california", "coe_convention", "eu_ai_act"])))
print(book.digest(dt.date(2027, 12, 2), dt.date(2026, 11, 23)))
"""


def test_the_digest_does_not_depend_on_how_the_process_hashes() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", _ASK],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(digests) == 1
    assert digests.pop().startswith("sha256:")
