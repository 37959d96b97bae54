"""Health: messages to patients, review of medical necessity, posing as a clinician."""
