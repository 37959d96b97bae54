"""Article 3(2) to (4): national security (on conditions), research before use, national defence (always)."""

from aiframework.facts.national_security import NationalSecurity
from aiframework.facts.nature import Circumstance, Nature
from aiframework.laws.coe_convention.calendar import ON_OPERATORS
from aiframework.legal.provision import PRIMARY, Exclusion

__all__ = ["excluded", "national_defence", "national_security", "research_before_use"]

national_security = Exclusion(
    cite="Art. 3(2)",
    says="A Party need not apply the Convention to activities for its national security if they keep to international "
    "law and respect democratic institutions.",
    verified=PRIMARY,
    note="A condition, not a wall: without conformity the Party cannot lean on it. It may apply the Convention all the same.",
    means=Nature.protects_national_security_interests
    & NationalSecurity.keeps_to_international_law
    & NationalSecurity.respects_democratic_institutions,
    applies=ON_OPERATORS,
)

research_before_use = Exclusion(
    cite="Art. 3(3)",
    says="Research and development on systems not yet available for use, unless testing can interfere with human rights, "
    "democracy or the rule of law.",
    verified=PRIMARY,
    note="Articles 13 and 25(2) still speak to States about research.",
    means=Nature.circumstances.includes(Circumstance.STILL_IN_DEVELOPMENT) & ~Nature.testing_may_touch_rights,
    applies=ON_OPERATORS,
)

national_defence = Exclusion(
    cite="Art. 3(4)",
    says="Matters of national defence stay outside, without any condition.",
    verified=PRIMARY,
    note="Other international law goes on to apply.",
    means=Nature.concerns_national_defence.condition(),
    applies=ON_OPERATORS,
)

excluded = Exclusion(
    cite="Art. 3",
    part="excluded",
    says="National security on its conditions, research before use, and national defence.",
    verified=PRIMARY,
    means=national_security | research_before_use | national_defence,
    applies=ON_OPERATORS,
)
