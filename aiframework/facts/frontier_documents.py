"""The documents a frontier developer writes, follows and publishes under SB 53."""

from datetime import date

from aiframework.facts.following import not_before, since_last
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["FrontierFramework", "TransparencyReport"]


@describes
class FrontierFramework:
    """The document on managing catastrophic risk that a large frontier developer keeps."""

    written: Fact[bool] = Fact(
        "Is there a written framework for managing, assessing and mitigating catastrophic risk?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a), 22757.11(g)",
        control="operator",
    )
    implemented: Fact[bool] = Fact(
        "Has the framework been put into practice?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)",
        control="operator",
    )
    followed: Fact[bool] = Fact(
        "Does the organisation comply with its own framework?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a), 22757.15(a)",
        control="operator",
    )
    published: Fact[bool] = Fact(
        "Is the framework clearly and conspicuously published on your website?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)",
        control="operator",
    )
    covers_all_topics: Fact[bool] = Fact(
        "Does the framework describe your approach to all ten topics the Act lists?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(1)-(10)",
        control="operator",
        sums_up=each_of(
            "covers_standards",
            "covers_capability_thresholds",
            "covers_mitigations",
            "covers_review_before_use",
            "covers_third_party_assessment",
            "covers_updating",
            "covers_weight_security",
            "covers_incident_response",
            "covers_governance",
            "covers_internal_use",
        ),
    )
    covers_standards: Fact[bool] = Fact(
        "Does it describe how national and international standards and industry best practice are taken in?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(1)",
        control="operator",
    )
    covers_capability_thresholds: Fact[bool] = Fact(
        "Does it describe the thresholds for capabilities that could pose a catastrophic risk and how they"
        " are assessed?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(2)",
        control="operator",
    )
    covers_mitigations: Fact[bool] = Fact(
        "Does it describe how mitigations follow from those assessments?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(3)",
        control="operator",
    )
    covers_review_before_use: Fact[bool] = Fact(
        "Does it describe the review of assessments and mitigations before deployment or extensive "
        "internal use?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(4)",
        control="operator",
    )
    covers_third_party_assessment: Fact[bool] = Fact(
        "Does it describe the use of third parties to assess risks and mitigations?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(5)",
        control="operator",
    )
    covers_updating: Fact[bool] = Fact(
        "Does it describe when it is revisited, and when a model counts as substantially modified?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(6)",
        control="operator",
    )
    covers_weight_security: Fact[bool] = Fact(
        "Does it describe the cybersecurity that protects unreleased model weights?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(7)",
        control="operator",
    )
    covers_incident_response: Fact[bool] = Fact(
        "Does it describe how critical safety incidents are identified and handled?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(8)",
        control="operator",
    )
    covers_governance: Fact[bool] = Fact(
        "Does it describe the internal governance that ensures these processes are carried out?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(9)",
        control="operator",
    )
    covers_internal_use: Fact[bool] = Fact(
        "Does it describe how risk from internal use is managed, including a model getting round oversight?",
        source="SB 53, Bus. & Prof. Code § 22757.12(a)(10)",
        control="operator",
    )
    reviewed_yearly: Fact[bool] = Fact(
        "Is the framework reviewed at least once a year, and updated if the review calls for it?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(1)",
        control="operator",
    )
    reviewed_on: Fact[date] = Fact(
        "On which day was the framework last reviewed and, as appropriate, updated (never yet: the day it was first "
        "published)?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(1)",
        control="operator",
    )
    materially_modified_on: Fact[date] = Fact(
        "On which day was the framework last materially modified?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(2)",
    )
    modified_version_published: Fact[bool] = Fact(
        "Were the modified framework and a justification for the change clearly and conspicuously published?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(2)",
        control="operator",
        follows=not_before("modified_version_published_on", "justification_published_on"),
    )
    materially_modified: Fact[bool] = Fact(
        "Has the framework been materially modified since it was first published?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(2)",
        follows=since_last("materially_modified_on"),
    )
    modified_version_published_on: Fact[date] = Fact(
        "On which day was the modified framework published?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(2)",
        control="operator",
    )
    justification_published_on: Fact[date] = Fact(
        "On which day was the justification for the modification published?",
        source="SB 53, Bus. & Prof. Code § 22757.12(b)(2)",
        control="operator",
    )


@describes
class TransparencyReport:
    """The report a frontier developer publishes before or when it deploys a model."""

    published: Fact[bool] = Fact(
        "Has a transparency report on the model been clearly and conspicuously published on your website (alone or "
        "inside a larger document, such as a system card or model card)?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)",
        control="operator",
    )
    published_by_deployment: Fact[bool] = Fact(
        "Was the report published before, or at the same time as, the model was made available?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)",
        control="operator",
    )
    complete: Fact[bool] = Fact(
        "Does the report hold all seven items required of every frontier developer?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(A)-(G)",
        control="operator",
        sums_up=each_of(
            "gives_website",
            "gives_contact_mechanism",
            "gives_release_date",
            "gives_languages",
            "gives_output_modalities",
            "gives_intended_uses",
            "gives_restrictions",
        ),
    )
    gives_website: Fact[bool] = Fact(
        "Does the report give the developer's website?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(A)",
        control="operator",
    )
    gives_contact_mechanism: Fact[bool] = Fact(
        "Does the report give a way for a person to communicate with the developer?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(B)",
        control="operator",
    )
    gives_release_date: Fact[bool] = Fact(
        "Does the report give the release date of the model?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(C)",
        control="operator",
    )
    gives_languages: Fact[bool] = Fact(
        "Does the report list the languages the model supports?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(D)",
        control="operator",
    )
    gives_output_modalities: Fact[bool] = Fact(
        "Does the report list the kinds of output the model supports?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(E)",
        control="operator",
    )
    gives_intended_uses: Fact[bool] = Fact(
        "Does the report state the intended uses of the model?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(F)",
        control="operator",
    )
    gives_restrictions: Fact[bool] = Fact(
        "Does the report state the generally applicable restrictions or conditions on use (yes if there are "
        "none)?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(1)(G)",
        control="operator",
    )
    risk_summaries_complete: Fact[bool] = Fact(
        "Does the report hold all four summaries required of a large frontier developer?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(2)(A)-(D)",
        control="operator",
        sums_up=each_of(
            "summarises_assessments",
            "summarises_results",
            "summarises_third_party_involvement",
            "summarises_other_steps",
        ),
    )
    summarises_assessments: Fact[bool] = Fact(
        "Does the report summarise the catastrophic-risk assessments made under the framework?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(2)(A)",
        control="operator",
    )
    summarises_results: Fact[bool] = Fact(
        "Does the report summarise the results of those assessments?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(2)(B)",
        control="operator",
    )
    summarises_third_party_involvement: Fact[bool] = Fact(
        "Does the report say how far third-party evaluators were involved?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(2)(C)",
        control="operator",
    )
    summarises_other_steps: Fact[bool] = Fact(
        "Does the report summarise the other steps taken under the framework for this model (yes if there "
        "were none)?",
        source="SB 53, Bus. & Prof. Code § 22757.12(c)(2)(D)",
        control="operator",
    )
