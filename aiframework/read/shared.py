"""What readers share: how a place in a text is told."""

__all__ = ["TOO_MANY_DIGITS", "mistake_at"]

#: a whole number that no fact could hold
TOO_MANY_DIGITS = "a number has more digits than can be read"


def mistake_at(text: str, line: int, column: int, what: str) -> str:
    """Return a mistake with its place and the line it stands in.

    Args:
        text: what was read.
        line: the number of the line, from 1.
        column: the number of the character, from 1.
        what: what is wrong.
    """
    lines = text.splitlines()
    written = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    shown = written if len(written) <= 80 else f"{written[:77]}..."  # noqa: PLR2004 - a line's worth
    told = f"line {line}, column {column}: {what[:1].lower()}{what[1:].rstrip('.')}"
    return f"{told}: {shown}" if shown else told
