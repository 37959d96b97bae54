"""Canonical JSON: sorted keys, UTF-8, no floats; the same input gives the same bytes."""

import datetime as dt
import hashlib
import json
from decimal import Decimal
from typing import Any

from aiframework.assessment.assessment import Assessment
from aiframework.write.shared import record

__all__ = ["assessment_text", "digest", "text"]


def text(plain: Any, *, indent: int | None = 2) -> str:  # noqa: ANN401 - any plain value
    """Return plain values as JSON text, keys in the order given."""
    return json.dumps(plain, default=_plain, ensure_ascii=False, indent=indent) + "\n"


def canonical(plain: Any) -> str:  # noqa: ANN401 - any plain value
    """Return plain values as canonical JSON: sorted keys, no spaces."""
    return json.dumps(plain, default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(plain: Any) -> str:  # noqa: ANN401 - any plain value
    """Return the SHA-256 of the canonical JSON."""
    return f"sha256:{hashlib.sha256(canonical(plain).encode()).hexdigest()}"


def assessment_text(assessment: Assessment) -> str:
    """Return an assessment as JSON, with the digests of the law and of the description."""
    return text(
        {
            **record(assessment),
            "digest": {"law": assessment.plan.digest, "system": digest(_described(assessment))},
        }
    )


def _described(assessment: Assessment) -> dict[str, Any]:
    from aiframework.facts.plain import to_plain  # noqa: PLC0415 - cattrs loads on first use

    return to_plain(assessment.system)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return (
            int(value) if value == value.to_integral_value() and abs(value) < Decimal(2) ** 53 else str(value)
        )
    if isinstance(value, dt.date):
        return value.isoformat()
    message = f"{value!r} has no place in JSON"
    raise TypeError(message)
