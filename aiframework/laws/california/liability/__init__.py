"""Liability and antitrust: the autonomy defence, common pricing algorithms."""

__all__: list[str] = []
