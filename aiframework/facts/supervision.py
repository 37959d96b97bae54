"""What authorities have asked, ordered and found, and how the operator answered."""

from datetime import date
from enum import Enum

from aiframework.facts.following import done_on_or, no_later_than, open_before, told_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["InformationRequest", "RequestForm", "Requester", "Supervision"]


class Requester(Enum):
    """Who asks for information."""

    MARKET_SURVEILLANCE_AUTHORITY = "market_surveillance_authority"
    AUTHORITY_FOR_RIGHTS_BODY = "authority_for_rights_body"
    RIGHTS_BODY = "rights_body"
    NOTIFYING_AUTHORITY = "notifying_authority"
    OTHER_NATIONAL_AUTHORITY = "other_national_authority"
    NOTIFIED_BODY = "notified_body"
    AI_OFFICE = "ai_office"


class RequestForm(Enum):
    """How binding a request is."""

    SIMPLE = "simple"
    REASONED = "reasoned"
    DECISION = "decision"


@describes
class Supervision:
    """How the authorities deal with this system and operator."""

    product_law_has_equivalent_procedures: Fact[bool] = Fact(
        "Does the product law have its own enforcement procedures that protect as well and serve "
        "the same aim?",
        source="Reg. (EU) 2024/1689 Art. 74(4)",
    )
    tied_to_financial_services: Fact[bool] = Fact(
        "Is the system supplied or used in direct connection with the financial services of a "
        "supervised institution?",
        source="Reg. (EU) 2024/1689 Art. 74(6), Art. 75(1)(a)(iii)",
    )
    provided_by_border_authority: Fact[bool] = Fact(
        "Is the provider a border management authority?", source="Reg. (EU) 2024/1689 Art. 75(1)(a)(iii)"
    )
    same_undertaking_as_provider: Fact[bool] = Fact(
        "Is the deployer also the provider, or part of the same undertaking?",
        source="Reg. (EU) 2024/1689 Art. 75(1)",
    )
    inspection_decided: Fact[bool] = Fact(
        "Has the AI Office decided to inspect the operator?", source="Reg. (EU) 2024/1689 Art. 75a(4)"
    )
    inspection_undergone: Fact[bool] = Fact(
        "Did the operator submit to the inspection?",
        source="Reg. (EU) 2024/1689 Art. 75a(4)",
        control="operator",
    )
    commitment_binding: Fact[bool] = Fact(
        "Has the AI Office made commitments of the operator binding?", source="Reg. (EU) 2024/1689 Art. 75b"
    )
    commitment_kept: Fact[bool] = Fact(
        "Does the operator keep those commitments?",
        source="Reg. (EU) 2024/1689 Art. 75b, Art. 75c(4)(c)",
        control="operator",
    )
    under_evaluation: Fact[bool] = Fact(
        "Is an authority evaluating the system because it may present a risk?",
        source="Reg. (EU) 2024/1689 Art. 79(2)",
    )
    cooperates_in_evaluation: Fact[bool] = Fact(
        "Does the operator cooperate in that evaluation as needed?",
        source="Reg. (EU) 2024/1689 Art. 79(2)",
        control="operator",
    )
    misclassified_to_avoid_requirements: Fact[bool] = Fact(
        "Has an authority established that the system was classified wrongly in order to avoid "
        "the requirements?",
        source="Reg. (EU) 2024/1689 Art. 80(7)",
    )
    documentation_kept_on_premises: Fact[bool] = Fact(
        "Does the technical documentation stay on the premises of the authority that provides the system?",
        source="Reg. (EU) 2024/1689 Art. 78(3)",
        control="operator",
    )
    documentation_opened_at_once: Fact[bool] = Fact(
        "Can the market surveillance authority, when it asks, see that documentation or get a copy at once?",
        source="Reg. (EU) 2024/1689 Art. 78(3)",
        control="operator",
    )
    confidential_information_protected: Fact[bool] = Fact(
        "Does everyone who got information under the Act keep it confidential?",
        source="Reg. (EU) 2024/1689 Art. 78",
    )


