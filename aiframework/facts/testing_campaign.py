"""Testing of systems in real-world conditions, outside a sandbox."""

from datetime import date
from enum import Enum

from aiframework.facts.following import since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["Approval", "TestCampaign"]


class Approval(Enum):
    """What the authority has said to a test."""

    EXPRESS = "express"
    SILENCE = "silence"
    REFUSED = "refused"
    PENDING = "pending"


@describes(many="test_campaigns")
class TestCampaign:
    """One test in real-world conditions outside a sandbox."""

    __test__ = False  # not a test case, whatever a test runner may think of its name

    name: Fact[str] = Fact("What is this test called?", source="Reg. (EU) 2024/1689 Art. 60(4)(a)")
    started: Fact[bool] = Fact(
        "Has the testing started in the Union?",
        source="Reg. (EU) 2024/1689 Art. 60(4)",
        follows=since("started_on"),
    )
    before_market: Fact[bool] = Fact(
        "Does the testing take place before the system is placed on the market or put into service?",
        source="Reg. (EU) 2024/1689 Art. 60(2)",
    )
    plan_drawn_up: Fact[bool] = Fact(
        "Is there a real-world testing plan?",
        source="Reg. (EU) 2024/1689 Art. 60(1), (4)(a)",
        control="operator",
    )
    plan_submitted_everywhere: Fact[bool] = Fact(
        "Was the plan submitted to the authority of every Member State of testing?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(a)",
        control="operator",
    )
    plan_submitted_on: Fact[date] = Fact(
        "When was the plan submitted to the authority?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(a), (b)",
        control="operator",
    )
    approval: Fact[Approval] = Fact(
        "What has the authority answered (silence: no answer within 30 days)?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(b)",
    )
    silence_counts_as_approval: Fact[bool] = Fact(
        "Does the national law of the Member State of testing let silence count as approval?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(b)",
    )
    follows_plan: Fact[bool] = Fact(
        "Is the test carried out as the approved plan says?",
        source="Reg. (EU) 2024/1689 Art. 60(1)",
        control="operator",
    )
    ethics_review_required: Fact[bool] = Fact(
        "Does Union or national law ask for an ethics review of the test?",
        source="Reg. (EU) 2024/1689 Art. 60(3)",
    )
    ethics_review_done: Fact[bool] = Fact(
        "Was that ethics review done?", source="Reg. (EU) 2024/1689 Art. 60(3)", control="operator"
    )
    registered: Fact[bool] = Fact(
        "Is the test registered where it must be (public database, its secure part, or national level)?",
        source="Reg. (EU) 2024/1689 Art. 49(4)(d), (5), Art. 60(4)(c)",
        control="operator",
    )
    tester_present_in_union: Fact[bool] = Fact(
        "Is the tester established in the Union, or has it a legal representative there?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(d)",
        control="operator",
    )
    data_leave_union: Fact[bool] = Fact(
        "Are data of the test sent to countries outside the Union?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(e)",
    )
    transfers_safeguarded: Fact[bool] = Fact(
        "Are those transfers covered by the safeguards of Union law?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(e)",
        control="operator",
    )
    started_on: Fact[date] = Fact(
        "When did the testing start?", source="Reg. (EU) 2024/1689 Art. 60(4)(f)", control="operator"
    )
    ended: Fact[bool] = Fact(
        "Has the testing ended?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(f)",
        control="operator",
        follows=since("ended_on"),
    )
    ended_on: Fact[date] = Fact(
        "When did the testing end?", source="Reg. (EU) 2024/1689 Art. 60(4)(f)", control="operator"
    )
    no_longer_than_needed: Fact[bool] = Fact(
        "Does the testing last no longer than its aims need?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(f)",
        control="operator",
    )
    extension_notified: Fact[bool] = Fact(
        "Was the authority told beforehand of a longer test, with the reasons?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(f)",
        control="operator",
    )
    has_vulnerable_subjects: Fact[bool] = Fact(
        "Do people who are vulnerable because of age or disability take part?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(g)",
    )
    vulnerable_subjects_protected: Fact[bool] = Fact(
        "Are these vulnerable people suitably protected?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(g)",
        control="operator",
    )
    with_deployers: Fact[bool] = Fact(
        "Is the test organised together with deployers?", source="Reg. (EU) 2024/1689 Art. 60(4)(h)"
    )
    deployers_informed: Fact[bool] = Fact(
        "Were these deployers told all they need to decide, with the instructions for use?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(h)",
        control="operator",
    )
    roles_agreed: Fact[bool] = Fact(
        "Is there an agreement with them on roles and responsibilities?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(h)",
        control="operator",
    )
    informed_consent: Fact[bool] = Fact(
        "Did every participant give free and informed consent before taking part?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(i), Art. 61(1)",
        control="operator",
    )
    asking_would_prevent_test: Fact[bool] = Fact(
        "Is it a law enforcement test that asking for consent would make impossible?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(i)",
    )
    no_negative_effect: Fact[bool] = Fact(
        "Have the test and its outcome no negative effect on the participants?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(i)",
        control="operator",
    )
    data_deleted_after_test: Fact[bool] = Fact(
        "Are the participants' personal data deleted after the test (yes if that is arranged and the test "
        "still goes on)?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(i)",
        control="operator",
    )
    information_complete: Fact[bool] = Fact(
        "Were participants told, clearly and briefly, everything Article 61(1) lists?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(a)-(e)",
        control="operator",
        sums_up=each_of(
            "told_nature_and_aims",
            "told_conditions",
            "told_rights",
            "told_reversal",
            "told_number_and_contact",
        ),
    )
    told_nature_and_aims: Fact[bool] = Fact(
        "Were participants told the nature and aims of the test and any inconvenience?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(a)",
        control="operator",
    )
    told_conditions: Fact[bool] = Fact(
        "Were they told the conditions of the test and how long they would take part?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(b)",
        control="operator",
    )
    told_rights: Fact[bool] = Fact(
        "Were they told their rights, above all to refuse and to leave without reasons or detriment?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(c)",
        control="operator",
    )
    told_reversal: Fact[bool] = Fact(
        "Were they told how to have the system's output reversed or disregarded?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(d)",
        control="operator",
    )
    told_number_and_contact: Fact[bool] = Fact(
        "Were they given the number of the test and a contact for more information?",
        source="Reg. (EU) 2024/1689 Art. 61(1)(e)",
        control="operator",
    )
    dated_and_documented: Fact[bool] = Fact(
        "Is the consent dated and documented?", source="Reg. (EU) 2024/1689 Art. 61(2)", control="operator"
    )
    copy_given: Fact[bool] = Fact(
        "Did each participant (or legal representative) get a copy?",
        source="Reg. (EU) 2024/1689 Art. 61(2)",
        control="operator",
    )
    overseen_by_qualified_people: Fact[bool] = Fact(
        "Is the test overseen, at the tester and at any deployers that take part, by people with the right "
        "qualification, capacity, training and authority?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(j)",
        control="operator",
    )
    outputs_reversible: Fact[bool] = Fact(
        "Can the system's predictions, recommendations and decisions be reversed and disregarded?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(k)",
        control="operator",
    )
    withdrawals_honoured: Fact[bool] = Fact(
        "Can people leave the test at any time, without giving reasons and without detriment?",
        source="Reg. (EU) 2024/1689 Art. 60(5)",
        control="operator",
    )
    data_deleted_on_request: Fact[bool] = Fact(
        "Are personal data of a participant deleted at once and for good when asked (yes if nobody has "
        "asked)?",
        source="Reg. (EU) 2024/1689 Art. 60(5)",
        control="operator",
    )
    serious_incident: Fact[bool] = Fact(
        "Was there a serious incident in the test?", source="Reg. (EU) 2024/1689 Art. 60(7)"
    )
    incident_mitigated: Fact[bool] = Fact(
        "Was the harm reduced at once, or the test suspended or ended?",
        source="Reg. (EU) 2024/1689 Art. 60(7)",
        control="operator",
    )
    recall_procedure: Fact[bool] = Fact(
        "Is there a procedure to recall the system promptly when the test is ended?",
        source="Reg. (EU) 2024/1689 Art. 60(7)",
        control="operator",
    )
    suspended_or_ended: Fact[bool] = Fact(
        "Has the test been suspended or ended?", source="Reg. (EU) 2024/1689 Art. 60(8)"
    )
    outcome_notified: Fact[bool] = Fact(
        "Was the authority told of the suspension or end and of the final outcomes?",
        source="Reg. (EU) 2024/1689 Art. 60(8)",
        control="operator",
    )
