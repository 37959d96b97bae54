"""Article 47: the EU declaration of conformity."""

from aiframework.facts.declaration import Declaration
from aiframework.laws.eu_ai_act.annex_v_declaration import holds_what_annex_v_lists
from aiframework.laws.eu_ai_act.article_111_there_before import HAS_UNTIL_ITS_DAY
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.retention import WHICH_RELEASE, after_release
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "declare_conformity",
    "keep_it_current",
    "keep_it_ten_years",
    "make_one_declaration",
    "say_in_it_what_is_needed",
]

declare_conformity = Duty(
    cite="Art. 47(1)",
    says=(
        "Before release the provider draws up a signed, machine-readable declaration for the system, and gives "
        "authorities a copy on request."
    ),
    verified=PRIMARY,
    note="The fine comes through Article 16(g).",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=Declaration.drawn_up
    & (Declaration.drawn_up_before_market | HAS_UNTIL_ITS_DAY)
    & Declaration.signed_and_machine_readable
    & Declaration.identifies_system
    & (Declaration.copy_requested >> Declaration.copy_given),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

keep_it_ten_years = Duty(
    cite="Art. 47(1)",
    part="keeping",
    says="For ten years after release the provider keeps the declaration ready for the authorities.",
    verified=INTERPRETED,
    note=f"The fine comes through Article 16(g). {WHICH_RELEASE}",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=Declaration.kept_for_authorities,
    lasts=after_release(cite="Art. 47(1)", gone=Declaration.discarded_on),
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

say_in_it_what_is_needed = Duty(
    cite="Art. 47(2)",
    says=(
        "The declaration says that the requirements are met, holds what Annex V lists, and is translated for "
        "the authorities of every Member State of supply."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=Declaration.states_requirements_met
    & holds_what_annex_v_lists
    & Declaration.translated_for_authorities,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

make_one_declaration = Duty(
    cite="Art. 47(3)",
    says="Where other harmonisation law asks for a declaration too, there is one for all, and it names all these laws.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & Declaration.other_law_requires_one,
    must=Declaration.single_declaration & Declaration.identifies_other_law,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)

keep_it_current = Duty(
    cite="Art. 47(4)",
    says="By declaring, the provider takes responsibility for the requirements; it keeps the declaration up to date.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk,
    must=Declaration.up_to_date,
    applies=HIGH_RISK_RULES,
    sanction=ARTICLE_99_4,
)
