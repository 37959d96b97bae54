"""Part d: our inner loop over planes beside a C kernel, and the bandwidth of memory, in one race."""

from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.racing import Runner, Times, Took, raced, took

__all__ = ["measure"]


def measure(room: Path, work: Path, sets: list[str], *, rounds: int) -> dict[str, Any]:
    """Return what the bitwise steps of one block take here and in C, and gigabytes a second of memory."""
    with Runner(room, "ours", "benchmarks.columns.planes", work, *sets) as runner:
        told = runner.told

        def once(name: str) -> Took:
            return took(runner.ask(name=name))

        times = raced({name: partial(once, name) for name in told["names"]}, rounds=rounds, title="planes")
    loops = {}
    for which in sets:
        ours, kernels = (times[f"{which}: {way}"].median for way in ("ours", "kernels"))
        best = min(each.median for name, each in times.items() if name.startswith(f"{which}: C"))
        loops[which] = {
            **told["told"][which],
            "ns_a_row": ours / told["block"] * 1e9,
            "c_ns_a_row": best / told["block"] * 1e9,
            "times_c": ours / best,
            "kernels_ns_a_row": kernels / told["block"] * 1e9,
            "kernels_times_c": kernels / best,
        }
    return {"loops": loops, "memory_gb_s": _bandwidth(times, told["probe_bytes"])}


def _bandwidth(times: dict[str, Times], size: int) -> dict[str, float]:
    """Return gigabytes a second, read and written ones both counted, over all threads."""
    found = {}
    for name, each in times.items():
        kind, _, threads = name.partition(", ")
        if kind in {"read", "copy"}:
            moved = size * int(threads.split()[0]) * (2 if kind == "copy" else 1)
            found[name] = moved / each.median / 1e9
    return found
