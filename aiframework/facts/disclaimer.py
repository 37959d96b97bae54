"""Where a notice that a message was made by AI stands, for each medium."""

from enum import Enum

__all__ = ["CommunicationMedium", "DisclaimerPlace"]


class CommunicationMedium(Enum):
    """The medium of a message from an institution to a person."""

    LETTER_OR_EMAIL = "letter_or_email"
    CONTINUOUS_CHAT = "continuous_chat"
    AUDIO = "audio"
    VIDEO = "video"


class DisclaimerPlace(Enum):
    """Where the notice stands in the message."""

    BEGINNING = "beginning"
    THROUGHOUT = "throughout"
    START_AND_END = "start_and_end"
    NOWHERE = "nowhere"
