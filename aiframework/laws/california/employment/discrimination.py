"""2 CCR §§ 11009(f), 11013(c) and 11017(e): no discrimination, kept records, justified adverse impact."""

from aiframework.facts.employment import Employment
from aiframework.laws.california.calendar import EMPLOYMENT_REGULATIONS
from aiframework.laws.california.employment.required import forbidden_to_employers, owed_by_employers
from aiframework.laws.california.employment.roles_employment import automated_decision_system
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "justify_adverse_impact",
    "keep_records_four_years",
    "testing_is_evidence",
    "use_no_discriminating_system",
]

use_no_discriminating_system = forbidden_to_employers(
    cite="2 CCR § 11009(f)",
    says="No automated decision system or selection criterion, proxies included, that discriminates against applicants or "
    "workers on a protected basis, subject to any available defence.",
    when=automated_decision_system & Employment.discriminates_on_protected_basis,
    unless=Employment.permissible_defence,
)

testing_is_evidence = Note(
    cite="2 CCR § 11009(f)",
    part="evidence",
    says="Testing against bias, or its absence, its quality, recency, scope, results and what was done about them, is "
    "relevant evidence; it is no safe harbour.",
    verified=PRIMARY,
    binds="courts and the Civil Rights Department",
    applies=EMPLOYMENT_REGULATIONS,
)

keep_records_four_years = owed_by_employers(
    cite="2 CCR § 11013(c)",
    says="Employment records, with the data of automated decision systems, are kept four years from the making of the "
    "record or the personnel action, whichever is later.",
    must=Employment.records_kept,
)

justify_adverse_impact = forbidden_to_employers(
    cite="2 CCR § 11017(e)",
    says="A neutral system with adverse impact under the federal Uniform Guidelines is permissible only if shown to be "
    "job-related and consistent with business necessity.",
    when=automated_decision_system & Employment.adverse_impact,
    unless=Employment.job_related & Employment.business_necessity,
)
