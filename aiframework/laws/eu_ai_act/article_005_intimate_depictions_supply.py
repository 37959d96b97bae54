"""Article 5(1)(ba): supplying systems for intimate depictions without consent."""

from aiframework.facts.intimate_depiction import IntimateDepiction
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_1a_limits import built_for_intimate_depictions, shows_no_more
from aiframework.laws.eu_ai_act.article_005_addressees import supplies
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_PROHIBITIONS
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import INTERPRETED, PRIMARY, Prohibition, Term

__all__ = ["supplied_for_intimate_depictions"]

supplied_for_intimate_depictions = Term(
    cite="Art. 5(1)(ba)",
    part="practice of providers",
    says="A system makes intimate depictions of identifiable people without consent, by purpose or for want of safeguards.",
    verified=INTERPRETED,
    note=(
        "Recital 12: a tool meant for consented depictions needs reliable means to collect and prove consent; "
        "medical uses and clothes try-on without exposure are outside."
    ),
    means=IntimateDepiction.can_be_generated
    & built_for_intimate_depictions
    & ~(
        IntimateDepiction.person_consented
        & (IntimateDepiction.consent_reliably_collected | IntimateDepiction.only_consented_or_medical_use)
    ),
    applies=OMNIBUS_PROHIBITIONS,
)

never_supply_for_intimate_depictions = Prohibition(
    cite="Art. 5(1)(ba)",
    part="provider",
    says=(
        "Systems that make realistic intimate depictions of identifiable people without their explicit consent may "
        "not be placed on the market or put into service, if that is their purpose or safeguards are lacking."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=supplies,
    when=supplied_for_intimate_depictions,
    unless=shows_no_more,
    applies=OMNIBUS_PROHIBITIONS,
    sanction=ARTICLE_99_3,
)
