"""Article 4a: special categories of personal data to find and correct bias."""

from aiframework.facts.bias import BiasDetection
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_IN_FORCE
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.roles import deployer, gpai_provider, provider
from aiframework.laws.eu_ai_act.scope import model_within_the_act, within_the_act
from aiframework.legal.provision import INTERPRETED, PRIMARY, Permission, Term

__all__ = ["safeguards_for_bias_detection"]

safeguards_for_bias_detection = Term(
    cite="Art. 4a(1)",
    part="safeguards",
    says=(
        "The six conditions: other data would not do, re-use limited, access controlled, no sharing, deletion, "
        "reasons recorded."
    ),
    verified=PRIMARY,
    means=at_either_level(BiasDetection.all_conditions_met),
    applies=OMNIBUS_IN_FORCE,
)

use_sensitive_data_for_high_risk_systems = Permission(
    cite="Art. 4a(1)",
    says=(
        "Providers of high-risk systems may exceptionally process special categories of data where strictly "
        "necessary to find and correct bias under Article 10(2)(f) and (g), under six conditions."
    ),
    verified=PRIMARY,
    note="In addition to data protection law. Usable before the rules for high-risk systems apply (recital 9).",
    scope=within_the_act,
    binds=provider | taken_for_provider,
    when=high_risk
    & BiasDetection.serves_data_governance
    & BiasDetection.strictly_necessary
    & safeguards_for_bias_detection,
    applies=OMNIBUS_IN_FORCE,
)

use_sensitive_data_elsewhere = Permission(
    cite="Art. 4a(2)",
    says=(
        "Providers and deployers of other systems and models, and deployers of high-risk systems, may do so against "
        "bias that is likely to harm health, safety or rights or to discriminate, under the same conditions."
    ),
    verified=INTERPRETED,
    note="It creates no duty to look for bias.",
    scope=within_the_act | model_within_the_act,
    binds=provider | gpai_provider | deployer,
    when=(~high_risk | deployer | gpai_provider)
    & BiasDetection.bias_could_harm
    & BiasDetection.strictly_necessary
    & safeguards_for_bias_detection,
    applies=OMNIBUS_IN_FORCE,
)
