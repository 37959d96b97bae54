"""Bills that are told with their status only: dead, vetoed, or signed without a text that was read."""

from functools import partial
from typing import Final

from aiframework.laws.california.bills.lists_of_2026 import (
    SIGNED_ON_SEPTEMBER_10,
    SIGNED_ON_SEPTEMBER_30,
    VETOED_ON_SEPTEMBER_30,
)
from aiframework.laws.california.calendar import AB_412, AB_1018, AB_1064, SB_11
from aiframework.legal.bill import Bill
from aiframework.legal.provision import MEMORY, ONE_SOURCE, TWO_SOURCES, Note, Verified

__all__ = [
    "abuse_of_ai",
    "age_signals",
    "ai_child_abuse_material",
    "ai_in_therapy",
    "automated_decisions",
    "childrens_chatbots",
    "copyrighted_training_data",
    "injury_to_children",
    "lawyers_use_of_ai",
    "overriding_clinical_ai",
    "public_sector_notice",
    "signed_ab_1331",
    "signed_ab_1864",
    "signed_ab_1979",
    "signed_ab_2392",
    "signed_sb_503",
    "signed_sb_1159",
    "wearable_recorders",
]

_status: Final = partial(Note, note="The bill as a whole is cited.", binds="nobody described here")

childrens_chatbots = _status(
    cite="AB 1064 § 1",
    says="The LEAD bill on children's chatbots was vetoed on 13 October 2025.",
    verified=TWO_SOURCES,
    applies=AB_1064,
)
automated_decisions = _status(
    cite="AB 1018 § 1",
    says="The bill on automated decisions did not reach the Governor when the session ended on 31 August 2026.",
    verified=ONE_SOURCE,
    applies=AB_1018,
)
copyrighted_training_data = _status(
    cite="AB 412 § 1",
    says="The bill on lists of copyrighted training data passed the Assembly in May 2025 and was amended in the Senate in "
    "June 2026; no later step is known.",
    verified=Verified(
        "primary text", note="read up to 2025; its steps in 2026 rest on one source, its fate is not known"
    ),
    applies=AB_412,
)
abuse_of_ai = _status(
    cite="SB 11 § 1",
    says="The bill on abuse of AI and warnings about replicas was vetoed on 13 October 2025.",
    verified=MEMORY,
    applies=SB_11,
)


def _listed(bill: Bill, says: str) -> Note:
    """Return the note on a bill of which only a list of signed or vetoed bills was seen."""
    return _status(
        cite=f"{bill.number} § 1",
        says=f"{says} {bill.title or 'Its subject was not read'}.",
        verified=ONE_SOURCE,
        applies=bill.schedule(),
    )


ai_child_abuse_material, age_signals, injury_to_children = (
    _listed(bill, "Signed on 10 September 2026; only the list was seen.") for bill in SIGNED_ON_SEPTEMBER_10
)
(
    signed_ab_1331,
    signed_ab_1979,
    signed_sb_503,
    signed_ab_1864,
    lawyers_use_of_ai,
    signed_ab_2392,
    signed_sb_1159,
) = (_listed(bill, "Signed on 30 September 2026; only the list was seen.") for bill in SIGNED_ON_SEPTEMBER_30)
overriding_clinical_ai, ai_in_therapy, public_sector_notice, wearable_recorders = (
    _listed(bill, "Vetoed on 30 September 2026; only the list was seen.") for bill in VETOED_ON_SEPTEMBER_30
)
