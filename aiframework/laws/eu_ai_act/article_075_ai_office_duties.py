"""Article 75(1a) and (1e): reports and assessments of high-risk systems under the AI Office."""

from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.incident import Incident, Recipient
from aiframework.facts.market import Market
from aiframework.laws.eu_ai_act.article_043_which_procedure import annex_vii_procedure, choice_of_procedure
from aiframework.laws.eu_ai_act.article_073_reports import reporting_clocks
from aiframework.laws.eu_ai_act.article_073_serious_incidents import reportable_incident
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import AI_OFFICE_FINE
from aiframework.laws.eu_ai_act.high_risk import high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import ADDED_TO_HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = ["have_the_commission_assess", "report_to_the_ai_office"]

report_to_the_ai_office = Duty(
    cite="Art. 75(1a)",
    says=(
        "Where the AI Office supervises, a provider reports serious incidents to it, within the times of "
        "Article 73."
    ),
    verified=PRIMARY,
    note=(
        "Replaces the report to national authorities of Article 73(1); paragraphs 2 to 9 of that Article "
        "apply."
    ),
    scope=within_the_act_even_if_open_source,
    each=Incident,
    binds=high_risk_provider,
    when=high_risk & Market.placed_on_union_market & reportable_incident & ai_office_competent,
    must=Incident.reported & Incident.reported_to.includes(Recipient.AI_OFFICE),
    by=reporting_clocks(Incident.became_aware_at),
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=AI_OFFICE_FINE,
)

have_the_commission_assess = Duty(
    cite="Art. 75(1e)",
    says=(
        "Where a third party assesses such a system, the provider applies to the Commission before the "
        "market and pays the body."
    ),
    verified=INTERPRETED,
    note=(
        "A notified body does it for the Commission. Read for the procedure of Annex VII, prescribed or "
        "chosen."
    ),
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk
    & ai_office_competent
    & (
        annex_vii_procedure
        | (
            choice_of_procedure
            & Conformity.procedures_completed.includes(Procedure.QUALITY_AND_DOCUMENTATION)
        )
    ),
    must=Conformity.applied_to_commission & Conformity.assessment_fees_paid,
    applies=ADDED_TO_HIGH_RISK_RULES,
    sanction=AI_OFFICE_FINE,
)
