"""What is known about how the risks of a system are found, judged, tested and brought down."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["RiskManagement"]


@describes
class RiskManagement:
    """The risk management system of a high-risk system, and the tests it rests on."""

    # the system itself
    in_place: Fact[bool] = Fact(
        "Is there a written risk management system for this AI system, put into practice and kept up?",
        source="Reg. (EU) 2024/1689 Art. 9(1)",
        control="operator",
        sums_up=each_of("established", "implemented", "documented", "maintained"),
    )
    established: Fact[bool] = Fact(
        "Has a risk management system been set up for this AI system?",
        source="Reg. (EU) 2024/1689 Art. 9(1)",
        control="operator",
    )
    implemented: Fact[bool] = Fact(
        "Is the risk management system put into practice?",
        source="Reg. (EU) 2024/1689 Art. 9(1)",
        control="operator",
    )
    documented: Fact[bool] = Fact(
        "Is the risk management system written down?",
        source="Reg. (EU) 2024/1689 Art. 9(1)",
        control="operator",
    )
    maintained: Fact[bool] = Fact(
        "Is the risk management system kept up?",
        source="Reg. (EU) 2024/1689 Art. 9(1)",
        control="operator",
    )
    runs_through_life_cycle: Fact[bool] = Fact(
        "Is it a planned process that repeats over the system's whole life, with regular review and updates?",
        source="Reg. (EU) 2024/1689 Art. 9(2)",
        control="operator",
    )
    subject_to_other_risk_law: Fact[bool] = Fact(
        "Does other Union law also require the provider to have internal risk management processes?",
        source="Reg. (EU) 2024/1689 Art. 9(10)",
    )

    # the steps
    covers_every_step: Fact[bool] = Fact(
        "Does it identify risks, evaluate them (also under misuse and from monitoring data) and adopt "
        "measures against them?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(a)-(d)",
        control="operator",
        sums_up=each_of(
            "risks_identified",
            "risks_of_intended_use_evaluated",
            "risks_of_misuse_evaluated",
            "risks_from_monitoring_evaluated",
            "measures_adopted",
        ),
    )
    risks_identified: Fact[bool] = Fact(
        "Have the known and foreseeable risks of the intended use to health, safety and fundamental rights "
        "been identified and analysed, as far as design or information can reduce them?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(a), Art. 9(3)",
        control="operator",
    )
    risks_of_intended_use_evaluated: Fact[bool] = Fact(
        "Have the risks that may arise in the intended use been estimated and evaluated?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(b)",
        control="operator",
    )
    risks_of_misuse_evaluated: Fact[bool] = Fact(
        "Have the risks that may arise under reasonably foreseeable misuse been estimated and evaluated?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(b)",
        control="operator",
    )
    risks_from_monitoring_evaluated: Fact[bool] = Fact(
        "Are further risks evaluated from the data that post-market monitoring gathers (yes if it is planned "
        "and there are no such data yet)?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(c)",
        control="operator",
    )
    measures_adopted: Fact[bool] = Fact(
        "Have targeted measures been adopted against the risks identified (yes if none was found)?",
        source="Reg. (EU) 2024/1689 Art. 9(2)(d)",
        control="operator",
    )
    combined_effects_considered: Fact[bool] = Fact(
        "Did the choice of measures consider how the requirements of Arts. 8 to 15 act together?",
        source="Reg. (EU) 2024/1689 Art. 9(4)",
        control="operator",
    )

    # what the measures must achieve
    measures_reduce_risk_as_required: Fact[bool] = Fact(
        "Do the measures design risks out, control the rest, inform (and where needed train) deployers, and "
        "leave a residual risk judged acceptable for each hazard and overall?",
        source="Reg. (EU) 2024/1689 Art. 9(5)",
        control="operator",
        sums_up=each_of(
            "residual_risk_of_each_hazard_acceptable",
            "overall_residual_risk_acceptable",
            "risks_designed_out",
            "remaining_risks_controlled",
            "instructions.supplied",
            "instructions.complete",
            "deployers_trained",
        ),
    )
    residual_risk_of_each_hazard_acceptable: Fact[bool] = Fact(
        "Has the residual risk of each single hazard been judged acceptable?",
        source="Reg. (EU) 2024/1689 Art. 9(5)",
        control="operator",
    )
    overall_residual_risk_acceptable: Fact[bool] = Fact(
        "Has the overall residual risk of the system been judged acceptable?",
        source="Reg. (EU) 2024/1689 Art. 9(5)",
        control="operator",
    )
    risks_designed_out: Fact[bool] = Fact(
        "Are risks removed or reduced by design and development as far as is technically feasible?",
        source="Reg. (EU) 2024/1689 Art. 9(5)(a)",
        control="operator",
    )
    remaining_risks_controlled: Fact[bool] = Fact(
        "Are there mitigation and control measures for risks that cannot be removed (yes if none remains)?",
        source="Reg. (EU) 2024/1689 Art. 9(5)(b)",
        control="operator",
    )
    deployers_trained: Fact[bool] = Fact(
        "Is training given to deployers where that is appropriate to bring risks down (yes if none is "
        "needed)?",
        source="Reg. (EU) 2024/1689 Art. 9(5)(c)",
        control="operator",
    )
    deployer_know_how_considered: Fact[bool] = Fact(
        "Were the knowledge, experience and training to be expected of deployers, and the likely context of "
        "use, considered?",
        source="Reg. (EU) 2024/1689 Art. 9(5)",
        control="operator",
    )
    minors_considered: Fact[bool] = Fact(
        "Was it considered whether the system is likely to affect people under 18 adversely?",
        source="Reg. (EU) 2024/1689 Art. 9(9)",
        control="operator",
    )
    vulnerable_groups_considered: Fact[bool] = Fact(
        "Was it considered whether the system is likely to affect other vulnerable groups adversely, as far "
        "as its purpose gives reason to?",
        source="Reg. (EU) 2024/1689 Art. 9(9)",
        control="operator",
    )

    # testing
    tested_as_required: Fact[bool] = Fact(
        "Was it tested before release against metrics and thresholds set beforehand, to choose the measures "
        "and to show consistent performance and compliance?",
        source="Reg. (EU) 2024/1689 Art. 9(6), Art. 9(8)",
        control="operator",
        sums_up=each_of(
            "tested_to_choose_measures",
            "tests_show_consistent_performance",
            "tests_show_compliance",
            "tested_before_release",
            "metrics_set_beforehand",
            "thresholds_set_beforehand",
        ),
    )
    tested_to_choose_measures: Fact[bool] = Fact(
        "Was it tested in order to find the most suitable risk management measures?",
        source="Reg. (EU) 2024/1689 Art. 9(6)",
        control="operator",
    )
    tests_show_consistent_performance: Fact[bool] = Fact(
        "Do the tests show that it performs consistently for its intended purpose?",
        source="Reg. (EU) 2024/1689 Art. 9(6)",
        control="operator",
    )
    tests_show_compliance: Fact[bool] = Fact(
        "Do the tests show that it meets the requirements of Arts. 8 to 15?",
        source="Reg. (EU) 2024/1689 Art. 9(6)",
        control="operator",
    )
    tested_before_release: Fact[bool] = Fact(
        "Was testing carried out before the system (after a significant change of its design: the changed system) "
        "was placed on the market or put into service?",
        source="Reg. (EU) 2024/1689 Art. 9(8)",
        control="operator",
    )
    metrics_set_beforehand: Fact[bool] = Fact(
        "Was it tested against metrics defined before the tests?",
        source="Reg. (EU) 2024/1689 Art. 9(8)",
        control="operator",
    )
    thresholds_set_beforehand: Fact[bool] = Fact(
        "Was it tested against probabilistic thresholds defined before the tests and fit for the intended "
        "purpose?",
        source="Reg. (EU) 2024/1689 Art. 9(8)",
        control="operator",
    )

    # risk in the sense of product safety law; asked once, for every actor
    presents_a_risk: Fact[bool] = Fact(
        "Could it, in intended or foreseeable use, harm people's health, safety or fundamental rights beyond "
        "what is reasonable and acceptable for its purpose?",
        source="Reg. (EU) 2024/1689 Art. 79(1); Reg. (EU) 2019/1020 Art. 3(19)",
    )
