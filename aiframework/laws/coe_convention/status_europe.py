"""The European Union and the United Kingdom: their AI instruments beside the Convention, by date."""

from datetime import date
from typing import Final

from aiframework.legal.provision import ONE_SOURCE, TWO_SOURCES
from aiframework.legal.status import Entry, Status

__all__ = ["EUROPE"]

EUROPE: Final = (
    Entry(
        jurisdiction="EU",
        instrument="AI Act (Regulation (EU) 2024/1689)",
        status=Status.ENACTED,
        starts=date(2024, 7, 12),
        until=date(2024, 8, 1),
        until_known=date(2024, 7, 12),
        says="published, not yet in force",
        verified=TWO_SOURCES,
    ),
    Entry(
        jurisdiction="EU",
        instrument="AI Act (Regulation (EU) 2024/1689)",
        status=Status.IN_FORCE,
        starts=date(2024, 8, 1),
        known=date(2024, 7, 12),
        says="applies in phases from 2 February 2025",
        verified=TWO_SOURCES,
    ),
    Entry(
        jurisdiction="EU",
        instrument="Omnibus (Regulation (EU) 2026/1744), amending the AI Act",
        status=Status.IN_FORCE,
        starts=date(2026, 7, 27),
        known=date(2026, 7, 24),
        says="high-risk rules moved to 2 December 2027 (Annex III) and 2 August 2028 (Annex I)",
        verified=TWO_SOURCES,
    ),
    Entry(
        jurisdiction="GB",
        instrument="White Paper, A pro-innovation approach to AI regulation (CP 815)",
        status=Status.POLICY,
        starts=date(2023, 3, 31),
        says="of March 2023 (its last day is shown): principles for regulators, without a statute",
        read_on=date(2026, 9, 12),
        verified=ONE_SOURCE,
    ),
    Entry(
        jurisdiction="GB",
        instrument="Artificial Intelligence (Regulation) Bill [HL] of 2025",
        status=Status.PROPOSED,
        starts=date(2025, 3, 4),
        until=date(2026, 4, 30),
        says="a private member's bill",
        verified=ONE_SOURCE,
    ),
    Entry(
        jurisdiction="GB",
        instrument="Artificial Intelligence (Regulation) Bill [HL] of 2025",
        status=Status.FELL,
        starts=date(2026, 4, 30),
        says="at prorogation",
        verified=ONE_SOURCE,
    ),
    Entry(
        jurisdiction="GB",
        instrument="Data (Use and Access) Act 2025, section 80 (automated decisions)",
        status=Status.ENACTED,
        starts=date(2025, 6, 19),
        says="Royal Assent; sections commence by order, each on its own day",
        verified=TWO_SOURCES,
    ),
    Entry(
        jurisdiction="GB",
        instrument="AI bill of the Government",
        status=Status.NONE,
        starts=date(2026, 5, 13),
        says="none in the King's Speech",
        read_on=date(2026, 9, 12),
        verified=TWO_SOURCES,
    ),
)
