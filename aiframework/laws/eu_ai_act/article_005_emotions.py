"""Article 5(1)(f): reading emotions at work and in education."""

from aiframework.facts.biometrics import Biometrics, Setting
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_003_biometrics import emotion_recognition
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Prohibition, Term
from aiframework.logic import Guidance

__all__ = ["emotions_at_work_or_school"]

emotions_at_work_or_school = Term(
    cite="Art. 5(1)(f)",
    part="practice",
    says="Emotions of people at work (applicants too) or in education are inferred.",
    verified=PRIMARY,
    note=(
        "The point does not say that biometric data must be used; the definition in Article 3(39), recital 44 and "
        "the guidelines do. With that guidance left out, inference from other data stays open."
    ),
    means=(
        emotion_recognition
        | (
            Biometrics.infers_emotions_otherwise
            & Guidance("prohibited-practices", "C(2025) 5052 paras 244-251", emotion_recognition.condition())
        )
    )
    & Biometrics.settings.overlaps({Setting.WORKPLACE, Setting.EDUCATION}),
    applies=CHAPTERS_I_AND_II,
)

never_read_emotions_at_work_or_school = Prohibition(
    cite="Art. 5(1)(f)",
    says=(
        "Systems that infer people's emotions at work or in education may not be placed on the market, put into "
        "service for this, or used, except for medical or safety reasons."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    note=(
        "Customers are not the people protected. Guidelines C(2025) 5052 paras 256-261: general well-being is no "
        "medical reason, property no safety reason; a provider may not know where its system will be used (para. 41)."
    ),
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=emotions_at_work_or_school,
    unless=Biometrics.emotions_for_medical_or_safety_reasons,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
