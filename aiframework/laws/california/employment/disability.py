"""2 CCR §§ 11070 to 11072: disability in questions, tests and selection."""

from aiframework.facts.employment import Employment
from aiframework.laws.california.employment.required import forbidden_to_employers
from aiframework.laws.california.employment.roles_employment import automated_decision_system

__all__ = [
    "ask_nothing_about_disability",
    "screen_out_no_disability",
    "test_no_health_before_the_offer",
]

ask_nothing_about_disability = forbidden_to_employers(
    cite="2 CCR § 11070(b)(2)",
    says="Before an offer no question, through such a system either, is likely to elicit information about a disability.",
    when=automated_decision_system & Employment.asks_about_disability_before_offer,
)

test_no_health_before_the_offer = forbidden_to_employers(
    cite="2 CCR § 11071(a), (e)",
    says="Before an offer there is no medical or psychological examination; a test, puzzle or game in such a system can be "
    "one.",
    when=automated_decision_system & Employment.tests_health_before_offer,
)

screen_out_no_disability = forbidden_to_employers(
    cite="2 CCR § 11072",
    says="No criterion that screens out people with disabilities, unless job-related, consistent with business necessity "
    "and without a less discriminatory alternative that serves as well.",
    when=automated_decision_system & Employment.screens_out_disability,
    unless=Employment.job_related
    & Employment.business_necessity
    & ~Employment.less_discriminatory_alternative,
)
