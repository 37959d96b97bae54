"""Annex I Section B: other product law, which takes up the requirements for high-risk AI itself."""

from typing import Final

from aiframework.facts.product import Product, ProductAct
from aiframework.laws.eu_ai_act.calendar import AMENDED, AMENDED_IN_FORCE, ANNEX_I_DATE, AS_AMENDED, since
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_I_CLASSIFICATION
from aiframework.legal.provision import PRIMARY, Term
from aiframework.logic import Today

__all__ = ["SECTION_B", "covered_by_section_b"]

#: the acts listed in every version
SECTION_B: Final = frozenset(
    {
        ProductAct.AVIATION_SECURITY,
        ProductAct.TWO_OR_THREE_WHEELERS,
        ProductAct.AGRICULTURAL_VEHICLES,
        ProductAct.MARINE_EQUIPMENT,
        ProductAct.RAIL,
        ProductAct.MOTOR_VEHICLES,
        ProductAct.VEHICLE_SAFETY,
        ProductAct.UNMANNED_AIRCRAFT,
    }
)

aviation_security = Term(
    cite="Annex I B 13",
    says="Regulation (EC) No 300/2008 on civil aviation security.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.AVIATION_SECURITY),
    applies=ANNEX_I_CLASSIFICATION,
)

two_or_three_wheelers = Term(
    cite="Annex I B 14",
    says="Regulation (EU) No 168/2013 on two- or three-wheel vehicles and quadricycles.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.TWO_OR_THREE_WHEELERS),
    applies=ANNEX_I_CLASSIFICATION,
)

agricultural_vehicles = Term(
    cite="Annex I B 15",
    says="Regulation (EU) No 167/2013 on agricultural and forestry vehicles.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.AGRICULTURAL_VEHICLES),
    applies=ANNEX_I_CLASSIFICATION,
)

marine_equipment = Term(
    cite="Annex I B 16",
    says="Directive 2014/90/EU on marine equipment.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.MARINE_EQUIPMENT),
    applies=ANNEX_I_CLASSIFICATION,
)

rail = Term(
    cite="Annex I B 17",
    says="Directive (EU) 2016/797 on the interoperability of the rail system.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.RAIL),
    applies=ANNEX_I_CLASSIFICATION,
)

motor_vehicles = Term(
    cite="Annex I B 18",
    says="Regulation (EU) 2018/858 on the approval of motor vehicles, trailers and their parts.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.MOTOR_VEHICLES),
    applies=ANNEX_I_CLASSIFICATION,
)

vehicle_safety = Term(
    cite="Annex I B 19",
    says="Regulation (EU) 2019/2144 on the general safety of motor vehicles.",
    verified=PRIMARY,
    means=Product.acts.includes(ProductAct.VEHICLE_SAFETY),
    applies=ANNEX_I_CLASSIFICATION,
)

unmanned_aircraft = Term(
    cite="Annex I B 20",
    says=(
        "Regulation (EU) 2018/1139 on civil aviation, for unmanned aircraft, their parts and remote "
        "control alone."
    ),
    verified=PRIMARY,
    note="Their design, production and placing on the market.",
    means=Product.acts.includes(ProductAct.UNMANNED_AIRCRAFT),
    applies=ANNEX_I_CLASSIFICATION,
)

machinery = Term(
    cite="Annex I B 21",
    says="Regulation (EU) 2023/1230 on machinery, listed since 27 July 2026.",
    verified=PRIMARY,
    note="Requirements come by delegated acts under that Regulation, which are to apply by 2 August 2028.",
    means=Product.acts.includes(ProductAct.MACHINERY) & Today(">=", AMENDED_IN_FORCE) & AS_AMENDED,
    applies=since(
        ANNEX_I_DATE,
        "Art. 113, third paragraph, point (c)(ii); Reg. (EU) 2026/1744 Art. 1(41)",
        known=AMENDED,
    ),
)

covered_by_section_b = Term(
    cite="Annex I",
    part="Section B",
    says="The product falls under an act of Section B.",
    verified=PRIMARY,
    means=Product.acts.overlaps(SECTION_B) | machinery,
    applies=ANNEX_I_CLASSIFICATION,
)
