"""Article 50(3): people exposed to emotion recognition or biometric categorisation are told."""

from aiframework.facts.biometrics import Biometrics
from aiframework.laws.eu_ai_act.article_111_high_risk_systems import TRANSPARENCY_WAITS
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.provision import PRIMARY, Duty, Exclusion, Term

__all__ = ["exposure_without_exception"]

exposes_people = Term(
    cite="Art. 50(3)",
    part="exposes people",
    says=(
        "Emotion recognition or biometric categorisation is operated, by age or gender too; ancillary "
        "categorisation is none."
    ),
    verified=PRIMARY,
    means=Biometrics.operates_emotion_recognition
    | (
        Biometrics.operates_categorisation
        & ~(Biometrics.categorisation_ancillary & Biometrics.categorisation_strictly_necessary)
    ),
    applies=GENERAL_APPLICATION,
)

exposure_excepted = Exclusion(
    cite="Art. 50(3)",
    part="exceptions",
    says="Permitted by law to detect, prevent or investigate crime, with safeguards for others.",
    verified=PRIMARY,
    note="Prosecution is not named here.",
    means=Biometrics.permitted_by_law_against_crime & Biometrics.safeguards_for_third_parties,
    applies=GENERAL_APPLICATION,
)

exposure_without_exception = Term(
    cite="Art. 50(3)",
    part="trigger",
    says="Emotion recognition or biometric categorisation is operated, and no exception holds.",
    verified=PRIMARY,
    means=exposes_people & ~exposure_excepted,
    applies=GENERAL_APPLICATION,
)

tell_exposed_people = Duty(
    cite="Art. 50(3)",
    says=(
        "The deployer tells exposed people that emotion recognition or biometric categorisation "
        "operates, and obeys data protection law."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=exposes_people.condition(),
    must=Biometrics.exposed_people_informed & Biometrics.exposed_data_processed_lawfully,
    unless=exposure_excepted | TRANSPARENCY_WAITS,
    applies=GENERAL_APPLICATION,
    sanction=ARTICLE_99_4,
)
