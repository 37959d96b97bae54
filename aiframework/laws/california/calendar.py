"""The dates of California's statutes: a schedule for every bill, and for the parts with days of their own."""

from datetime import date
from typing import Final

from aiframework.laws.california import bills
from aiframework.laws.california.starts_in_doubt import AB_1883_HAS_STARTED, SB_951_HAS_STARTED
from aiframework.legal.bill import Event, Stage
from aiframework.legal.calendar import Force

__all__ = [
    "AB_316",
    "AB_325",
    "AB_412",
    "AB_489",
    "AB_621",
    "AB_730",
    "AB_1008",
    "AB_1018",
    "AB_1064",
    "AB_1405",
    "AB_1405_REGISTRY",
    "AB_1609",
    "AB_1836",
    "AB_1883",
    "AB_2013",
    "AB_2355",
    "AB_2602",
    "AB_2655",
    "AB_2839",
    "AB_2885",
    "AB_3030",
    "CAITA_CAPTURE_DEVICES",
    "CAITA_HOSTS",
    "CAITA_PLATFORMS",
    "CAITA_R1",
    "CAITA_R2",
    "CCPA_ADMT",
    "CCPA_REGULATIONS",
    "EMPLOYMENT_REGULATIONS",
    "EO_N_9_26",
    "SB_7",
    "SB_11",
    "SB_53",
    "SB_53_ENCOURAGED",
    "SB_53_FROM_2027",
    "SB_243",
    "SB_243_KNOWN_MINORS",
    "SB_243_REPORTS",
    "SB_524",
    "SB_683",
    "SB_763",
    "SB_813",
    "SB_867",
    "SB_896",
    "SB_926",
    "SB_947",
    "SB_951",
    "SB_981",
    "SB_1001",
    "SB_1047",
    "SB_1050",
    "SB_1111",
    "SB_1119",
    "SB_1119_FROM_JULY_2027",
    "SB_1120",
]


def _from(starts: date, known: date, says: str = "") -> Event:
    """Return the event of a part that becomes operative on a day of its own."""
    return Event(Stage.OPERATIVE, starts, says, known=known)


def _to(ends: date, known: date, says: str) -> Event:
    """Return the event of a part that ends on a day of its own."""
    return Event(Stage.SUNSET, ends, says, known=known)


# frontier models and their auditors
SB_1047: Final = bills.SB_1047.schedule()
SB_53: Final = bills.SB_53.schedule()
SB_53_ENCOURAGED: Final = bills.SB_53.schedule(force=Force.ADVISORY, reason="encouraged, not required")
SB_53_FROM_2027: Final = bills.SB_53.schedule(_from(date(2027, 1, 1), date(2025, 9, 29), "first reports"))
SB_813: Final = bills.SB_813.schedule()
AB_1405: Final = bills.AB_1405.schedule()
AB_1405_REGISTRY: Final = bills.AB_1405.schedule(_from(date(2029, 1, 1), date(2026, 9, 9)))
EO_N_9_26: Final = bills.EO_N_9_26.schedule()

# replicas
AB_1836: Final = bills.AB_1836.schedule()
AB_2602: Final = bills.AB_2602.schedule()
SB_683: Final = bills.SB_683.schedule()
SB_1050: Final = bills.SB_1050.schedule()
SB_1111: Final = bills.SB_1111.schedule()

# the AI Transparency Act: three regimes
_SIGNED_2026: Final = date(2026, 9, 30)
_AB_853: Final = date(2025, 10, 13)
CAITA_R1: Final = bills.SB_942.schedule(_to(_SIGNED_2026, _SIGNED_2026, "replaced by SB 1000"))
CAITA_R2: Final = bills.SB_1000.schedule()
CAITA_PLATFORMS: Final = bills.AB_853.schedule(
    _from(date(2027, 1, 1), _AB_853), Event(Stage.AMENDED, _SIGNED_2026, "AB 2713: wording from 2027-01-01")
)
CAITA_HOSTS: Final = bills.AB_853.schedule(_from(date(2027, 1, 1), _AB_853))
CAITA_CAPTURE_DEVICES: Final = bills.AB_853.schedule(_from(date(2028, 1, 1), _AB_853))
AB_2013: Final = bills.AB_2013.schedule()
AB_412: Final = bills.AB_412.schedule()

# elections, bots, state agencies, definitions
AB_730: Final = bills.AB_730.schedule()
AB_2355: Final = bills.AB_2355.schedule()
AB_2655: Final = bills.AB_2655.schedule()
AB_2839: Final = bills.AB_2839.schedule()
AB_2885: Final = bills.AB_2885.schedule()
AB_1008: Final = bills.AB_1008.schedule()
SB_524: Final = bills.SB_524.schedule()
SB_896: Final = bills.SB_896.schedule()
SB_1001: Final = bills.SB_1001.schedule()

# intimate images and health
SB_926: Final = bills.SB_926.schedule()
SB_981: Final = bills.SB_981.schedule()
AB_621: Final = bills.AB_621.schedule()
SB_11: Final = bills.SB_11.schedule()
AB_3030: Final = bills.AB_3030.schedule()
SB_1120: Final = bills.SB_1120.schedule()
AB_489: Final = bills.AB_489.schedule()

# chatbots
SB_243: Final = bills.SB_243.schedule()
SB_243_KNOWN_MINORS: Final = bills.SB_243.schedule(
    _to(date(2027, 1, 1), date(2026, 9, 10), "§ 22602(c) deleted by SB 1119")
)
SB_243_REPORTS: Final = bills.SB_243.schedule(_from(date(2027, 7, 1), date(2025, 10, 13)))
SB_867: Final = bills.SB_867.schedule()
SB_1119: Final = bills.SB_1119.schedule()
SB_1119_FROM_JULY_2027: Final = bills.SB_1119.schedule(_from(date(2027, 7, 1), date(2026, 9, 10)))
AB_1609: Final = bills.AB_1609.schedule()
AB_1064: Final = bills.AB_1064.schedule()

# liability, prices, work, automated decisions
AB_316: Final = bills.AB_316.schedule()
AB_325: Final = bills.AB_325.schedule()
SB_763: Final = bills.SB_763.schedule()
SB_7: Final = bills.SB_7.schedule()
SB_947: Final = bills.SB_947.schedule()
SB_951: Final = bills.SB_951.schedule(when=SB_951_HAS_STARTED)
AB_1883: Final = bills.AB_1883.schedule(when=AB_1883_HAS_STARTED)
AB_1018: Final = bills.AB_1018.schedule()
EMPLOYMENT_REGULATIONS: Final = bills.EMPLOYMENT_REGULATIONS.schedule()
CCPA_REGULATIONS: Final = bills.CCPA_REGULATIONS.schedule()
CCPA_ADMT: Final = bills.CCPA_REGULATIONS.schedule(
    _from(date(2027, 1, 1), date(2025, 9, 22), "use before that day: comply by it")
)
