"""Article 33: how a notified body lets others work for it."""

from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4, NATIONAL_RULES
from aiframework.legal.deadline import REGULATION_1182_71, years
from aiframework.legal.provision import PRIMARY, Duty
from aiframework.legal.retention import Retention

__all__ = [
    "answer_for_subcontractors",
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

answer_for_subcontractors = Duty(
    cite="Art. 33(2)",
    says="The body answers in full for whatever subcontractors and subsidiaries do.",
    verified=PRIMARY,
    note="Article 99(4)(f) names paragraphs 1, 3 and 4, not this one.",
    scope=notified_body,
    binds=notified_body,
    when=NotifiedBody.subcontracts,
    must=NotifiedBody.answers_for_subcontractors,
    applies=FROM_AUGUST_2025,
    sanction=NATIONAL_RULES,
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
