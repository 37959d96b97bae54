"""Article 16(f) to (i): assessment, declaration, marking and registration."""

from aiframework.facts.certificate import Certificate
from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.declaration import ConformityMarking, Declaration
from aiframework.facts.registration import Registration
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure
from aiframework.laws.eu_ai_act.article_044_certificates import (
    LAST_DAYS,
    given_and_not_taken_away,
    keep_within_the_restrictions,
)
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_by_product_law, let_through_early
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III, high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__: list[str] = []

assess_before_release = owed_by_provider(
    cite="Art. 16(f)",
    says="The system goes through the conformity assessment of Article 43 before release, unless an "
    "authority lets it through early.",
    verified=INTERPRETED,
    note="Which procedure is the right one, Article 43 says. For products of Annex I Section A only "
    "derogations of their own law count.",
    must=Conformity.assessed_before_market
    | (HAS_UNTIL_ITS_DAY & Conformity.procedures_completed.overlaps(set(Procedure))),
    unless=let_through_early | let_through_by_product_law,
)

rely_on_a_certificate_that_holds = owed_by_provider(
    cite="Art. 16(f)",
    part="certificate",
    says="What a notified body assessed is placed on the market or put into service only while its "
    "certificate holds, and within its restrictions.",
    verified=INTERPRETED,
    note="Articles 43 and 44(2) and (3). What was released before the last day stays in use; new releases need a certificate that "
    "was extended or replaced.",
    each=Certificate,
    when=high_risk & Certificate.relied_on,
    must=given_and_not_taken_away & keep_within_the_restrictions,
    unless=let_through_early | let_through_by_product_law,
    runs_out=LAST_DAYS,
)

declare_conformity = owed_by_provider(
    cite="Art. 16(g)",
    says="The provider draws up the EU declaration of conformity of Article 47.",
    must=Declaration.drawn_up,
)

affix_marking = owed_by_provider(
    cite="Art. 16(h)",
    says="The provider affixes the CE marking to the system or, where impossible, to packaging or documents.",
    must=ConformityMarking.affixed,
)

register_before_release = owed_by_provider(
    cite="Art. 16(i)",
    says="Provider and system are entered in the EU database before release, for every use in Annex III "
    "but critical infrastructure.",
    verified=INTERPRETED,
    note="Products of Annex I without a use in Annex III need no entry.",
    when=high_risk_outside_infrastructure.condition(),
    must=Registration.provider_registered
    & Registration.system_registered
    & (Registration.registered_before_market | HAS_UNTIL_ITS_DAY),
    applies=HIGH_RISK_RULES_ANNEX_III,
)
