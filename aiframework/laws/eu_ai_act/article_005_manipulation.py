"""Article 5(1)(a): harmful manipulation."""

from aiframework.facts.influence import Influence
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Prohibition, Term

__all__ = ["manipulation"]

manipulation = Term(
    cite="Art. 5(1)(a)",
    part="practice",
    says=(
        "Subliminal, purposefully manipulative or deceptive techniques distort behaviour so that people decide "
        "otherwise than they would, in a way likely to cause significant harm."
    ),
    verified=PRIMARY,
    note="Lawful persuasion uses no such technique and impairs no informed choice (recital 29; C(2025) 5052 para. 128).",
    means=(Influence.subliminal | Influence.manipulative | Influence.deceptive)
    & (Influence.aims_to_distort_behaviour | Influence.distorts_behaviour)
    & Influence.impairs_informed_choice
    & Influence.leads_to_other_decisions
    & Influence.significant_harm_likely,
    applies=CHAPTERS_I_AND_II,
)

never_manipulate = Prohibition(
    cite="Art. 5(1)(a)",
    says=(
        "Systems whose hidden, manipulative or deceptive techniques are meant to distort behaviour, or do, and are "
        "likely to cause significant harm, may not be placed on the market, put into service or used."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    note="An effect suffices; intent is not needed.",
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=manipulation,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
