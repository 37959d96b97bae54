"""SB 53 (2025-26), the Transparency in Frontier AI Act: in force since 1 January 2026."""

__all__: list[str] = []
