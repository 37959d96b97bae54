"""Elections and bots: political advertisements, deceptive election content, hidden bots."""
