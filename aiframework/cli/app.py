"""The command-line application: its commands, and how errors become exit codes."""

import sys
import traceback
from collections.abc import Sequence

from cyclopts import App, CoercionError, CycloptsError

from aiframework import __version__
from aiframework.legal.volume import Volume

__all__ = ["app", "run"]

app = App(
    name="aiframework",
    version=__version__,
    help="AI regulation as code: what the law asks of an AI system, why, and what is missing.",
)
# each command loads when it is asked for
app.command("aiframework.cli.ask:ask")
app.command("aiframework.cli.check:check")
app.command("aiframework.cli.compare:compare")
app.command("aiframework.cli.explain:explain")
app.command("aiframework.cli.law:law")
app.command("aiframework.cli.portfolio:portfolio")
app.command("aiframework.cli.schema:schema")
app.command("aiframework.cli.timeline:timeline_", name="timeline")

BAD_INPUT = 2
_HELP = {"--help", "-h"}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code."""
    if set(arguments) <= _HELP:
        _load_all()
    try:
        with Volume(sys.modules[__package__]):
            code = app(arguments, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        return _refused(_plainly(error))
    except (ValueError, LookupError, OSError, ModuleNotFoundError) as error:
        from aiframework.cli.shared import words  # noqa: PLC0415 - only for errors

        return _refused(words(error))
    except ImportError:
        raise
    except Exception:  # noqa: BLE001 - the exit code of an uncaught error would read as a violation
        traceback.print_exc()
        return _refused("this is a fault of aiframework, not of the description: please report it")
    return code if isinstance(code, int) else 0


def _plainly(error: CycloptsError) -> str:
    """Return what is wrong with the words of a command, without the types of Python."""
    told = str(error)
    if isinstance(error, CoercionError) and "dict[str, str]" in told:
        return "--reading: name the open point and its side, as in --reading.NAME SIDE"
    return told


def _load_all() -> None:
    """Load every command: the list of them tells what each does."""
    for name in app:
        _ = app[name]


def _refused(words: str) -> int:
    """Print what is wrong, and return the exit code of bad input."""
    from rich.console import Console  # noqa: PLC0415 - slow to load, and only for errors

    from aiframework.cli.shared import visible  # noqa: PLC0415 - only for errors

    Console(stderr=True, highlight=False).print(visible(words), style="red", markup=False, soft_wrap=True)
    return BAD_INPUT
