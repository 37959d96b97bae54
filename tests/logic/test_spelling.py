"""What a misspelt word may have meant: the same as Python's own search says, without loading it in vain."""

import subprocess
import sys
from difflib import get_close_matches

from hypothesis import given
from hypothesis import strategies as st

from aiframework.logic.spelling import did_you_mean, nearest

words = st.text("abcé_", max_size=7)


@given(words, st.lists(words, max_size=12), st.sampled_from([0.3, 0.6, 0.75, 1.0]), st.integers(1, 3))
def test_the_nearest_are_those_of_difflib(word: str, known: list[str], alike: float, at_most: int) -> None:
    found = nearest(word, known, alike=alike, at_most=at_most)
    assert found == get_close_matches(word, sorted(known), n=at_most, cutoff=alike)


def test_a_hint_is_given_where_one_is_near() -> None:
    assert did_you_mean("opn", ["parts", "open"]) == "; did you mean 'open'?"
    assert did_you_mean("opn", ["parts"], otherwise="; use 'parts'") == "; use 'parts'"


def test_nothing_is_loaded_for_a_word_that_is_like_none() -> None:
    statement = (
        "import sys; from aiframework.logic.spelling import nearest\n"
        "assert nearest('notified', ('sentence', 'chapeau')) == []\n"
        "assert 'difflib' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", statement], check=True)
