"""Expiry: the last day on which something still holds. It is not done by then, and it does not end a duty: it lapses."""

import attrs

from aiframework.legal.clock import Clock

__all__ = ["Expiry"]


@attrs.frozen(kw_only=True)
class Expiry(Clock):
    """A last day after which what was so is so no longer: a certificate that was not extended.

    Its attributes are those of a clock. It has no `done`: what is renewed has another last day.
    """

    def __attrs_post_init__(self) -> None:
        """Refuse an expiry that has no end, two, or a day on which it was done.

        Raises:
            ValueError: see `Clock`; or `done` is given.
        """
        super().__attrs_post_init__()
        if self.done is not None:
            message = f"expiry of {self.cite!r} has a day on which it was done: what is renewed tells another last day"
            raise ValueError(message)
