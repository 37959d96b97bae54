"""2 CCR §§ 11016 and 11017.1: recruiting, questions before employment, accommodation, criminal history."""

from aiframework.facts.employment import Employment
from aiframework.laws.california.employment.required import forbidden_to_employers, owed_by_employers
from aiframework.laws.california.employment.roles_employment import automated_decision_system
from aiframework.legal.provision import INTERPRETED

__all__ = [
    "accommodate_in_ability_tests",
    "accommodate_in_voice_and_face_analysis",
    "ask_nothing_that_identifies_a_protected_basis",
    "leave_criminal_history_until_the_offer",
    "recruit_without_discrimination",
]

recruit_without_discrimination = forbidden_to_employers(
    cite="2 CCR § 11016(a)(2)",
    says="Recruiting, through such a system too, does not restrict, exclude or classify people, express a preference or aim "
    "advertising on a protected basis.",
    when=automated_decision_system
    & (
        Employment.restricts_recruitment
        | Employment.states_preference
        | Employment.advertises_to_discriminate
    ),
    unless=Employment.permissible_defence,
)

ask_nothing_that_identifies_a_protected_basis = forbidden_to_employers(
    cite="2 CCR § 11016(b)(1)",
    says="Inquiries before employment, through such a system too, do not identify people on a protected basis, directly or "
    "indirectly.",
    when=automated_decision_system & Employment.inquires_about_protected_basis,
    unless=Employment.permissible_defence,
)

accommodate_in_ability_tests = owed_by_employers(
    cite="2 CCR § 11016(c)(5)",
    says="Where a system measures skill, dexterity, reaction time or the like, applicants may need reasonable accommodation "
    "for religion or disability.",
    verified=INTERPRETED,
    note="The text says that an employer may need to provide it; read as owed where an applicant needs it.",
    when=automated_decision_system & Employment.measures_abilities & Employment.accommodation_needed,
    must=Employment.accommodation_offered,
)

accommodate_in_voice_and_face_analysis = owed_by_employers(
    cite="2 CCR § 11016(d)(1)",
    says="The same where a system analyses tone of voice, facial expressions or other physical characteristics or "
    "behaviour.",
    verified=INTERPRETED,
    when=automated_decision_system & Employment.analyses_voice_or_face & Employment.accommodation_needed,
    must=Employment.accommodation_offered,
)

leave_criminal_history_until_the_offer = forbidden_to_employers(
    cite="2 CCR § 11017.1(a)",
    says="Criminal history is not asked about, considered or passed on, through such a system either, before a conditional "
    "offer.",
    when=automated_decision_system & Employment.criminal_history_before_offer,
    unless=Employment.criminal_history_exception,
)
