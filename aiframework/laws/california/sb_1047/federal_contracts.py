"""§ 22603(j): contracts with the federal government."""

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import SB_1047
from aiframework.legal.provision import INTERPRETED, Exclusion

__all__ = ["strict_federal_conflict"]

strict_federal_conflict = Exclusion(
    cite="SB 1047 B&P § 22603(j)(1)",
    says="The section gives way as far as it strictly conflicts with a contract between the developer and a "
    "federal body; any use beyond that contract stays covered.",
    verified=INTERPRETED,
    note="A conflict with one duty leaves the others; asked once, so only a conflict with all of them lifts them.",
    covers=("SB 1047 B&P § 22603(j)(2)",),
    means=Jurisdiction.federal_contract
    & Jurisdiction.federal_contract_conflicts
    & ~Jurisdiction.use_outside_federal_contract,
    applies=SB_1047,
)
