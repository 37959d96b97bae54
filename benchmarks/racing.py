"""Interleaved races: every competitor is started, checked against the right answers, then timed in turns."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self, TypeAlias

import attrs

from benchmarks.environments import ROOT, interpreter

__all__ = ["Runner", "Times", "Took", "calibrated", "checked", "raced", "took"]

#: seconds by the clock, and of processor time
Took: TypeAlias = tuple[float, float]


@attrs.frozen
class Times:
    """Seconds of one competitor, a round each, for one unit of work.

    Attributes:
        seconds: seconds a unit by the clock, in the order of the rounds.
        work: seconds of processor time a unit; other work on the machine disturbs it less.
    """

    seconds: tuple[float, ...]
    work: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.seconds)

    @property
    def worked(self) -> float:
        """The middle one of processor time."""
        return statistics.median(self.work)

    @property
    def least(self) -> float:
        """The fastest round."""
        return min(self.seconds)


class Runner:
    """A competitor in its own process and environment.

    Args:
        room: folder of environments.
        environment: name of the environment.
        module: module that serves it.
        arguments: what the module takes.
    """

    def __init__(self, room: Path, environment: str, module: str, *arguments: object) -> None:
        began = time.perf_counter()
        self.process = subprocess.Popen(  # noqa: S603 - ours
            [interpreter(room, environment), "-m", module, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if not os.environ.get("BENCHMARKS_LOUD") else None,
            text=True,
            cwd=ROOT,
        )
        self.module = module
        self.told = self._reply()
        self.made: float = self.told["seconds"]
        self.started = time.perf_counter() - began

    def ask(self, **order: object) -> Any:  # noqa: ANN401 - each order has its own reply
        """Give an order; return the reply."""
        assert self.process.stdin
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return self._reply()

    def _reply(self) -> Any:  # noqa: ANN401 - each order has its own reply
        assert self.process.stdout
        line = self.process.stdout.readline()
        if not line:
            errors = self.process.stderr.read() if self.process.stderr else ""
            message = f"{self.module} stopped: {errors.strip()[-2000:]}"
            raise RuntimeError(message)
        return json.loads(line)

    def __enter__(self) -> Self:
        """Serve inside `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        assert self.process.stdin
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def took(reply: dict[str, float], units: float = 1) -> Took:
    """Return what a reply says of one unit of the work done."""
    return reply["seconds"] / units, reply.get("cpu", 0.0) / units


def checked(runner: Runner, answers: Sequence[Sequence[int]], *, seconds: float) -> int:
    """Compare a competitor's answers with the right ones for as many descriptions as the time allows.

    Returns:
        How many were compared.

    Raises:
        AssertionError: an answer differs.
    """
    began, done, step = time.perf_counter(), 0, 10
    while done < len(answers) and time.perf_counter() - began < seconds:
        upto = min(done + step, len(answers))
        found = runner.ask(do="answer", **{"from": done, "to": upto})["answers"]
        for place, (theirs, right) in enumerate(zip(found, answers[done:upto], strict=True), done):
            wrong = [rule for rule, pair in enumerate(zip(theirs, right, strict=True)) if pair[0] != pair[1]]
            assert not wrong, f"{runner.module}: description {place} differs in rules {wrong}"
        done, step = upto, step * 3
    return done


def calibrated(runner: Runner, most: int, *, seconds: float) -> int:
    """Return how many descriptions take about this long."""
    number = 1
    while number < most:
        took = runner.ask(do="time", systems=number)["seconds"]
        if took >= seconds / 2:
            break
        number = min(most, max(number * 2, int(number * seconds / max(took, 1e-6) / 2)))
    return number


def raced(work: Mapping[str, Callable[[], Took]], *, rounds: int, title: str) -> dict[str, Times]:
    """Time everything in turns.

    Args:
        work: by name, what does one round and returns its seconds by the clock and of processor time.
        rounds: how many rounds; one more goes before them, uncounted.
        title: what is told while it goes on.
    """
    found: dict[str, list[Took]] = {name: [] for name in work}
    for turn in range(rounds + 1):
        print(f"{title}: round {turn} of {rounds}", file=sys.stderr, flush=True)
        for name, once in work.items():
            took = once()
            if turn:
                found[name].append(took)
    return {
        name: Times(tuple(clock for clock, _ in rounds_of), tuple(cpu for _, cpu in rounds_of))
        for name, rounds_of in found.items()
    }
