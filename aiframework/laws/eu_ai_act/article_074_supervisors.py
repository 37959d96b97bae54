"""Article 74(1) to (9): which authority watches which system, and where product law's own procedures take over."""

from aiframework.facts.operator import Operator
from aiframework.facts.product import Product
from aiframework.facts.supervision import Supervision
from aiframework.laws.eu_ai_act.annex_iii_areas import reserved_use
from aiframework.laws.eu_ai_act.article_006_annex_i_route import SECTION_A
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.legal.provision import PRIMARY, Exclusion, Note, Term
from aiframework.logic import some

__all__ = ["sectoral_procedures_instead"]

every_operator_is_an_economic_operator = Note(
    cite="Art. 74(1)",
    says="Regulation (EU) 2019/1020 on market surveillance applies; its economic operators are all operators of Article 2(1).",
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
