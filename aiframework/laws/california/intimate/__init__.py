"""Intimate imitations of real people: crime, removal from platforms, civil liability."""

__all__: list[str] = []
