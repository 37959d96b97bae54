"""What is known about the data a system is trained, validated and tested with."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given, one_of
from aiframework.logic import Fact

__all__ = ["DataGovernance"]


@describes
class DataGovernance:
    """How training, validation and testing data are chosen, prepared and examined."""

    trains_models: Fact[bool] = Fact(
        "Do the techniques the system uses involve training AI models with data?",
        source="Reg. (EU) 2024/1689 Art. 10(1)",
    )
    uses_personal_data: Fact[bool] = Fact(
        "Do the training, validation or testing data contain personal data?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(b)",
    )
    meets_quality_criteria: Fact[bool] = Fact(
        "Do the data sets (training, validation and testing data; only testing data where no model is "
        "trained) meet the criteria of Art. 10(2) to (4), and of Art. 4a(1) where it is used?",
        source="Reg. (EU) 2024/1689 Art. 10(1), Art. 10(6)",
        control="operator",
        sums_up=each_of(
            "practices_fit_purpose",
            "practices_cover_every_topic",
            "data_of_required_quality",
            one_of("reflects_setting", "conformity.trained_and_tested_on_its_setting"),
            given("bias_detection.uses_special_category_data", "bias_detection.all_conditions_met"),
        ),
    )

    # practices
    practices_fit_purpose: Fact[bool] = Fact(
        "Are the data sets subject to governance and management practices that fit the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 10(2)",
        control="operator",
    )
    practices_cover_every_topic: Fact[bool] = Fact(
        "Do the data governance practices cover design choices, collection and origin, preparation, "
        "assumptions, availability, bias and its mitigation, and data gaps?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(a)-(h)",
        control="operator",
        sums_up=each_of(
            "covers_design_choices",
            "covers_collection_and_origin",
            given("uses_personal_data", "records_original_purpose"),
            "covers_preparation",
            "states_assumptions",
            "availability_assessed",
            "biases_examined",
            "biases_mitigated",
            "gaps_identified",
        ),
    )
    covers_design_choices: Fact[bool] = Fact(
        "Do the data governance practices cover the relevant design choices?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(a)",
        control="operator",
    )
    covers_collection_and_origin: Fact[bool] = Fact(
        "Do the data governance practices cover how data are collected and where they come from?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(b)",
        control="operator",
    )
    records_original_purpose: Fact[bool] = Fact(
        "Is the purpose for which the personal data among them were first collected recorded?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(b)",
        control="operator",
    )
    covers_preparation: Fact[bool] = Fact(
        "Do the data governance practices cover whatever preparation the data undergo, such as annotation, "
        "labelling, cleaning, updating, enrichment and aggregation?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(c)",
        control="operator",
    )
    states_assumptions: Fact[bool] = Fact(
        "Are the assumptions written down about what the data should measure and represent?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(d)",
        control="operator",
    )
    availability_assessed: Fact[bool] = Fact(
        "Has it been assessed which data sets are needed and whether they are available, large enough and "
        "suitable?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(e)",
        control="operator",
    )
    biases_examined: Fact[bool] = Fact(
        "Have the data been examined for biases likely to affect health, safety or fundamental rights or to "
        "lead to discrimination, feedback loops included?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(f)",
        control="operator",
    )
    biases_mitigated: Fact[bool] = Fact(
        "Are there measures to detect, prevent and mitigate the biases that the examination of the data "
        "found (yes if it found none)?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(g)",
        control="operator",
    )
    gaps_identified: Fact[bool] = Fact(
        "Has it been established which data gaps or shortcomings stand in the way of compliance, and how to "
        "address them (yes if it was, and there are none)?",
        source="Reg. (EU) 2024/1689 Art. 10(2)(h)",
        control="operator",
    )

    # the data themselves
    data_of_required_quality: Fact[bool] = Fact(
        "Are the data sets, alone or together, relevant, sufficiently representative, as free of errors and "
        "as complete as possible, with fitting statistical properties?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
        sums_up=each_of("relevant", "representative", "free_of_errors", "complete", "statistics_fit_people"),
    )
    relevant: Fact[bool] = Fact(
        "Are the data sets, alone or together, relevant to the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
    )
    representative: Fact[bool] = Fact(
        "Are the data sets, alone or together, sufficiently representative for the intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
    )
    free_of_errors: Fact[bool] = Fact(
        "Are the data sets, alone or together, free of errors to the best extent possible?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Are the data sets, alone or together, complete to the best extent possible for the intended "
        "purpose?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
    )
    statistics_fit_people: Fact[bool] = Fact(
        "Do the data sets, alone or together, have fitting statistical properties, also for the people or "
        "groups the system is meant for (if it is meant for any)?",
        source="Reg. (EU) 2024/1689 Art. 10(3)",
        control="operator",
    )
    reflects_setting: Fact[bool] = Fact(
        "Do the data reflect the geography, context, behaviour and function of the setting of use, as far as "
        "the intended purpose requires?",
        source="Reg. (EU) 2024/1689 Art. 10(4)",
        control="operator",
    )
