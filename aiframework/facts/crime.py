"""Predictions that a person will commit a crime."""

from aiframework.facts.following import ruled_out_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["CrimePrediction"]


@describes
class CrimePrediction:
    """Assessing or predicting whether a person commits a criminal offence."""

    predicts_offence_by_person: Fact[bool] = Fact(
        "Does it assess or predict the risk that an individual person commits a criminal (not merely "
        "administrative) offence?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
        follows=ruled_out_by("about_places_or_organisations_only"),
    )
    only_guards_own_interests: Fact[bool] = Fact(
        "Does a company make these predictions only to guard its own interests in its ordinary business, neither for "
        "the police nor because a law obliges it, so that crime is incidental?",
        source="Commission guidelines C(2025) 5052 paras 207-211",
    )
    rests_solely_on_profiling: Fact[bool] = Fact(
        "Does the prediction of criminal offences rest on nothing but profiling of the person?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
    )
    rests_solely_on_personality: Fact[bool] = Fact(
        "Does the prediction of criminal offences rest on nothing but the person's personality traits "
        "and characteristics?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
    )
    rests_solely_on_profiling_and_personality: Fact[bool] = Fact(
        "Does the prediction of criminal offences rest on nothing but profiling and personality traits "
        "taken together?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
    )
    supports_human_assessment: Fact[bool] = Fact(
        "Does it only support a human assessment of a person's involvement in a crime?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
    )
    starts_from_objective_facts: Fact[bool] = Fact(
        "Does the human assessment that it supports already rest on objective, verifiable facts directly "
        "linked to a crime?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(d)",
    )
    about_places_or_organisations_only: Fact[bool] = Fact(
        "Is the prediction of criminal offences only about places, events or organisations and never "
        "about an individual person?",
        source="Reg. (EU) 2024/1689 recital 42",
    )
