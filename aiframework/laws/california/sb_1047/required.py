"""What every requirement of SB 1047 shares: the bill, its life, and how it was read."""

from functools import partial
from typing import Final

from aiframework.laws.california.calendar import SB_1047
from aiframework.laws.california.sanctions import (
    FRONTIER_AUDITOR,
    FRONTIER_CLUSTER,
    FRONTIER_MODEL_HARM,
    FRONTIER_WHISTLEBLOWER,
)
from aiframework.laws.california.sb_1047.definitions_developer import developer, nongovernmental
from aiframework.laws.california.sb_1047.definitions_others import auditor, cluster_operator
from aiframework.laws.california.sb_1047.federal_contracts import strict_federal_conflict
from aiframework.legal.provision import PRIMARY, BillRequirement

__all__ = ["of_auditors", "of_cluster_operators", "of_developers", "of_employers"]

_of_anyone: Final = partial(
    BillRequirement, bill="SB 1047 (2023-24)", applies=SB_1047, scope=nongovernmental, verified=PRIMARY
)
#: § 22603: a strict conflict with a federal contract lifts it
of_developers: Final = partial(
    _of_anyone, binds=developer, unless=strict_federal_conflict, sanction=FRONTIER_MODEL_HARM
)
of_auditors: Final = partial(
    _of_anyone, binds=auditor, unless=strict_federal_conflict, sanction=FRONTIER_AUDITOR
)
of_cluster_operators: Final = partial(_of_anyone, binds=cluster_operator, sanction=FRONTIER_CLUSTER)
of_employers: Final = partial(_of_anyone, binds=developer, sanction=FRONTIER_WHISTLEBLOWER)
