"""The steps of the two conformity assessment procedures of the AI Act."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given, one_of
from aiframework.logic import Fact

__all__ = ["InternalControl", "QualityAndDocumentationAssessment"]


@describes
class InternalControl:
    """The provider's own assessment, without a notified body."""

    carried_out: Fact[bool] = Fact(
        "Did the provider carry out all steps of the internal control procedure?",
        source="Reg. (EU) 2024/1689 Annex VI",
        control="operator",
        sums_up=each_of("quality_system_verified", "documentation_examined", "process_matches_documentation"),
    )
    quality_system_verified: Fact[bool] = Fact(
        "Did the provider verify that its quality management system meets Article 17?",
        source="Reg. (EU) 2024/1689 Annex VI point 2",
        control="operator",
    )
    documentation_examined: Fact[bool] = Fact(
        "Did the provider examine the technical documentation against each requirement for high- "
        "risk systems?",
        source="Reg. (EU) 2024/1689 Annex VI point 3",
        control="operator",
    )
    process_matches_documentation: Fact[bool] = Fact(
        "Did the provider verify that design, development and post-market monitoring match the "
        "technical documentation?",
        source="Reg. (EU) 2024/1689 Annex VI point 4",
        control="operator",
    )


@describes
class QualityAndDocumentationAssessment:
    """The assessment of quality system and documentation by a notified body."""

    carried_out: Fact[bool] = Fact(
        "Were all steps of the assessment of quality system and documentation gone through, with the notified "
        "body's approval and certificate?",
        source="Reg. (EU) 2024/1689 Annex VII",
        control="operator",
        sums_up=each_of(
            "quality_application_complete",
            "no_parallel_application_declared",
            "quality_system_approved",
            "quality_system_kept_up",
            "quality_system_changes_announced",
            "documentation_application_complete",
            "data_sets_accessible",
            given("further_evidence_asked", "further_evidence_supplied"),
            given("model_access_asked", "model_access_given"),
            given("failed_for_training_data", "retrained_before_new_application"),
            "documentation_certified",
            "system_changes_announced",
            given(
                each_of(
                    "market.changed_after_market",
                    one_of("market.change_affects_requirements", "market.change_alters_purpose"),
                ),
                "system_changes_approved",
            ),
            "premises_accessible",
            "information_shared",
            "audits_undergone",
        ),
    )
    quality_application_complete: Fact[bool] = Fact(
        "Does the application on the quality system hold provider, systems, their documentation, "
        "the quality system's documentation, its upkeep and the declaration of no parallel "
        "application?",
        source="Reg. (EU) 2024/1689 Annex VII point 3.1(a)-(f)",
        control="operator",
    )
    no_parallel_application_declared: Fact[bool] = Fact(
        "Does each application declare in writing that no other notified body has the same application?",
        source="Reg. (EU) 2024/1689 Annex VII points 3.1(f), 4.2(b)",
        control="operator",
    )
    quality_system_approved: Fact[bool] = Fact(
        "Did the notified body decide that the quality management system meets Article 17?",
        source="Reg. (EU) 2024/1689 Annex VII point 3.2",
    )
    quality_system_kept_up: Fact[bool] = Fact(
        "Does the provider keep the approved quality system running and adequate?",
        source="Reg. (EU) 2024/1689 Annex VII point 3.3",
        control="operator",
    )
    quality_system_changes_announced: Fact[bool] = Fact(
        "Did the provider tell the notified body of every intended change to the approved quality system or "
        "its list of systems (yes if it intends none)?",
        source="Reg. (EU) 2024/1689 Annex VII point 3.4",
        control="operator",
    )
    documentation_application_complete: Fact[bool] = Fact(
        "Does the application on the technical documentation hold the provider, the declaration "
        "of no parallel application and the documentation?",
        source="Reg. (EU) 2024/1689 Annex VII points 4.1, 4.2",
        control="operator",
    )
    data_sets_accessible: Fact[bool] = Fact(
        "Did the notified body get full access to the training, validation and test data it needed (yes if "
        "it needed none)?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.3",
        control="operator",
    )
    further_evidence_asked: Fact[bool] = Fact(
        "Did the notified body ask for further evidence or tests?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.4",
    )
    further_evidence_supplied: Fact[bool] = Fact(
        "Did the provider supply that further evidence or run those tests?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.4",
        control="operator",
    )
    model_access_asked: Fact[bool] = Fact(
        "Did the notified body, all other means having failed, ask with reasons for access to the "
        "trained models and parameters?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.5",
    )
    model_access_given: Fact[bool] = Fact(
        "Did the provider give access to the trained models and parameters?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.5",
        control="operator",
    )
    documentation_certified: Fact[bool] = Fact(
        "Did the notified body issue a Union technical documentation assessment certificate?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.6",
    )
    failed_for_training_data: Fact[bool] = Fact(
        "Was the certificate refused because of the data used to train the system?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.6",
    )
    retrained_before_new_application: Fact[bool] = Fact(
        "Was the system trained again before a new assessment was applied for?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.6",
        control="operator",
    )
    system_changes_announced: Fact[bool] = Fact(
        "Did the provider tell the notified body of every change that could affect compliance or the "
        "intended purpose (yes if there was none)?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.7",
        control="operator",
    )
    system_changes_approved: Fact[bool] = Fact(
        "Did the notified body approve those changes, by a supplement or a new assessment?",
        source="Reg. (EU) 2024/1689 Annex VII point 4.7",
    )
    premises_accessible: Fact[bool] = Fact(
        "Did the notified body get access to the premises where the system is designed, developed and tested "
        "(yes if it did not ask)?",
        source="Reg. (EU) 2024/1689 Annex VII point 5.2",
        control="operator",
    )
    information_shared: Fact[bool] = Fact(
        "Did the provider share all information the notified body needs to watch over the quality system "
        "(yes if it has needed none so far)?",
        source="Reg. (EU) 2024/1689 Annex VII point 5.2",
        control="operator",
    )
    audits_undergone: Fact[bool] = Fact(
        "Did the provider undergo the notified body's periodic audits (yes if none has been held so far)?",
        source="Reg. (EU) 2024/1689 Annex VII point 5.3",
        control="operator",
    )
