"""Article 4(2) and (3): who helps organisations with AI literacy."""

from aiframework.laws.eu_ai_act.calendar import ARTICLE_4_AS_AMENDED
from aiframework.legal.provision import PRIMARY, Note

__all__: list[str] = []

support_literacy = Note(
    cite="Art. 4(2)",
    says="The Commission and the Member States help providers and deployers, small ones above all, to meet the "
    "literacy duty; the Commission publishes practical examples.",
    verified=PRIMARY,
    binds="the Commission and the Member States",
    applies=ARTICLE_4_AS_AMENDED,
)

recommend_on_literacy = Note(
    cite="Art. 4(3)",
    says="The Board recommends to the Commission and the Member States how to promote AI literacy, for instance "
    "through common goals.",
    verified=PRIMARY,
    binds="the Board",
    applies=ARTICLE_4_AS_AMENDED,
)
