"""What SB 53 asks of the State, and the general clauses."""

from aiframework.laws.california.calendar import SB_53, SB_53_FROM_2027
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["calcompute", "penalties", "yearly_recommendations"]

yearly_recommendations = Note(
    cite="SB 53 B&P § 22757.14",
    says="From 2027, yearly recommendations on the definitions by the Department of Technology, and whistleblower "
    "reports by the Attorney General.",
    verified=PRIMARY,
    binds="the Department of Technology and the Attorney General",
    applies=SB_53_FROM_2027,
)

penalties = Note(
    cite="SB 53 B&P § 22757.15",
    says="Large frontier developers alone: up to a million dollars per violation, by severity, sought by the Attorney "
    "General.",
    verified=PRIMARY,
    binds="the Attorney General",
    applies=SB_53,
)

calcompute = Note(
    cite="SB 53 Gov. § 11546.8",
    says="Given an appropriation, a framework for the public cluster CalCompute by 2027.",
    verified=PRIMARY,
    note="The section is operative only upon an appropriation; whether there was one was not read.",
    binds="the Government Operations Agency",
    applies=SB_53_FROM_2027,
)
