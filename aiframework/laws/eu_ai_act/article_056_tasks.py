"""Article 56: how codes of practice for general-purpose models are made, assessed and joined."""

from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "codes_are_assessed",
    "codes_have_objectives",
    "codes_were_due",
    "providers_join_codes",
    "what_codes_cover",
    "who_takes_part_in_codes",
]

what_codes_cover = Note(
    cite="Art. 56(1)-(2)",
    says=(
        "The AI Office encourages codes at Union level that cover at least Articles 53 and 55: current "
        "information, a detailed enough summary, systemic risks and how to manage them."
    ),
    verified=PRIMARY,
    binds="the AI Office and the Board",
    applies=FROM_AUGUST_2025,
)

who_takes_part_in_codes = Note(
    cite="Art. 56(3)",
    says=(
        "The AI Office may invite model providers and authorities to draw up codes; civil society, industry, "
        "academia and others may support it."
    ),
    verified=PRIMARY,
    binds="the AI Office",
    applies=FROM_AUGUST_2025,
)

codes_have_objectives = Note(
    cite="Art. 56(4)-(5)",
    says=(
        "Codes state objectives and measures with indicators; participants report on them, in proportion to "
        "their size."
    ),
    verified=PRIMARY,
    binds="the AI Office and the Board",
    applies=FROM_AUGUST_2025,
)

codes_are_assessed = Note(
    cite="Art. 56(6)",
    says="AI Office and Board watch whether codes reach their aims and publish whether they are adequate.",
    verified=PRIMARY,
    note="As first published the Commission could approve a code and make it generally valid.",
    binds="the AI Office, the Board and the Commission",
    applies=FROM_AUGUST_2025,
)

providers_join_codes = Note(
    cite="Art. 56(7)-(8)",
    says=(
        "Model providers may be invited to join; without systemic risk joining may be limited to Article 53. "
        "Codes are reviewed as standards emerge."
    ),
    verified=PRIMARY,
    binds="the AI Office",
    applies=FROM_AUGUST_2025,
)

codes_were_due = Note(
    cite="Art. 56(9)",
    says=(
        "Codes were due by 2 May 2025; without an adequate one by 2 August 2025 the Commission may lay down "
        "common rules by implementing act."
    ),
    verified=PRIMARY,
    note="No such act was seen.",
    binds="the AI Office and the Commission",
    applies=FROM_AUGUST_2025,
)
