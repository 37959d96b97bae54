"""The codes of California: how each is cited, and by what other names it goes."""

import re
from functools import cache

from aiframework.logic.spelling import nearest

__all__ = ["CODES", "code_called", "near_codes", "squeeze"]

CODES = {
    "B&P": ("BPC", "business & professions", "bus. & prof."),
    "Civ.": ("CIV", "civil"),
    "Civ. Proc.": ("CCP", "civil procedure"),
    "Com.": ("COM", "commercial"),
    "Corp.": ("CORP", "corporations"),
    "Educ.": ("EDC", "education"),
    "Elec.": ("ELEC", "elections"),
    "Evid.": ("EVID", "evidence"),
    "Fam.": ("FAM", "family"),
    "Fin.": ("FIN", "financial"),
    "Gov.": ("GOV", "government", "gov't", "govt."),
    "H&S": ("HSC", "health & safety", "health & saf."),
    "Ins.": ("INS", "insurance"),
    "Lab.": ("LAB", "labor"),
    "Penal": ("PEN", "pen."),
    "Prob.": ("PROB", "probate"),
    "Pub. Cont.": ("PCC", "public contract"),
    "Pub. Res.": ("PRC", "public resources"),
    "Pub. Util.": ("PUC", "public utilities"),
    "Rev. & Tax.": ("RTC", "revenue & taxation"),
    "Unemp. Ins.": ("UIC", "unemployment insurance"),
    "Veh.": ("VEH", "vehicle"),
    "W&I": ("WIC", "welfare & institutions", "welf. & inst."),
}
"""Codes as they are cited, each with the abbreviation the legislature's site uses and with longer names."""


def code_called(name: str) -> str | None:
    """Return how a code is cited, from any of its names."""
    wanted = squeeze(re.sub(r"(?i)\b(?:code|cal\.?|california|of)(?=\W|$)", " ", name))
    return _names_of_codes().get(wanted)


@cache
def _names_of_codes() -> dict[str, str]:
    """Return how each code is cited, by every name it has."""
    return {squeeze(name): cited for cited, names in reversed(CODES.items()) for name in (cited, *names)}


def near_codes(name: str) -> list[str]:
    """Return the code that was meant, if one is near."""
    names = {squeeze(code): code for code in CODES}
    return [names[near] for near in nearest(squeeze(name), names, alike=0.7)]


def squeeze(text: str) -> str:
    """Return a name without its case, spaces and punctuation, for comparing."""
    return re.sub(r"[\s.,'()]", "", re.sub(r"(?i)\band\b", "&", text)).casefold()
