"""Article 43(4): a new assessment after a substantial modification, and what learning systems are spared."""

from typing import Final

from aiframework.facts.conformity import Conformity
from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_003_modification import substantial_modification
from aiframework.laws.eu_ai_act.article_046_derogation import let_through_by_product_law, let_through_early
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Duty, Term
from aiframework.logic import ALWAYS, NEVER

__all__ = ["substantially_modified"]

_FORESEEN: Final = Doubt(
    name="article-43-4-foreseen-not-documented",
    question=(
        "A learning system changes as foreseen in the first assessment, but the technical documentation does not "
        "describe it: is that a substantial modification?"
    ),
    readings=(
        ("definition", "no: Article 3(23) asks for a change that was not foreseen or planned"),
        ("documented", "yes: Article 43(4) sets free only what is foreseen and documented"),
    ),
    source="Art. 3(23), Art. 43(4), second subparagraph",
)

planned_learning = Term(
    cite="Art. 43(4) sub 2",
    says="What a learning system becomes as first assessed and documented is no substantial modification.",
    verified=PRIMARY,
    means=Nature.may_adapt_after_deployment
    & Market.change_foreseen_in_first_assessment
    & TechnicalDocumentation.describes_planned_changes,
    applies=GENERAL_APPLICATION,
)

substantially_modified = Term(
    cite="Art. 43(4)",
    part="substantial modification",
    says="A change after release that the first assessment did not foresee and that touches the requirements or the purpose.",
    verified=INTERPRETED,
    doubts=(_FORESEEN,),
    note="Open for a learning system: a change that was foreseen but is not in the technical documentation.",
    means=substantial_modification
    | (
        Nature.may_adapt_after_deployment
        & Market.changed_after_market
        & (Market.change_affects_requirements | Market.change_alters_purpose)
        & ~planned_learning
        & _FORESEEN.between(definition=NEVER, documented=ALWAYS)
    ),
    applies=GENERAL_APPLICATION,
)

assess_it_anew = Duty(
    cite="Art. 43(4) sub 1",
    says="A substantially modified system is assessed anew, even if the same deployer keeps using it.",
    verified=PRIMARY,
    note="The fine comes through Article 16(f).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & substantially_modified,
    must=Conformity.assessed_anew_after_change,
    unless=let_through_early | let_through_by_product_law,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
