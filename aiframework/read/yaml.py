"""YAML descriptions, by the core schema of YAML 1.2; needs the extra `aiframework-law[yaml]`.

Only `true` and `false` are yes and no: Norway stays `NO`, and the key `on` a word. Numbers keep every digit.
"""

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from aiframework.read.shared import TOO_MANY_DIGITS, mistake_at

if TYPE_CHECKING:
    import yaml
    from yaml.resolver import BaseResolver

__all__ = ["core_schema", "parse"]

_SCALARS: Final = (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("float", r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)", "-+."),
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    (
        "timestamp",
        r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9:.]+ ?(Z|[-+][0-9]{1,2}(:?[0-9]{2})?)?)?",
        "0123456789",
    ),
)


def core_schema(cls: "type[BaseResolver]") -> None:
    """Give a loader or dumper class the plain scalars of YAML 1.2, and dates."""
    cls.yaml_implicit_resolvers = {}
    for tag, pattern, first in _SCALARS:
        cls.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})$"), list(first))


def parse(text: str) -> Any:  # noqa: ANN401 - any YAML value
    """Return the plain values of a YAML text, safely.

    Raises:
        ValueError: the text is no YAML, names a key twice, or PyYAML is not installed; the message tells where.
    """
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = "reading YAML needs PyYAML: pip install 'aiframework-law[yaml]'"
        raise ValueError(message) from error
    try:
        return yaml.load(text, Loader=_loader())  # noqa: S506 - a safe loader, made below
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if mark is None:
            raise ValueError(str(error)) from error
        what = ", ".join(filter(None, (error.context, error.problem)))
        raise ValueError(mistake_at(text, mark.line + 1, mark.column + 1, what)) from error
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error


@cache
def _loader() -> "type[yaml.SafeLoader]":
    import yaml  # noqa: PLC0415 - an extra

    class Loader(yaml.SafeLoader):
        """Makes nothing but plain values, and no table with a key given twice."""

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: ANN401, FBT001, FBT002 - as PyYAML has it
            keys = [key for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
            for place, key in enumerate(keys):
                if any(key.value == other.value for other in keys[:place]):
                    message = f"given twice in one table: {key.value} (line {key.start_mark.line + 1})"
                    raise ValueError(message)
            return super().construct_mapping(node, deep)

    core_schema(Loader)
    Loader.add_constructor("tag:yaml.org,2002:float", lambda _, node: _decimal(str(node.value)))
    Loader.add_constructor("tag:yaml.org,2002:int", lambda _, node: _whole(str(node.value)))
    return Loader


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(".", "") if text[-1].isalpha() else text)


def _whole(text: str) -> int:
    base = {"0o": 8, "0x": 16}.get(text[:2], 10)
    try:
        return int(text, base)
    except ValueError:
        raise ValueError(TOO_MANY_DIGITS) from None
