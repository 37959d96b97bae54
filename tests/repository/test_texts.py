"""Every text file of the repository speaks of the product only: no path of anybody's machine."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WEB_ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:work|root|home|Users)/|\b[A-Za-z]:\\+Users\\", flags=re.ASCII)


def files() -> list[Path]:
    """Return the files that are or would be tracked; outside a checkout, all that are no by-product."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if (ROOT / ".git").exists():
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if "__pycache__" not in path.parts]
    return sorted(path for path in paths if path.is_file())


def text_of(path: Path) -> str | None:
    content = path.read_bytes()
    return None if b"\0" in content else content.decode("utf-8")


def machine_paths(text: str) -> list[str]:
    lines = enumerate(text.splitlines(), start=1)
    return [
        f"line {number}: {line.strip()[:120]}"
        for number, line in lines
        if MACHINE_PATH.search(WEB_ADDRESS.sub("", line))
    ]


def test_no_file_names_a_path_of_a_machine() -> None:
    found = {
        path.relative_to(ROOT).as_posix(): places
        for path in files()
        if (text := text_of(path)) is not None and (places := machine_paths(text))
    }
    assert not found


@pytest.mark.parametrize("folder", ["work", "root", "home"])
def test_a_path_of_a_machine_is_seen(folder: str) -> None:
    assert machine_paths(f"open('/{folder}/law.toml')")
    assert machine_paths(f"see file:///{folder}/law.toml")


@pytest.mark.parametrize(
    "text", ["https://example.org/{}/page", "at school/{}/elsewhere", "../{}/law.toml", "/{}ers/"]
)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert not machine_paths(text.format("home"))
