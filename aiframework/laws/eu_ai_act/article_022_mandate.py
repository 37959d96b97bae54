"""Article 22(3) and (4): what the authorised representative does, and when it gives up the mandate."""

from aiframework.facts.conformity import Conformity
from aiframework.facts.representative import AuthorisedRepresentative
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.annex_iii_areas import high_risk_outside_infrastructure
from aiframework.laws.eu_ai_act.article_002_limits_value_chain import limit_of_representation
from aiframework.laws.eu_ai_act.high_risk import (
    RULES_FOR_OTHER_OPERATORS,
    RULES_FOR_OTHER_OPERATORS_ANNEX_III,
    high_risk,
)
from aiframework.laws.eu_ai_act.retention import WHICH_RELEASE, after_release
from aiframework.laws.eu_ai_act.roles import authorised_representative
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty

__all__ = [
    "cooperate",
    "give_up_the_mandate",
    "keep_the_papers",
    "perform_the_mandate",
    "register_or_check_the_entry",
    "supply_information",
    "verify_the_papers",
]

perform_the_mandate = Duty(
    cite="Art. 22(3) chapeau",
    says=(
        "The representative performs its mandate, which covers the five listed tasks and lets authorities "
        "turn to it, and gives the authorities a copy when they ask."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk,
    must=AuthorisedRepresentative.performs_mandate
    & AuthorisedRepresentative.mandate_covers_tasks
    & AuthorisedRepresentative.mandate_lets_authorities_turn_to_it
    & (AuthorisedRepresentative.asked_for_mandate >> AuthorisedRepresentative.gave_copy_of_mandate),
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

verify_the_papers = Duty(
    cite="Art. 22(3)(a)",
    says="The representative verifies that declaration and documentation exist and conformity was assessed.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk,
    must=AuthorisedRepresentative.verified_provider_papers,
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

keep_the_papers = Duty(
    cite="Art. 22(3)(b)",
    says=(
        "For ten years after release the representative keeps the provider's contacts, declaration, "
        "documentation and any certificate ready for authorities."
    ),
    verified=INTERPRETED,
    note=WHICH_RELEASE,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk,
    must=at_either_level(AuthorisedRepresentative.papers_kept),
    unless=limit_of_representation,
    lasts=after_release(cite="Art. 22(3)(b)", gone=AuthorisedRepresentative.papers_discarded_on),
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

supply_information = Duty(
    cite="Art. 22(3)(c)",
    says="On a reasoned request the representative gives all that shows conformity, logs included.",
    verified=PRIMARY,
    note="Logs only as far as the provider controls them. Wrong replies: Article 99(5).",
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk & AuthorisedRepresentative.received_reasoned_request,
    must=AuthorisedRepresentative.supplied_information,
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

cooperate = Duty(
    cite="Art. 22(3)(d)",
    says="On a reasoned request the representative works with authorities in whatever they do about the system.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk & AuthorisedRepresentative.received_reasoned_request,
    must=AuthorisedRepresentative.cooperates,
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)

register_or_check_the_entry = Duty(
    cite="Art. 22(3)(e)",
    says="The representative registers the system or, where the provider did, checks its own details there.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk_outside_infrastructure,
    must=AuthorisedRepresentative.registered_or_checked_entry,
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS_ANNEX_III,
    sanction=ARTICLE_99_4,
)

give_up_the_mandate = Duty(
    cite="Art. 22(4)",
    says=(
        "A representative with reason to think that the provider breaches the Act ends the mandate and at "
        "once tells the authority, and any notified body, why."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=authorised_representative,
    when=high_risk & AuthorisedRepresentative.doubts_provider,
    must=AuthorisedRepresentative.ended_mandate
    & AuthorisedRepresentative.told_authority_of_end
    & (Conformity.notified_body_involved >> AuthorisedRepresentative.told_notified_body_of_end),
    unless=limit_of_representation,
    applies=RULES_FOR_OTHER_OPERATORS,
    sanction=ARTICLE_99_4,
)
