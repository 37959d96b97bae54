"""Article 5(1)(e): scraping faces for recognition."""

from aiframework.facts.biometrics import Biometrics, FaceSource
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Prohibition, Term

__all__ = ["face_scraping"]

face_scraping = Term(
    cite="Art. 5(1)(e)",
    part="practice",
    says="A facial recognition database is built or grows by untargeted scraping of faces from the internet or CCTV.",
    verified=PRIMARY,
    note=(
        "Guidelines C(2025) 5052 paras 228-234: scraping for specific people is targeted, step by step towards "
        "everybody is not; other biometric data are outside."
    ),
    means=Biometrics.builds_face_database
    & Biometrics.collects_faces_untargeted
    & Biometrics.face_sources.overlaps({FaceSource.INTERNET, FaceSource.CCTV}),
    applies=CHAPTERS_I_AND_II,
)

never_scrape_faces = Prohibition(
    cite="Art. 5(1)(e)",
    says=(
        "Systems that build or expand facial recognition databases by untargeted scraping from the internet or CCTV "
        "may not be placed on the market, put into service for this, or used."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=face_scraping,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
