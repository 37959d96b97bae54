"""Annex III point 1: biometrics, as far as the use is permitted at all."""

from aiframework.facts.biometrics import Attribute, Biometrics
from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.article_003_biometrics import biometric_categorisation, emotion_recognition
from aiframework.laws.eu_ai_act.article_003_identification import (
    biometric_verification,
    remote_identification,
)
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["biometric_categorisation_use", "emotion_recognition_use", "remote_identification_use"]

#: special categories of Article 9 of Regulation (EU) 2016/679
_SENSITIVE = {
    Attribute.RACE,
    Attribute.ETHNIC_ORIGIN,
    Attribute.POLITICAL_OPINIONS,
    Attribute.TRADE_UNION_MEMBERSHIP,
    Attribute.RELIGION_OR_PHILOSOPHY,
    Attribute.SEX_LIFE,
    Attribute.SEXUAL_ORIENTATION,
    Attribute.HEALTH,
    Attribute.GENETIC,
    Attribute.DISABILITY,
}
_PROTECTED_OTHERWISE = {Attribute.AGE, Attribute.GENDER}

remote_identification_use = Term(
    cite="Annex III 1(a)",
    says=(
        "Identifying people from a distance by biometric data, live or later, whoever does it; not "
        "confirming a claimed identity."
    ),
    verified=PRIMARY,
    note="Searching by clothes or objects is not biometric.",
    each=Purpose,
    means=Purpose.involves_biometrics
    & remote_identification
    & ~biometric_verification
    & Purpose.permitted_by_law,
    applies=ANNEX_III_CLASSIFICATION,
)

biometric_categorisation_use = Term(
    cite="Annex III 1(b)",
    says="Sorting people by sensitive or protected attributes that are inferred from their biometric data.",
    verified=INTERPRETED,
    note="Estimating age or gender is outside by the draft guidelines; without them that is open.",
    each=Purpose,
    means=Purpose.involves_biometrics
    & biometric_categorisation
    & (
        Biometrics.inferred_attributes.overlaps(_SENSITIVE)
        | (Biometrics.inferred_attributes.overlaps(_PROTECTED_OTHERWISE) & ~high_risk_draft("para. 170"))
    )
    & Purpose.permitted_by_law,
    applies=ANNEX_III_CLASSIFICATION,
)

emotion_recognition_use = Term(
    cite="Annex III 1(c)",
    says="Recognising emotions or intentions of people from their biometric data.",
    verified=PRIMARY,
    note="At work and in education it is prohibited, but for medical or safety reasons: Article 5(1)(f).",
    each=Purpose,
    means=Purpose.involves_biometrics & emotion_recognition & Purpose.permitted_by_law,
    applies=ANNEX_III_CLASSIFICATION,
)
