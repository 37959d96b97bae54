"""Article 14(1) to (3) and (5): human oversight by design."""

from aiframework.facts.oversight import HumanOversight
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import IntendedUser
from aiframework.laws.eu_ai_act.annex_iii.point_1_biometrics import remote_identification_use
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_human_oversight
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.article_012_remote_identification import remote_identification_system
from aiframework.laws.eu_ai_act.article_111_there_before import there_before
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED
from aiframework.logic import every

__all__ = [
    "aim_oversight_at_risks",
    "fit_oversight_to_risks",
    "make_oversight_possible",
    "verify_by_two_people",
]

make_oversight_possible = owed_by_provider(
    cite="Art. 14(1)",
    says="People can effectively oversee the system while it is in use, with suitable interfaces.",
    must=HumanOversight.possible_in_use,
    unless=limit_of_human_oversight,
)

aim_oversight_at_risks = owed_by_provider(
    cite="Art. 14(2)",
    says="Oversight aims to prevent or reduce risks of intended use and foreseeable misuse, above all "
    "those that other requirements leave.",
    must=HumanOversight.aims_at_risks,
    unless=limit_of_human_oversight,
)

fit_oversight_to_risks = owed_by_provider(
    cite="Art. 14(3)",
    says="Oversight measures fit risks, autonomy and context; before release the provider builds them in, "
    "identifies them for deployers, or both.",
    must=HumanOversight.fits_risk_and_autonomy
    & (HumanOversight.built_in | HumanOversight.left_to_deployer | there_before),
    unless=limit_of_human_oversight,
)

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
