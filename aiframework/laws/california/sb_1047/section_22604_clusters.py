"""§ 22604: operators of computing clusters and the customers who could train a covered model there."""

from typing import Final

from aiframework.facts.cluster import ComputingCluster
from aiframework.laws.california.sb_1047.required import of_cluster_operators

__all__ = ["consider_best_practice_for_clusters", "know_the_customer"]

_YEARS_OF_RECORDS: Final = 7

know_the_customer = of_cluster_operators(
    cite="SB 1047 B&P § 22604(a)",
    says="For customers with compute enough to train a covered model, written policies to learn who they are and what "
    "they intend, each time anew, to keep records seven years, and to shut their resources down.",
    note="A corporate customer may be asked for corporate rather than personal contacts: § 22604(c).",
    when=ComputingCluster.customer_compute_suffices,
    must=(
        ComputingCluster.policies_written
        | (
            ComputingCluster.obtains_identity
            & ComputingCluster.obtains_business_purpose
            & ComputingCluster.obtains_payment_details
            & ComputingCluster.obtains_contact_details
            & ComputingCluster.assesses_intent_to_train
            & (ComputingCluster.customer_uses_repeatedly >> ComputingCluster.revalidates_each_time)
            & ComputingCluster.keeps_access_records
            & (ComputingCluster.records_kept_for >= _YEARS_OF_RECORDS)
            & ComputingCluster.can_shut_down_customer
        )
    )
    & (ComputingCluster.records_requested >> ComputingCluster.records_provided),
)

consider_best_practice_for_clusters = of_cluster_operators(
    cite="SB 1047 B&P § 22604(b)",
    says="Cluster operators consider best practice and applicable federal guidance.",
    must=ComputingCluster.considers_best_practice,
)
