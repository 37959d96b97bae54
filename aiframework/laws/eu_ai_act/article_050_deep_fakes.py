"""Article 50(4), first subparagraph: deep fakes are disclosed."""

from datetime import date

from aiframework.facts.content import Content
from aiframework.facts.nature import Nature
from aiframework.laws.eu_ai_act.article_003_data import deep_fake
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Term

__all__ = ["deep_fake_excepted", "deep_fakes_without_exception"]

deep_fake_excepted = Exclusion(
    cite="Art. 50(4)",
    part="deep fakes, exceptions",
    says=(
        "Use that the law authorises against crime; by the guidelines also what was generated before 2 "
        "August 2026."
    ),
    verified=INTERPRETED,
    means=Nature.authorised_against_crime
    | ((Content.generated_on < date(2026, 8, 2)) & transparency_guidelines("para. 154")),
    applies=GENERAL_APPLICATION,
)

deep_fakes_without_exception = Term(
    cite="Art. 50(4)",
    part="deep fakes, trigger",
    says="Deep fakes are made without authorisation by law.",
    verified=PRIMARY,
    means=deep_fake & ~Nature.authorised_against_crime,
    applies=GENERAL_APPLICATION,
)

disclose_deep_fakes = Duty(
    cite="Art. 50(4)",
    part="deep fakes",
    says=(
        "Whoever makes a deep fake with a system discloses it; in evidently artistic or satirical works, only that such "
        "material exists, without spoiling the work."
    ),
    verified=PRIMARY,
    note="A mark that only machines read is no disclosure. Purely personal use is outside: Article 2(10).",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=deep_fake.condition(),
    must=Content.deep_fake_disclosed | (Content.evidently_artistic & Content.existence_disclosed_in_work),
    unless=deep_fake_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)
