"""SB 1050, B&P § 17610: synthetic performers in advertisements, from 2027."""

from aiframework.facts.advertisement import Advertisement
from aiframework.laws.california.calendar import SB_1050
from aiframework.laws.california.sanctions_economy import SYNTHETIC_PERFORMER
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import INTERPRETED, PRIMARY, BillRequirement

__all__ = ["disclose_synthetic_performers", "media_obey_orders"]

disclose_synthetic_performers = BillRequirement(
    cite="SB 1050 B&P § 17610(b)",
    bill="SB 1050 (2025-26)",
    says="Who creates and causes publication of an advertisement with a prominent, realistic performer made with generative "
    "AI, no identifiable person, clearly says so in words like the statute's.",
    verified=PRIMARY,
    each=Advertisement,
    scope=TIED_TO_CALIFORNIA,
    when=Advertisement.promotes_goods_or_services
    & Advertisement.created_by_you
    & Advertisement.publication_caused_by_you
    & Advertisement.has_synthetic_figure
    & ~Advertisement.figure_is_identifiable_person
    & Advertisement.figure_is_prominent,
    must=Advertisement.discloses_synthetic_performer & Advertisement.disclosure_wording_suitable,
    unless=(Advertisement.advertises_expressive_work & Advertisement.use_consistent_with_work)
    | Advertisement.only_translation_or_accessibility,
    applies=SB_1050,
    sanction=SYNTHETIC_PERFORMER,
)

media_obey_orders = BillRequirement(
    cite="SB 1050 B&P § 17610(e)",
    bill="SB 1050 (2025-26)",
    says="Advertising media answer only once served with a court order: they then stop spreading the advertisement and "
    "taking payment for it.",
    verified=INTERPRETED,
    each=Advertisement,
    scope=TIED_TO_CALIFORNIA,
    note="As soon as commercially reasonable and technically feasible; no days are set.",
    when=Advertisement.is_advertising_medium & Advertisement.order_served,
    must=Advertisement.dissemination_stopped & Advertisement.payment_stopped,
    applies=SB_1050,
    sanction=SYNTHETIC_PERFORMER,
)