@describes(many="information_requests")
class InformationRequest:
    """One request for information, documents or access."""

    name: Fact[str] = Fact("What is this request called?", source="Reg. (EU) 2024/1689 Art. 74(12)")
    requester: Fact[Requester] = Fact(
        "Who asked?", source="Reg. (EU) 2024/1689 Art. 74(12), (13), Art. 75a(3), Art. 77(1a), Art. 99(5)"
    )
    form: Fact[RequestForm] = Fact(
        "Was it a simple request, a reasoned request or a decision?",
        source="Reg. (EU) 2024/1689 Art. 74(13), Art. 75a(3)",
    )
    necessary: Fact[bool] = Fact(
        "Is what was asked relevant and necessary for the authority's task?",
        source="Reg. (EU) 2024/1689 Art. 74(12), Art. 78(2)",
    )
    sets_a_day: Fact[bool] = Fact(
        "Does it set a day by which the answer is due?",
        source="Reg. (EU) 2024/1689 Art. 75a(3)",
        follows=told_by("due_on"),
    )
    due_on: Fact[date] = Fact(
        "Until when was the answer asked for?", source="Reg. (EU) 2024/1689 Art. 75a(3)"
    )
    answered: Fact[bool] = Fact(
        "Was it answered with what was asked for?",
        source="Reg. (EU) 2024/1689 Art. 74(12), Art. 75a(3), Art. 77(1a)",
        control="operator",
        follows=done_on_or("answered_on", said="answered_in_time"),
    )
    answered_on: Fact[date] = Fact(
        "When was it answered?", source="Reg. (EU) 2024/1689 Art. 75a(3)", control="operator"
    )
    answered_in_time: Fact[bool] = Fact(
        "Was what was asked for supplied in time: by the day set for it or, where none was set, without undue "
        "delay (open while there still is time)?",
        source="Reg. (EU) 2024/1689 Art. 75a(3), Art. 77(1a)",
        control="operator",
        follows=open_before(no_later_than("due_on", on="answered_on"), "answered_on"),
    )
    reply_given: Fact[bool] = Fact(
        "Was any information supplied in reply?", source="Reg. (EU) 2024/1689 Art. 99(5)"
    )
    reply_correct: Fact[bool] = Fact(
        "Was the information supplied correct?",
        source="Reg. (EU) 2024/1689 Art. 75a(3), Art. 99(5)",
        control="operator",
    )
    reply_complete: Fact[bool] = Fact(
        "Was the information supplied complete?",
        source="Reg. (EU) 2024/1689 Art. 75a(3), Art. 99(5)",
        control="operator",
    )
    reply_misleading: Fact[bool] = Fact(
        "Was the information supplied misleading?",
        source="Reg. (EU) 2024/1689 Art. 75a(3), Art. 99(5)",
        control="operator",
    )
    asks_for_documents_and_data: Fact[bool] = Fact(
        "Did it ask for documentation or training, validation and test data?",
        source="Reg. (EU) 2024/1689 Art. 74(12)",
    )
    documents_and_data_opened: Fact[bool] = Fact(
        "Was full access given to documentation and data sets, remotely where suitable?",
        source="Reg. (EU) 2024/1689 Art. 74(12)",
        control="operator",
    )
    asks_for_source_code: Fact[bool] = Fact(
        "Did it ask for the source code?", source="Reg. (EU) 2024/1689 Art. 74(13)"
    )
    source_code_necessary: Fact[bool] = Fact(
        "Is the source code needed to judge whether the system meets the requirements?",
        source="Reg. (EU) 2024/1689 Art. 74(13)(a)",
    )
    other_means_exhausted: Fact[bool] = Fact(
        "Were tests and audits on data and documents exhausted or insufficient?",
        source="Reg. (EU) 2024/1689 Art. 74(13)(b)",
    )
    source_code_opened: Fact[bool] = Fact(
        "Was access to the source code given?", source="Reg. (EU) 2024/1689 Art. 74(13)", control="operator"
    )
    asks_for_explanations: Fact[bool] = Fact(
        "Did the AI Office order access to the system and explanations about it?",
        source="Reg. (EU) 2024/1689 Art. 75a(6)(a)",
    )
    explanations_given: Fact[bool] = Fact(
        "Were that access and those explanations given?",
        source="Reg. (EU) 2024/1689 Art. 75a(6)(a)",
        control="operator",
    )
    asks_to_retain_data: Fact[bool] = Fact(
        "Did the AI Office order data and documents to be kept?", source="Reg. (EU) 2024/1689 Art. 75a(6)(b)"
    )
    data_retained: Fact[bool] = Fact(
        "Are those data and documents kept as ordered?",
        source="Reg. (EU) 2024/1689 Art. 75a(6)(b)",
        control="operator",
    )
