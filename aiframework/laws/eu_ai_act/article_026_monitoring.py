"""Article 26(5), first two sentences, and its second subparagraph: watching the system, and stopping at a risk."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.operator import Operator
from aiframework.facts.quality import QualityManagement
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = ["bank_counts_as_monitoring", "monitor_the_operation", "stop_at_a_risk"]

bank_counts_as_monitoring = Term(
    cite="Art. 26(5) sub 2",
    says="A financial institution that follows its own governance law is taken to monitor as it should.",
    verified=PRIMARY,
    note="Monitoring only: stopping at a risk and telling of risks and incidents remain.",
    means=Operator.is_regulated_financial_institution & QualityManagement.follows_financial_governance_law,
    applies=HIGH_RISK_RULES,
)

monitor_the_operation = Duty(
    cite="Art. 26(5) s.1",
    says=(
        "Deployers watch how the system works, by the instructions, and where relevant pass what they learn "
        "to the provider."
    ),
    verified=INTERPRETED,
    note="What banks are spared is read as the whole sentence, as the provider's monitoring rests on both.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk,
    must=(Deployer.monitors_operation & Deployer.passes_data_to_provider) | bank_counts_as_monitoring,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

stop_at_a_risk = Duty(
    cite="Art. 26(5) s.2",
    says=(
        "A deployer with reason to see that use as instructed presents a risk suspends it and without undue "
        "delay tells provider or distributor and the authority."
    ),
    verified=PRIMARY,
    note="Whether the fifth sentence, on sensitive operational data of the police, reaches here is not said.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & Deployer.has_reason_to_see_risk,
    must=Deployer.told_provider_or_distributor_of_risk
    & Deployer.told_authority_of_risk
    & Deployer.suspended_use,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
