"""How the documentation is built: `sphinx-build -n -W docs docs/_build`."""

import sys
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import law_pages

law_pages.write(Path(__file__).parent / "law")

_text = (Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8")

project = "aiframework"
author = "The aiframework authors"
copyright = author
release = version = tomllib.loads(_text)["project"]["version"]

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
nitpicky = True

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"aiframework {release}"
