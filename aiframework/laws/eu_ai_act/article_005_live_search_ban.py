"""Article 5(1)(h) and (3): the ban on searches in real time, and on decisions from them alone."""

from aiframework.facts.live_identification import LiveIdentification
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_live_search import live_search
from aiframework.laws.eu_ai_act.article_005_live_search_conditions import (
    permitted_search,
)
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import INTERPRETED, PRIMARY, Prohibition

__all__ = ["never_decide_on_output_alone", "never_search_people_in_real_time"]

never_search_people_in_real_time = Prohibition(
    cite="Art. 5(1)(h)",
    says=(
        "Real-time remote biometric identification in public for law enforcement may not be used, unless strictly "
        "necessary for a listed objective and allowed by national law under the conditions of paragraphs 2 and 3."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    note=(
        "Use only, not supply. For other purposes GDPR Article 9 decides. Ireland and Denmark are not bound, nor by "
        "paragraphs 2 to 6 (recitals 40, 41)."
    ),
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=live_search,
    unless=permitted_search,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)

never_decide_on_output_alone = Prohibition(
    cite="Art. 5(3)",
    part="decision",
    says="No decision with an adverse legal effect on a person may rest on the output of such a search alone.",
    verified=INTERPRETED,
    note="Article 99(3) is about the prohibited practices; whether it reaches this sentence is not settled.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=live_search & LiveIdentification.adverse_decision_solely_on_output,
    applies=CHAPTERS_I_AND_II,
)
