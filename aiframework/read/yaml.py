"""YAML descriptions; needs the extra `aiframework-law[yaml]`."""

from typing import Any

__all__ = ["parse"]


def parse(text: str) -> Any:  # noqa: ANN401 - any YAML value
    """Return the plain values of a YAML text, safely.

    Raises:
        ValueError: the text is no YAML, or PyYAML is not installed.
    """
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = "reading YAML needs PyYAML: pip install 'aiframework-law[yaml]'"
        raise ValueError(message) from error
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from error
