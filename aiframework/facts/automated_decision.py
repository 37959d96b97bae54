"""Automated decision-making about people under California's privacy regulations."""

from datetime import date
from enum import Enum

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["AutomatedDecision", "OptOutRequest", "SignificantDecision"]


class SignificantDecision(Enum):
    """What is provided or denied by the decision."""

    FINANCIAL_OR_LENDING = "financial_or_lending"
    HOUSING = "housing"
    EDUCATION = "education"
    EMPLOYMENT_OR_CONTRACTING = "employment_or_contracting"
    COMPENSATION = "compensation"
    HEALTHCARE = "healthcare"
    OTHER = "other"


@describes(many="automated_decisions")
class AutomatedDecision:
    """One use of automated decision-making technology about people."""

    processes_personal_information: Fact[bool] = Fact(
        "Does the technology process personal information?", source="CCPA regulations, 11 CCR § 7001(e)"
    )
    replaces_human_decision: Fact[bool] = Fact(
        "Is its output used to make the decision in place of a human?",
        source="CCPA regulations, 11 CCR § 7001(e)",
        control="operator",
    )
    human_understands_output: Fact[bool] = Fact(
        "Does a human know how to interpret and use the output?",
        source="CCPA regulations, 11 CCR § 7001(e)(1)",
        control="operator",
    )
    human_reviews_output: Fact[bool] = Fact(
        "Does that human review the output and other relevant information?",
        source="CCPA regulations, 11 CCR § 7001(e)(1)",
        control="operator",
    )
    human_can_change_decision: Fact[bool] = Fact(
        "Has that human the authority to make or change the decision?",
        source="CCPA regulations, 11 CCR § 7001(e)(1)",
        control="operator",
    )
    subjects: Fact[frozenset[SignificantDecision]] = Fact(
        "What is provided or denied by the decision?", source="CCPA regulations, 11 CCR § 7001(ddd)"
    )
    only_advertising: Fact[bool] = Fact(
        "Is it only about showing advertising?", source="CCPA regulations, 11 CCR § 7001(ddd)"
    )
    notice_given: Fact[bool] = Fact(
        "Do people get a notice before the technology is used on them?",
        source="CCPA regulations, 11 CCR § 7220(a)",
        control="operator",
    )
    notice_prominent_and_timely: Fact[bool] = Fact(
        "Is the notice plain, prominent, given the way you mainly deal with people, and at or before collection (or before a "
        "new purpose)?",
        source="CCPA regulations, 11 CCR § 7220(b)(2)",
        control="operator",
    )
    notice_complete: Fact[bool] = Fact(
        "Does the notice hold everything the regulations require?",
        source="CCPA regulations, 11 CCR § 7220(c)(1)-(5)",
        control="operator",
        sums_up=each_of(
            "notice_states_specific_purpose",
            "notice_states_opt_out_or_appeal",
            "notice_states_access_right",
            "notice_states_no_retaliation",
            "notice_explains_working",
        ),
    )
    notice_states_specific_purpose: Fact[bool] = Fact(
        "Does the notice explain the specific purpose in plain language?",
        source="CCPA regulations, 11 CCR § 7220(c)(1)",
        control="operator",
    )
    notice_states_opt_out_or_appeal: Fact[bool] = Fact(
        "Does the notice tell people how to opt out or appeal, or which exception is relied on?",
        source="CCPA regulations, 11 CCR § 7220(c)(2)",
        control="operator",
    )
    notice_states_access_right: Fact[bool] = Fact(
        "Does the notice describe the right to access?",
        source="CCPA regulations, 11 CCR § 7220(c)(3)",
        control="operator",
    )
    notice_states_no_retaliation: Fact[bool] = Fact(
        "Does the notice say that retaliation is prohibited?",
        source="CCPA regulations, 11 CCR § 7220(c)(4)",
        control="operator",
    )
    notice_explains_working: Fact[bool] = Fact(
        "Does the notice explain, trade secrets and security aside, how it works, how the output is used and, where people may "
        "opt out, what happens instead?",
        source="CCPA regulations, 11 CCR § 7220(c)(5)",
        control="operator",
    )
    opt_out_offered: Fact[bool] = Fact(
        "Can people opt out?", source="CCPA regulations, 11 CCR § 7221(a)", control="operator"
    )
    opt_out_methods: Fact[int] = Fact(
        "How many methods to ask for opting out are there?",
        source="CCPA regulations, 11 CCR § 7221(c)",
        unit="methods",
        control="operator",
    )
    opt_out_reflects_main_channel: Fact[bool] = Fact(
        "Does one method match how you mainly deal with people?",
        source="CCPA regulations, 11 CCR § 7221(c)",
        control="operator",
    )
    human_appeal_offered: Fact[bool] = Fact(
        "Can people appeal to a human reviewer by an easy, described method?",
        source="CCPA regulations, 11 CCR § 7221(b)(1)",
        control="operator",
    )
    appeal_reviewer_qualified: Fact[bool] = Fact(
        "Does that reviewer understand the output and weigh the person's information?",
        source="CCPA regulations, 11 CCR § 7221(b)(1)(A)",
        control="operator",
    )
    appeal_reviewer_can_overturn: Fact[bool] = Fact(
        "May that reviewer overturn the decision?",
        source="CCPA regulations, 11 CCR § 7221(b)(1)",
        control="operator",
    )
    only_admission_or_hiring: Fact[bool] = Fact(
        "Is it used solely to assess people's ability to perform at work or in a course of education, to decide on admission "
        "or hiring?",
        source="CCPA regulations, 11 CCR § 7221(b)(2)",
    )
    only_allocation_or_compensation: Fact[bool] = Fact(
        "Is it used solely to allocate work or compensation?", source="CCPA regulations, 11 CCR § 7221(b)(3)"
    )
    works_without_discrimination: Fact[bool] = Fact(
        "Does it work for that purpose without unlawful discrimination?",
        source="CCPA regulations, 11 CCR § 7221(b)(2)-(3)",
        control="operator",
    )
    access_answers_complete: Fact[bool] = Fact(
        "Do answers to access requests explain the specific purpose, logic, outcome and rights in plain "
        "words (yes if nobody has asked)?",
        source="CCPA regulations, 11 CCR § 7222(b)",
        control="operator",
    )
    supplied_to_other_business: Fact[bool] = Fact(
        "Do you make the technology available to another business for such decisions?",
        source="CCPA regulations, 11 CCR § 7153(a)",
        control="operator",
    )
    trained_on_personal_information: Fact[bool] = Fact(
        "Was the technology trained with personal information?", source="CCPA regulations, 11 CCR § 7153(b)"
    )
    facts_given_to_recipient: Fact[bool] = Fact(
        "Do you give that business all facts it needs for its own risk assessment?",
        source="CCPA regulations, 11 CCR § 7153(a)",
        control="operator",
    )


