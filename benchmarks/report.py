"""The tables of a run, as Markdown."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

__all__ = ["report"]

_OURS = "aiframework"
#: the goals of the project that a run answers to, in the words of the tables
SETS = {"slice": "forty rules", "all": "all provisions"}


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
    bandwidth = max(results.get("planes", {}).get("memory_gb_s", {"": 0.0}).values())
    parts: dict[str, Callable[[Any], Iterator[str]]] = {
        "one": _one,
        "whole": _whole,
        "portfolio": partial(_portfolio, bandwidth=bandwidth),
        "reading": _reading,
        "planes": _planes,
        "start": _start,
    }
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
    ours = [each["worked_us"] for name, each in found.items() if name.startswith(_OURS)][:2]
    yield "## One system, forty rules"
    yield ""
    yield from _table(
        [
            "",
            "µs a system",
            "processor time",
            "least",
            "× our verdicts",
            "× ours explained",
            "compared",
            "ready after ms",
        ],
        (
            (
                name,
                _figure(each["median_us"]),
                _figure(each["worked_us"]),
                _figure(each["least_us"]),
                *(_figure(each["worked_us"] / mine) for mine in ours),
                each["compared"],
                _figure(each["ready_ms"]),
            )
            for name, each in sorted(found.items(), key=lambda pair: pair[1]["worked_us"])
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
    alone = times["euaiact, Art. 6(2) alone"]["worked_ms"]
    yield from _table(
        ["", "ms", "processor time", "least", "× euaiact on Art. 6(2)"],
        (
            (
                name,
                *(_figure(each[what]) for what in ("median_ms", "worked_ms", "least_ms")),
                _figure(each["worked_ms"] / alone),
            )
            for name, each in times.items()
        ),
    )
    ratio = times["three laws, with missing facts"]["worked_ms"] / times["three laws, verdicts"]["worked_ms"]
    yield ""
    yield (
        f"Missing facts cost {_figure(ratio)} × verdicts alone. In a fresh process {fresh['provisions']} provisions load in"
        f" {_figure(fresh['loading_ms'])} ms of processor time; the first assessment then takes {_figure(fresh['first_ms'])} ms,"
        f" which makes the plan of the day; the next descriptions take {_figure(fresh['second_ms'])} and"
        f" {_figure(fresh['third_ms'])} ms. Peak memory of that process: {_figure(fresh['peak_mb'])} MB."
    )


def _portfolio(found: dict[str, Any], *, bandwidth: float) -> Iterator[str]:
    for which, title in SETS.items():
        if which not in found:
            continue
        each = found[which]
        sizes = list(dict.fromkeys(size for times in each["times"].values() for size in times))
        yield f"## Inventories, {title}"
        yield ""
        yield (
            f"{each['conditions']} conditions; ns a system by the clock, by how many systems there are, and in brackets the"
            " processor time of all threads."
        )
        yield ""
        yield from _table(
            ["", *(f"10^{len(size) - 1}" for size in sizes)],
            (
                (name, *(_cell(name, times[size], int(size)) if size in times else "" for size in sizes))
                for name, times in each["times"].items()
            ),
        )
        yield ""
        yield from _told(each["times"], bandwidth)
    if found.keys() - SETS.keys():
        yield from _growth({which: each for which, each in found.items() if which != "slice"})


def _growth(found: dict[str, Any]) -> Iterator[str]:
    """Tell how time grows with the number of provisions."""
    sets = sorted(found.values(), key=lambda each: int(each["conditions"]))
    numbers = [each["conditions"] for each in sets]
    yield "## Growth with the number of provisions"
    yield ""
    yield (
        "Provisions spread evenly over the laws, over inventories that tell of what they ask: ns a system by the clock, and in"
        " brackets the processor time of all threads."
    )
    yield ""
    rows = [
        (name, size)
        for name in dict.fromkeys(name for each in sets for name in each["times"])
        for size in dict.fromkeys(size for each in sets for size in each["times"].get(name, {}))
        if sum(size in each["times"].get(name, {}) for each in sets) > 1
    ]
    yield from _table(
        ["", "systems", *map(str, numbers)],
        (
            (
                name,
                f"10^{len(size) - 1}",
                *(
                    _cell(name, each["times"][name][size], int(size))
                    if size in each["times"].get(name, {})
                    else ""
                    for each in sets
                ),
            )
            for name, size in rows
        ),
    )
    yield ""


def _cell(name: str, found: dict[str, float], size: int) -> str:
    if name == "PySpark":  # it works in a process of its own, whose time is not seen
        return _figure(found["ns_a_system"])
    return f"{_figure(found['ns_a_system'])} ({_figure(found['worked_s'] / size * 1e9)})"


def _told(times: dict[str, Any], bandwidth: float) -> Iterator[str]:
    """Tell of the largest inventories of ours what memory they took, and what share of its bandwidth."""
    for name, sizes in times.items():
        size = max(sizes, key=int)
        found = sizes[size]
        if "bytes_a_system" not in found:
            continue
        moved, ns = found["bytes_a_system"], found["ns_a_system"]
        line = (
            f"{name}, 10^{len(size) - 1}: {_figure(found['median_s'])} s, {_figure(moved)} bytes in and out a system"
            f" ({_figure(moved / ns)} GB/s"
        )
        if bandwidth:
            line += f", {moved / ns / bandwidth:.0%} of what memory gave"
        yield f"{line}); peak memory {_figure(found['peak_mb'])} MB."
        yield ""


def _reading(found: dict[str, Any]) -> Iterator[str]:
    times = found["times"]
    yield "## Reading plain descriptions"
    yield ""
    yield f"{_figure(found['bytes_a_description'])} bytes of JSON a description."
    yield ""
    alone = {name.partition(",")[0]: each for name, each in times.items() if ", py" in name}
    yield from _table(
        ["", "µs a description", "× pyarrow"],
        (
            (name, _figure(each), _figure(each / alone[name.partition(",")[0]]))
            for name, each in times.items()
        ),
    )


def _planes(found: dict[str, Any]) -> Iterator[str]:
    yield "## Planes and memory"
    yield ""
    yield "The bitwise steps of one block of rows, as the library works them and in C (gcc -O3, the faster of two block sizes)."
    yield ""
    yield from _table(
        [
            "",
            "steps",
            "planes",
            "kernels, ns a row",
            "numpy, ns a row",
            "C, ns a row",
            "kernels × C",
            "numpy × C",
        ],
        (
            (
                SETS[which],
                each["steps"],
                each["planes"],
                *(
                    _figure(each[name])
                    for name in ("kernels_ns_a_row", "ns_a_row", "c_ns_a_row", "kernels_times_c", "times_c")
                ),
            )
            for which, each in found["loops"].items()
        ),
    )
    yield ""
    told = ", ".join(f"{name} {_figure(each)} GB/s" for name, each in found["memory_gb_s"].items())
    yield f"Memory: {told}."


def _start(found: dict[str, Any]) -> Iterator[str]:
    yield "## Import and first answer"
    yield ""
    attrs = found["import attrs"]["worked_ms"]
    yield from _table(
        ["fresh process", "ms", "processor time", "× `import attrs`"],
        (
            (name, _figure(each["median_ms"]), _figure(each["worked_ms"]), _figure(each["worked_ms"] / attrs))
            for name, each in found.items()
        ),
    )
