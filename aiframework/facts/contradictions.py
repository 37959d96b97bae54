"""Where a description says of a whole what its parts contradict: each such answer, in words."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from aiframework.logic import UNKNOWN, Question, Truth

__all__ = ["contradicted"]


def _nothing(name: str) -> Any:  # noqa: ANN401, ARG001 - any answer
    return UNKNOWN


def contradicted(
    summaries: Mapping[str, Question[Any]],
    told: Mapping[str, Any],
    elsewhere: Callable[[str], Any] = _nothing,
) -> Iterator[str]:
    """Yield, for each whole that is told, what its parts say against it.

    Args:
        summaries: the facts of a section that sum up others, by name.
        told: the answers of that section, by name.
        elsewhere: looks up an answer of another section, by "section.name".
    """
    for name in filter(told.__contains__, summaries):
        fact = summaries[name]

        def answer(part: str) -> Any:  # noqa: ANN401 - any answer
            own = elsewhere(part) if "." in part else told.get(part, UNKNOWN)
            if own is not UNKNOWN or part not in summaries:
                return own
            within = summaries[part].sums_up.truth(answer)
            return UNKNOWN if within is Truth.UNKNOWN else within is Truth.YES

        found = fact.sums_up.truth(answer)
        if found not in {Truth.UNKNOWN, Truth.of(told[name])}:
            parts = (part for part in dict.fromkeys(fact.sums_up.names()) if answer(part) is not UNKNOWN)
            said = ", ".join(f"{part} is {answer(part)!r}" for part in parts)
            yield (
                f"{fact.path} is told as {told[name]!r}, but its parts say otherwise ({said}):"
                " change one of them, or leave out the whole"
            )
