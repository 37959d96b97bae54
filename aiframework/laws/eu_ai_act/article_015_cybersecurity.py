"""Article 15(5): cybersecurity."""

from aiframework.facts.accuracy import Accuracy
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_accuracy
from aiframework.laws.eu_ai_act.article_042_presumptions import deemed_secure, presumed_secure
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__ = ["resist_attacks"]

resist_attacks = owed_by_provider(
    cite="Art. 15(5)",
    says="The system resists tampering by unauthorised people; security fits the risks and, where "
    "appropriate, meets attacks on AI.",
    verified=INTERPRETED,
    note="Article 42(2) presumes and 42(3) deems cybersecurity to be met.",
    must=presumed_secure
    | deemed_secure
    | (
        Accuracy.resists_tampering
        & Accuracy.security_fits_risks
        & at_either_level(Accuracy.resists_attacks_on_ai)
    ),
    unless=limit_of_accuracy,
)
