"""Instruments come from the entry-point group, ours and others'."""

from importlib.metadata import EntryPoint

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


def test_a_law_that_is_not_installed_is_refused() -> None:
    with pytest.raises(
        LookupError, match="no law 'eu_ai_akt': there are california, coe_convention, eu_ai_act"
    ):
        installed(["eu_ai_akt"])


def test_another_package_brings_its_law(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("box_act", "tests.law:law", "aiframework.laws")
    monkeypatch.setattr(
        "importlib.metadata.entry_points", lambda *, group: [point] if group == "aiframework.laws" else []
    )
    assert installed() == [law]
