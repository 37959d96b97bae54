"""Watching over a system once it is on the market."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["PostMarketMonitoring"]


@describes
class PostMarketMonitoring:
    """The provider's post-market monitoring system and plan."""

    established: Fact[bool] = Fact(
        "Has the provider set up a post-market monitoring system for this system?",
        source="Reg. (EU) 2024/1689 Art. 72(1)",
        control="operator",
    )
    documented: Fact[bool] = Fact(
        "Is the monitoring system documented?", source="Reg. (EU) 2024/1689 Art. 72(1)", control="operator"
    )
    proportionate: Fact[bool] = Fact(
        "Does the monitoring fit the kind of technology and the risks of the system?",
        source="Reg. (EU) 2024/1689 Art. 72(1)",
        control="operator",
    )
    collects_and_analyses: Fact[bool] = Fact(
        "Does it actively and systematically collect, document and analyse data on performance "
        "throughout the system's life?",
        source="Reg. (EU) 2024/1689 Art. 72(2)",
        control="operator",
    )
    shows_continuous_compliance: Fact[bool] = Fact(
        "Do these data let the provider judge whether the requirements for high-risk systems stay met?",
        source="Reg. (EU) 2024/1689 Art. 72(2)",
        control="operator",
    )
    interacts_with_other_systems: Fact[bool] = Fact(
        "Does the system interact with other AI systems in a way that matters?",
        source="Reg. (EU) 2024/1689 Art. 72(2)",
    )
    analyses_interaction: Fact[bool] = Fact(
        "Does the monitoring look at how the system interacts with other AI systems?",
        source="Reg. (EU) 2024/1689 Art. 72(2)",
        control="operator",
    )
    plan_exists: Fact[bool] = Fact(
        "Is the monitoring based on a post-market monitoring plan?",
        source="Reg. (EU) 2024/1689 Art. 72(3)",
        control="operator",
    )
    sectoral_monitoring_exists: Fact[bool] = Fact(
        "Does other law (product law, or financial services law for Annex III point 5) already "
        "require such monitoring, and is it in place?",
        source="Reg. (EU) 2024/1689 Art. 72(4)",
    )
    integrated: Fact[bool] = Fact(
        "Is the monitoring built into the one that already exists under that other law?",
        source="Reg. (EU) 2024/1689 Art. 72(4)",
        control="operator",
    )
    equally_protective: Fact[bool] = Fact(
        "Does that combined monitoring protect as well as a separate one would?",
        source="Reg. (EU) 2024/1689 Art. 72(4)",
        control="operator",
    )
    equivalent_reporting_duty: Fact[bool] = Fact(
        "Is the provider under other Union law with incident reporting duties equivalent to those "
        "of the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 73(9)",
    )
