"""Article 23(1) and (2): what importers verify before the market, and when they hold a system back."""

from aiframework.facts.certificate import Certificate
from aiframework.facts.importer import Importer
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.summing_up import as_part_of, at_either_level
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_importer_duties
from aiframework.laws.eu_ai_act.article_044_certificates import (
    LAST_DAYS,
    given_and_not_taken_away,
    keep_within_the_restrictions,
)
from aiframework.laws.eu_ai_act.high_risk import RULES_FOR_OTHER_OPERATORS, high_risk
from aiframework.laws.eu_ai_act.risk_without_doubt import RISK_BY_ITSELF, RISK_WITHOUT_DOUBT
from aiframework.laws.eu_ai_act.roles import importer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "ensure_conformity",
    "hold_back_what_is_in_doubt",
    "rely_on_a_certificate_that_holds",
    "verify_marking_and_papers",
    "verify_the_assessment",
    "verify_the_documentation",
    "verify_the_representative",
]

ensure_conformity = Duty(
    cite="Art. 23(1)",
    says="Before the market an importer makes sure of conformity by all the verifications of points (a) to (d).",
    verified=PRIMARY,
    note="Stands over the four points, for an answer about all of them at once.",
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=at_either_level(Importer.verified_before_market),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

verify_the_assessment = Duty(
    cite="Art. 23(1)(a)",
    says="Before the market an importer verifies that the provider had conformity assessed.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=as_part_of(Importer.verified_before_market, "verified_conformity_assessment"),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

rely_on_a_certificate_that_holds = Duty(
    cite="Art. 23(1)(a)",
    part="certificate",
    says="An importer places on the market what a notified body assessed only while its certificate holds, "
    "and within its restrictions.",
    verified=INTERPRETED,
    note="Articles 43 and 44(2) and (3). Article 24 has distributors verify marking and papers, not the certificate.",
    scope=within_the_act_even_if_open_source,
    binds=importer,
    each=Certificate,
    when=high_risk & Certificate.relied_on,
    must=given_and_not_taken_away & keep_within_the_restrictions,
    unless=limit_of_importer_duties,
    runs_out=LAST_DAYS,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

verify_the_documentation = Duty(
    cite="Art. 23(1)(b)",
    says="Before the market an importer verifies that the provider drew up the technical documentation.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=as_part_of(Importer.verified_before_market, "verified_documentation"),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

verify_marking_and_papers = Duty(
    cite="Art. 23(1)(c)",
    says="Before the market an importer verifies CE marking, declaration of conformity and instructions for use.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=as_part_of(
        Importer.verified_before_market, "verified_marking", "verified_declaration", "verified_instructions"
    ),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

verify_the_representative = Duty(
    cite="Art. 23(1)(d)",
    says="Before the market an importer verifies that the provider appointed an authorised representative.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    when=high_risk,
    must=as_part_of(Importer.verified_before_market, "verified_representative"),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

hold_back_what_is_in_doubt = Duty(
    cite="Art. 23(2)",
    says=(
        "An importer with sufficient reason to doubt conformity or papers keeps the system off the market "
        "until it conforms, and tells provider, representative and authorities of any risk."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=importer,
    doubts=(RISK_WITHOUT_DOUBT,),
    when=high_risk & (Importer.has_reason_to_doubt_conformity | RISK_BY_ITSELF),
    must=(Importer.has_reason_to_doubt_conformity >> Importer.held_back)
    & (RiskManagement.presents_a_risk >> Importer.told_of_risk),
    unless=limit_of_importer_duties,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)
