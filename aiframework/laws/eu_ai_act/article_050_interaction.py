"""Article 50(1): people who deal directly with a system are told that it is AI."""

from datetime import date
from typing import Final

from aiframework.facts.interaction import Interaction
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.laws.eu_ai_act.roles import provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Term

__all__ = ["interaction_without_exception"]

_GUIDELINES: Final = Schedule(
    (
        Phase(
            starts=date(2026, 8, 2),
            known=date(2026, 7, 20),
            force=Force.ADVISORY,
            basis="C(2026) 5054",
            reason="guidelines of the Commission, not binding",
        ),
    )
)

interaction_excepted = Exclusion(
    cite="Art. 50(1)",
    part="exceptions",
    says=(
        "Where AI is obvious to a reasonable person, or the law authorises the system against crime with safeguards, "
        "unless the public reports crime through it."
    ),
    verified=INTERPRETED,
    note=(
        "The guidelines read 'obvious' strictly: hardly ever where children, elderly people or the "
        "public may use it."
    ),
    means=(
        Interaction.obvious_to_people
        & ~(Interaction.used_by_children_or_public & transparency_guidelines("on Article 50(1)"))
    )
    | (
        Nature.authorised_against_crime
        & Nature.authorisation_has_safeguards
        & ~Interaction.open_to_public_for_reporting_crime
    ),
    applies=GENERAL_APPLICATION,
)

interaction_without_exception = Term(
    cite="Art. 50(1)",
    part="trigger",
    says="The system is meant to deal directly with people, and no exception holds.",
    verified=PRIMARY,
    means=Interaction.interacts_with_people & ~interaction_excepted,
    applies=GENERAL_APPLICATION,
)

tell_people_it_is_ai = Duty(
    cite="Art. 50(1)",
    says="The provider designs a system that deals directly with people so that they are told it is AI.",
    verified=PRIMARY,
    note="What the provider owes is the design; that whoever uses the system tells people does not stand in for it. "
    "By the guidelines neither terms of use, nor metadata, nor the word 'assistant' is enough.",
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Interaction.interacts_with_people.condition(),
    must=Interaction.designed_to_tell,
    unless=interaction_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

agents_say_for_whom_they_act = Duty(
    cite="C(2026) 5054 on Article 50(1)",
    part="agents",
    says="An agent tells everybody it may meet that it is AI, and on whose behalf it acts.",
    verified=INTERPRETED,
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Interaction.interacts_with_people & Interaction.acts_as_agent,
    must=Interaction.agents_say_for_whom_they_act,
    unless=interaction_excepted | TRANSPARENCY_WAITS,
    applies=_GUIDELINES,
)
