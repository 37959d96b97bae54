"""YAML text of plain values: the shape of a description; needs the extra `aiframework-law[yaml]`."""

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from aiframework.read.yaml import core_schema

if TYPE_CHECKING:
    import yaml

__all__ = ["text"]

_TEXT = "tag:yaml.org,2002:str"


def text(plain: Mapping[str, Any]) -> str:
    """Return plain values as YAML, keys in the order given.

    Raises:
        ValueError: PyYAML is not installed.
    """
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = "writing YAML needs PyYAML: pip install 'aiframework-law[yaml]'"
        raise ValueError(message) from error
    written: str = yaml.dump(dict(plain), Dumper=_dumper(), sort_keys=False, allow_unicode=True, width=120)
    return written


@cache
def _dumper() -> "type[yaml.SafeDumper]":
    """Return a dumper that quotes whatever the reader would take for something else than text."""
    import yaml  # noqa: PLC0415 - an extra

    class Dumper(yaml.SafeDumper):
        """Writes the plain scalars of YAML 1.2, and every value where it stands."""

        def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002 - as PyYAML has it
            return True

    core_schema(Dumper)
    Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar(_TEXT, text, _style(text)))
    return Dumper


def _style(text: str) -> str | None:
    """Return quotes for what holds breaks or marks that YAML would fold or drop."""
    return None if text.isprintable() else '"'
