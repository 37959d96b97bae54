"""What is decided beforehand: searched for here in the laws that say they were searched, and in any other when it loads."""

import subprocess
import sys
from pathlib import Path

import pytest

from aiframework.laws import installed
from aiframework.legal.instrument import Instrument
from aiframework.logic.vacuous import clash
from tests.vocabulary import Box

LAWS = [law for law in installed() if law.searched]
_EACH_MODULE_ALONE = """
import importlib, pkgutil, sys
from aiframework.logic import vacuous
met = []
search = vacuous.clash
vacuous.clash = lambda parts: met.append(parts) or search(parts)
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, sys.argv[1] + "."):
    importlib.import_module(found.name)
print(len(met))
"""
_CONTRADICTION = """
from aiframework.legal.calendar import ALWAYS_IN_FORCE
from aiframework.legal.provision import PRIMARY, Duty
from tests.vocabulary import Box

never = Duty(
    cite="Art. 1",
    says="A box that is open and closed is kept dry.",
    when=Box.open & ~Box.open,
    must=Box.old,
    applies=ALWAYS_IN_FORCE,
    verified=PRIMARY,
)
"""


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.id)
def test_each_module_imported_alone_is_searched(law: Instrument) -> None:
    """A contradiction stops the import, with the line it stands in."""
    run = subprocess.run(
        [sys.executable, "-c", _EACH_MODULE_ALONE, law.package], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) > 0


def test_a_law_of_ones_own_is_searched_when_it_loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    law = _law(tmp_path, monkeypatch, "law_of_ones_own", searched=False)
    with pytest.raises(ValueError, match="decided beforehand, it never holds"):
        _ = law.provisions


def test_a_law_that_was_searched_is_not_searched_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is built beside it, and afterwards, is."""
    (never,) = _law(tmp_path, monkeypatch, "law_searched_before", searched=True).provisions
    (owed,) = never.condition().parts
    assert clash(owed.parts)
    with pytest.raises(ValueError, match="decided beforehand"):
        _ = Box.open & ~Box.open


def _law(folder: Path, monkeypatch: pytest.MonkeyPatch, package: str, *, searched: bool) -> Instrument:
    (folder / package).mkdir()
    (folder / package / "__init__.py").write_text("")
    (folder / package / "article_1.py").write_text(_CONTRADICTION)
    monkeypatch.syspath_prepend(str(folder))
    law = installed(["coe_convention"])[0]
    return Instrument(
        id=package,
        short="Own law",
        title="A law of one's own",
        jurisdiction="nowhere",
        law_as_of=law.law_as_of,
        package=package,
        searched=searched,
    )
