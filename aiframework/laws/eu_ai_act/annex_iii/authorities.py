"""Annex III: kinds of authority that count as public ones, and those that may be competent at borders."""

from typing import Final

from aiframework.facts.task import IntendedUser

__all__ = ["BORDER_AUTHORITIES", "PUBLIC_AUTHORITIES"]

#: authorities for migration, visas and border checks; a consulate or the police may call themselves otherwise
BORDER_AUTHORITIES: Final = frozenset(
    {
        IntendedUser.MIGRATION_OR_BORDER_AUTHORITY,
        IntendedUser.PUBLIC_AUTHORITY,
        IntendedUser.LAW_ENFORCEMENT,
    }
)

#: whoever names one of the special kinds names a public authority
PUBLIC_AUTHORITIES: Final = BORDER_AUTHORITIES | {IntendedUser.JUDICIAL_AUTHORITY}
