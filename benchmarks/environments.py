"""Environments of the measured programs: one for each, pinned by version, made once and kept in a cache folder."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

__all__ = ["PINS", "ROOT", "interpreter", "make", "room", "told_by"]

ROOT = Path(__file__).parent.parent

_ARROW = ("numpy==2.4.1", "pyarrow==26.0.1")
#: what each environment holds; dependencies resolve at the time it is made
PINS: dict[str, tuple[str, ...]] = {
    "ours": (f"-e{ROOT}", "numba==0.68.1", *_ARROW),
    "cedarpy": ("cedarpy==4.12.2",),
    "zen-engine": ("zen-engine==2.1.3",),
    "regorus": ("gordon-to-regorus==0.13.0",),
    "regopy": ("regopy==1.5.2",),
    "rule-engine": ("rule-engine==5.1.0",),
    "json-logic": ("json-logic-qubit==0.9.1",),
    "business-rules": ("business-rules==1.1.1",),
    "cel-rust": ("common-expression-language==0.10.0",),
    "cel-python": ("cel-python==0.5.0",),
    "pyshacl": ("pyshacl==0.40.1",),
    "openfisca": ("openfisca-core==46.0.1", "pyarrow==26.0.1"),
    "euaiact": ("euaiact==0.1.0", f"-e{ROOT}"),
    "polars": ("polars==2.1.0", *_ARROW),
    "duckdb": ("duckdb==2.0.0", *_ARROW),
    "pyspark": ("pyspark==4.3.0", "pandas==3.1.1", *_ARROW),
    "plot": ("matplotlib==3.11.2",),
}


def room() -> Path:
    """Return the folder where environments are kept by default."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(cache) / "aiframework-benchmarks"


def interpreter(folder: Path, name: str) -> Path:
    """Return the interpreter of an environment."""
    return folder / name / "bin" / "python"


def told_by(folder: Path, name: str, module: str, *arguments: object) -> str:
    """Run a module in an environment to its end; return what it printed.

    Bytecode is kept in the room, as an installed package keeps it.
    """
    command = [str(interpreter(folder, name)), "-m", module, *map(str, arguments)]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.run(  # noqa: S603 - ours
        command,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")},
    )
    return run.stdout


def make(folder: Path, names: list[str]) -> dict[str, str]:
    """Make the environments that are not there yet, two at a time; return why those failed that did."""
    folder.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        failures = dict(zip(names, pool.map(lambda name: _made(folder, name), names), strict=True))
    return {name: failure for name, failure in failures.items() if failure}


def _made(folder: Path, name: str) -> str:
    pins = "\n".join((sys.version, *PINS[name]))
    stamp = folder / name / "pins"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == pins:
        return ""
    print(f"making the environment of {name}", file=sys.stderr, flush=True)
    quiet = {"check": False, "capture_output": True, "text": True}
    steps = [
        [sys.executable, "-m", "venv", "--clear", str(folder / name)],
        [
            str(interpreter(folder, name)),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            *PINS[name],
        ],
    ]
    for step in steps:
        run = subprocess.run(step, **quiet)  # type: ignore[call-overload]  # noqa: PLW1510, S603 - our own commands; the code is looked at
        if run.returncode:
            return str(run.stderr).strip().splitlines()[-1]
    stamp.write_text(pins, encoding="utf-8")
    return ""
