"""How the system works on people's choices."""

from aiframework.facts.following import ruled_out_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Influence"]


@describes
class Influence:
    """Techniques that bend people's behaviour, and weaknesses that are exploited."""

    subliminal: Fact[bool] = Fact(
        "Does it use techniques people cannot consciously perceive?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a); CETS 225 Art. 7",
        follows=ruled_out_by("lawful_persuasion_only"),
    )
    manipulative: Fact[bool] = Fact(
        "Does it use techniques meant to manipulate people?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a); CETS 225 Art. 7",
        follows=ruled_out_by("lawful_persuasion_only"),
    )
    deceptive: Fact[bool] = Fact(
        "Does it use techniques that deceive people?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a); CETS 225 Art. 7",
        follows=ruled_out_by("lawful_persuasion_only"),
    )
    aims_to_distort_behaviour: Fact[bool] = Fact(
        "Is it an aim of the system to change people's behaviour substantially?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a), (b)",
    )
    distorts_behaviour: Fact[bool] = Fact(
        "Does it in fact change people's behaviour substantially, or is it likely to once it is used?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a), (b); Commission guidelines C(2025) 5052 para. 84",
    )
    impairs_informed_choice: Fact[bool] = Fact(
        "Does it noticeably weaken people's ability to make an informed decision, or is it meant or likely to?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a); Commission guidelines C(2025) 5052 paras 82-84",
    )
    leads_to_other_decisions: Fact[bool] = Fact(
        "Do people take decisions because of it that they would not otherwise have taken, or is that meant or likely?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a); Commission guidelines C(2025) 5052 paras 82-84",
    )
    significant_harm_likely: Fact[bool] = Fact(
        "Does it cause, or is it reasonably likely to cause, significant physical, psychological or "
        "financial harm to someone?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(a), (b)",
    )
    lawful_persuasion_only: Fact[bool] = Fact(
        "Is its influence only lawful persuasion (open argument, ordinary lawful advertising, agreed "
        "medical treatment)?",
        source="Reg. (EU) 2024/1689 recital 29; Commission guidelines C(2025) 5052 paras 128-133",
    )
    exploits_age: Fact[bool] = Fact(
        "Does it exploit weaknesses people have because of their age?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(b)",
    )
    exploits_disability: Fact[bool] = Fact(
        "Does it exploit weaknesses people have because of a disability?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(b)",
    )
    exploits_social_or_economic_situation: Fact[bool] = Fact(
        "Does it exploit weaknesses people have because of their social or economic situation?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(b)",
    )
