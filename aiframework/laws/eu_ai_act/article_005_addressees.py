"""Article 5(1): who brings systems to the market or into service, and who uses them."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.roles import deployer, importer, product_manufacturer, provider
from aiframework.legal.provision import INTERPRETED, Term

__all__ = ["supplies", "supplies_or_uses"]

supplies = Term(
    cite="Art. 5(1)",
    part="supply",
    says="Whoever places a system on the market or puts it into service: its provider, an importer, a product manufacturer.",
    verified=INTERPRETED,
    note="The article names acts, not people. Guidelines C(2025) 5052 para. 15 treat providers and deployers only.",
    means=provider | importer | product_manufacturer,
    applies=CHAPTERS_I_AND_II,
)

supplies_or_uses = Term(
    cite="Art. 5(1)",
    part="addressee",
    says="Whoever places a system on the market, puts it into service or uses it.",
    verified=INTERPRETED,
    note="Use includes misuse, whatever the terms of use say (guidelines C(2025) 5052 para. 14).",
    means=supplies | deployer,
    applies=CHAPTERS_I_AND_II,
)
