"""What SB 1047 would have asked of a developer before and while training a covered model."""

from datetime import date

from aiframework.facts.following import not_before, since_last
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["SafetyProtocol"]


@describes
class SafetyProtocol:
    """The safety and security protocol, the shutdown capability and protections around training."""

    training_about_to_begin: Fact[bool] = Fact(
        "Are you about to begin, or have you begun, the initial training of the model?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)",
        control="operator",
    )
    cybersecurity_in_place: Fact[bool] = Fact(
        "Are reasonable administrative, technical and physical protections in place against unauthorised "
        "access, misuse and unsafe modification, fitted to the risks including advanced attackers?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(1)",
        control="operator",
    )
    can_shut_down_fully: Fact[bool] = Fact(
        "Can you promptly stop the training and every copy and derivative of the model that you control?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(2)(A), 22602(k)",
        control="operator",
    )
    shutting_down: Fact[bool] = Fact(
        "Are you carrying out a full shutdown?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(2)(B)",
        control="operator",
    )
    weighed_infrastructure_disruption: Fact[bool] = Fact(
        "Did you weigh the disruption a shutdown could cause to critical infrastructure (yes if it can cause "
        "none)?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(2)(B)",
        control="operator",
    )
    written: Fact[bool] = Fact(
        "Is there a written and separate safety and security protocol?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3), 22602(o)",
        control="operator",
    )
    manages_life_cycle_risk: Fact[bool] = Fact(
        "Is the protocol used to manage the risks of the model and its derivatives over their life cycle?",
        source="SB 1047, Bus. & Prof. Code § 22602(o)(1)",
        control="operator",
    )
    compliance_required: Fact[bool] = Fact(
        "Does the protocol make compliance a condition for training, operating, possessing or giving "
        "access to the model?",
        source="SB 1047, Bus. & Prof. Code § 22602(o)(2)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the protocol hold all nine contents the bill lists?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(A)-(I)",
        control="operator",
        sums_up=each_of(
            "states_protections",
            "states_objective_requirements",
            "identifies_testing",
            "tests_cover_modifications",
            "tests_cover_making_models",
            "describes_obligations",
            "describes_safeguards",
            "describes_shutdown_conditions",
            "describes_modification",
        ),
    )
    states_protections: Fact[bool] = Fact(
        "Does it state protections that, if carried out, would avoid an unreasonable risk of critical harm?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(A)",
        control="operator",
    )
    states_objective_requirements: Fact[bool] = Fact(
        "Does it state requirements objectively and precisely enough for you or a third party to verify "
        "them?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(B)",
        control="operator",
    )
    identifies_testing: Fact[bool] = Fact(
        "Does it identify a testing procedure for the risk of critical harm from the model and its "
        "derivatives?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(C)",
        control="operator",
    )
    tests_cover_modifications: Fact[bool] = Fact(
        "Does it describe how the tests assess risks from changes after training?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(D)",
        control="operator",
    )
    tests_cover_making_models: Fact[bool] = Fact(
        "Does it describe how the tests address use of the model to modify or create other covered models?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(E)",
        control="operator",
    )
    describes_obligations: Fact[bool] = Fact(
        "Does it describe how the developer will meet the duties of the chapter?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(F)",
        control="operator",
    )
    describes_safeguards: Fact[bool] = Fact(
        "Does it describe how safeguards and requirements will be implemented?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(G)",
        control="operator",
    )
    describes_shutdown_conditions: Fact[bool] = Fact(
        "Does it describe the conditions for a full shutdown?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(H)",
        control="operator",
    )
    describes_modification: Fact[bool] = Fact(
        "Does it describe how the protocol itself may be modified?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(3)(I)",
        control="operator",
    )
    implemented_as_written: Fact[bool] = Fact(
        "Is the protocol implemented as written?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(4)",
        control="operator",
    )
    senior_staff_designated: Fact[bool] = Fact(
        "Are senior people designated to ensure compliance by employees and contractors, to monitor and to"
        " report?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(4)",
        control="operator",
    )
    unredacted_kept: Fact[bool] = Fact(
        "Do you keep the unredacted protocol with the dates of its revisions for availability plus five "
        "years?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(5)",
        control="operator",
    )
    reviewed_yearly: Fact[bool] = Fact(
        "Is the protocol reviewed at least once a year for changed capabilities and best practice?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(6)",
        control="operator",
    )
    reviewed_on: Fact[date] = Fact(
        "On which day was the protocol last reviewed for changed capabilities and best practice (never yet: the day it was "
        "in place)?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(6)",
        control="operator",
    )
    published: Fact[bool] = Fact(
        "Is a redacted copy of the protocol conspicuously published?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(A)(i)",
        control="operator",
    )
    sent_to_attorney_general: Fact[bool] = Fact(
        "Was the redacted copy sent to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(A)(i)",
        control="operator",
    )
    redactions_only_on_permitted_grounds: Fact[bool] = Fact(
        "Is every redaction reasonably necessary for public safety, trade secrets or legally confidential "
        "information (yes if nothing is redacted)?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(A)(ii)",
        control="operator",
    )
    unredacted_requested: Fact[bool] = Fact(
        "Has the Attorney General asked for the unredacted protocol?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(B)",
    )
    unredacted_given: Fact[bool] = Fact(
        "Was the Attorney General given access to the unredacted protocol?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(B)",
        control="operator",
    )
    materially_modified_on: Fact[date] = Fact(
        "On which day was the protocol last materially modified?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(D)",
    )
    materially_modified: Fact[bool] = Fact(
        "Has the protocol been materially modified since it was first published?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(D)",
        follows=since_last("materially_modified_on"),
    )
    modified_copy_published_and_sent: Fact[bool] = Fact(
        "Was an updated redacted copy published and sent to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(D)",
        control="operator",
        follows=not_before("modified_copy_published_on", "modified_copy_sent_on"),
    )
    modified_copy_published_on: Fact[date] = Fact(
        "On which day was the updated redacted copy published?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(D)",
        control="operator",
    )
    modified_copy_sent_on: Fact[date] = Fact(
        "On which day was the updated redacted copy sent to the Attorney General?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(7)(D)",
        control="operator",
    )
    other_measures_taken: Fact[bool] = Fact(
        "Did you take reasonable care to put other fitting measures in place against unreasonable risks of"
        " critical harm?",
        source="SB 1047, Bus. & Prof. Code § 22603(a)(8)",
        control="operator",
    )
    reevaluated_yearly: Fact[bool] = Fact(
        "Are procedures, policies, protections, capabilities and safeguards re-evaluated every year?",
        source="SB 1047, Bus. & Prof. Code § 22603(d)",
        control="operator",
    )
    reevaluated_on: Fact[date] = Fact(
        "On which day were procedures, policies, protections, capabilities and safeguards last re-evaluated (never yet: "
        "the day they were in place)?",
        source="SB 1047, Bus. & Prof. Code § 22603(d)",
        control="operator",
    )
    considers_best_practice: Fact[bool] = Fact(
        "Do you consider industry best practice and applicable federal and state guidance?",
        source="SB 1047, Bus. & Prof. Code § 22603(i)",
        control="operator",
    )
    false_statement_on_protocol: Fact[bool] = Fact(
        "Has the developer made a false or materially misleading statement about the protocol that breaks "
        "state law?",
        source="SB 1047, Bus. & Prof. Code § 22607(a)(3)",
        control="operator",
    )
