"""Article 14(5): two people confirm what remote biometric identification says."""

from aiframework.facts.oversight import HumanOversight
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser
from aiframework.laws.eu_ai_act.annex_iii.point_1_biometrics import remote_identification_use
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_human_oversight
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.article_012_remote_identification import remote_identification_system
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED
from aiframework.logic import every

__all__ = ["verify_by_two_people"]

_FOR_RESERVED_USES_ONLY = every(
    Purpose,
    (high_risk_purpose & remote_identification_use)
    >> Purpose.users.overlaps({IntendedUser.LAW_ENFORCEMENT, IntendedUser.MIGRATION_OR_BORDER_AUTHORITY}),
)

verify_by_two_people = owed_by_provider(
    cite="Art. 14(5)",
    says="With remote biometric identification, nobody acts on an identification that two competent "
    "people have not each confirmed, "
    "unless law on policing, migration, borders or asylum finds that disproportionate.",
    verified=INTERPRETED,
    note="Systems used for these purposes are read here as those where every remote identification is.",
    when=remote_identification_system,
    must=HumanOversight.two_person_verification,
    unless=limit_of_human_oversight | (HumanOversight.two_persons_disproportionate & _FOR_RESERVED_USES_ONLY),
    applies=HIGH_RISK_RULES_ANNEX_III,
)
