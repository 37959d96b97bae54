"""Work: automated decision systems, discipline, monitoring, lay-offs."""
