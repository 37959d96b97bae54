"""SB 867: no toy with a companion chatbot, from 2027 until the end of 2030."""

from aiframework.laws.california.calendar import SB_867
from aiframework.laws.california.chatbots.roles_chatbots import companion_chatbot, toy_business
from aiframework.laws.california.sanctions_people import COMPANION_ACTION
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import PRIMARY, Prohibition

__all__ = [
    "put_no_companion_in_a_toy",
]

put_no_companion_in_a_toy = Prohibition(
    cite="SB 867 B&P § 22604.5",
    says="Nobody makes, sells, exchanges or offers a toy for children under 16 that includes a companion chatbot.",
    verified=PRIMARY,
    scope=TIED_TO_CALIFORNIA,
    binds=toy_business,
    when=companion_chatbot,
    applies=SB_867,
    sanction=COMPANION_ACTION,
)
