"""SB 763: higher penalties under the Cartwright Act; the amounts stand among the sanctions."""

from aiframework.laws.california.calendar import SB_763
from aiframework.legal.provision import Note, Verified

__all__ = [
    "higher_penalties",
]

higher_penalties = Note(
    cite="SB 763 B&P § 16755",
    says="Criminal fines rise to USD 6 million for corporations and USD 1 million for individuals; a civil penalty of up to "
    "USD 1 million per violation is added; remedies are cumulative.",
    verified=Verified("memory", note="the rise itself: two sources; the amounts: memory"),
    binds="courts and prosecutors",
    applies=SB_763,
)
