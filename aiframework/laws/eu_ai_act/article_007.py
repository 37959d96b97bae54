"""Article 7: how the Commission may change the list of high-risk uses in Annex III."""

from aiframework.laws.eu_ai_act.calendar import ENTRY_INTO_FORCE
from aiframework.legal.provision import INTERPRETED, Note

__all__ = ["criteria_for_adding", "uses_may_be_added", "uses_may_be_removed"]

uses_may_be_added = Note(
    cite="Art. 7(1)",
    says=(
        "By delegated act the Commission may add or change uses in Annex III, within its areas, where "
        "risks equal or exceed those of listed uses."
    ),
    verified=INTERPRETED,
    note="Areas cannot be added this way. No such act was seen.",
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

criteria_for_adding = Note(
    cite="Art. 7(2)",
    says=(
        "Eleven criteria are weighed, among them purpose, extent of use, data, autonomy, harm, "
        "dependence, imbalance of power, reversibility, benefits and existing law."
    ),
    verified=INTERPRETED,
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)

uses_may_be_removed = Note(
    cite="Art. 7(3)",
    says=(
        "By delegated act the Commission may remove uses that pose no significant risk any more, if "
        "overall protection does not fall."
    ),
    verified=INTERPRETED,
    binds="the Commission",
    applies=ENTRY_INTO_FORCE,
)
