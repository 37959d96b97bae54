"""What is known about the technical documentation: its making, its content (Annex IV), its keeping."""

from datetime import date

from aiframework.facts.following import gone_since, open_before
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["TechnicalDocumentation"]


@describes
class TechnicalDocumentation:
    """The technical documentation of a high-risk system."""

    drawn_up_before_release: Fact[bool] = Fact(
        "Was the technical documentation drawn up before the system (after a significant change of its design: the "
        "changed system) was placed on the market or put into service?",
        source="Reg. (EU) 2024/1689 Art. 11(1)",
        control="operator",
    )
    drawn_up_on: Fact[date] = Fact(
        "On which day was the technical documentation drawn up?",
        source="Reg. (EU) 2024/1689 Art. 11(1)",
        control="operator",
    )
    up_to_date: Fact[bool] = Fact(
        "Is the technical documentation kept up to date?",
        source="Reg. (EU) 2024/1689 Art. 11(1)",
        control="operator",
    )
    shows_compliance: Fact[bool] = Fact(
        "Does the documentation show, clearly enough for authorities and notified bodies to assess it, how "
        "the system meets Arts. 8 to 15?",
        source="Reg. (EU) 2024/1689 Art. 11(1)",
        control="operator",
    )
    contains_annex_iv: Fact[bool] = Fact(
        "Does the technical documentation contain everything on the list of Annex IV that applies to the "
        "system?",
        source="Reg. (EU) 2024/1689 Art. 11(1); Annex IV",
        control="operator",
        sums_up=each_of(
            "describes_system_in_general",
            "describes_development",
            "describes_functioning_and_control",
            "justifies_metrics",
            "describes_risk_management",
            "describes_life_cycle_changes",
            "lists_standards_or_solutions",
            "includes_declaration",
            "includes_monitoring_plan",
        ),
    )
    simplified: Fact[bool] = Fact(
        "Does the provider give the Annex IV content in the simplified manner open to smaller companies?",
        source="Reg. (EU) 2024/1689 Art. 11(1), as amended by Reg. (EU) 2026/1744 Art. 1(10)",
        control="operator",
    )
    uses_commission_form: Fact[bool] = Fact(
        "Is the simplified documentation given on the form made by the Commission?",
        source="Reg. (EU) 2024/1689 Art. 11(1), as amended by Reg. (EU) 2026/1744 Art. 1(10)",
        control="operator",
    )
    form_accepted_by_notified_body: Fact[bool] = Fact(
        "Does the notified body accept the Commission's simplified form for the conformity assessment?",
        source="Reg. (EU) 2024/1689 Art. 11(1), as amended by Reg. (EU) 2026/1744 Art. 1(10)",
    )
    single_set: Fact[bool] = Fact(
        "Is there one set of technical documentation that also holds what the law on the product requires?",
        source="Reg. (EU) 2024/1689 Art. 11(2)",
        control="operator",
    )

    # keeping (Art. 18)
    everything_kept: Fact[bool] = Fact(
        "Does the provider keep technical and quality documentation, declaration and, where a notified body "
        "took part, its papers ready for authorities until ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(a)-(e)",
        control="operator",
        sums_up=each_of(
            "documentation_kept",
            "quality_documentation_kept",
            given(
                "conformity.notified_body_involved",
                each_of("approved_changes_kept", "notified_body_decisions_kept"),
            ),
            "declaration.kept_for_authorities",
        ),
    )
    documentation_kept: Fact[bool] = Fact(
        "Does the provider keep the technical documentation ready for authorities until ten years after "
        "release?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(a)",
        control="operator",
        follows=gone_since("documentation_discarded_on"),
    )
    documentation_discarded_on: Fact[date] = Fact(
        "On which day was the technical documentation thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(a)",
    )
    quality_documentation_kept: Fact[bool] = Fact(
        "Does the provider keep the quality management documentation ready for authorities until ten years "
        "after release?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(b)",
        control="operator",
        follows=gone_since("quality_documentation_discarded_on"),
    )
    quality_documentation_discarded_on: Fact[date] = Fact(
        "On which day was the quality management documentation thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(b)",
    )
    approved_changes_kept: Fact[bool] = Fact(
        "Does the provider keep papers on changes approved by notified bodies ready for authorities until ten "
        "years after release (yes if none was approved)?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(c)",
        control="operator",
        follows=gone_since("approved_changes_discarded_on"),
    )
    approved_changes_discarded_on: Fact[date] = Fact(
        "On which day were the papers on changes approved by notified bodies thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(c)",
    )
    notified_body_decisions_kept: Fact[bool] = Fact(
        "Does the provider keep the decisions and other papers of notified bodies ready for authorities until "
        "ten years after release?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(d)",
        control="operator",
        follows=gone_since("notified_body_decisions_discarded_on"),
    )
    notified_body_decisions_discarded_on: Fact[date] = Fact(
        "On which day were the decisions and other papers of notified bodies thrown away or lost?",
        source="Reg. (EU) 2024/1689 Art. 18(1)(d)",
    )
    kept_in_financial_file: Fact[bool] = Fact(
        "Is the technical documentation part of the documentation kept under Union financial services law?",
        source="Reg. (EU) 2024/1689 Art. 18(3)",
        control="operator",
        follows=open_before(gone_since("documentation_discarded_on"), "documentation_discarded_on"),
    )

    # Annex IV point 1: general description
    describes_system_in_general: Fact[bool] = Fact(
        "Does the documentation give the general description of Annex IV point 1, in full?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(a)-(h)",
        control="operator",
        sums_up=each_of(
            "states_purpose_and_version",
            "describes_interactions",
            "lists_software_versions",
            "describes_forms_of_release",
            "describes_hardware",
            "shows_product",
            "describes_user_interface",
            "includes_instructions",
        ),
    )
    states_purpose_and_version: Fact[bool] = Fact(
        "Does the documentation give the intended purpose, the provider's name and the version, with its "
        "relation to any earlier ones?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(a)",
        control="operator",
    )
    describes_interactions: Fact[bool] = Fact(
        "Does the documentation describe how the system interacts with outside hardware, software or other "
        "AI systems (yes if it cannot)?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(b)",
        control="operator",
    )
    lists_software_versions: Fact[bool] = Fact(
        "Does the documentation list the versions of relevant software or firmware and what updates require?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(c)",
        control="operator",
    )
    describes_forms_of_release: Fact[bool] = Fact(
        "Does the documentation describe every form in which the system is released, such as embedded "
        "packages, downloads or APIs?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(d)",
        control="operator",
    )
    describes_hardware: Fact[bool] = Fact(
        "Does the documentation describe the hardware the system is meant to run on?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(e)",
        control="operator",
    )
    shows_product: Fact[bool] = Fact(
        "Does the documentation show by photos or drawings the outside, marking and inside layout of the "
        "products it is part of (yes if it is part of none)?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(f)",
        control="operator",
    )
    describes_user_interface: Fact[bool] = Fact(
        "Does the documentation describe the deployer's user interface (yes if there is none)?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(g)",
        control="operator",
    )
    includes_instructions: Fact[bool] = Fact(
        "Does the documentation include the instructions for use for the deployer?",
        source="Reg. (EU) 2024/1689 Annex IV, point 1(h)",
        control="operator",
    )

    # Annex IV point 2: elements and development
    describes_development: Fact[bool] = Fact(
        "Does the documentation give the detailed description of elements and development of Annex IV point "
        "2, in full?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(a)-(h)",
        control="operator",
        sums_up=each_of(
            "describes_methods_and_steps",
            "describes_design",
            "describes_architecture_and_computing",
            given("data_governance.trains_models", "includes_data_sheets"),
            "assesses_human_oversight",
            given("conformity.changes_planned", "describes_planned_changes"),
            "includes_test_reports",
            "describes_cybersecurity",
        ),
    )
    describes_methods_and_steps: Fact[bool] = Fact(
        "Does the documentation describe the methods and steps of development and, where they were used, "
        "pre-trained systems and others' tools?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(a)",
        control="operator",
    )
    describes_design: Fact[bool] = Fact(
        "Does the documentation describe the general logic, key design and classification choices, what is "
        "optimised, expected output and trade-offs?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(b)",
        control="operator",
    )
    describes_architecture_and_computing: Fact[bool] = Fact(
        "Does the documentation describe the architecture and the computing resources used to develop, "
        "train, test and validate?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(c)",
        control="operator",
    )
    includes_data_sheets: Fact[bool] = Fact(
        "Does the documentation include data sheets on training methods and data sets (origin, scope, "
        "selection, labelling, cleaning)?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(d)",
        control="operator",
    )
    assesses_human_oversight: Fact[bool] = Fact(
        "Does the documentation assess which human oversight and which aids to interpreting output are "
        "needed?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(e)",
        control="operator",
    )
    describes_planned_changes: Fact[bool] = Fact(
        "Does the documentation describe the changes planned beforehand, and how the system stays compliant "
        "through them?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(f)",
        control="operator",
    )
    includes_test_reports: Fact[bool] = Fact(
        "Does the documentation include the validation and test procedures, data and metrics, and the test "
        "logs and reports, dated and signed?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(g)",
        control="operator",
    )
    describes_cybersecurity: Fact[bool] = Fact(
        "Does the documentation describe the cybersecurity measures in place?",
        source="Reg. (EU) 2024/1689 Annex IV, point 2(h)",
        control="operator",
    )

    # Annex IV points 3 to 9
    describes_functioning_and_control: Fact[bool] = Fact(
        "Does the documentation detail monitoring, functioning and control: capabilities, limits, accuracy "
        "for groups, unintended outcomes, oversight, input data?",
        source="Reg. (EU) 2024/1689 Annex IV, point 3",
        control="operator",
    )
    justifies_metrics: Fact[bool] = Fact(
        "Does the documentation explain why the performance metrics suit this system?",
        source="Reg. (EU) 2024/1689 Annex IV, point 4",
        control="operator",
    )
    describes_risk_management: Fact[bool] = Fact(
        "Does the documentation describe the risk management system in detail?",
        source="Reg. (EU) 2024/1689 Annex IV, point 5",
        control="operator",
    )
    describes_life_cycle_changes: Fact[bool] = Fact(
        "Does the documentation describe the relevant changes the provider made over the life cycle (yes if "
        "there were none)?",
        source="Reg. (EU) 2024/1689 Annex IV, point 6",
        control="operator",
    )
    lists_standards_or_solutions: Fact[bool] = Fact(
        "Does the documentation list the harmonised standards applied or, where none was, the solutions and "
        "other standards used instead?",
        source="Reg. (EU) 2024/1689 Annex IV, point 7",
        control="operator",
    )
    includes_declaration: Fact[bool] = Fact(
        "Does the documentation include a copy of the EU declaration of conformity?",
        source="Reg. (EU) 2024/1689 Annex IV, point 8",
        control="operator",
    )
    includes_monitoring_plan: Fact[bool] = Fact(
        "Does the documentation describe the post-market evaluation of performance, with the monitoring "
        "plan?",
        source="Reg. (EU) 2024/1689 Annex IV, point 9",
        control="operator",
    )
