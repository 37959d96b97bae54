"""Article 43(4): a new assessment after a substantial modification, and what learning systems are spared."""

from aiframework.facts.conformity import Conformity
from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_003_modification import substantial_modification
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = ["substantially_modified"]

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
    note="For a learning system a foreseen change counts too, unless the technical documentation describes it.",
    means=substantial_modification
    | (
        Nature.may_adapt_after_deployment
        & Market.changed_after_market
        & (Market.change_affects_requirements | Market.change_alters_purpose)
        & ~planned_learning
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
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
