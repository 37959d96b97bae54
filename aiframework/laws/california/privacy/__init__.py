"""The privacy act and its regulations: automated decisions, risk assessments, cybersecurity audits."""

__all__: list[str] = []
