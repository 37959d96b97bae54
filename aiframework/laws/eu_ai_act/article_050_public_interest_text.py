"""Article 50(4), second subparagraph: generated text that informs the public is disclosed."""

from datetime import date

from aiframework.facts.content import Content
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Term

__all__ = ["text_excepted", "text_without_exception"]

edited_text = Exclusion(
    cite="Art. 50(4)",
    part="text, editorial responsibility",
    says="A person reviewed or controlled the text, and somebody holds editorial responsibility: both.",
    verified=PRIMARY,
    note="A change by AI after the review undoes it.",
    means=Content.human_review_or_editorial_control & Content.editorial_responsibility_held,
    applies=GENERAL_APPLICATION,
)

text_excepted = Exclusion(
    cite="Art. 50(4)",
    part="text, exceptions",
    says=(
        "Edited text, use that the law authorises against crime; by the guidelines also what was "
        "published before 2 August 2026."
    ),
    verified=INTERPRETED,
    note="For text the day of publication counts, not that of generation.",
    means=edited_text
    | Nature.authorised_against_crime
    | ((Content.published_on < date(2026, 8, 2)) & transparency_guidelines("para. 154")),
    applies=GENERAL_APPLICATION,
)

text_without_exception = Term(
    cite="Art. 50(4)",
    part="text, trigger",
    says="Generated text that informs the public is published, neither edited nor authorised by law.",
    verified=PRIMARY,
    means=Content.publishes_public_interest_text & ~edited_text & ~Nature.authorised_against_crime,
    applies=GENERAL_APPLICATION,
)

disclose_generated_text = Duty(
    cite="Art. 50(4)",
    part="text",
    says=(
        "Whoever publishes generated or altered text to inform the public on matters of public interest "
        "discloses that."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=Content.publishes_public_interest_text.condition(),
    must=Content.public_interest_text_disclosed,
    unless=text_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)
