"""Article 17: the provider's quality management system."""

from aiframework.facts.quality import QualityManagement
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_quality_management
from aiframework.laws.eu_ai_act.article_017_aspects import aspects
from aiframework.laws.eu_ai_act.article_017_financial_institutions import deemed_by_financial_law
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.provider_duties import (
    all_done,
    not_told_lacking,
    open_to_provider,
    owed_by_provider,
)
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["quality_management_met", "run_quality_management"]

run_quality_management = owed_by_provider(
    cite="Art. 17(1) chapeau",
    says="The provider has a quality management system that ensures compliance, written down as policies, "
    "procedures and instructions.",
    note="Article 63(1) lets some small and medium-sized enterprises meet some elements in simplified form.",
    must=(QualityManagement.in_place & QualityManagement.documented) | deemed_by_financial_law,
    unless=limit_of_quality_management,
)

proportionate_quality_management = Term(
    cite="Art. 17(2)",
    says="The system fits the size of the organisation, above all of smaller enterprises and small "
    "mid-caps, without less rigour or protection.",
    verified=PRIMARY,
    note="Smaller enterprises and small mid-caps are named since Reg. (EU) 2026/1744. How the aspects are "
    "carried out may vary, not whether.",
    means=QualityManagement.proportionate_to_size.condition(),
    applies=HIGH_RISK_RULES,
)

integrate_into_sectoral_system = open_to_provider(
    cite="Art. 17(3)",
    says="Who must have a quality management system under sectoral Union law may make all this part of it.",
    when=high_risk & QualityManagement.sectoral_law_requires_one,
)

quality_management_met = Term(
    cite="Art. 17",
    part="met",
    says="The quality management system complies with Article 17, or none is asked of this organisation.",
    verified=PRIMARY,
    means=not_told_lacking(
        QualityManagement.covers_every_aspect, run_quality_management, spared=deemed_by_financial_law
    )
    & all_done(run_quality_management, *aspects),
    applies=HIGH_RISK_RULES,
)
