"""§ 22602(d), (k), (o) and the auditor of § 22603(e): clusters, full shutdown, the protocol, and who audits."""

from decimal import Decimal

from aiframework.facts.auditor import AuditFirm
from aiframework.facts.cluster import ComputingCluster
from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.laws.california.calendar import SB_1047
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["auditor", "cluster_operator", "full_shutdown_capability", "safety_and_security_protocol"]

computing_cluster = Term(
    cite="SB 1047 B&P § 22602(d)",
    says="Machines joined by a network of more than 100 Gbit/s, able of at least 10^20 operations per second, and "
    "usable for training AI.",
    verified=PRIMARY,
    means=ComputingCluster.operates_cluster
    & (ComputingCluster.network_speed > Decimal(100))
    & (ComputingCluster.peak_capacity >= Decimal("1e20")),
    applies=SB_1047,
)

cluster_operator = Term(
    cite="SB 1047 B&P § 22604(a)",
    part="who",
    says="Whoever operates a computing cluster.",
    verified=PRIMARY,
    role="cluster_operator",
    means=computing_cluster.condition(),
    applies=SB_1047,
)

auditor = Term(
    cite="SB 1047 B&P § 22603(e)(1)",
    part="who",
    says="Whoever audits a developer's compliance as an independent third party.",
    verified=INTERPRETED,
    role="auditor",
    means=AuditFirm.audits_covered_model_developer.condition(),
    applies=SB_1047,
)

full_shutdown_capability = Term(
    cite="SB 1047 B&P § 22602(k)",
    says="Being able to stop the training, the model and all derivatives that the developer itself controls.",
    verified=PRIMARY,
    note="Copies outside the developer's control, such as released weights, are outside a full shutdown.",
    means=SafetyProtocol.can_shut_down_fully.condition(),
    applies=SB_1047,
)

safety_and_security_protocol = Term(
    cite="SB 1047 B&P § 22602(o)",
    says="Documented protocols that manage the risks of the model and its derivatives over their life cycle and "
    "make compliance a condition of training, operating, possessing and giving access.",
    verified=PRIMARY,
    means=SafetyProtocol.written
    & SafetyProtocol.manages_life_cycle_risk
    & SafetyProtocol.compliance_required,
    applies=SB_1047,
)
