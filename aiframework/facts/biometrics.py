"""What is known about people's biometric data."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Attribute", "Biometrics", "FaceSource", "Setting"]


class Setting(Enum):
    """Where people's emotions are inferred; staff, applicants and trainees count as workplace, training alone does not."""

    WORKPLACE = "workplace"
    EDUCATION = "education"
    OTHER = "other"


class Attribute(Enum):
    """What may be deduced about a person from biometric data."""

    RACE = "race"
    POLITICAL_OPINIONS = "political_opinions"
    TRADE_UNION_MEMBERSHIP = "trade_union_membership"
    RELIGION_OR_PHILOSOPHY = "religion_or_philosophy"
    SEX_LIFE = "sex_life"
    SEXUAL_ORIENTATION = "sexual_orientation"
    ETHNIC_ORIGIN = "ethnic_origin"
    HEALTH = "health"
    GENETIC = "genetic"
    DISABILITY = "disability"
    AGE = "age"
    GENDER = "gender"
    OTHER = "other"


class FaceSource(Enum):
    """Where facial images are collected."""

    INTERNET = "internet"
    CCTV = "cctv"
    OTHER = "other"


@describes
class Biometrics:
    """How the system uses people's bodies and behaviour as data."""

    infers_emotions: Fact[bool] = Fact(
        "Does it infer emotions or intentions of people from their biometric data (face, voice, gait, "
        "typing), and not only bodily states such as pain or fatigue?",
        source="Reg. (EU) 2024/1689 Art. 3(39), recital 18",
    )
    infers_emotions_otherwise: Fact[bool] = Fact(
        "Does it infer emotions or intentions of people from anything that is not biometric data, such "
        "as the words they write?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(f), recital 44",
    )
    settings: Fact[frozenset[Setting]] = Fact(
        "Among which people are emotions or intentions inferred: at work (staff, applicants, trainees, "
        "self-employed; not customers), in education (pupils, students, applicants), elsewhere (also where somebody "
        "trains alone and the results reach nobody who decides about work or studies)?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(f); Commission guidelines C(2025) 5052 paras 254-255",
    )
    emotions_for_medical_or_safety_reasons: Fact[bool] = Fact(
        "Is the inference of emotions put in place for medical or safety reasons?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(f)",
    )
    categorises_people: Fact[bool] = Fact(
        "Does it put individual people into categories on the basis of their biometric data?",
        source="Reg. (EU) 2024/1689 Art. 3(40), Art. 5(1)(g)",
    )
    inferred_attributes: Fact[frozenset[Attribute]] = Fact(
        "Which attributes of people does it deduce or infer from their biometric data?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(g), Annex III(1)(b)",
    )
    categorisation_ancillary: Fact[bool] = Fact(
        "Is the biometric categorisation purely ancillary to another commercial service?",
        source="Reg. (EU) 2024/1689 Art. 3(40)",
    )
    categorisation_strictly_necessary: Fact[bool] = Fact(
        "Is the ancillary biometric categorisation strictly necessary for objective technical reasons?",
        source="Reg. (EU) 2024/1689 Art. 3(40)",
    )
    labels_lawful_dataset_only: Fact[bool] = Fact(
        "Does the biometric categorisation only label or filter biometric data sets that were acquired "
        "lawfully?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(g)",
    )
    categorises_for_law_enforcement: Fact[bool] = Fact(
        "Is the categorisation of biometric data done in the area of law enforcement?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(g)",
    )
    identifies_at_a_distance: Fact[bool] = Fact(
        "Does it identify people without their active part, typically at a distance, by comparison with "
        "a reference database?",
        source="Reg. (EU) 2024/1689 Art. 3(41), Annex III(1)(a)",
    )
    only_verifies_claimed_identity: Fact[bool] = Fact(
        "Is its sole purpose to confirm that a person is who he or she claims to be, or to let people who registered "
        "for it use a service, unlock a device or enter premises?",
        source="Reg. (EU) 2024/1689 Art. 3(36), Annex III(1)(a), recital 54",
    )
    builds_face_database: Fact[bool] = Fact(
        "Does it create or expand a database for facial recognition?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(e)",
    )
    collects_faces_untargeted: Fact[bool] = Fact(
        "Are facial images for that database scraped without aiming at specific people?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(e)",
    )
    face_sources: Fact[frozenset[FaceSource]] = Fact(
        "From which sources are those facial images scraped?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(e)",
    )
    operates_emotion_recognition: Fact[bool] = Fact(
        "Does the organisation itself operate a system that infers emotions or intentions from biometric "
        "data?",
        source="Reg. (EU) 2024/1689 Art. 50(3)",
    )
    operates_categorisation: Fact[bool] = Fact(
        "Does the organisation itself operate a system that categorises people by biometric data (age "
        "and gender included)?",
        source="Reg. (EU) 2024/1689 Art. 50(3)",
    )
    exposed_people_informed: Fact[bool] = Fact(
        "Are people exposed to the emotion recognition or biometric categorisation told that it operates?",
        source="Reg. (EU) 2024/1689 Art. 50(3)",
        control="operator",
    )
    exposed_data_processed_lawfully: Fact[bool] = Fact(
        "Are the personal data of these exposed people processed in line with Union data protection law?",
        source="Reg. (EU) 2024/1689 Art. 50(3)",
        control="operator",
    )
    permitted_by_law_against_crime: Fact[bool] = Fact(
        "Does the law permit the emotion recognition or biometric categorisation in order to detect, "
        "prevent or investigate criminal offences (no where it is done for anything else too)?",
        source="Reg. (EU) 2024/1689 Art. 50(3); Commission guidelines C(2026) 5054 paras 48, 109",
    )
    safeguards_for_third_parties: Fact[bool] = Fact(
        "Does the legal permission for emotion recognition or biometric categorisation come with "
        "appropriate safeguards for the rights and freedoms of others?",
        source="Reg. (EU) 2024/1689 Art. 50(3)",
    )
