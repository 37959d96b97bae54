"""The Python of the README and of the documentation runs, and prints what is shown below it."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parent.parent.parent
PAGES = ["README.md", "docs/start.md", "docs/extending.md", "docs/forms.md"]
BLOCKS = re.compile(r"^```python\n(.*?)^```(?:\s*^```text\n(.*?)^```)?", flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_code_runs_and_prints_what_is_shown(page: str) -> None:
    namespace: dict[str, Any] = {"__name__": f"page_{re.sub(r'[^a-z]', '_', page.lower())}"}
    blocks = BLOCKS.findall((TOP / page).read_text(encoding="utf-8"))
    assert blocks
    for code, shown in blocks:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, page, "exec"), namespace)
        assert shown in {"", out.getvalue()}
