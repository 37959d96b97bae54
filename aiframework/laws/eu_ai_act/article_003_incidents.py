"""Article 3(49) and (61): what a serious incident is, and which of them are the gravest."""

from aiframework.facts.incident import Harm, Incident, IncidentSubject
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["known_incident", "two_day_incident", "widespread_infringement"]

known_incident = Term(
    cite="Art. 3(49)",
    says=(
        "An incident or malfunction of a system that leads to death, serious harm to health, property or environment, "
        "irreversible disruption of critical infrastructure or a breach of fundamental-rights law."
    ),
    verified=PRIMARY,
    each=Incident,
    means=Incident.harms.overlaps(set(Harm)) & ~(Incident.subject == IncidentSubject.GENERAL_PURPOSE_MODEL),
    applies=CHAPTERS_I_AND_II,
)

_OTHER_MEMBER_STATES = 2
_MEMBER_STATES_AT_ONCE = 3

widespread_infringement = Term(
    cite="Art. 3(61)",
    says=(
        "A breach of law protecting individuals that harms collective interests in at least two other Member States, "
        "or the same way by the same operator in at least three at once."
    ),
    verified=PRIMARY,
    each=Incident,
    means=Incident.contrary_to_protective_law
    & (
        (Incident.member_states_harmed >= _OTHER_MEMBER_STATES)
        | (Incident.member_states_with_same_practice >= _MEMBER_STATES_AT_ONCE)
    ),
    applies=CHAPTERS_I_AND_II,
)

two_day_incident = Term(
    cite="Art. 73(3)",
    part="incident",
    says="A widespread infringement, or an irreversible disruption of critical infrastructure.",
    verified=PRIMARY,
    each=Incident,
    means=widespread_infringement | Incident.harms.includes(Harm.IRREVERSIBLE_INFRASTRUCTURE_DISRUPTION),
    applies=CHAPTERS_I_AND_II,
)
