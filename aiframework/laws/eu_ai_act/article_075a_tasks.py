"""Articles 75a and 75c: how the AI Office investigates and closes."""

from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION_AS_AMENDED
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "ai_office_closes_proceedings",
    "ai_office_opens_an_investigation",
    "court_reviews_ai_office_fines",
    "experts_help_the_ai_office",
    "national_authorities_inspect_for_the_ai_office",
]

ai_office_opens_an_investigation = Note(
    cite="Art. 75a(2)",
    says=(
        "On reasonable grounds the AI Office may decide to investigate and tells the operator; it may act on "
        "complaints, and authorities may ask it to."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

national_authorities_inspect_for_the_ai_office = Note(
    cite="Art. 75a(5)",
    says=(
        "Asked by the AI Office, a national authority investigates and inspects on its behalf, under its own "
        "law."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="national authorities",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

experts_help_the_ai_office = Note(
    cite="Art. 75a(7)-(8)",
    says="The AI Office may appoint independent experts and auditors; what is gathered serves the Act alone.",
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

court_reviews_ai_office_fines = Note(
    cite="Art. 75c(6)-(7)",
    says=(
        "The Court of Justice may cancel, lower or raise fines and payments of the AI Office; they go to the "
        "budget of the Union."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="the Court of Justice",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

ai_office_closes_proceedings = Note(
    cite="Art. 75c(9)",
    says=(
        "Where there is no reason for a decision of non-compliance, the AI Office closes proceedings by a "
        "decision that applies at once."
    ),
    verified=PRIMARY,
    note="Text read in the agreed version, PE-CONS 30/26.",
    binds="the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)
