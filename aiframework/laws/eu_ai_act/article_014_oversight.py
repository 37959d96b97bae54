"""Article 14(1) to (3): human oversight by design."""

from aiframework.facts.oversight import HumanOversight
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_human_oversight
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = [
    "aim_oversight_at_risks",
    "fit_oversight_to_risks",
    "make_oversight_possible",
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
    & (HumanOversight.built_in | HumanOversight.left_to_deployer | HAS_UNTIL_ITS_DAY),
    unless=limit_of_human_oversight,
)
