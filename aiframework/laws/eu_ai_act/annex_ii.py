"""Annex II: the offences for which a suspect may be searched for in real time."""

from aiframework.facts.live_identification import LiveIdentification, Offence
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["listed_offence"]

listed_offence = Term(
    cite="Annex II",
    says=(
        "Terrorism, trafficking in people, drugs, weapons or nuclear material, child sexual exploitation, murder or "
        "grievous injury, organ trade, kidnapping or illegal restraint, crimes for the International Criminal Court, "
        "hijacking, rape, environmental crime, organised or armed robbery, sabotage, and criminal organisations behind them."
    ),
    verified=PRIMARY,
    means=LiveIdentification.offence.in_(set(Offence) - {Offence.OTHER}),
    applies=CHAPTERS_I_AND_II,
)
