"""Annex VI: conformity assessment by the provider itself."""

from aiframework.facts.assessment_procedure import InternalControl
from aiframework.facts.conformity import Conformity, Procedure
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.article_043_which_procedure import annex_vi_procedure, choice_of_procedure
from aiframework.laws.eu_ai_act.provider_duties import owed_by_provider

__all__ = ["control_internally"]

control_internally = owed_by_provider(
    cite="Annex VI 2-4",
    covers=("Annex VI 1",),
    says=(
        "By internal control the provider verifies its quality system, examines the documentation against each "
        "requirement, and checks that development and monitoring match it."
    ),
    note="Asked of whoever says the procedure is completed, where Article 43 leads to it. The fine comes through "
    "Article 16(f).",
    when=(annex_vi_procedure | choice_of_procedure)
    & Conformity.procedures_completed.includes(Procedure.INTERNAL_CONTROL),
    must=at_either_level(InternalControl.carried_out),
)
