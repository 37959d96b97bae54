"""§ 22603(b) and (c): what comes before a covered model is used or released, and when it may not be."""

from typing import Final

from aiframework.facts.model_release import ModelRelease
from aiframework.laws.california.sb_1047.required import of_developers

__all__ = [
    "assess_capability_for_harm",
    "do_not_release_at_unreasonable_risk",
    "make_actions_attributable",
    "put_safeguards_in_place",
    "record_the_tests",
]

_before_use_or_release: Final = (
    ModelRelease.about_to_be_used_or_released
    | ModelRelease.made_available
    | ~ModelRelease.only_training_evaluation_or_legal_use
)

assess_capability_for_harm = of_developers(
    cite="SB 1047 B&P § 22603(b)(1)",
    says="Before use beyond training, evaluation and legal compliance, or release, the developer assesses whether the model can "
    "reasonably cause or materially enable critical harm.",
    when=_before_use_or_release,
    must=ModelRelease.harm_capability_assessed,
)

record_the_tests = of_developers(
    cite="SB 1047 B&P § 22603(b)(2)",
    says="The developer records tests and results well enough for others to repeat them, and keeps the records "
    "while the model is available plus five years.",
    when=_before_use_or_release,
    must=ModelRelease.tests_recorded & ModelRelease.test_records_kept,
)

put_safeguards_in_place = of_developers(
    cite="SB 1047 B&P § 22603(b)(3)",
    says="The developer takes reasonable care to put safeguards against critical harm in place.",
    when=_before_use_or_release,
    must=ModelRelease.safeguards_in_place,
)

make_actions_attributable = of_developers(
    cite="SB 1047 B&P § 22603(b)(4)",
    says="The developer takes reasonable care that actions of the model and of derivatives, and resulting harms, "
    "can be attributed to them.",
    when=_before_use_or_release,
    must=ModelRelease.actions_attributable,
)

do_not_release_at_unreasonable_risk = of_developers(
    cite="SB 1047 B&P § 22603(c)",
    says="While there is an unreasonable risk of critical harm, the developer neither uses the model beyond "
    "training, evaluation and legal compliance nor makes it available.",
    when=ModelRelease.evaluation_shows_unreasonable_risk,
    must=ModelRelease.only_training_evaluation_or_legal_use & ~ModelRelease.made_available,
)
