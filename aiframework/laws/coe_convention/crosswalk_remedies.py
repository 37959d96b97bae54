"""The crosswalk of Articles 14 to 26: remedies, safeguards, risk management, implementation and oversight."""

from typing import Final

from aiframework.laws.coe_convention.crosswalk_pairs import AIGE, OECD, OWN, WATCH, pairs

__all__ = ["REMEDIES_AND_RISKS"]

REMEDIES_AND_RISKS: Final = (
    *pairs("14(1)", "remedies", WATCH, OWN, eu="85; 86; 99", nist="MANAGE 4.1", iso="A.3.3; A.8.3"),
    *pairs(
        "14(2)(a)",
        "documentation and information",
        AIGE,
        OWN,
        eu="11; 12; 13; 18; 26(6); 49; 71; 77",
        nist="GOVERN 1.6; GOVERN 4.2; MEASURE 3",
        iso="A.6.2.3; A.6.2.7; A.6.2.8; A.8.2",
    ),
    *pairs(
        "14(2)(b)",
        "contesting decisions",
        AIGE,
        WATCH,
        eu="26(11); 86",
        gdpr="22(3)",
        nist="MEASURE 2.9; MEASURE 3.3; MANAGE 4.1",
        iso="A.8.2; A.8.5",
    ),
    *pairs(
        "14(2)(c)",
        "complaints",
        OWN,
        eu="85",
        gdpr="77",
        nist="MEASURE 3.3; MANAGE 4.1",
        iso="A.3.3; A.8.3",
    ),
    *pairs("15(1)", "procedural safeguards", WATCH, OWN, eu="26; 86", gdpr="22", nist="MANAGE 4", iso="A.9"),
    *pairs("15(2)", "notice of AI", AIGE, OWN, eu="50(1)", nist="MEASURE 2.8", iso="A.8.2"),
    *pairs(
        "16(1); 16(2)(a); 16(2)(b); 16(2)(d)",
        "risk and impact management",
        AIGE,
        WATCH,
        OECD,
        eu="9; 27; 55(1)",
        nist="GOVERN 1.3; GOVERN 1.4; GOVERN 1.5; MAP 1; MAP 2; MAP 3; MAP 4; MAP 5; MEASURE 3; MANAGE 1; MANAGE 2; "
        "MANAGE 3; MANAGE 4",
        iso="6.1.1; 6.1.2; 6.1.3; 6.1.4; 8.2; 8.3; 8.4; A.5.2; A.5.3; A.5.4; A.5.5",
    ),
    *pairs(
        "16(2)(c)",
        "stakeholders",
        OECD,
        OWN,
        eu="27(1); 9(9)",
        nist="GOVERN 5; MAP 5.2",
        iso="4.2; A.5.4",
    ),
    *pairs(
        "16(2)(e)",
        "monitoring",
        AIGE,
        OECD,
        eu="72; 26(5); 73",
        nist="MEASURE 3; MANAGE 4",
        iso="A.6.2.6; A.6.2.8; A.8.4; 9.1",
    ),
    *pairs(
        "16(2)(f)",
        "documentation of risks",
        AIGE,
        OWN,
        eu="9(1); 11; 18; Annex IV",
        nist="MAP 1; MANAGE 1.4",
        iso="A.5.3; 7.5",
    ),
    *pairs(
        "16(2)(g)",
        "testing",
        AIGE,
        eu="9(6); 9(7); 9(8); 43(4); 60",
        nist="MEASURE 1; MEASURE 2",
        iso="A.6.2.4; A.6.2.5",
    ),
    *pairs(
        "16(3)",
        "answers to adverse impacts",
        OECD,
        OWN,
        eu="20; 26(5); 73; 79",
        nist="MANAGE 2; MANAGE 4",
        iso="A.8.4; 10.2",
    ),
    *pairs("16(4)", "bans", AIGE, WATCH, eu="5", nist="GOVERN 1.1", iso="A.9.4"),
    *pairs(
        "18",
        "children and people with disabilities",
        OWN,
        eu="5(1)(b); 9(9); 16(l)",
        nist="MAP 5",
        iso="A.5.4",
    ),
    *pairs("20", "literacy and skills", AIGE, OWN, eu="4", nist="GOVERN 2.2; GOVERN 3.2", iso="7.2; A.4.6"),
    *pairs("24(1)", "reports", WATCH, eu="112", iso="cl. 9"),
    *pairs("26(1); 26(2)", "oversight bodies", WATCH, OWN, eu="70; 74; 77", nist="GOVERN", iso="cl. 5"),
)
