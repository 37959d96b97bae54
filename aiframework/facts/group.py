"""How far a list of repeated things goes: all there are, or some of them."""

import attrs

__all__ = ["Group", "and_more", "none_of"]


@attrs.frozen
class Group:
    """How far a list of repeated things goes: all there are, or some of them."""

    kind: type
    complete: bool

    def __attrs_post_init__(self) -> None:
        """Refuse a list of what does not repeat.

        Raises:
            TypeError: the kind is no described thing that repeats.
        """
        if not getattr(self.kind, "repeats", False):
            name = getattr(self.kind, "__name__", repr(self.kind))
            message = f"{name} is no thing that repeats: there is no list of it to be complete or not"
            raise TypeError(message)

    def __repr__(self) -> str:
        """Read as the call that made it."""
        return f"{'none_of' if self.complete else 'and_more'}({self.kind.__name__})"


def none_of(kind: type) -> Group:
    """Say that there are no things of this kind beside those given: by itself, none at all.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Group(kind, complete=True)


def and_more(kind: type) -> Group:
    """Say that there may be further things of this kind beside those given.

    Raises:
        TypeError: the kind is no described thing that repeats.
    """
    return Group(kind, complete=False)
