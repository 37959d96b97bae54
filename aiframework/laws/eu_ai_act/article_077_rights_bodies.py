"""Articles 77 and 78: bodies that protect fundamental rights see the papers, and confidentiality."""

from aiframework.facts.supervision import InformationRequest, Requester, Supervision
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import (
    FROM_AUGUST_2025,
    GENERAL_APPLICATION,
    GENERAL_APPLICATION_AS_AMENDED,
)
from aiframework.laws.eu_ai_act.roles import deployer, operator, provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Right, StateDuty

__all__ = [
    "authority_has_the_system_tested",
    "give_papers_for_a_rights_body",
    "have_secrets_kept",
    "keep_it_confidential",
    "rights_bodies_ask_for_papers",
]

rights_bodies_ask_for_papers = Note(
    cite="Art. 77(1)",
    says=(
        "Bodies that protect fundamental rights get papers made under the Act, in electronic form, from "
        "the authority."
    ),
    verified=PRIMARY,
    note="As first published they were to ask operators directly, and only about Annex III systems.",
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

give_papers_for_a_rights_body = Duty(
    cite="Art. 77(1a)",
    says=(
        "A provider or deployer gives the authority the papers that it asks for on behalf of a rights body."
    ),
    verified=INTERPRETED,
    note="The text binds the authority, to ask without delay; that what it asks for is given follows.",
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=provider | deployer,
    when=InformationRequest.requester == Requester.AUTHORITY_FOR_RIGHTS_BODY,
    must=InformationRequest.answered | InformationRequest.answered_in_time,
    applies=GENERAL_APPLICATION_AS_AMENDED,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

authority_has_the_system_tested = Note(
    cite="Art. 77(3)",
    says=(
        "Where papers do not show whether rights were breached, the authority has the high-risk system "
        "tested within reasonable time."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

have_secrets_kept = Right(
    cite="Art. 78",
    part="operator",
    says=(
        "Business secrets, source code and security interests in what authorities obtain are kept "
        "confidential."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=operator,
    applies=FROM_AUGUST_2025,
)

keep_it_confidential = StateDuty(
    cite="Art. 78",
    says=(
        "Whoever obtains information in applying the Act keeps it confidential, asks only for what is "
        "needed and deletes it in time."
    ),
    verified=PRIMARY,
    must=Supervision.confidential_information_protected,
    applies=FROM_AUGUST_2025,
)
