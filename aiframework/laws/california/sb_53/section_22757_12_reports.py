"""B&P § 22757.12(c), (e), (f): transparency reports, true statements, redactions."""

from aiframework.facts.frontier_developer import FrontierDeveloper
from aiframework.facts.frontier_documents import TransparencyReport
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.calendar import SB_53
from aiframework.laws.california.sb_53.required import (
    of_frontier_developers,
    of_large_frontier_developers,
    strict_federal_conflict,
)
from aiframework.legal.provision import PRIMARY, Exclusion, Term

__all__ = [
    "add_risk_summaries",
    "deploying",
    "do_not_mislead_on_risk",
    "do_not_mislead_on_the_framework",
    "keep_what_was_redacted",
    "made_in_good_faith",
    "made_in_good_faith_on_the_framework",
    "publish_a_transparency_report",
    "redact_within_limits",
]

deploying = Term(
    cite="SB 53 B&P § 22757.11(e)",
    says="Making a new or substantially modified frontier model available to third parties, unless mainly to develop or "
    "evaluate it.",
    verified=PRIMARY,
    means=(FrontierDeveloper.deploys_new_model | FrontierDeveloper.deploys_substantially_modified_model)
    & ~FrontierDeveloper.access_mainly_for_development_or_evaluation,
    applies=SB_53,
)

publish_a_transparency_report = of_frontier_developers(
    cite="SB 53 B&P § 22757.12(c)(1)",
    says="Before or with deployment, a frontier developer of any size publishes a transparency report with seven items, "
    "alone or within a system or model card.",
    covers=("SB 53 B&P § 22757.12(c)(3)",),
    when=deploying,
    must=TransparencyReport.published
    & TransparencyReport.published_by_deployment
    & at_either_level(TransparencyReport.complete),
)

add_risk_summaries = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(c)(2)",
    says="A large frontier developer adds summaries of risk assessments, their results, third-party involvement and "
    "other steps under its framework.",
    when=deploying,
    must=TransparencyReport.published
    & TransparencyReport.published_by_deployment
    & at_either_level(TransparencyReport.risk_summaries_complete),
)

made_in_good_faith = Exclusion(
    cite="SB 53 B&P § 22757.12(e)(2)",
    says="A statement on risk made in good faith that was reasonable in the circumstances is no violation.",
    verified=PRIMARY,
    means=FrontierDeveloper.statement_in_good_faith & FrontierDeveloper.statement_reasonable,
    applies=SB_53,
)

made_in_good_faith_on_the_framework = Exclusion(
    cite="SB 53 B&P § 22757.12(e)(2)",
    part="framework",
    says="Nor is a statement on the framework that was made in good faith and reasonable in the circumstances.",
    verified=PRIMARY,
    means=FrontierDeveloper.framework_statement_in_good_faith
    & FrontierDeveloper.framework_statement_reasonable,
    applies=SB_53,
)

do_not_mislead_on_risk = of_frontier_developers(
    cite="SB 53 B&P § 22757.12(e)(1)(A)",
    says="No materially false or misleading statement about catastrophic risk from the models or its management.",
    must=~FrontierDeveloper.false_statement_on_risk,
    unless=(FrontierDeveloper.false_statement_on_risk & made_in_good_faith) | strict_federal_conflict,
)

do_not_mislead_on_the_framework = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(e)(1)(B)",
    says="No materially false or misleading statement by a large frontier developer about implementing or following "
    "its framework.",
    must=~FrontierDeveloper.false_statement_on_framework,
    unless=(FrontierDeveloper.false_statement_on_framework & made_in_good_faith_on_the_framework)
    | strict_federal_conflict,
)

redact_within_limits = of_frontier_developers(
    cite="SB 53 B&P § 22757.12(f)",
    says="Redactions only where needed for trade secrets, cybersecurity, public safety, national security or law, "
    "described and justified as far as those concerns permit.",
    note="A document with other redactions is not the compliant document that the penalty clause, § 22757.15(a), asks for.",
    when=FrontierDeveloper.redacts_published_documents,
    must=FrontierDeveloper.redactions_only_on_permitted_grounds & FrontierDeveloper.redactions_described,
)

keep_what_was_redacted = of_frontier_developers(
    cite="SB 53 B&P § 22757.12(f)",
    part="five years",
    says="Whoever redacts keeps the unredacted information for five years.",
    note="From when the five years run is not said; publication is the natural start. The penalty clause, § 22757.15(a), "
    "does not name what is not kept.",
    sanction=None,
    when=FrontierDeveloper.redacts_published_documents,
    must=FrontierDeveloper.unredacted_kept_five_years,
)
