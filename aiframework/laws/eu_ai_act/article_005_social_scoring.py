"""Article 5(1)(c): social scoring."""

from aiframework.facts.scoring import SocialScoring
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Prohibition, Term

__all__ = ["social_scoring"]

social_scoring = Term(
    cite="Art. 5(1)(c)",
    part="practice",
    says=(
        "People are scored over time by social behaviour or personal traits, and treated worse in unrelated "
        "contexts, or without justification or proportion."
    ),
    verified=PRIMARY,
    note=(
        "Points (i) and (ii) are alternatives. Lawful evaluation for one specific purpose, on related data and with "
        "justified consequences, is outside (recital 31; guidelines C(2025) 5052 paras 175-177)."
    ),
    means=SocialScoring.scores_people_over_time
    & (SocialScoring.uses_social_behaviour | SocialScoring.uses_personal_characteristics)
    & (
        SocialScoring.worse_treatment_in_unrelated_context
        | SocialScoring.worse_treatment_unjustified
        | SocialScoring.worse_treatment_disproportionate
    ),
    applies=CHAPTERS_I_AND_II,
)

never_score_socially = Prohibition(
    cite="Art. 5(1)(c)",
    covers=("Art. 5(1)(c)(i)", "Art. 5(1)(c)(ii)"),
    says=(
        "Systems that score people over time by social behaviour or traits may not be placed on the market, put "
        "into service or used, if worse treatment follows in unrelated contexts, or unjustified or out of proportion."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=social_scoring,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
