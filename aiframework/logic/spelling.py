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
    from difflib import get_close_matches  # noqa: PLC0415 - only when something is misspelt

    return get_close_matches(word, sorted(known), n=at_most, cutoff=alike)


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str = "") -> str:
    """Return "; did you mean ...?" for a word close to a known one, else what is to be said otherwise.

    Args:
        word: what was written.
        known: what there is.
        otherwise: what is said where nothing is near, as in "; use one of 'a', 'b'".
    """
    near = nearest(word, known)
    return f"; did you mean {near[0]!r}?" if near else otherwise
