"""Article 26(8): public deployers register their use, and do not use what is not registered."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.operator import Operator
from aiframework.facts.registration import Registration
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty

__all__ = ["keep_off_what_is_not_registered", "register_the_use"]

_PUBLIC = Operator.is_public_authority | Operator.is_union_institution

register_the_use = Duty(
    cite="Art. 26(8) s.1",
    says="Public authorities and Union institutions register the use of a listed system before they use it.",
    verified=PRIMARY,
    note="What Article 49(3) asks; systems for critical infrastructure are registered nationally instead.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_outside_infrastructure & _PUBLIC,
    must=Registration.use_registered_before_use | (HAS_UNTIL_ITS_DAY & Registration.use_registered),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

keep_off_what_is_not_registered = Duty(
    cite="Art. 26(8) s.2",
    says="A public deployer that finds the system missing from the EU database does not use it and tells provider or distributor.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk_outside_infrastructure & _PUBLIC & Deployer.found_unregistered,
    must=Deployer.refrained_from_use & Deployer.told_of_missing_registration,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)
