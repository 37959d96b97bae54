"""The instruments that are installed: ours, and those that other packages bring."""

from collections.abc import Iterable

from aiframework.legal.instrument import Instrument

__all__ = ["installed"]

_GROUP = "aiframework.laws"


def installed(names: Iterable[str] | None = None) -> list[Instrument]:
    """Return instruments of this and every other installed package that brings law, by id.

    A package adds one through the entry-point group `aiframework.laws`.

    Args:
        names: the ids wanted, in this order; all that are installed by default.

    Raises:
        LookupError: one is not installed; those that are get listed.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to load, and one law alone does without

    found = {point.name: point for point in entry_points(group=_GROUP)}
    wanted = sorted(found) if names is None else list(names)
    unknown = [name for name in wanted if name not in found]
    if unknown:
        message = f"no law {', '.join(map(repr, unknown))}: there are {', '.join(sorted(found))}"
        raise LookupError(message)
    return [found[name].load() for name in wanted]
