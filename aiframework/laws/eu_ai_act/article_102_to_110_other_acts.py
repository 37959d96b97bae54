"""Articles 102 to 110: how other acts of the Union take up the requirements for high-risk AI."""

from aiframework.laws.eu_ai_act.calendar import OTHER_ACTS
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "amends_agricultural_vehicles",
    "amends_aviation_security",
    "amends_civil_aviation",
    "amends_marine_equipment",
    "amends_motor_vehicles",
    "amends_rail",
    "amends_representative_actions",
    "amends_two_or_three_wheelers",
    "amends_vehicle_safety",
]

amends_aviation_security = Note(
    cite="Art. 102",
    says=(
        "Regulation (EC) No 300/2008 on aviation security: measures on security equipment with AI take "
        "Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_agricultural_vehicles = Note(
    cite="Art. 103",
    says=(
        "Regulation (EU) No 167/2013 on agricultural vehicles: delegated acts on AI safety components "
        "take Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_two_or_three_wheelers = Note(
    cite="Art. 104",
    says=(
        "Regulation (EU) No 168/2013 on two- or three-wheel vehicles: delegated acts on AI safety "
        "components take Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_marine_equipment = Note(
    cite="Art. 105",
    says=(
        "Directive 2014/90/EU on marine equipment: the Commission takes Chapter III Section 2 into "
        "account for AI safety components."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_rail = Note(
    cite="Art. 106",
    says=(
        "Directive (EU) 2016/797 on rail: delegated and implementing acts on AI safety components take "
        "Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_motor_vehicles = Note(
    cite="Art. 107",
    says=(
        "Regulation (EU) 2018/858 on motor vehicles: delegated acts on AI safety components take "
        "Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_civil_aviation = Note(
    cite="Art. 108",
    says=(
        "Regulation (EU) 2018/1139 on civil aviation: acts on AI safety components take Chapter III "
        "Section 2 into account."
    ),
    verified=PRIMARY,
    note="Regulation (EU) 2026/1744 Article 2 adds further paragraphs to that Regulation.",
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_vehicle_safety = Note(
    cite="Art. 109",
    says=(
        "Regulation (EU) 2019/2144 on vehicle safety: implementing acts on AI safety components take "
        "Chapter III Section 2 into account."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)

amends_representative_actions = Note(
    cite="Art. 110",
    says=(
        "Directive (EU) 2020/1828: consumers may bring representative actions for breaches of this "
        "Regulation."
    ),
    verified=PRIMARY,
    binds="the Union legislator and the Commission",
    applies=OTHER_ACTS,
)
