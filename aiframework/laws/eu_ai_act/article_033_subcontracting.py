"""Article 33: how a notified body lets others work for it."""

from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.legal.deadline import REGULATION_1182_71, years
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.legal.retention import Retention

__all__ = [
    "ask_the_provider_before_subcontracting",
    "keep_papers_on_subcontractors",
    "list_the_subsidiaries",
    "use_qualified_subcontractors",
]

use_qualified_subcontractors = Duty(
    cite="Art. 33(1)",
    says="Subcontractors and subsidiaries meet the requirements too, and the notifying authority is told.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.subcontracts,
    must=NotifiedBody.subcontractors_qualified,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)

ask_the_provider_before_subcontracting = Duty(
    cite="Art. 33(3)",
    says="Work goes to subcontractors or a subsidiary only with the provider's agreement.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.subcontracts,
    must=NotifiedBody.provider_agreed.condition(),
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)

list_the_subsidiaries = Duty(
    cite="Art. 33(3)",
    part="list",
    says="A notified body with subsidiaries makes a list of them public.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.has_subsidiaries,
    must=NotifiedBody.subsidiaries_listed_publicly,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)

keep_papers_on_subcontractors = Duty(
    cite="Art. 33(4)",
    says="Papers on the qualification and work of subcontractors are kept for five years after the work ends.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.subcontracts | NotifiedBody.subcontracted_before,
    must=NotifiedBody.subcontracting_documents_kept,
    lasts=(
        Retention(
            after=NotifiedBody.subcontracting_ended_on,
            within=years(5),
            counting=REGULATION_1182_71,
            when=~NotifiedBody.subcontracts & NotifiedBody.subcontracted_before,
            gone=NotifiedBody.subcontracting_documents_discarded_on,
            cite="Art. 33(4)",
        ),
    ),
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)
