"""Elections and bots: political advertisements, deceptive election content, hidden bots."""

__all__: list[str] = []
