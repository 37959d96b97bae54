"""B&P § 22757.12(a), (b), (d): the frontier AI framework and summaries of internal use."""

from aiframework.facts.frontier_developer import FrontierDeveloper
from aiframework.facts.frontier_documents import FrontierFramework
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.sb_53.required import of_large_frontier_developers
from aiframework.legal.clock import SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days, months, years

__all__ = [
    "keep_a_framework",
    "publish_the_changed_framework",
    "review_the_framework",
    "send_internal_use_summaries",
]

keep_a_framework = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(a)",
    says="A large frontier developer writes, implements, follows and conspicuously publishes a framework on ten "
    "topics, from standards and thresholds to weight security, incidents, governance and internal use.",
    when=FrontierDeveloper.has_frontier_models,
    must=FrontierFramework.written
    & FrontierFramework.implemented
    & FrontierFramework.followed
    & FrontierFramework.published
    & at_either_level(FrontierFramework.covers_all_topics),
)

review_the_framework = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(b)(1)",
    says="The framework is reviewed, and updated as appropriate, at least once a year.",
    note="The penalty clause, § 22757.15(a), does not name a missed review.",
    sanction=None,
    when=FrontierFramework.written,
    must=FrontierFramework.reviewed_yearly,
    by=(
        SinceLast(
            after=FrontierFramework.reviewed_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 53 B&P § 22757.12(b)(1)",
        ),
    ),
)

publish_the_changed_framework = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(b)(2)",
    says="A materially modified framework is published with a justification within 30 days.",
    when=FrontierFramework.materially_modified,
    must=FrontierFramework.modified_version_published,
    by=(
        SinceLast(
            after=FrontierFramework.materially_modified_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=FrontierFramework.modified_version_published_on,
            cite="SB 53 B&P § 22757.12(b)(2)",
        ),
        SinceLast(
            after=FrontierFramework.materially_modified_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=FrontierFramework.justification_published_on,
            cite="SB 53 B&P § 22757.12(b)(2)",
        ),
    ),
)

send_internal_use_summaries = of_large_frontier_developers(
    cite="SB 53 B&P § 22757.12(d)",
    says="Summaries of assessments of catastrophic risk from internal use go to the Office of Emergency Services every "
    "three months, or on another reasonable schedule notified in writing.",
    when=FrontierDeveloper.uses_models_internally & FrontierDeveloper.internal_use_assessed,
    must=FrontierDeveloper.internal_use_summaries_sent_quarterly
    | (FrontierDeveloper.other_schedule_notified & FrontierDeveloper.follows_other_schedule),
    by=(
        SinceLast(
            after=FrontierDeveloper.internal_use_summary_sent_on,
            within=months(3),
            counting=CALIFORNIA_CCP_12,
            when=~FrontierDeveloper.other_schedule_notified,
            cite="SB 53 B&P § 22757.12(d)",
        ),
    ),
)
