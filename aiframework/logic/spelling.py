"""What a misspelt word may have meant."""

from collections.abc import Iterable

__all__ = ["did_you_mean", "nearest"]

_ALIKE = 0.6


def nearest(word: str, known: Iterable[str], *, alike: float = _ALIKE, at_most: int = 1) -> list[str]:
    """Return the known words that are most like a word, the likest first; of equals the first in the alphabet.

    Args:
        word: what was written.
        known: what there is.
        alike: how much alike they must be, from 0 (anything) to 1 (the same).
        at_most: how many are returned.
    """
    sharing = sorted(other for other in known if _shared(word, other) >= alike)
    if not sharing:
        return []
    from difflib import get_close_matches  # noqa: PLC0415 - slow to load, and only when something is misspelt

    return get_close_matches(word, sharing, n=at_most, cutoff=alike)


def _shared(word: str, other: str) -> float:
    """Return the share of letters that two words have in common, in whatever order: they are never more alike."""
    both = sum(min(word.count(letter), other.count(letter)) for letter in set(word))
    letters = len(word) + len(other)
    return 2 * both / letters if letters else 1.0


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """Return "; did you mean ...?" for a word close to a known one, else what is to be said otherwise.

    Args:
        word: what was written.
        known: what there is.
        otherwise: what is said where nothing is near, as in "; use one of 'a', 'b'".
    """
    near = nearest(word, known)
    return f"; did you mean {near[0]!r}?" if near else otherwise
