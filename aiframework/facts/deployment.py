"""Uses of one system by one deployer: each place, team or process in which it is deployed."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Deployment"]


@describes(many="deployments")
class Deployment:
    """One use of the system: what is not told of it is taken from what is told of the deployer as a whole."""

    name: Fact[str] = Fact(
        "Where, or for what, is the system deployed here?", source="Reg. (EU) 2024/1689 Art. 3(4), Art. 26"
    )
    follows_instructions: Fact[bool] = Fact(
        "Are there technical and organisational measures so that this use follows the instructions?",
        source="Reg. (EU) 2024/1689 Art. 26(1)",
        control="operator",
    )
    told_workers: Fact[bool] = Fact(
        "Were the workers affected by this use told before it began that they will be subject to the system "
        "(yes if no worker is; open while it has not begun)?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
    )
    told_worker_representatives: Fact[bool] = Fact(
        "Were the representatives of these workers told before this use began (yes if they have none, or no "
        "worker is affected; open while it has not begun)?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
        control="operator",
    )
    told_people: Fact[bool] = Fact(
        "Were the people on whom the system is used here told that they are subject to its use?",
        source="Reg. (EU) 2024/1689 Art. 26(11)",
        control="operator",
    )
