"""The shapes law takes: citations, provisions, schedules, deadlines, penalties. Names no instrument."""

__all__ = []
