"""The crosswalk of Articles 2 to 13: definition, obligations and principles."""

from typing import Final

from aiframework.laws.coe_convention.crosswalk_pairs import AIGE, OECD, OWN, WATCH, pairs

__all__ = ["PRINCIPLES"]

PRINCIPLES: Final = (
    *pairs("2", "what an AI system is", WATCH, eu="3(1)", nist="AI 100-1 definition", iso="cl. 3"),
    *pairs(
        "4",
        "human rights",
        OWN,
        eu="1; 27; recital 48",
        nist="GOVERN 1.1; MAP 5",
        iso="6.1.4; A.5.2; A.5.4; A.5.5",
    ),
    *pairs(
        "5(1); 5(2)",
        "democratic processes and the rule of law",
        OWN,
        eu="5(1)(a); 5(1)(b); Annex III(8); 50(4)",
        nist="MAP 5",
        iso="A.5.5",
    ),
    *pairs("6", "how principles are carried out", OWN, nist="GOVERN", iso="cl. 4-6"),
    *pairs(
        "7",
        "dignity and autonomy",
        OWN,
        eu="5(1)(a); 5(1)(b); 5(1)(c); 5(1)(f); 14",
        nist="MAP 3.5; MEASURE 2.8",
        iso="A.9.2; A.9.3; A.5.4",
    ),
    *pairs(
        "8",
        "transparency",
        AIGE,
        WATCH,
        OECD,
        eu="11; 13; 50(1); 50(2); 50(3); 50(4); 53; 86",
        nist="MAP 1.6; MEASURE 2.8; MEASURE 2.9",
        iso="7.4; 7.5; A.6.2.7; A.8.2; A.8.5",
    ),
    *pairs(
        "8",
        "oversight",
        AIGE,
        eu="14; 26(2)",
        nist="MAP 3.5; GOVERN 3.2; MANAGE 2.4",
        iso="A.9.2; A.9.4",
    ),
    *pairs(
        "8",
        "identification of generated content",
        AIGE,
        OWN,
        eu="50(2); 50(4)",
        nist="AI 600-1 profile",
        iso="A.8",
    ),
    *pairs(
        "9",
        "accountability",
        AIGE,
        OWN,
        eu="16; 17; 25; 26; 87",
        nist="GOVERN 2; GOVERN 4; GOVERN 5",
        iso="A.3.2; A.3.3; A.10.2; 9.2; 9.3",
    ),
    *pairs(
        "10(1); 10(2)",
        "equality and non-discrimination",
        AIGE,
        WATCH,
        OWN,
        eu="10(2)(f); 10(2)(g); 4a",
        nist="MEASURE 2.11; GOVERN 3.1",
        iso="A.5.4; A.7.4",
    ),
    *pairs(
        "11(a); 11(b)",
        "privacy and personal data",
        AIGE,
        eu="2(7); 4a; 59",
        gdpr="5; 6; 25; 35",
        nist="MEASURE 2.10",
        iso="A.7; A.7.2; A.7.3; A.7.4; A.7.5; A.7.6",
    ),
    *pairs(
        "12",
        "reliability",
        AIGE,
        OWN,
        eu="15; 42(3); 55; 9(6); 9(7); 9(8)",
        nist="MEASURE 2.1; MEASURE 2.5; MEASURE 2.7",
        iso="A.6.2.4; A.6.2.6; A.7.4; 9.1",
    ),
    *pairs("13", "controlled environments", OWN, eu="57; 58; 59; 60; 61"),
)
