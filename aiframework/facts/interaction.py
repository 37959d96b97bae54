"""How the system meets people, and whether they know it is AI."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Interaction"]


@describes
class Interaction:
    """Exchanges between the system and people, and what they are told."""

    interacts_with_people: Fact[bool] = Fact(
        "Is the system meant to interact directly with people, in an exchange that goes both ways (chat, "
        "voice, agents, robots)?",
        source="Reg. (EU) 2024/1689 Art. 50(1); Commission guidelines C(2026) 5054 para. 30; CETS 225 Art. 15(2)",
    )
    obvious_to_people: Fact[bool] = Fact(
        "Is it obvious to a reasonably well-informed, observant person in the circumstances that they "
        "are dealing with AI?",
        source="Reg. (EU) 2024/1689 Art. 50(1); CETS 225 Art. 15(2)",
    )
    people_told_it_is_ai: Fact[bool] = Fact(
        "Are people told that they are interacting with AI and not a human being?",
        source="Reg. (EU) 2024/1689 Art. 50(1); CETS 225 Art. 15(2)",
        control="operator",
    )
    designed_to_tell: Fact[bool] = Fact(
        "Is the system designed and built so that people are told they are interacting with AI?",
        source="Reg. (EU) 2024/1689 Art. 50(1)",
        control="operator",
    )
    acts_as_agent: Fact[bool] = Fact(
        "Does the system act on somebody's behalf towards other people (an agent that writes, calls or negotiates)?",
        source="Commission guidelines C(2026) 5054",
    )
    agents_say_for_whom_they_act: Fact[bool] = Fact(
        "Does an agent say that it is AI, and on whose behalf it acts, to everybody it may meet?",
        source="Commission guidelines C(2026) 5054",
        control="operator",
    )
    open_to_public_for_reporting_crime: Fact[bool] = Fact(
        "Can the public use the system to report a criminal offence?",
        source="Reg. (EU) 2024/1689 Art. 50(1)",
    )
    used_by_children_or_public: Fact[bool] = Fact(
        "May children, elderly people or the public at large use the system, so that one of them might take it for a "
        "human being?",
        source="Commission guidelines C(2026) 5054",
    )
