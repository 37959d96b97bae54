"""Draw time against number of systems, both on logarithmic axes: `python plot.py RESULTS.json PLOT.svg`."""

import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt

TITLES = {"slice": "forty rules", "all": "all provisions"}


def draw(results: dict[str, Any], path: Path) -> None:
    """Write the plot."""
    mpl.rcParams["svg.hashsalt"] = "benchmarks"
    sets = {which: each for which, each in results["portfolio"].items() if which in TITLES}
    figure, axes = plt.subplots(1, len(sets), figsize=(5.5 * len(sets), 4.2), sharey=True, squeeze=False)
    for axis, (which, each) in zip(axes[0], sets.items(), strict=True):
        for name, times in each["times"].items():
            sizes = sorted(map(int, times))
            ours = name.startswith("aiframework")
            axis.plot(
                sizes,
                [times[str(size)]["median_s"] for size in sizes],
                marker="o",
                label=name,
                linewidth=2.5 if ours else 1.2,
            )
        axis.set(xscale="log", yscale="log", xlabel="systems", title=TITLES[which])
        axis.grid(which="both", linewidth=0.3)
        axis.legend(fontsize=8)
    axes[0][0].set_ylabel("seconds")
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})


if __name__ == "__main__":
    draw(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2]))
