"""Article 5(1)(ba): making intimate depictions of identifiable people without consent."""

from aiframework.facts.intimate_depiction import IntimateDepiction
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_1a_limits import shows_no_more
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_PROHIBITIONS
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Prohibition, Term

__all__ = ["made_intimate_depictions"]

made_intimate_depictions = Term(
    cite="Art. 5(1)(ba)",
    part="practice of deployers",
    says="A system is used in order to make intimate depictions of identifiable people without their consent.",
    verified=PRIMARY,
    note="Output by accident, or lawful use of an unsafe tool, is not enough (recital 12).",
    means=IntimateDepiction.used_to_make_it & ~IntimateDepiction.person_consented,
    applies=OMNIBUS_PROHIBITIONS,
)

never_make_intimate_depictions = Prohibition(
    cite="Art. 5(1)(ba)",
    part="deployer",
    says="Nobody may use a system in order to make realistic intimate depictions of identifiable people without consent.",
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=made_intimate_depictions,
    unless=shows_no_more,
    applies=OMNIBUS_PROHIBITIONS,
    sanction=ARTICLE_99_3,
)
