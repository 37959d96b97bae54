"""Article 99: who is fined under which point, what is weighed, and the fines on Union institutions.

The ceilings themselves stand with the sanctions; each duty carries its own.
"""

from aiframework.laws.eu_ai_act.article_025_whole_act import ANY_OPERATOR
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025, OMNIBUS_IN_FORCE
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Note, Right

__all__ = [
    "deployers_fined",
    "distributors_fined",
    "fines_on_public_bodies",
    "go_to_court_about_a_fine",
    "importers_fined",
    "notified_bodies_fined",
    "providers_fined",
    "representatives_fined",
    "states_set_penalties",
    "ten_criteria_weighed",
    "transparency_fined",
    "union_institutions_fined_for_prohibited_practices",
    "union_institutions_fined_otherwise",
    "value_chain_fined",
]

states_set_penalties = Note(
    cite="Art. 99(1)",
    says=(
        "Member States set penalties for any breach by operators: effective, proportionate, dissuasive, "
        "mindful of smaller companies."
    ),
    verified=PRIMARY,
    note="As amended since 27 July 2026 small mid-caps are named beside small and medium-sized enterprises.",
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)

providers_fined = Note(
    cite="Art. 99(4)(a)",
    says="Breaches of the duties of providers under Article 16 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

representatives_fined = Note(
    cite="Art. 99(4)(b)",
    says="Breaches of the duties of authorised representatives under Article 22 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

importers_fined = Note(
    cite="Art. 99(4)(c)",
    says="Breaches of the duties of importers under Article 23 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

distributors_fined = Note(
    cite="Art. 99(4)(d)",
    says="Breaches of the duties of distributors under Article 24 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

value_chain_fined = Note(
    cite="Art. 99(4)(da)",
    says=(
        "Breaches of Article 25(2) and (4), on cooperation and written agreements along the value chain, "
        "fall under the second tier."
    ),
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=OMNIBUS_IN_FORCE,
)

deployers_fined = Note(
    cite="Art. 99(4)(e)",
    says="Breaches of the duties of deployers under Article 26 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

notified_bodies_fined = Note(
    cite="Art. 99(4)(f)",
    says="Breaches by notified bodies of Articles 31, 33(1), (3) and (4) and 34 fall under the second tier.",
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

transparency_fined = Note(
    cite="Art. 99(4)(g)",
    says="Breaches of the transparency duties of Article 50 fall under the second tier.",
    verified=PRIMARY,
    note="The duties themselves apply since 2 August 2026.",
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

ten_criteria_weighed = Note(
    cite="Art. 99(7)(a)-(j)",
    says=(
        "Each fine weighs gravity, earlier fines, size, gains, cooperation, responsibility, disclosure, "
        "intent and mitigation."
    ),
    verified=PRIMARY,
    binds="national authorities and courts",
    applies=FROM_AUGUST_2025,
)

fines_on_public_bodies = Note(
    cite="Art. 99(8)",
    says="Each Member State decides to what extent its own authorities and bodies can be fined.",
    verified=PRIMARY,
    binds="the Member States",
    applies=FROM_AUGUST_2025,
)

go_to_court_about_a_fine = Right(
    cite="Art. 99(10)",
    says="Whoever is fined has due process and an effective judicial remedy.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=ANY_OPERATOR,
    applies=FROM_AUGUST_2025,
)

union_institutions_fined_for_prohibited_practices = Note(
    cite="Art. 100(2)",
    says=(
        "Union institutions, bodies, offices and agencies are fined up to EUR 1 500 000 for prohibited "
        "practices."
    ),
    verified=PRIMARY,
    binds="the European Data Protection Supervisor",
    applies=FROM_AUGUST_2025,
)

union_institutions_fined_otherwise = Note(
    cite="Art. 100(3)",
    says="Union institutions, bodies, offices and agencies are fined up to EUR 750 000 for any other breach.",
    verified=PRIMARY,
    binds="the European Data Protection Supervisor",
    applies=FROM_AUGUST_2025,
)
