"""Article 3(39) and (40): reading emotions and traits from biometric data."""

from aiframework.facts.biometrics import Biometrics
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["biometric_categorisation", "emotion_recognition"]

emotion_recognition = Term(
    cite="Art. 3(39)",
    says="A system meant to identify or infer emotions or intentions of people from their biometric data.",
    verified=PRIMARY,
    note="Bodily states such as pain or fatigue are no emotions (recital 18).",
    means=Biometrics.infers_emotions.condition(),
    applies=CHAPTERS_I_AND_II,
)

biometric_categorisation = Term(
    cite="Art. 3(40)",
    says=(
        "A system meant to put people into categories by their biometric data, unless that is ancillary to another "
        "commercial service and strictly necessary for objective technical reasons."
    ),
    verified=PRIMARY,
    means=Biometrics.categorises_people
    & ~(Biometrics.categorisation_ancillary & Biometrics.categorisation_strictly_necessary),
    applies=CHAPTERS_I_AND_II,
)
