"""Article 2(3) to (12): what stays outside the Act, and what comes back in."""

from aiframework.facts.nature import Circumstance, Nature
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Exclusion

__all__ = [
    "development_before_the_market",
    "foreign_justice_cooperation",
    "military_and_security",
    "open_source",
    "outside_union_law",
    "personal_use",
    "scientific_research",
]

outside_union_law = Exclusion(
    cite="Art. 2(3)",
    part="outside Union law",
    says="The Act does not reach areas outside the scope of Union law.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.OUTSIDE_UNION_LAW),
    applies=CHAPTERS_I_AND_II,
)

military_and_security = Exclusion(
    cite="Art. 2(3)",
    says="Systems placed, put into service or used exclusively for military, defence or national security purposes; any other use brings them back.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.EXCLUSIVELY_MILITARY_OR_SECURITY),
    applies=CHAPTERS_I_AND_II,
)

foreign_justice_cooperation = Exclusion(
    cite="Art. 2(4)",
    says="Third-country authorities and international organisations that use systems in police or judicial cooperation under agreements with adequate safeguards.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.FOREIGN_JUSTICE_COOPERATION),
    applies=CHAPTERS_I_AND_II,
)

scientific_research = Exclusion(
    cite="Art. 2(6)",
    says="Systems and models developed and put into service for scientific research and development alone; lost with any other use.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.SOLELY_SCIENTIFIC_RESEARCH),
    applies=CHAPTERS_I_AND_II,
)

development_before_the_market = Exclusion(
    cite="Art. 2(8)",
    says="Research, testing and development before the market or service; testing in real-world conditions is not covered.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.STILL_IN_DEVELOPMENT) & ~Nature.tested_in_real_world,
    applies=CHAPTERS_I_AND_II,
)

personal_use = Exclusion(
    cite="Art. 2(10)",
    says="Natural persons who use a system purely personally owe nothing as deployers; providers do.",
    verified=PRIMARY,
    means=Nature.circumstances.includes(Circumstance.PURELY_PERSONAL_USE),
    applies=CHAPTERS_I_AND_II,
)

open_source = Exclusion(
    cite="Art. 2(12)",
    says="Systems under free and open-source licences, unless they are high-risk or fall under the prohibitions or the transparency duties.",
    verified=PRIMARY,
    note="Duties under Articles 5 and 50 and for high-risk systems ask the wider scope, so that this exclusion never reaches them.",
    means=Nature.circumstances.includes(Circumstance.FREE_AND_OPEN_SOURCE),
    applies=CHAPTERS_I_AND_II,
)
