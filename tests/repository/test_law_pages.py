"""The pages of the law: shared facts and facts of one law, the lives of bills, what rests on less than the text."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages") / "law"
    _law_pages().write(folder)
    return folder


def _law_pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("law_pages", DOCS / "law_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_facts_shared_and_not_shared_are_listed(pages: Path) -> None:
    told = (pages / "shared_facts.md").read_text(encoding="utf-8")
    shared, rest = told.split("## Alike, and kept apart")
    assert "`Nature.infers_outputs`" in shared
    assert "EU AI Act, CETS 225, California" in shared
    assert "`Frontier.cumulative_compute`" in rest
    assert "`FrontierIncident.danger_discovered_at`" in rest.split("## Asked by California alone")[1]
    assert "`FrontierIncident.danger_discovered_at`" not in shared


def test_a_page_says_from_when_of_what_and_by_which_law(pages: Path) -> None:
    told = (pages / "eu_ai_act" / "art_26.md").read_text(encoding="utf-8")
    first = "- binding from 2026-08-02"
    (line, *_) = [line for line in told.splitlines() if line.startswith(first)]
    assert "; law published on 2024-07-12 and replaced on 2026-07-24: Art. 113, second paragraph" in line
    assert "; where `high_risk_by_use`" in line
    assert "- binding from 2027-12-02; law published on 2026-07-24: Art. 113" in told
    assert "datetime" not in told
    assert "`NEVER`" not in told


def test_what_never_was_law_says_so_once(pages: Path) -> None:
    told = (pages / "california" / "sb_1047_b_p_22603.md").read_text(encoding="utf-8")
    section = told.split("\n## ")[1]
    lines = [line for line in section.splitlines() if "law " in line and line.startswith("- ")]
    assert [line for line in lines if not line.startswith(("- verified", "- note", "- rests"))] == [
        "- not law since 2024-09-29: vetoed on 2024-09-29, never law"
    ]


def test_every_bill_has_its_life(pages: Path) -> None:
    told = (pages / "california" / "bills.md").read_text(encoding="utf-8")
    assert "## SB 1047 (2023-24): Safe and Secure Innovation" in told
    assert "| 2024-09-29 | vetoed | primary text | 2024-09-29 |" in told
    assert "bills" in (pages / "california" / "index.md").read_text(encoding="utf-8")
    assert not (pages / "eu_ai_act" / "bills.md").exists()


def test_a_page_says_what_it_rests_on(pages: Path) -> None:
    told = (pages / "california" / "ab_1836_civ_3344_1.md").read_text(encoding="utf-8")
    assert "rests on less than the text: California AB 1836 Civ. § 3344.1(h): memory" in told
