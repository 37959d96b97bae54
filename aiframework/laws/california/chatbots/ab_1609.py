"""AB 1609: customer-service chatbots of large businesses."""

from functools import partial
from typing import Final

from aiframework.facts.customer_service import CustomerService
from aiframework.laws.california.calendar import AB_1609
from aiframework.laws.california.chatbots.roles_chatbots import large_private_business
from aiframework.laws.california.sanctions_people import CUSTOMER_SERVICE
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Exclusion, Note, Prohibition

__all__ = [
    "connect_in_time",
    "disclose_the_chatbot",
    "let_customers_ask_for_a_human",
    "limit_waiting",
    "outside_the_chapter",
    "post_the_telephone_number",
    "pretend_no_human",
    "prosecutors_enforce_it",
    "requests_in_writing",
]

_MINUTES: Final = 15.0
_BUSINESS_DAYS: Final = 1.0
_BUSINESS_HOURS: Final = 1.0
_MINUTES_IN_ALL: Final = 60.0

outside_the_chapter = Exclusion(
    cite="AB 1609 B&P § 22628(f)-(g)",
    says="Failures beyond control or in emergencies; utilities under General Order 133 or 103-A; exclusive business lines; "
    "hospitals' communications on care; consumer reporting agencies.",
    verified=PRIMARY,
    means=CustomerService.beyond_control_or_emergency
    | CustomerService.regulated_utility_service
    | CustomerService.exclusive_business_line
    | CustomerService.hospital_care_communication
    | CustomerService.consumer_reporting_agency,
    applies=AB_1609,
)

_of_large_businesses: Final = partial(
    Duty,
    verified=PRIMARY,
    binds=large_private_business,
    unless=outside_the_chapter,
    applies=AB_1609,
    sanction=CUSTOMER_SERVICE,
)

pretend_no_human = Prohibition(
    cite="AB 1609 B&P § 22626",
    part="(a) representation",
    says="A large business does not represent its customer-service chatbot as human.",
    verified=PRIMARY,
    binds=large_private_business,
    when=CustomerService.uses_chatbot & CustomerService.represented_as_human,
    unless=outside_the_chapter,
    applies=AB_1609,
    sanction=CUSTOMER_SERVICE,
)

disclose_the_chatbot = _of_large_businesses(
    cite="AB 1609 B&P § 22626",
    part="(b)-(c) disclosure",
    says="Where a reasonable person is likely misled, a clear and conspicuous disclosure in the same medium says that the "
    "chatbot is not human.",
    when=CustomerService.uses_chatbot & CustomerService.person_likely_misled,
    must=CustomerService.discloses_artificial & CustomerService.disclosed_in_same_medium,
)

let_customers_ask_for_a_human = _of_large_businesses(
    cite="AB 1609 B&P § 22627",
    part="(a) route",
    says="In business hours customers on every platform can ask for a human agent by commonly understood commands.",
    must=CustomerService.human_route,
)

requests_in_writing = Exclusion(
    cite="AB 1609 B&P § 22627(e)(1)",
    says="Nobody need connect or answer within 15 minutes where the request comes by electronic mail, web-based contact "
    "form or voicemail.",
    verified=INTERPRETED,
    note="The text lifts the 15 minutes; that an appointment within one business day is then not owed either is a reading.",
    means=CustomerService.requests_only_in_writing_or_voicemail.condition(),
    applies=AB_1609,
)

connect_in_time = _of_large_businesses(
    cite="AB 1609 B&P § 22627",
    part="(b) connection",
    says="A good-faith effort connects them within 15 minutes or gives a set appointment within one business day; pharmacies "
    "may call back within one business hour.",
    unless=outside_the_chapter | requests_in_writing,
    must=CustomerService.commercially_reasonable_effort
    | (CustomerService.minutes_to_agent <= _MINUTES)
    | (CustomerService.appointment_within <= _BUSINESS_DAYS)
    | (CustomerService.pharmacy_call_route & (CustomerService.callback_within <= _BUSINESS_HOURS)),
)

limit_waiting = _of_large_businesses(
    cite="AB 1609 B&P § 22627",
    part="(c) waiting",
    says="A good-faith effort keeps a single hold to 15 minutes and all holds and queues together to an hour.",
    must=CustomerService.commercially_reasonable_effort
    | ((CustomerService.longest_hold <= _MINUTES) & (CustomerService.cumulative_hold <= _MINUTES_IN_ALL)),
)

post_the_telephone_number = _of_large_businesses(
    cite="AB 1609 B&P § 22627",
    part="(d) number",
    says="Who sells through online platforms and serves customers by telephone posts the number clearly on the website.",
    when=CustomerService.sells_through_online_platforms & CustomerService.has_telephone_service,
    must=CustomerService.telephone_number_posted,
)

prosecutors_enforce_it = Note(
    cite="AB 1609 B&P § 22628",
    says="Public prosecutors may recover up to USD 5,000 for a first and USD 10,000 for each later violation; nobody else "
    "may sue.",
    verified=PRIMARY,
    binds="public prosecutors",
    applies=AB_1609,
)
