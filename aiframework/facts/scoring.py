"""Scores of people drawn from their social behaviour or personality."""

from aiframework.facts.following import ruled_out_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["SocialScoring"]


@describes
class SocialScoring:
    """Evaluation or classification of people over time, and what it leads to."""

    scores_people_over_time: Fact[bool] = Fact(
        "Does it evaluate or classify people or groups over a period of time?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)",
    )
    uses_social_behaviour: Fact[bool] = Fact(
        "Does the evaluation of people rest on their social behaviour?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)",
    )
    uses_personal_characteristics: Fact[bool] = Fact(
        "Does the evaluation of people rest on known, inferred or predicted personal or personality "
        "characteristics?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)",
    )
    worse_treatment_in_unrelated_context: Fact[bool] = Fact(
        "Does the score of people lead to worse treatment in a context that has nothing to do with where "
        "the data came from?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)(i)",
        control="operator",
    )
    worse_treatment_unjustified: Fact[bool] = Fact(
        "Does the score of people lead to worse treatment that cannot be justified?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)(ii)",
        follows=ruled_out_by("lawful_evaluation_for_specific_purpose"),
        control="operator",
    )
    worse_treatment_disproportionate: Fact[bool] = Fact(
        "Does the score of people lead to worse treatment out of proportion to the behaviour or its gravity?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(c)(ii)",
        follows=ruled_out_by("lawful_evaluation_for_specific_purpose"),
        control="operator",
    )
    lawful_evaluation_for_specific_purpose: Fact[bool] = Fact(
        "Is the evaluation of people made for one specific purpose, on data that matter to it, and in line with the "
        "law on such evaluations (credit, fraud, insurance, staff), so that what follows from it is justified?",
        source="Reg. (EU) 2024/1689 recital 31; Commission guidelines C(2025) 5052 paras 175-177",
    )