@describes(many="opt_out_requests")
class OptOutRequest:
    """One person's request to opt out of automated decisions."""

    received_on: Fact[date] = Fact(
        "On which day was the request received?", source="CCPA regulations, 11 CCR § 7221(n)"
    )
    processing_had_begun: Fact[bool] = Fact(
        "Had processing with the technology begun by then?", source="CCPA regulations, 11 CCR § 7221(m)-(n)"
    )
    processing_started_after: Fact[bool] = Fact(
        "Did processing start after the request?",
        source="CCPA regulations, 11 CCR § 7221(m)",
        control="operator",
    )
    processing_stopped: Fact[bool] = Fact(
        "Did the processing stop?",
        source="CCPA regulations, 11 CCR § 7221(n)(1)",
        control="operator",
        follows=since("processing_stopped_on"),
    )
    processing_stopped_on: Fact[date] = Fact(
        "On which day did processing stop?",
        source="CCPA regulations, 11 CCR § 7221(n)(1)",
        control="operator",
    )
    recipients_told: Fact[bool] = Fact(
        "Were service providers and other recipients told to comply with the request (yes if there are none)?",
        source="CCPA regulations, 11 CCR § 7221(n)(2)",
        control="operator",
        follows=since("recipients_told_on"),
    )
    recipients_told_on: Fact[date] = Fact(
        "On which day were service providers and other recipients told?",
        source="CCPA regulations, 11 CCR § 7221(n)(2)",
        control="operator",
    )
