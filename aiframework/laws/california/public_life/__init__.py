"""Definitions, state agencies, auditors, orders, federal pressure and bills known only by name."""

__all__: list[str] = []
