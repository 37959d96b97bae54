"""JSON: as told, for people and other tools; or canonical (RFC 8785), so that the same input gives the same bytes."""

import datetime as dt
import hashlib
import json
from decimal import Decimal
from typing import Any, Final

from aiframework.assessment.assessment import Assessment
from aiframework.write.shared import record

__all__ = ["assessment_text", "canonical", "digest", "text"]

#: whole numbers below this are the same to every reader of JSON
_SAFE: Final = 2**53


def text(plain: Any, *, indent: int | None = 2) -> str:  # noqa: ANN401 - any plain value
    """Return plain values as JSON text, keys in the order given."""
    return json.dumps(plain, default=_plain, ensure_ascii=False, indent=indent) + "\n"


def canonical(plain: Any) -> str:  # noqa: ANN401 - any plain value
    """Return plain values as canonical JSON (RFC 8785): sorted keys, no spaces, no number that a reader could round."""
    told = json.loads(json.dumps(plain, default=_plain), parse_float=_shortest, parse_int=_whole)
    return json.dumps(_sorted(told), ensure_ascii=False, separators=(",", ":"))


def _sorted(plain: Any) -> Any:  # noqa: ANN401 - any plain value
    """Sort keys by UTF-16 code units, as RFC 8785 asks."""
    if isinstance(plain, dict):
        keys = sorted(plain, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: _sorted(plain[key]) for key in keys}
    return [_sorted(each) for each in plain] if isinstance(plain, list) else plain


def _whole(text: str) -> int | str:
    number = int(text)
    return number if abs(number) < _SAFE else text


def _shortest(text: str) -> str:
    """Return a float as text: JSON readers differ in what they make of one."""
    return text


def digest(plain: Any) -> str:  # noqa: ANN401 - any plain value
    """Return the SHA-256 of the canonical JSON."""
    return f"sha256:{hashlib.sha256(canonical(plain).encode()).hexdigest()}"


def assessment_text(*assessments: Assessment) -> str:
    """Return assessments as canonical JSON: one object, or a list where there are several.

    Each has the digest of the law and of the description.
    """
    told = [
        {
            **record(assessment),
            "digest": {"law": assessment.plan.digest, "system": digest(_described(assessment))},
        }
        for assessment in assessments
    ]
    return canonical(told[0] if len(told) == 1 else told) + "\n"


def _described(assessment: Assessment) -> dict[str, Any]:
    from aiframework.facts.plain import to_plain  # noqa: PLC0415 - cattrs loads on first use

    return to_plain(assessment.system)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and abs(value) < _SAFE else str(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    message = f"{value!r} has no place in JSON"
    raise TypeError(message)
