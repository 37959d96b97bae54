"""Article 10(2): data governance and management practices, and what they deal with."""

from aiframework.facts.data_governance import DataGovernance
from aiframework.facts.summing_up import Part, as_part_of, given
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_data_governance
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import Duty

__all__ = ["govern_data", "practices"]


def _practice(cite: str, says: str, *practices: str | Part) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=says,
        when=high_risk & DataGovernance.trains_models,
        must=as_part_of(
            DataGovernance.practices_cover_every_topic,
            *practices,
            within=DataGovernance.meets_quality_criteria,
        ),
        unless=limit_of_data_governance,
    )


govern_data = owed_by_provider(
    cite="Art. 10(2)",
    says="Training, validation and testing data are governed and managed in ways that fit the intended "
    "purpose.",
    when=high_risk & DataGovernance.trains_models,
    must=as_part_of(DataGovernance.meets_quality_criteria, "practices_fit_purpose"),
    unless=limit_of_data_governance,
)

cover_design_choices = _practice(
    "Art. 10(2)(a)",
    "Data practices deal with the relevant design choices.",
    "covers_design_choices",
)

cover_origin = _practice(
    "Art. 10(2)(b)",
    "Data practices deal with collection and origin and, for personal data, the original purpose of "
    "collection.",
    "covers_collection_and_origin",
    given("uses_personal_data", "records_original_purpose"),
)

cover_preparation = _practice(
    "Art. 10(2)(c)",
    "Data practices deal with preparation, such as annotation, labelling, cleaning, updating, enrichment "
    "and aggregation.",
    "covers_preparation",
)

state_assumptions = _practice(
    "Art. 10(2)(d)",
    "Data practices state the assumptions about what the data measure and represent.",
    "states_assumptions",
)

assess_availability = _practice(
    "Art. 10(2)(e)",
    "Data practices assess which data sets are needed, whether they exist, and whether they are large "
    "enough and suitable.",
    "availability_assessed",
)

examine_biases = _practice(
    "Art. 10(2)(f)",
    "Data are examined for biases likely to harm health, safety or fundamental rights or to discriminate, "
    "feedback loops above all.",
    "biases_examined",
)

mitigate_biases = _practice(
    "Art. 10(2)(g)",
    "Biases found are detected, prevented and mitigated by appropriate measures.",
    "biases_mitigated",
)

identify_gaps = _practice(
    "Art. 10(2)(h)",
    "Data gaps and shortcomings that stand in the way of compliance are identified, with ways to address "
    "them.",
    "gaps_identified",
)

practices = (
    cover_design_choices,
    cover_origin,
    cover_preparation,
    state_assumptions,
    assess_availability,
    examine_biases,
    mitigate_biases,
    identify_gaps,
)
