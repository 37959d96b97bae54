"""Article 50(5): how and when people are told."""

from typing import Final

from aiframework.facts.content import Content, Modality
from aiframework.facts.interaction import Interaction
from aiframework.facts.notices import Notice, Notices
from aiframework.laws.eu_ai_act.article_003_data import deep_fake
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_050_deep_fakes import deep_fake_excepted
from aiframework.laws.eu_ai_act.article_050_emotions_and_categories import exposes_people, exposure_excepted
from aiframework.laws.eu_ai_act.article_050_interaction import interaction_excepted
from aiframework.laws.eu_ai_act.article_050_marking import marking_excepted
from aiframework.laws.eu_ai_act.article_050_public_interest_text import text_excepted
from aiframework.laws.eu_ai_act.article_111_generators import MARKING_RULES
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty
from aiframework.logic import ALWAYS, NEVER, Condition

__all__ = [
    "disclose_deep_fakes_clearly_and_in_time",
    "disclose_text_clearly_and_in_time",
    "mark_clearly_and_in_time",
    "tell_exposed_people_clearly_and_in_time",
    "tell_of_ai_clearly_and_in_time",
]

_MARKS: Final = Doubt(
    name="machine-readable-marks-as-information",
    question="Is a machine-readable mark information that people must get clearly, in time and accessibly?",
    readings=(
        ("literal", "paragraph 5 speaks of the information of paragraphs 1 to 4, so of the mark too"),
        ("purposive", "the mark is for machines; paragraph 2 informs nobody"),
    ),
    source="Art. 50(2), (5)",
)


def _well_given(notice: Notice) -> Condition:
    """Return: a notice is clear, in time and accessible."""
    return (
        Notices.clear_and_distinguishable.includes(notice)
        & Notices.in_time.includes(notice)
        & Notices.accessible.includes(notice)
    )


tell_of_ai_clearly_and_in_time = Duty(
    cite="Art. 50(5)",
    part="interaction",
    says=(
        "That it is AI is said clearly and apart from other things, at the latest at the first "
        "interaction, and accessibly."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Interaction.interacts_with_people.condition(),
    must=_well_given(Notice.AI_INTERACTION),
    unless=interaction_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

mark_clearly_and_in_time = Duty(
    cite="Art. 50(5)",
    part="marking",
    says="Whether marks for machines have to be clear, in time and accessible to people too is open.",
    verified=INTERPRETED,
    doubts=(_MARKS,),
    scope=within_the_act_even_if_open_source,
    binds=provider | taken_for_provider,
    when=Content.synthetic.overlaps(set(Modality)) & _MARKS.between(literal=ALWAYS, purposive=NEVER),
    must=_well_given(Notice.MACHINE_READABLE_MARK),
    unless=marking_excepted | TRANSPARENCY_WAITS,
    applies=MARKING_RULES,
    sanction=ARTICLE_99_4,
)

tell_exposed_people_clearly_and_in_time = Duty(
    cite="Art. 50(5)",
    part="emotions and categories",
    says=(
        "Exposed people are told clearly and apart from other things, at the latest at the first "
        "exposure, and accessibly."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=exposes_people.condition(),
    must=_well_given(Notice.EMOTION_OR_CATEGORISATION),
    unless=exposure_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

disclose_deep_fakes_clearly_and_in_time = Duty(
    cite="Art. 50(5)",
    part="deep fakes",
    says=(
        "A deep fake is disclosed clearly and apart from other things, at the latest at the first "
        "exposure, and accessibly."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=deep_fake.condition(),
    must=_well_given(Notice.DEEP_FAKE),
    unless=deep_fake_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)

disclose_text_clearly_and_in_time = Duty(
    cite="Art. 50(5)",
    part="text",
    says=(
        "Generated text is disclosed clearly and apart from other things, at the latest at the first "
        "exposure, and accessibly."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=Content.publishes_public_interest_text.condition(),
    must=_well_given(Notice.PUBLIC_INTEREST_TEXT),
    unless=text_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)
