"""Article 2(12): systems under free and open-source licences, and what brings them back."""

from typing import Final

from aiframework.facts.biometrics import Biometrics
from aiframework.facts.content import Content, Modality
from aiframework.facts.interaction import Interaction
from aiframework.facts.nature import Circumstance, Nature
from aiframework.laws.eu_ai_act.article_003_biometrics import biometric_categorisation, emotion_recognition
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.high_risk_today import HIGH_RISK_TODAY
from aiframework.laws.eu_ai_act.prohibited import prohibited
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Term
from aiframework.logic import ALWAYS, NEVER

__all__ = ["open_source", "under_article_50"]

_NOT_YET: Final = Doubt(
    name="open-source-before-the-high-risk-rules",
    question=(
        "Open source is outside the Act unless it is high-risk. Does a listed use or a product count before the "
        "rules that make it high-risk apply?"
    ),
    readings=(
        (
            "with_the_rules",
            "nothing is high-risk before Section 1 of Chapter III applies, so it is outside until then",
        ),
        ("at_once", "what Article 6 and its annexes describe counts at once, from when Article 2 applies"),
    ),
    source="Art. 2(12), Art. 113, third paragraph, point (c)",
)


under_article_50 = Term(
    cite="Art. 2(12)",
    part="Article 50",
    says="A system of a kind that Article 50 is about: it talks with people, makes content, or reads emotions or traits.",
    verified=INTERPRETED,
    note=(
        "The kinds alone, whether or not an exception frees the case from a duty, and whether the organisation supplies "
        "or operates them."
    ),
    means=Interaction.interacts_with_people
    | Content.synthetic.overlaps(set(Modality))
    | emotion_recognition
    | Biometrics.operates_emotion_recognition
    | biometric_categorisation
    | (
        Biometrics.operates_categorisation
        & ~(Biometrics.categorisation_ancillary & Biometrics.categorisation_strictly_necessary)
    )
    | Content.makes_deep_fakes
    | Content.publishes_public_interest_text,
    applies=CHAPTERS_I_AND_II,
)

open_source = Exclusion(
    cite="Art. 2(12)",
    says=(
        "Systems released under free and open-source licences are outside, unless they are high-risk or fall under "
        "the prohibitions or the transparency duties."
    ),
    verified=PRIMARY,
    note="General-purpose models have a narrower exemption of their own in Articles 53(2) and 54(6).",
    doubts=(_NOT_YET,),
    means=Nature.circumstances.includes(Circumstance.FREE_AND_OPEN_SOURCE)
    & ~(high_risk & (HIGH_RISK_TODAY | _NOT_YET.between(with_the_rules=NEVER, at_once=ALWAYS)))
    & ~prohibited
    & ~under_article_50,
    applies=CHAPTERS_I_AND_II,
)
