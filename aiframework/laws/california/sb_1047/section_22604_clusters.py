"""§ 22604: operators of computing clusters and the customers who could train a covered model there."""

from aiframework.facts.cluster import ComputingCluster
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.sb_1047.required import of_cluster_operators

__all__ = ["consider_best_practice_for_clusters", "know_the_customer"]

know_the_customer = of_cluster_operators(
    cite="SB 1047 B&P § 22604(a)",
    says="For customers with compute enough to train a covered model, written policies to learn who they are and what "
    "they intend, each time anew, to keep records seven years, and to shut their resources down.",
    note="A corporate customer may be asked for corporate rather than personal contacts: § 22604(c).",
    when=ComputingCluster.customer_compute_suffices,
    must=at_either_level(ComputingCluster.policies_written)
    & (ComputingCluster.records_requested >> ComputingCluster.records_provided),
)

consider_best_practice_for_clusters = of_cluster_operators(
    cite="SB 1047 B&P § 22604(b)",
    says="Cluster operators consider best practice and applicable federal guidance.",
    must=ComputingCluster.considers_best_practice,
)
