"""Annex I Section A: product law of the New Legislative Framework, where Chapter III applies in full."""

from datetime import date
from typing import Final

from aiframework.facts.product import Product, ProductAct
from aiframework.laws.eu_ai_act.calendar import AMENDED, AMENDED_IN_FORCE, AS_AMENDED, PUBLISHED
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION
from aiframework.legal.calendar import Phase, Schedule
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import Today

__all__ = ["IN_PRODUCT_OF_SECTION_A", "SECTION_A", "covered_by_section_a"]

#: the acts listed in every version
SECTION_A: Final = frozenset(
    {
        ProductAct.TOYS,
        ProductAct.RECREATIONAL_CRAFT,
        ProductAct.LIFTS,
        ProductAct.EXPLOSIVE_ATMOSPHERES,
        ProductAct.RADIO_EQUIPMENT,
        ProductAct.PRESSURE_EQUIPMENT,
        ProductAct.CABLEWAYS,
        ProductAct.PROTECTIVE_EQUIPMENT,
        ProductAct.GAS_APPLIANCES,
        ProductAct.MEDICAL_DEVICES,
        ProductAct.IN_VITRO_DIAGNOSTICS,
    }
)

machinery_as_first_listed = Term(
    cite="Annex I A 1",
    says="Directive 2006/42/EC on machinery, until Regulation (EU) 2026/1744 deleted it from the list.",
    verified=PRIMARY,
    note="Machinery stands in Section B, point 21, since 27 July 2026.",
    means=Product.acts.includes(ProductAct.MACHINERY_DIRECTIVE)
    & (Today("<", AMENDED_IN_FORCE) | ~AS_AMENDED),
    applies=Schedule(
        (
            Phase(
                starts=date(2027, 8, 2),
                known=PUBLISHED,
                withdrawn=AMENDED,
                basis="Art. 113, third paragraph, point (c), as first published",
            ),
        )
    ),
)

toys = Term(
    cite="Annex I A 2",
    says="Directive 2009/48/EC on toys.",
    verified=PRIMARY,
    note="Its successor is Regulation (EU) 2025/2509.",
    means=Product.acts.includes(ProductAct.TOYS),
    applies=ANNEX_I_CLASSIFICATION,
)

recreational_craft = Term(
    cite="Annex I A 3",
    says="Directive 2013/53/EU on recreational craft and personal watercraft.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.RECREATIONAL_CRAFT),
    applies=ANNEX_I_CLASSIFICATION,
)

lifts = Term(
    cite="Annex I A 4",
    says="Directive 2014/33/EU on lifts and safety components for lifts.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.LIFTS),
    applies=ANNEX_I_CLASSIFICATION,
)

explosive_atmospheres = Term(
    cite="Annex I A 5",
    says="Directive 2014/34/EU on equipment for potentially explosive atmospheres.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.EXPLOSIVE_ATMOSPHERES),
    applies=ANNEX_I_CLASSIFICATION,
)

radio_equipment = Term(
    cite="Annex I A 6",
    says="Directive 2014/53/EU on radio equipment.",
    verified=PRIMARY,
    note="Third-party assessment only for spectrum or interference does not count: Article 6(1c).",
    means=Product.acts.includes(ProductAct.RADIO_EQUIPMENT),
    applies=ANNEX_I_CLASSIFICATION,
)

pressure_equipment = Term(
    cite="Annex I A 7",
    says="Directive 2014/68/EU on pressure equipment.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.PRESSURE_EQUIPMENT),
    applies=ANNEX_I_CLASSIFICATION,
)

cableways = Term(
    cite="Annex I A 8",
    says="Regulation (EU) 2016/424 on cableway installations.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.CABLEWAYS),
    applies=ANNEX_I_CLASSIFICATION,
)

protective_equipment = Term(
    cite="Annex I A 9",
    says="Regulation (EU) 2016/425 on personal protective equipment.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.PROTECTIVE_EQUIPMENT),
    applies=ANNEX_I_CLASSIFICATION,
)

gas_appliances = Term(
    cite="Annex I A 10",
    says="Regulation (EU) 2016/426 on appliances burning gaseous fuels.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.GAS_APPLIANCES),
    applies=ANNEX_I_CLASSIFICATION,
)

medical_devices = Term(
    cite="Annex I A 11",
    says="Regulation (EU) 2017/745 on medical devices.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.MEDICAL_DEVICES),
    applies=ANNEX_I_CLASSIFICATION,
)

in_vitro_diagnostics = Term(
    cite="Annex I A 12",
    says="Regulation (EU) 2017/746 on in vitro diagnostic medical devices.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.IN_VITRO_DIAGNOSTICS),
    applies=ANNEX_I_CLASSIFICATION,
)

covered_by_section_a = Term(
    cite="Annex I",
    part="Section A",
    says="The product falls under an act of Section A.",
    verified=PRIMARY,
    means=Product.acts.overlaps(SECTION_A) | machinery_as_first_listed,
    applies=ANNEX_I_CLASSIFICATION,
)

#: the system is such a product or a component of one, whatever makes it high-risk
IN_PRODUCT_OF_SECTION_A: Final = covered_by_section_a & (
    Product.is_the_system_itself | Product.contains_the_system
)
