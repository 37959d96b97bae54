"""Annex III: the uses that make a system high-risk, point by point; each purpose is asked on its own."""

__all__: list[str] = []
