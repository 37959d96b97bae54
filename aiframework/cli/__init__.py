"""The command line: `aiframework check`, `aiframework law`, and their kin. Needs the extra `cli`."""

import sys
from io import TextIOWrapper

__all__ = ["main"]

_EXTRA = {"cyclopts", "questionary", "rich"}


def main() -> None:
    """Run the command line; exits 0 when all is well, 1 on a violation, 2 on bad input, 3 when not determined."""
    try:
        from aiframework.cli.app import run  # noqa: PLC0415 - an extra

        _speak_plainly()
        code = run(sys.argv[1:])
    except ImportError as error:
        # a command that loads late tells what it lacks as the cause
        lacking = error.__cause__ if isinstance(error.__cause__, ImportError) else error
        if lacking.name not in _EXTRA:
            raise
        sys.stderr.write("the command line needs an extra: pip install 'aiframework-law[cli]'\n")
        code = 2
    raise SystemExit(code)


def _speak_plainly() -> None:
    """Write UTF-8 for machines wherever it runs; what people read may lose the look of a letter, no more."""
    if isinstance(sys.stdout, TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="replace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")
