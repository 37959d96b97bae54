"""AI regulation as code: describe an AI system, learn what the law asks of it, why, and what is missing."""
