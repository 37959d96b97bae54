"""Instruments come from the entry-point group, ours and others'."""

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from aiframework.legal.installed import installed
from tests.law import law


def test_ours_are_installed() -> None:
    assert {"california", "coe_convention", "eu_ai_act"} <= {instrument.id for instrument in installed()}


def test_only_those_named_are_loaded_in_the_order_named() -> None:
    assert [instrument.id for instrument in installed(["eu_ai_act", "california"])] == [
        "eu_ai_act",
        "california",
    ]


def test_one_text_is_no_list_of_laws() -> None:
    with pytest.raises(TypeError, match=r"names='eu_ai_act' is one text: give a list, as in \['eu_ai_act'\]"):
        installed("eu_ai_act")


def test_a_law_that_is_not_installed_is_refused() -> None:
    with pytest.raises(
        LookupError,
        match=r"no law 'eu_ai_akt'; did you mean 'eu_ai_act'\?; there are california, coe_convention, eu_ai_act; or give",
    ):
        installed(["eu_ai_akt"])


def test_another_package_brings_its_law(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("box_act", "tests.law:law", "aiframework.laws")
    monkeypatch.setattr(
        "importlib.metadata.entry_points", lambda *, group: [point] if group == "aiframework.laws" else []
    )
    assert installed() == [law]


LAW = """
import datetime as dt

from aiframework import Fact, describes, eu_ai_act
from aiframework.legal.calendar import ALWAYS_IN_FORCE
from aiframework.legal.instrument import Instrument
from aiframework.legal.provision import PRIMARY, Duty


@describes
class PolicyInAFile:
    signed_off: Fact[bool] = Fact("Has the board signed it off?", control="operator")
    listed: Fact[bool] = Fact("Does it stand on the list?", control="operator")


def duty(cite, **told):
    return Duty(cite=cite, says="An example.", verified=PRIMARY, applies=ALWAYS_IN_FORCE, **told)


policy = Instrument(
    id="policy", short="Policy", title="A policy", jurisdiction="the house", law_as_of=dt.date(2026, 11, 23),
    members=(
        ("sign", duty("Art. 1", must=PolicyInAFile.signed_off)),
        ("leave", duty("Art. 2", must=~PolicyInAFile.signed_off)),
    ),
)
"""


def test_a_law_of_ones_own_is_named_by_its_file(tmp_path: Path) -> None:
    file = tmp_path / "policy.py"
    file.write_text(LAW, encoding="utf-8")
    assert [law.id for law in installed([str(file), "eu_ai_act"])] == ["policy", "eu_ai_act"]


@pytest.mark.parametrize(
    ("text", "error", "message"),
    [
        (None, LookupError, "no file .*policy.py': name the Python file in which your law stands"),
        ("from aiframework import eu_ai_act", LookupError, "policy.py holds no law of its own"),
        ("law = (", ValueError, "policy.py, line 1: '\\(' was never closed"),
    ],
)
def test_a_file_without_a_law_is_refused(
    tmp_path: Path, text: str | None, error: type[Exception], message: str
) -> None:
    file = tmp_path / "policy.py"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(error, match=message):
        installed([str(file)])
