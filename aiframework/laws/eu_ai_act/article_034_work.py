"""Article 34: how a notified body works."""

from aiframework.facts.notified_body import NotifiedBody
from aiframework.laws.eu_ai_act.article_031_notified_bodies import notified_body
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.legal.provision import PRIMARY, Duty

__all__ = [
    "open_the_files_to_the_notifying_authority",
    "spare_providers_needless_burdens",
    "verify_by_the_procedures",
]

verify_by_the_procedures = Duty(
    cite="Art. 34(1)",
    says="Notified bodies verify conformity by the procedures of Article 43.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    must=NotifiedBody.verifies_by_procedure,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)

spare_providers_needless_burdens = Duty(
    cite="Art. 34(2)",
    says="They spare providers needless burdens, small ones above all, without less rigour.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    must=NotifiedBody.avoids_needless_burden & NotifiedBody.procedures_fit_provider,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)

open_the_files_to_the_notifying_authority = Duty(
    cite="Art. 34(3)",
    says="They give the notifying authority all relevant documents it asks for, the providers' included.",
    verified=PRIMARY,
    scope=notified_body,
    binds=notified_body,
    must=NotifiedBody.gives_documents_to_authority,
    applies=FROM_AUGUST_2025,
    sanction=ARTICLE_99_4,
)
