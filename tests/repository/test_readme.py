"""The Python of the README and of the documentation runs, and prints what is shown below it."""

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

from aiframework import loads
from aiframework.facts.plain import to_plain

TOP = Path(__file__).parent.parent.parent
PAGES = ["README.md", "docs/start.md", "docs/extending.md", "docs/forms.md", "docs/portfolio.md"]
BLOCKS = re.compile(r"^```python\n(.*?)^```(?:\s*^```text\n(.*?)^```)?", flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_the_code_runs_and_prints_what_is_shown(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(TOP)
    namespace: dict[str, Any] = {"__name__": f"page_{re.sub(r'[^a-z]', '_', page.lower())}"}
    blocks = BLOCKS.findall((TOP / page).read_text(encoding="utf-8"))
    assert blocks
    for code, shown in blocks:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(compile(code, page, "exec"), namespace)
        assert shown in {"", out.getvalue()}


def test_a_description_as_a_file_says_the_same_as_in_python() -> None:
    text = (TOP / "docs/start.md").read_text(encoding="utf-8")
    namespace: dict[str, Any] = {}
    exec(re.findall(r"^```python\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)[0], namespace)
    (toml,) = re.findall(r"^```toml\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)
    told, written = to_plain(namespace["system"]), to_plain(loads(toml))
    answer = written["deployer"]["told_workers_before_use"]
    assert answer.pop("source")
    written["deployer"]["told_workers_before_use"] = answer["answer"]
    assert written == told


def test_a_policy_of_ones_own_takes_twenty_lines() -> None:
    """From the imports to the answer."""
    blocks = [code for code, _ in BLOCKS.findall((TOP / "README.md").read_text(encoding="utf-8"))]
    (policy,) = [code for code in blocks if "policy = Instrument(" in code]
    assert "assess(" in policy
    assert len([line for line in policy.splitlines() if line.strip()]) <= 20


@pytest.mark.parametrize("page", PAGES)
def test_the_code_passes_a_strict_type_checker(page: str, tmp_path: Path) -> None:
    api = pytest.importorskip("mypy.api", reason="type checkers come with: pip install --group typing")
    code = "\n".join(code for code, _ in BLOCKS.findall((TOP / page).read_text(encoding="utf-8")))
    file = tmp_path / "page.py"
    file.write_text(code, encoding="utf-8")
    told, errors, status = api.run(["--strict", "--config-file", str(TOP / "pyproject.toml"), str(file)])
    assert (status, errors) == (0, ""), told
