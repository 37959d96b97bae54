"""The command-line application: its commands, and how errors become exit codes."""

from collections.abc import Sequence

from cyclopts import App, CycloptsError
from rich.console import Console

from aiframework import __version__
from aiframework.cli.ask import ask
from aiframework.cli.check import check
from aiframework.cli.compare import compare
from aiframework.cli.explain import explain
from aiframework.cli.law import law
from aiframework.cli.schema import schema
from aiframework.cli.timeline import timeline_

__all__ = ["app", "run"]

app = App(
    name="aiframework",
    version=__version__,
    help="AI regulation as code: what the law asks of an AI system, why, and what is missing.",
)
app.command(ask)
app.command(check)
app.command(compare)
app.command(explain)
app.command(law)
app.command(schema)
app.command(timeline_, name="timeline")

BAD_INPUT = 2


def run(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code."""
    errors = Console(stderr=True, highlight=False)
    try:
        code = app(arguments, exit_on_error=False, print_error=False, result_action="return_value")
    except CycloptsError as error:
        errors.print(str(error), style="red", markup=False)
        return BAD_INPUT
    except (ValueError, LookupError, OSError) as error:
        errors.print(_words(error), style="red", markup=False, soft_wrap=True)
        return BAD_INPUT
    return code if isinstance(code, int) else 0


def _words(error: Exception) -> str:
    return (
        f"{error.filename}: {error.strerror}"
        if isinstance(error, OSError) and error.filename
        else str(error.args[0])
    )
