"""Article 58: access to AI regulatory sandboxes."""

from typing import Final

from aiframework.facts.sandbox import Sandbox
from aiframework.laws.eu_ai_act.article_002_products import outside_section_b
from aiframework.laws.eu_ai_act.article_003_enterprises import small_or_medium
from aiframework.laws.eu_ai_act.article_057_who import developer, within_the_sandbox_rules
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED, GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Right

__all__: list[str] = []

#: as first published Article 2(2) left Article 57 alone to products under Annex I Section B
_ARTICLE_58: Final = within_the_sandbox_rules & (outside_section_b | AS_AMENDED)

hear_within_three_months = Right(
    cite="Art. 58(2)(a)",
    says="Applicants for a sandbox hear within three months whether they are admitted.",
    verified=PRIMARY,
    note="What the Commission's implementing act has to ensure.",
    scope=_ARTICLE_58,
    binds=developer,
    when=Sandbox.applied,
    applies=GENERAL_APPLICATION,
)

take_part_for_free = Right(
    cite="Art. 58(2)(d)",
    says="Sandboxes are free for small and medium-sized enterprises, but for exceptional costs.",
    verified=PRIMARY,
    note="Small mid-caps are not named. What the Commission's implementing act has to ensure.",
    scope=_ARTICLE_58,
    binds=developer,
    when=small_or_medium,
    applies=GENERAL_APPLICATION,
)
