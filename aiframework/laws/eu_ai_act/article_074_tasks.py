"""Article 74: how authorities report, inspect and work together."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "authorities_may_act_remotely",
    "authorities_report_every_year",
    "authorities_work_together",
    "market_papers_stay_confidential",
]

authorities_report_every_year = Note(
    cite="Art. 74(2)",
    says=(
        "Each year authorities report what may matter to competition law, and the prohibited practices seen "
        "with the measures taken."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

authorities_may_act_remotely = Note(
    cite="Art. 74(5)",
    says=(
        "Authorities may inspect and take samples from afar, as Regulation (EU) 2019/1020, Article 14(4)(d) "
        "and (j), allows."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

authorities_work_together = Note(
    cite="Art. 74(10)-(11)",
    says=(
        "Member States have the authorities work with those of product and other law; joint actions across "
        "borders may be proposed, with the AI Office coordinating investigations."
    ),
    verified=PRIMARY,
    binds="Member States, authorities and the AI Office",
    applies=GENERAL_APPLICATION,
)

market_papers_stay_confidential = Note(
    cite="Art. 74(14)",
    says="What market surveillance authorities obtain is kept confidential as Article 78 says.",
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)
