"""AB 3030: messages to patients made with generative AI say so, and say how to reach a human."""

from aiframework.facts.disclaimer import CommunicationMedium, DisclaimerPlace
from aiframework.facts.health import PatientCommunication
from aiframework.laws.california.calendar import AB_3030
from aiframework.laws.california.health.roles_health import health_facility
from aiframework.laws.california.sanctions_people import HEALTH_LICENSING
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = [
    "disclaimer_in_its_place",
    "tell_patients_that_ai_wrote_it",
]

disclaimer_in_its_place = Term(
    cite="AB 3030 H&S § 1339.75(a)(1)(A)-(D)",
    says="Letters and mail: at the beginning. Continuous chat and video: throughout. Audio: spoken at start and end.",
    verified=PRIMARY,
    each=PatientCommunication,
    means=(
        (PatientCommunication.medium == CommunicationMedium.LETTER_OR_EMAIL)
        & (PatientCommunication.disclaimer_place.in_({DisclaimerPlace.BEGINNING, DisclaimerPlace.THROUGHOUT}))
    )
    | (
        PatientCommunication.medium.in_({CommunicationMedium.CONTINUOUS_CHAT, CommunicationMedium.VIDEO})
        & (PatientCommunication.disclaimer_place == DisclaimerPlace.THROUGHOUT)
    )
    | (
        (PatientCommunication.medium == CommunicationMedium.AUDIO)
        & PatientCommunication.disclaimer_place.in_(
            {DisclaimerPlace.START_AND_END, DisclaimerPlace.THROUGHOUT}
        )
    ),
    applies=AB_3030,
)

tell_patients_that_ai_wrote_it = Duty(
    cite="AB 3030 H&S § 1339.75(a)",
    says="A message on a patient's health made with generative AI carries a prominent disclaimer in the place its medium "
    "asks for, and clear instructions for reaching a human; none is needed once a licensed person has read and reviewed it.",
    verified=PRIMARY,
    note="Each unreviewed message counts: reviewing samples leaves the rest bound. Scheduling and billing are outside.",
    each=PatientCommunication,
    binds=health_facility,
    when=PatientCommunication.generated_by_ai & PatientCommunication.about_clinical_information,
    must=PatientCommunication.has_disclaimer
    & PatientCommunication.disclaimer_prominent
    & disclaimer_in_its_place
    & PatientCommunication.tells_how_to_reach_human,
    unless=PatientCommunication.read_and_reviewed_by_licensed_person,
    applies=AB_3030,
    sanction=HEALTH_LICENSING,
)
