"""AB 2013, Civ. Code §§ 3110 and 3111: documenting the data a generative system was trained on."""

from datetime import date
from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.provenance import Provenance
from aiframework.facts.summing_up import at_either_level
from aiframework.facts.training_data import TrainingDocumentation
from aiframework.laws.california.calendar import AB_2013
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALIFORNIA_CCP_12
from aiframework.legal.provision import PRIMARY, BillRequirement, Exclusion, Term

__all__ = ["document_training_data", "security_aircraft_and_defence", "training_data_developer"]

_FIRST_DOCUMENTATION: Final = date(2026, 1, 1)

training_data_developer = Term(
    cite="AB 2013 Civ. § 3110(b)",
    says="Whoever, public bodies included, designs, codes, produces or substantially modifies a generative system for members "
    "of the public.",
    verified=PRIMARY,
    role="developer",
    means=(TrainingDocumentation.designs_or_produces | TrainingDocumentation.substantially_modifies)
    & TrainingDocumentation.for_the_public,
    applies=AB_2013,
)

security_aircraft_and_defence = Exclusion(
    cite="AB 2013 Civ. § 3111(b)",
    says="Systems solely for security and integrity, solely for operating aircraft in national airspace, or for national "
    "security available only to a federal body.",
    verified=PRIMARY,
    means=TrainingDocumentation.only_security_and_integrity
    | TrainingDocumentation.only_aircraft_operation
    | (TrainingDocumentation.for_national_security & TrainingDocumentation.only_for_federal_entity),
    applies=AB_2013,
)

document_training_data = BillRequirement(
    cite="AB 2013 Civ. § 3111(a)",
    bill="AB 2013 (2023-24)",
    says="For a generative system or substantial modification released since 2022 and offered to Californians, paid or free, the "
    "developer posts a summary of its training data in twelve items before each release.",
    verified=PRIMARY,
    note="What was released before 2026 was to be documented by 1 January 2026. The Act sets no penalty; X.AI v. Bonta "
    "left it in force.",
    binds=training_data_developer,
    when=Provenance.emulates_training_data
    & Jurisdiction.offered_to_californians
    & (TrainingDocumentation.released_on >= date(2022, 1, 1)),
    must=TrainingDocumentation.posted
    & TrainingDocumentation.posted_in_time
    & at_either_level(TrainingDocumentation.complete),
    unless=security_aircraft_and_defence,
    by=(
        Clock(
            until=_FIRST_DOCUMENTATION,
            counting=CALIFORNIA_CCP_12,
            when=TrainingDocumentation.released_on < _FIRST_DOCUMENTATION,
            cite="AB 2013 Civ. § 3111",
        ),
    ),
    applies=AB_2013,
)
