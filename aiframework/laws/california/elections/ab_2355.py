"""AB 2355: a political advertisement made with AI says so."""

from aiframework.facts.advertisement import Advertisement
from aiframework.laws.california.calendar import AB_2355
from aiframework.laws.california.elections.roles_elections import committee
from aiframework.laws.california.sanctions_people import POLITICAL_ADVERTISEMENT
from aiframework.legal.provision import Duty, Verified

__all__ = [
    "say_the_advertisement_is_made_with_ai",
]

say_the_advertisement_is_made_with_ai = Duty(
    cite="AB 2355 Gov. § 84514",
    says="A committee's political advertisement with image, sound or video made or substantially altered by AI so that it "
    "misleads on what is authentic says so conspicuously, in the format for its medium.",
    verified=Verified("primary text", note="the formats of §§ 84504 to 84504.5 were not read"),
    note="The Fair Political Practices Commission enforces it; a breach is no misdemeanour: (c)(2).",
    each=Advertisement,
    binds=committee,
    when=Advertisement.is_political
    & Advertisement.ai_generated_or_altered
    & (Advertisement.appears_authentic | Advertisement.changes_understanding),
    must=Advertisement.discloses_ai & Advertisement.disclosure_meets_format,
    applies=AB_2355,
    sanction=POLITICAL_ADVERTISEMENT,
)
