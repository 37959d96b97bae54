"""What a developer publishes about the data a generative system was trained on (AB 2013)."""

from datetime import date
from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, including
from aiframework.logic import Fact

__all__ = ["TrainingDataItem", "TrainingDocumentation"]


class TrainingDataItem(Enum):
    """The twelve items of the summary of training data."""

    SOURCES_OR_OWNERS = "sources_or_owners"
    HOW_THEY_FURTHER_THE_PURPOSE = "how_they_further_the_purpose"
    NUMBER_OF_DATA_POINTS = "number_of_data_points"
    TYPES_OF_DATA_POINTS = "types_of_data_points"
    INTELLECTUAL_PROPERTY = "intellectual_property"
    PURCHASED_OR_LICENSED = "purchased_or_licensed"
    PERSONAL_INFORMATION = "personal_information"
    AGGREGATE_CONSUMER_INFORMATION = "aggregate_consumer_information"
    CLEANING_AND_PROCESSING = "cleaning_and_processing"
    COLLECTION_PERIOD = "collection_period"
    FIRST_USED_DATES = "first_used_dates"
    SYNTHETIC_DATA = "synthetic_data"


@describes
class TrainingDocumentation:
    """The documentation of training data on the developer's website."""

    designs_or_produces: Fact[bool] = Fact(
        "Do you design, code or produce the system?", source="AB 2013, Civ. Code § 3110(b)"
    )
    substantially_modifies: Fact[bool] = Fact(
        "Do you substantially modify the system, for example by a new version, retraining or fine-tuning "
        "that materially changes it?",
        source="AB 2013, Civ. Code § 3110",
        control="operator",
    )
    for_the_public: Fact[bool] = Fact(
        "Is the system or modification meant for use by members of the public, beyond affiliates and a "
        "hospital's medical staff?",
        source="AB 2013, Civ. Code § 3110(b)",
    )
    released_on: Fact[date] = Fact(
        "On which day was this system or its latest substantial modification released?",
        source="AB 2013, Civ. Code § 3111(a)",
    )
    posted: Fact[bool] = Fact(
        "Is documentation of the training data posted on your own website?",
        source="AB 2013, Civ. Code § 3111",
        control="operator",
    )
    posted_in_time: Fact[bool] = Fact(
        "Was it posted before that release (for what was released before 2026: by 2 January 2026, the 1st being a holiday)?",
        source="AB 2013, Civ. Code § 3111",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the high-level summary hold all twelve items?",
        source="AB 2013, Civ. Code § 3111(a)(1)-(12)",
        control="operator",
        sums_up=each_of(*(including("items", item) for item in TrainingDataItem)),
    )
    items: Fact[frozenset[TrainingDataItem]] = Fact(
        "Which items does the summary hold?",
        source="AB 2013, Civ. Code § 3111(a)(1)-(12)",
        control="operator",
    )
    only_security_and_integrity: Fact[bool] = Fact(
        "Is the system's sole purpose to help ensure security and integrity?",
        source="AB 2013, Civ. Code § 3111(b)(1)",
    )
    only_aircraft_operation: Fact[bool] = Fact(
        "Is the system's sole purpose the operation of aircraft in the national airspace?",
        source="AB 2013, Civ. Code § 3111(b)(2)",
    )
    for_national_security: Fact[bool] = Fact(
        "Was the system developed for national security, military or defence?",
        source="AB 2013, Civ. Code § 3111(b)(3)",
    )
    only_for_federal_entity: Fact[bool] = Fact(
        "Is the system available only to a federal body?", source="AB 2013, Civ. Code § 3111(b)(3)"
    )
