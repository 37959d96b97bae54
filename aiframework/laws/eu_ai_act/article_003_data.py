"""Article 3(34), (37), (38), (52) and (60): kinds of data, profiling, deep fakes."""

from aiframework.facts.bias import BiasDetection
from aiframework.facts.biometrics import Biometrics
from aiframework.facts.content import Content
from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.guidelines import transparency_guidelines
from aiframework.legal.provision import PRIMARY, Note, Term

__all__ = ["biometric_data", "deep_fake", "profiling", "special_categories"]

biometric_data = Term(
    cite="Art. 3(34)",
    says="Personal data from technical processing of people's bodies or behaviour, such as faces, are used.",
    verified=PRIMARY,
    note="Unlike in data protection law, they need not allow a person to be identified.",
    means=Biometrics.infers_emotions
    | Biometrics.categorises_people
    | Biometrics.identifies_at_a_distance
    | Biometrics.only_verifies_claimed_identity
    | Biometrics.builds_face_database,
    applies=CHAPTERS_I_AND_II,
)

special_categories = Term(
    cite="Art. 3(37)",
    says="Special categories of personal data, as data protection law lists them, are processed to find or correct bias.",
    verified=PRIMARY,
    means=BiasDetection.uses_special_category_data.condition(),
    applies=CHAPTERS_I_AND_II,
)

sensitive_operational_data = Note(
    cite="Art. 3(38)",
    says="Operational data on crime whose disclosure could endanger criminal proceedings.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

profiling = Term(
    cite="Art. 3(52)",
    says="Automated processing of personal data to evaluate personal aspects of somebody, as in the GDPR, Article 4(4).",
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.profiles_people.condition(),
    applies=CHAPTERS_I_AND_II,
)

deep_fake = Term(
    cite="Art. 3(60)",
    says=(
        "Image, audio or video made or altered by AI that resembles existing people, objects, places, entities or events and "
        "would falsely appear authentic; not text."
    ),
    verified=PRIMARY,
    note="What does not exist, but plausibly could, counts by the guidelines alone (C(2026) 5054, para. 113).",
    means=Content.makes_deep_fakes
    & ~(Content.shows_nothing_that_exists & ~transparency_guidelines("para. 113")),
    applies=CHAPTERS_I_AND_II,
)
