"""Article 2(5), (7), (9) and (11): other law that stays as it is."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "better_law_for_workers",
    "consumers_and_product_safety",
    "data_protection",
    "liability_of_intermediaries",
]

liability_of_intermediaries = Note(
    cite="Art. 2(5)",
    says="The rules on the liability of intermediary services in Chapter II of Regulation (EU) 2022/2065 stay as they are.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

data_protection = Note(
    cite="Art. 2(7)",
    says=(
        "Union law on personal data, privacy and confidential communications applies in full; Articles 4a and 59 "
        "are the only exceptions."
    ),
    verified=PRIMARY,
    note="Until 26 July 2026 the first exception was Article 10(5), which Article 4a replaced.",
    applies=CHAPTERS_I_AND_II,
)

consumers_and_product_safety = Note(
    cite="Art. 2(9)",
    says="Other Union law on consumer protection and product safety stays as it is.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

better_law_for_workers = Note(
    cite="Art. 2(11)",
    says="Union, national law and collective agreements may protect workers better where employers use AI.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
