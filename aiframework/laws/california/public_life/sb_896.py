"""SB 896: state agencies that speak to people through generative AI."""

from aiframework.facts.disclaimer import CommunicationMedium, DisclaimerPlace
from aiframework.facts.public_service import AgencyMessage
from aiframework.laws.california.calendar import SB_896
from aiframework.laws.california.sanctions_economy import STATE_AGENCY
from aiframework.legal.provision import PRIMARY, Duty, Term

__all__ = [
    "notice_in_its_place",
    "state_agency",
    "tell_people_that_ai_speaks",
]

state_agency = Term(
    cite="SB 896 Gov. § 11549.66",
    part="agency",
    says="A state agency or department.",
    verified=PRIMARY,
    role="state_agency",
    each=AgencyMessage,
    means=AgencyMessage.from_state_agency.condition(),
    applies=SB_896,
)

notice_in_its_place = Term(
    cite="SB 896 Gov. § 11549.66(a)(1)-(4)",
    says="Letters and mail: at the start. Continuous chat and video: throughout. Audio: spoken at start and end.",
    verified=PRIMARY,
    each=AgencyMessage,
    means=(
        (AgencyMessage.medium == CommunicationMedium.LETTER_OR_EMAIL)
        & AgencyMessage.notice_place.in_({DisclaimerPlace.BEGINNING, DisclaimerPlace.THROUGHOUT})
    )
    | (
        AgencyMessage.medium.in_({CommunicationMedium.CONTINUOUS_CHAT, CommunicationMedium.VIDEO})
        & (AgencyMessage.notice_place == DisclaimerPlace.THROUGHOUT)
    )
    | (
        (AgencyMessage.medium == CommunicationMedium.AUDIO)
        & AgencyMessage.notice_place.in_({DisclaimerPlace.START_AND_END, DisclaimerPlace.THROUGHOUT})
    ),
    applies=SB_896,
)

tell_people_that_ai_speaks = Duty(
    cite="SB 896 Gov. § 11549.66",
    says="A message on services or benefits made with generative AI says so in the place its medium asks for, and says, or "
    "links to, how to reach a human at the agency.",
    verified=PRIMARY,
    each=AgencyMessage,
    binds=state_agency,
    when=AgencyMessage.generated_by_ai & AgencyMessage.about_services_or_benefits,
    must=AgencyMessage.has_notice & notice_in_its_place & AgencyMessage.tells_how_to_reach_human,
    applies=SB_896,
    sanction=STATE_AGENCY,
)
