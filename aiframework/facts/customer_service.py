"""Customer-service chatbots of large businesses (AB 1609)."""

from decimal import Decimal

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["CustomerService"]


@describes
class CustomerService:
    """How a business lets customers reach a human."""

    national_revenue: Fact[Decimal] = Fact(
        "What is the gross annual revenue of the business nationally?",
        source="AB 1609, Bus. & Prof. Code § 22625(g)",
        unit="USD",
    )
    provides_goods_and_services: Fact[bool] = Fact(
        "Does the business provide goods and services to customers?",
        source="AB 1609, Bus. & Prof. Code § 22625(g)",
    )
    services_only_free: Fact[bool] = Fact(
        "Is every service free, or offered with a free option besides the paid one?",
        source="AB 1609, Bus. & Prof. Code § 22625(j)",
    )
    uses_chatbot: Fact[bool] = Fact(
        "Do you use an AI chatbot for customer service or support about the sale or delivery of goods or "
        "services?",
        source="AB 1609, Bus. & Prof. Code § 22625(d)",
        control="operator",
    )
    represented_as_human: Fact[bool] = Fact(
        "Is the chatbot represented as human?",
        source="AB 1609, Bus. & Prof. Code § 22626(a)",
        control="operator",
    )
    person_likely_misled: Fact[bool] = Fact(
        "Is a reasonable person likely to be misled into thinking it is human?",
        source="AB 1609, Bus. & Prof. Code § 22626(b)",
    )
    discloses_artificial: Fact[bool] = Fact(
        "Is it clearly and conspicuously disclosed that the chatbot is artificial and not human?",
        source="AB 1609, Bus. & Prof. Code § 22626(b)",
        control="operator",
    )
    disclosed_in_same_medium: Fact[bool] = Fact(
        "Is that disclosure made in the medium in which the chatbot interacts?",
        source="AB 1609, Bus. & Prof. Code § 22626(c)",
        control="operator",
    )
    human_route: Fact[bool] = Fact(
        "Can customers on every platform ask for a human agent by commonly understood commands during "
        "business hours?",
        source="AB 1609, Bus. & Prof. Code § 22627(a)",
        control="operator",
    )
    minutes_to_agent: Fact[float] = Fact(
        "Within how many minutes of a request do you seek to connect a customer to an agent?",
        source="AB 1609, Bus. & Prof. Code § 22627(b)(1)(A)",
        unit="minutes",
        control="operator",
    )
    appointment_within: Fact[float] = Fact(
        "Within how many business days do you otherwise offer an appointment at a specific time?",
        source="AB 1609, Bus. & Prof. Code § 22627(b)(1)(B)",
        unit="business days",
        control="operator",
    )
    callback_within: Fact[float] = Fact(
        "If section 1707.2 of Title 16 applies to you, within how many business hours do you return the "
        "call?",
        source="AB 1609, Bus. & Prof. Code § 22627(b)(2)",
        unit="business hours",
        control="operator",
    )
    pharmacy_call_route: Fact[bool] = Fact(
        "Are you subject to section 1707.2 of Title 16 of the California Code of Regulations?",
        source="AB 1609, Bus. & Prof. Code § 22627(b)(2)",
    )
    longest_hold: Fact[float] = Fact(
        "For how many minutes at most do you seek to keep a customer on hold at a time?",
        source="AB 1609, Bus. & Prof. Code § 22627(c)",
        unit="minutes",
        control="operator",
    )
    cumulative_hold: Fact[float] = Fact(
        "For how many minutes in all do you seek to limit holds and queues?",
        source="AB 1609, Bus. & Prof. Code § 22627(c)",
        unit="minutes",
        control="operator",
    )
    commercially_reasonable_effort: Fact[bool] = Fact(
        "Do you use commercially reasonable standards designed to keep to those limits?",
        source="AB 1609, Bus. & Prof. Code § 22628(c)",
        control="operator",
    )
    requests_only_in_writing_or_voicemail: Fact[bool] = Fact(
        "Does the customer ask for a person only by electronic mail, web-based contact form or voicemail?",
        source="AB 1609, Bus. & Prof. Code § 22627(e)(1)",
    )
    sells_through_online_platforms: Fact[bool] = Fact(
        "Do you provide goods and services to customers in California through online platforms?",
        source="AB 1609, Bus. & Prof. Code § 22627(d)",
    )
    has_telephone_service: Fact[bool] = Fact(
        "Do you offer customer service by telephone?",
        source="AB 1609, Bus. & Prof. Code § 22627(d), 22628(e)",
    )
    telephone_number_posted: Fact[bool] = Fact(
        "Is that telephone number posted clearly and conspicuously on your website?",
        source="AB 1609, Bus. & Prof. Code § 22627(d)",
        control="operator",
    )
    beyond_control_or_emergency: Fact[bool] = Fact(
        "Is the failure due to unforeseen circumstances beyond your control or an emergency?",
        source="AB 1609, Bus. & Prof. Code § 22628(f)",
    )
    regulated_utility_service: Fact[bool] = Fact(
        "Is the service subject to, and in compliance with, General Order 133 or 103-A and any corrective action plan?",
        source="AB 1609, Bus. & Prof. Code § 22628(g)(1)",
    )
    exclusive_business_line: Fact[bool] = Fact(
        "Is the channel meant solely for employees or business-to-business use?",
        source="AB 1609, Bus. & Prof. Code § 22628(g)(2), 22625(e)",
    )
    hospital_care_communication: Fact[bool] = Fact(
        "Is it a hospital's communication about health care services or their administration?",
        source="AB 1609, Bus. & Prof. Code § 22628(g)(3)",
    )
    consumer_reporting_agency: Fact[bool] = Fact(
        "Are you a consumer reporting agency under the federal Fair Credit Reporting Act?",
        source="AB 1609, Bus. & Prof. Code § 22628(g)(4)",
    )
    earlier_violations: Fact[int] = Fact(
        "How many earlier violations of the chapter have been established?",
        source="AB 1609, Bus. & Prof. Code § 22628(b)",
        unit="violations",
    )
