"""Health: messages to patients, review of medical necessity, posing as a clinician."""

__all__: list[str] = []
