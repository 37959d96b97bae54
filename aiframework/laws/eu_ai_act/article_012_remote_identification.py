"""Article 12(3): what remote biometric identification systems log at least."""

from aiframework.facts.logs import Logs
from aiframework.facts.purpose import Purpose
from aiframework.facts.summing_up import as_part_of
from aiframework.laws.eu_ai_act.annex_iii.point_1_biometrics import remote_identification_use
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_record_keeping
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import PRIMARY, Duty, Term
from aiframework.logic import some

__all__ = [
    "log_database",
    "log_matching_input",
    "log_use",
    "log_verifiers",
    "remote_identification_system",
]

remote_identification_system = Term(
    cite="Art. 12(3)",
    part="systems",
    says="A high-risk system for remote biometric identification; not one that only verifies who somebody "
    "is.",
    verified=PRIMARY,
    means=some(Purpose, high_risk_purpose & remote_identification_use),
    applies=HIGH_RISK_RULES_ANNEX_III,
)


def _logged(cite: str, says: str, logged: str) -> Duty:
    return owed_by_provider(
        cite=cite,
        says=says,
        when=remote_identification_system,
        must=as_part_of(Logs.cover_identification_minimum, logged),
        unless=limit_of_record_keeping,
        applies=HIGH_RISK_RULES_ANNEX_III,
    )


log_use = _logged(
    "Art. 12(3)(a)",
    "Remote biometric identification logs start and end, date and time, of each use.",
    "record_each_use",
)

log_database = _logged(
    "Art. 12(3)(b)",
    "Remote biometric identification logs the reference database.",
    "record_reference_database",
)

log_matching_input = _logged(
    "Art. 12(3)(c)",
    "Remote biometric identification logs the input that led to a match.",
    "record_matching_input",
)

log_verifiers = _logged(
    "Art. 12(3)(d)",
    "Remote biometric identification logs which people verified the results.",
    "record_verifying_persons",
)
