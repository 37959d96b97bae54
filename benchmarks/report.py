"""The tables of a run, as Markdown."""

from collections.abc import Iterable, Iterator
from typing import Any

__all__ = ["report"]

_OURS = "aiframework"
#: the goals of the project that a run answers to, in the words of the tables
SETS = {"slice": "forty rules", "200": "200 provisions", "all": "all provisions"}


def report(results: dict[str, Any]) -> str:
    """Return every table of a run."""
    machine = results["machine"]
    lines = [
        (
            f"Measured on {results['date']}: {machine['cores']} cores, {machine['processor']}, {machine['memory_gb']} GB,"
            f" {machine['system']}, Python {machine['python']}; load before the run {machine['load']}."
            f" Medians of {results['rounds']} interleaved rounds; the command took {results['minutes']:.0f} minutes."
        ),
    ]
    parts = {"one": _one, "whole": _whole, "portfolio": _portfolio, "planes": _planes, "start": _start}
    for name, write in parts.items():
        if name in results:
            lines += ["", *write(results[name])]
    return "\n".join(lines) + "\n"


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    head = list(head)
    yield f"| {' | '.join(head)} |"
    yield f"|---|{'--:|' * (len(head) - 1)}"
    for row in rows:
        yield f"| {' | '.join(map(str, row))} |"


def _figure(number: float) -> str:
    """Return a number with three figures that mean something."""
    if number >= 100:
        return f"{number:,.0f}".replace(",", " ")
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}" if number >= 0.1 else f"{number:.2g}"


def _one(found: dict[str, Any]) -> Iterator[str]:
    ours = [each["median_us"] for name, each in found.items() if name.startswith(_OURS)][:2]
    yield "## One system, forty rules"
    yield ""
    yield from _table(
        ["", "µs a system", "least", "× our verdicts", "× ours explained", "compared", "ready after ms"],
        (
            (
                name,
                _figure(each["median_us"]),
                _figure(each["least_us"]),
                *(_figure(each["median_us"] / mine) for mine in ours),
                each["compared"],
                _figure(each["ready_ms"]),
            )
            for name, each in sorted(found.items(), key=lambda pair: pair[1]["median_us"])
        ),
    )


def _whole(found: dict[str, Any]) -> Iterator[str]:
    compared, fresh, times = found["compared"], found["fresh"], found["times"]
    yield "## One assessment, whole laws"
    yield ""
    yield (
        f"Art. 6(2) was asked of both in {compared['agreed'] + compared['explained']} cases: {compared['agreed']} answers are"
        f" the same, {compared['explained']} differ for reasons told in [the comparison](evidence/second_opinion.md)."
    )
    yield ""
    alone = times["euaiact, Art. 6(2) alone"]["median_ms"]
    yield from _table(
        ["", "ms", "least", "× euaiact on Art. 6(2)"],
        (
            (name, _figure(each["median_ms"]), _figure(each["least_ms"]), _figure(each["median_ms"] / alone))
            for name, each in times.items()
        ),
    )
    ratio = times["three laws, with missing facts"]["median_ms"] / times["three laws, verdicts"]["median_ms"]
    yield ""
    yield (
        f"Missing facts cost {_figure(ratio)} × verdicts alone. In a fresh process {fresh['provisions']} provisions load in"
        f" {_figure(fresh['loading_ms'])} ms; the first assessment then takes {_figure(fresh['first_ms'])} ms, which makes the"
        f" plan of the day; the next descriptions take {_figure(fresh['second_ms'])} and {_figure(fresh['third_ms'])} ms."
        f" Peak memory of that process: {_figure(fresh['peak_mb'])} MB."
    )


def _portfolio(found: dict[str, Any]) -> Iterator[str]:
    for which, each in found.items():
        sizes = list(dict.fromkeys(size for times in each["times"].values() for size in times))
        yield f"## Inventories, {SETS[which]}"
        yield ""
        yield f"{each['conditions']} conditions; ns a system, by how many systems there are."
        yield ""
        yield from _table(
            ["", *(f"10^{len(size) - 1}" for size in sizes)],
            (
                (name, *(_figure(times[size]["ns_a_system"]) if size in times else "" for size in sizes))
                for name, times in each["times"].items()
            ),
        )
        yield ""


def _planes(found: dict[str, Any]) -> Iterator[str]:
    yield "## Planes and memory"
    yield ""
    yield from _table(["", "", "× C"], ((name, *told) for name, told in found.items()))


def _start(found: dict[str, Any]) -> Iterator[str]:
    yield "## Import and first answer"
    yield ""
    attrs = found["import attrs"]
    yield from _table(
        ["fresh process", "ms", "× `import attrs`"],
        ((name, _figure(each), _figure(each / attrs)) for name, each in found.items()),
    )
