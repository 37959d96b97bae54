"""Article 11(1): simplified technical documentation for small, medium-sized and small mid-cap enterprises."""

from aiframework.facts.operator import Operator, Role, Size
from aiframework.facts.technical_documentation import TechnicalDocumentation
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_technical_documentation
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.calendar import AS_AMENDED
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk
from aiframework.laws.eu_ai_act.high_risk_rules_as_amended import ADDED_TO_HIGH_RISK_RULES
from aiframework.laws.eu_ai_act.provider_duties import open_to_provider, owed_by_provider
from aiframework.laws.eu_ai_act.sanctions import NATIONAL_RULES
from aiframework.laws.eu_ai_act.scope import excluded
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Term

__all__ = ["simplified_documentation", "use_the_form"]

_SMALL_OR_MEDIUM = Operator.size.in_({Size.MICRO, Size.SMALL, Size.MEDIUM})
_SMALL_MID_CAP = Operator.size == Size.SMALL_MID_CAP

#: small mid-caps only under the law as amended
_SMALLER = _SMALL_OR_MEDIUM | (_SMALL_MID_CAP & AS_AMENDED)

simplified_documentation = Term(
    cite="Art. 11",
    part="simplified documentation",
    says="The content of Annex IV given in simplified manner: by a smaller enterprise and on the "
    "Commission's form only.",
    verified=INTERPRETED,
    note="Small mid-caps were added by Reg. (EU) 2026/1744; whether the form is published was not known on "
    "23 November 2026.",
    means=_SMALLER & TechnicalDocumentation.simplified & TechnicalDocumentation.uses_commission_form,
    applies=HIGH_RISK_RULES,
)

simplify_documentation = open_to_provider(
    cite="Art. 11(1) sub 2 (simplified)",
    part="small and medium-sized enterprises",
    says="Small and medium-sized enterprises, start-ups too, may give the content of Annex IV in a simplified manner.",
    when=high_risk & _SMALL_OR_MEDIUM,
)

simplify_documentation_as_small_mid_cap = open_to_provider(
    cite="Art. 11(1) sub 2 (simplified)",
    part="small mid-caps",
    says="Small mid-caps, too, may give the content of Annex IV in a simplified manner.",
    when=high_risk & _SMALL_MID_CAP,
    applies=ADDED_TO_HIGH_RISK_RULES,
)

use_the_form = owed_by_provider(
    cite="Art. 11(1) sub 2 (simplified)",
    says="Whoever simplifies the documentation uses the form that the Commission makes for it.",
    when=high_risk & _SMALLER & TechnicalDocumentation.simplified,
    must=TechnicalDocumentation.uses_commission_form,
    unless=limit_of_technical_documentation,
)

accept_the_form = Duty(
    cite="Art. 11(1) notified bodies",
    says="Notified bodies accept the Commission's form in the conformity assessment.",
    verified=PRIMARY,
    scope=ai_system & ~excluded,
    binds=Operator.roles.includes(Role.NOTIFIED_BODY),
    when=high_risk & TechnicalDocumentation.uses_commission_form,
    must=TechnicalDocumentation.form_accepted_by_notified_body,
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES,
)
