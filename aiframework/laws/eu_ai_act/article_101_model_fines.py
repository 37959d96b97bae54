"""Article 101: fines on providers of general-purpose models, and what these may claim."""

from aiframework.laws.eu_ai_act.article_053_providers import model_in_reach, model_provider
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_101
from aiframework.legal.provision import PRIMARY, Note, Right

__all__ = ["ARTICLE_101"]

model_providers_fined = Note(
    cite="Art. 101(1)(a)-(d)",
    covers=("Art. 101",),
    says=(
        "Intent or negligence exposes model providers to fines for breaches, refused or wrong information, "
        "measures not taken and access not given, whatever their size."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=GENERAL_APPLICATION,
)

be_heard_and_have_the_fine_reviewed = Right(
    cite="Art. 101(2), (5)",
    says=(
        "Model providers see preliminary findings, are heard, and may have a fine fully reviewed by the "
        "Court of Justice."
    ),
    verified=PRIMARY,
    scope=model_in_reach,
    binds=model_provider,
    applies=GENERAL_APPLICATION,
)
