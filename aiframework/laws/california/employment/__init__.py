"""Work: automated decision systems, discipline, monitoring, lay-offs."""

__all__: list[str] = []
