"""Few questions settle the tier: on a sample here, on every description in `docs/evidence/questions.md`."""

import re
import statistics

from tests.cases.interviews import PAGE, counted, descriptions

SAMPLE = list(descriptions())[::16]


def test_few_questions_settle_the_tier_and_never_more_than_in_fixed_order() -> None:
    counts = [counted(full) for full in SAMPLE]
    assert statistics.median(count.questions for count in counts) <= 12
    assert [count.name for count in counts if count.questions > count.fixed] == []
    assert [count.name for count in counts if not count.same] == []


def test_the_page_keeps_the_promise() -> None:
    page = PAGE.read_text(encoding="utf-8")
    median = re.search(r"\| questions put .*? \| ([\d.]+) \|", page)
    assert median is not None
    assert float(median[1]) <= 12
    assert "took more questions than the fixed order: 0." in page
