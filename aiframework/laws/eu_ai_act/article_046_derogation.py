"""Article 46: high-risk systems that an authority lets through before their assessment is done."""

from typing import Final

from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.derogation import Derogation
from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.article_043_product_law import led_by_product_law
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES, high_risk, high_risk_provider
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, days
from aiframework.legal.expiry import Expiry
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Note, Permission, Right, Term

__all__ = ["let_through_by_product_law", "let_through_early"]

_ASSESSED_MEANWHILE: Final = Conformity.procedures_completed.overlaps(set(Procedure))
_URGENT: Final = Derogation.urgent_use_by_security_authority & Derogation.imminent_threat

let_through_early = Exclusion(
    cite="Art. 46",
    part="derogation",
    says="No finished assessment is needed while an authority lets the system through, or its urgent use stands.",
    verified=INTERPRETED,
    note="An authorisation reaches the country that gave it, until its last day; urgent use stands only if it was asked for "
    "without delay.",
    means=(
        (
            Derogation.authorised
            & ~Derogation.ran_out
            & Derogation.used_only_in_authorising_state
            & ~Derogation.found_unjustified
        )
        | (_URGENT & Derogation.requested_without_delay & ~Derogation.refused)
    )
    & ~led_by_product_law,
    applies=GENERAL_APPLICATION,
)

supply_it_early = Permission(
    cite="Art. 46(1)",
    says=(
        "For exceptional reasons an authority may let a system be supplied or used in its country, for a "
        "limited time, while its assessment goes on."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & ~led_by_product_law & Derogation.authorised & ~Derogation.ran_out,
    applies=HIGH_RISK_RULES,
)

finish_the_assessment = Duty(
    cite="Art. 46(1)",
    part="meanwhile",
    says=(
        "What was let through stays in the country that did so, no longer than authorised, and its assessment goes on "
        "without undue delay."
    ),
    verified=INTERPRETED,
    note="After the last day of the authorisation nothing is let through, whatever is told of it; a system that has been "
    "through its assessment by then no longer needs it.",
    scope=within_the_act_even_if_open_source,
    binds=high_risk_provider,
    when=high_risk & ~led_by_product_law & Derogation.authorised,
    must=Derogation.assessment_continues & Derogation.used_only_in_authorising_state,
    runs_out=(Expiry(until=Derogation.authorised_until, when=~_ASSESSED_MEANWHILE, cite="Art. 46(1)"),),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

ask_after_urgent_use = Duty(
    cite="Art. 46(2)",
    says=(
        "Law enforcement or civil protection may use a system first in an emergency, asks without undue delay, "
        "and if refused stops and discards all results at once."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=high_risk & ~led_by_product_law & _URGENT,
    must=Derogation.requested_without_delay
    & (Derogation.refused >> (Derogation.use_stopped & Derogation.outputs_discarded)),
    applies=HIGH_RISK_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authorise_only_what_complies = Note(
    cite="Art. 46(3)",
    says="Authorities authorise only what they find to meet the requirements, and tell the Commission and the other Member States.",
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=HIGH_RISK_RULES,
)

deemed_justified = Term(
    cite="Art. 46(4)",
    says="An authorisation to which nobody objects within 15 calendar days counts as justified.",
    verified=INTERPRETED,
    note="Counted from the day on which the last of the Commission and the other Member States received word.",
    means=Derogation.authorised & ~Derogation.objection_raised,
    since=(
        Clock(
            after=Derogation.others_informed_on,
            within=days(15),
            counting=REGULATION_1182_71,
            cite="Art. 46(4)",
        ),
    ),
    applies=HIGH_RISK_RULES,
)

be_heard_on_objections = Right(
    cite="Art. 46(5)-(6)",
    says="Where a Member State or the Commission objects, operators are heard; what is unjustified is withdrawn.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    when=high_risk & Derogation.authorised & Derogation.objection_raised,
    applies=HIGH_RISK_RULES,
)

only_product_law_derogates = Term(
    cite="Art. 46(7)",
    says="For systems under Annex I Section A only the derogations of the product law count.",
    verified=PRIMARY,
    means=led_by_product_law,
    applies=HIGH_RISK_RULES,
)

let_through_by_product_law = Exclusion(
    cite="Art. 46(7)",
    part="derogation",
    says="A derogation in the product law lets a product of Annex I Section A through before its assessment is done.",
    verified=PRIMARY,
    note="For example Article 59 of Regulation (EU) 2017/745 on medical devices.",
    means=led_by_product_law & Derogation.under_product_law,
    applies=GENERAL_APPLICATION,
)
