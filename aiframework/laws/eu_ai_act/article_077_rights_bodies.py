"""Article 77: bodies that protect fundamental rights see the papers."""

from datetime import date
from typing import Final

from aiframework.facts.supervision import InformationRequest, Requester
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_025_whole_act import taken_for_provider
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import (
    AMENDED,
    GENERAL_APPLICATION,
    GENERAL_APPLICATION_AS_AMENDED,
    PUBLISHED,
)
from aiframework.laws.eu_ai_act.high_risk import high_risk_provider
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note

__all__ = [
    "authority_has_the_system_tested",
    "give_papers_for_a_rights_body",
    "give_papers_to_a_rights_body",
    "rights_bodies_ask_for_papers",
]

_UNTIL_AMENDED: Final = Schedule(
    (Phase(starts=date(2026, 8, 2), known=PUBLISHED, withdrawn=AMENDED, basis="Art. 113, second paragraph"),)
)

rights_bodies_ask_for_papers = Note(
    cite="Art. 77(1)",
    says=(
        "Bodies that protect fundamental rights get papers made under the Act, in electronic form, from "
        "the authority."
    ),
    verified=PRIMARY,
    note="As first published they were to ask operators directly: see the part.",
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

give_papers_to_a_rights_body = Duty(
    cite="Art. 77(1)",
    part="as first published",
    says=(
        "A provider or deployer of a listed high-risk system gives a body that protects fundamental rights the papers "
        "made under the Act that its mandate needs."
    ),
    verified=INTERPRETED,
    note=(
        "The text gives the body the power to ask; that what it asks for is given follows. Regulation (EU) 2026/1744 "
        "put the authority between them before this ever applied."
    ),
    scope=within_the_act_even_if_open_source,
    each=InformationRequest,
    binds=high_risk_provider | deployer,
    when=high_risk_by_use
    & (InformationRequest.requester == Requester.RIGHTS_BODY)
    & InformationRequest.necessary,
    must=InformationRequest.answered | InformationRequest.answered_in_time,
    applies=_UNTIL_AMENDED,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
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
    binds=provider | deployer | taken_for_provider,
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
