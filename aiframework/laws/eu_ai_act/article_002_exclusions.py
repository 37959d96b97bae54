"""Article 2(3), (4), (6), (8) and (10): what stays outside the Act, and what comes back in."""

from aiframework.facts.nature import Circumstance, Nature
from aiframework.facts.operator import Operator, Role
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Exclusion

__all__ = [
    "development_before_the_market",
    "foreign_justice_cooperation",
    "military_and_security",
    "outside_union_law",
    "personal_use",
    "scientific_research",
]

outside_union_law = Exclusion(
    cite="Art. 2(3)",
    part="outside Union law",
    says="The Act does not reach areas outside Union law, and leaves national security to the Member States.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.OUTSIDE_UNION_LAW),
    applies=CHAPTERS_I_AND_II,
)

military_and_security = Exclusion(
    cite="Art. 2(3)",
    says=(
        "Systems placed on the market, put into service or used exclusively for military, defence or national "
        "security purposes, and foreign systems whose output serves only these; any other use brings them back."
    ),
    verified=PRIMARY,
    note="Guidelines C(2025) 5052 paras 22-27: the purpose counts, not who acts; law enforcement is no such purpose.",
    means=Nature.circumstances.includes(Circumstance.EXCLUSIVELY_MILITARY_OR_SECURITY),
    applies=CHAPTERS_I_AND_II,
)

foreign_justice_cooperation = Exclusion(
    cite="Art. 2(4)",
    says=(
        "Third-country authorities and international organisations that use systems in police or judicial "
        "cooperation with the Union or its members, if rights are adequately safeguarded."
    ),
    verified=PRIMARY,
    note="It frees those who use, not those who supply them.",
    means=Nature.circumstances.includes(Circumstance.FOREIGN_JUSTICE_COOPERATION)
    & (Operator.roles.includes(Role.DEPLOYER) | Operator.uses_under_own_authority),
    applies=CHAPTERS_I_AND_II,
)

scientific_research = Exclusion(
    cite="Art. 2(6)",
    says=(
        "Systems and models, with their output, developed and put into service for scientific research and "
        "development alone; lost with any other use."
    ),
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.SOLELY_SCIENTIFIC_RESEARCH),
    applies=CHAPTERS_I_AND_II,
)

development_before_the_market = Exclusion(
    cite="Art. 2(8)",
    says="Research, testing and development before the market or service; testing in real-world conditions is not covered.",
    verified=PRIMARY,
    note="What is placed on the market or put into service as a result of that work is covered (recital 25).",
    means=Nature.circumstances.includes(Circumstance.STILL_IN_DEVELOPMENT) & ~Nature.tested_in_real_world,
    applies=CHAPTERS_I_AND_II,
)

personal_use = Exclusion(
    cite="Art. 2(10)",
    says="Natural persons who use a system purely personally owe nothing as deployers; everybody else still does.",
    verified=PRIMARY,
    note=(
        "It frees the deployer alone, so it stands in that role and not in the scope. Guidelines C(2025) 5052 "
        "paras 34-35: regular gain, a trade or a crime is not purely personal."
    ),
    means=Nature.circumstances.includes(Circumstance.PURELY_PERSONAL_USE),
    applies=CHAPTERS_I_AND_II,
)
