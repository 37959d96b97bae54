"""Sets as text, the same in every process: the digest of the law is made of how its values read."""

from typing import Any

__all__ = ["in_order"]


def in_order(members: frozenset[Any]) -> str:
    """Return a set as source, its members in order."""
    return f"frozenset({{{', '.join(sorted(map(repr, members)))}}})" if members else "frozenset()"
