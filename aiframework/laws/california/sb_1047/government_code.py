"""Gov. Code §§ 11547.6 and 11547.6.1: the Board of Frontier Models and CalCompute, as proposed."""

from aiframework.laws.california.calendar import SB_1047
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["board_of_frontier_models", "calcompute_consortium"]

board_of_frontier_models = Note(
    cite="SB 1047 Gov. § 11547.6",
    says="A nine-member Board of Frontier Models from 2026; the agency sets thresholds, audit regulations and guidance "
    "by 2027 and yearly, which the Board approves.",
    verified=PRIMARY,
    binds="the Government Operations Agency",
    applies=SB_1047,
)

calcompute_consortium = Note(
    cite="SB 1047 Gov. § 11547.6.1",
    says="A consortium of fourteen plans a public computing cluster and reports by 2026, only if money is "
    "appropriated.",
    verified=PRIMARY,
    binds="the Government Operations Agency",
    applies=SB_1047,
)
