"""The command line: `aiframework check`, `aiframework law`, and their kin. Needs the extra `cli`."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; exits 0 when all is well, 1 on a violation, 2 on bad input, 3 when not determined."""
    try:
        from aiframework.cli.app import run  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        if error.name not in {"cyclopts", "questionary", "rich"}:
            raise
        sys.stderr.write("the command line needs an extra: pip install 'aiframework-law[cli]'\n")
        raise SystemExit(2) from None
    raise SystemExit(run(sys.argv[1:]))
