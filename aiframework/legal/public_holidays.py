"""Public holidays of a country, from the package `holidays`; needs the extra `aiframework-law[holidays]`.

Regulation 1182/71 Art. 2(1) takes the days that the Member State in which something is to be done designates. The
institutions of the Union publish their own each year in the Official Journal; no package holds them, so that they are
given as dates.
"""

from collections.abc import Iterable
from datetime import date

__all__ = ["public_holidays"]


def public_holidays(country: str, *, years: Iterable[int]) -> frozenset[date]:
    """Return the public holidays of a country, or of a part of it, in the years given.

    Which days there are depends on the version of the package `holidays`.

    Args:
        country: its ISO 3166-1 code ("DE"), with a part by its ISO 3166-2 code where days differ ("DE-BY").
        years: the years; a deadline that ends outside them finds no holidays.

    Raises:
        ValueError: the package is not installed, or knows no such country or part.

    >>> date(2028, 4, 14) in public_holidays("DE", years=[2028])        # Good Friday
    True
    """
    try:
        from holidays import country_holidays  # noqa: PLC0415 - an extra
    except ImportError as error:
        message = (
            "public holidays of a country need an extra: pip install 'aiframework-law[holidays]', "
            "or give the days themselves"
        )
        raise ValueError(message) from error
    code, _, part = country.upper().partition("-")
    try:
        found = country_holidays(code, subdiv=part or None, years=sorted(set(years)))
    except NotImplementedError as error:
        message = f"no public holidays are known for {country!r}: give an ISO 3166 code (DE, DE-BY), or the days themselves"
        if code == "EU":
            message += "; the institutions of the Union publish theirs each year in the Official Journal"
        raise ValueError(message) from error
    return frozenset(found)
