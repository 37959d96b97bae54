"""SB 1001: no bot that hides what it is in order to deceive, for sales or votes."""

from aiframework.facts.election import Bot
from aiframework.laws.california.calendar import SB_1001
from aiframework.laws.california.elections.roles_elections import bot_user
from aiframework.laws.california.sanctions_people import UNFAIR_COMPETITION
from aiframework.legal.provision import PRIMARY, Prohibition

__all__ = [
    "hide_no_bot_to_sell_or_sway",
]

hide_no_bot_to_sell_or_sway = Prohibition(
    cite="SB 1001 B&P § 17941",
    says="Nobody uses a bot online toward a person in California meaning to mislead about its artificial identity, so as "
    "to deceive knowingly for a sale or a vote; a clear, conspicuous disclosure lifts liability.",
    verified=PRIMARY,
    note="Providers of online platforms have no duty under it: § 17942(c).",
    binds=bot_user,
    when=Bot.meant_to_mislead_about_identity & (Bot.deceives_to_sell | Bot.deceives_to_influence_vote),
    unless=Bot.disclosed_as_bot & Bot.disclosure_clear,
    applies=SB_1001,
    sanction=UNFAIR_COMPETITION,
)
