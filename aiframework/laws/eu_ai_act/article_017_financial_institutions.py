"""Article 17(4): financial institutions meet most of Article 17 through their own governance law."""

from aiframework.facts.operator import Operator
from aiframework.facts.quality import QualityManagement
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["deemed_by_financial_law"]

deemed_by_financial_law = Term(
    cite="Art. 17(4)",
    says="A regulated financial institution that follows its internal governance law is deemed to "
    "have the quality management system, "
    "but for risk management, post-market monitoring and incident reporting.",
    verified=PRIMARY,
    means=Operator.is_regulated_financial_institution & QualityManagement.follows_financial_governance_law,
    applies=HIGH_RISK_RULES,
)
