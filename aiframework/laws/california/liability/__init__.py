"""Liability and antitrust: the autonomy defence, common pricing algorithms."""
