"""How activities that protect national security are conducted."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["NationalSecurity"]


@describes
class NationalSecurity:
    """Conditions under which activities for national security may stay outside a treaty."""

    keeps_to_international_law: Fact[bool] = Fact(
        "Is the activity conducted in line with international law, human rights law included?",
        source="CETS 225 Art. 3(2)",
    )
    respects_democratic_institutions: Fact[bool] = Fact(
        "Is the activity conducted with respect for democratic institutions and processes?",
        source="CETS 225 Art. 3(2)",
    )
