"""Article 15(1) to (4): accuracy and robustness."""

from aiframework.facts.accuracy import Accuracy
from aiframework.facts.instructions import Instructions
from aiframework.facts.nature import Nature
from aiframework.facts.summing_up import as_part_of, at_either_level
from aiframework.laws.eu_ai_act.article_002_limits import limit_of_accuracy
from aiframework.laws.eu_ai_act.article_042_presumptions import deemed_secure, presumed_secure
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider
from aiframework.legal.provision import INTERPRETED

__all__ = ["declare_accuracy", "mitigate_feedback_loops", "perform_well", "resist_errors"]

perform_well = owed_by_provider(
    cite="Art. 15(1)",
    says="The system reaches fitting accuracy, robustness and cybersecurity, and performs consistently "
    "over its life.",
    verified=INTERPRETED,
    note="Article 42(2) presumes and 42(3) deems cybersecurity to be met.",
    must=at_either_level(Accuracy.performs_as_required, spared={"secure": presumed_secure | deemed_secure}),
    unless=limit_of_accuracy,
)

declare_accuracy = owed_by_provider(
    cite="Art. 15(3)",
    says="The instructions declare the levels of accuracy and their metrics.",
    must=as_part_of(Instructions.complete, "state_accuracy"),
    unless=limit_of_accuracy,
)

resist_errors = owed_by_provider(
    cite="Art. 15(4) sub 1",
    says="The system is as resilient as possible to errors, faults and inconsistencies, by technical and "
    "organisational measures.",
    note="Redundancy, such as backup or fail-safe plans, is one way.",
    must=Accuracy.resilient_to_errors,
    unless=limit_of_accuracy,
)

mitigate_feedback_loops = owed_by_provider(
    cite="Art. 15(4) sub 3",
    says="Systems that go on learning remove or reduce the risk that biased output becomes input, and "
    "mitigate such loops.",
    when=high_risk & Nature.may_adapt_after_deployment,
    must=Accuracy.feedback_loops_mitigated,
    unless=limit_of_accuracy,
)
