"""What is known about a provider's quality management system."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["QualityManagement"]


@describes
class QualityManagement:
    """The quality management system of a provider of high-risk systems."""

    in_place: Fact[bool] = Fact(
        "Has the provider put in place a quality management system meant to ensure compliance with the AI "
        "Act?",
        source="Reg. (EU) 2024/1689 Art. 16(c), Art. 17(1)",
        control="operator",
    )
    documented: Fact[bool] = Fact(
        "Is the quality management system documented in an orderly way as written policies, procedures and "
        "instructions?",
        source="Reg. (EU) 2024/1689 Art. 17(1)",
        control="operator",
    )
    covers_every_aspect: Fact[bool] = Fact(
        "Does the quality management system cover all thirteen aspects listed in Art. 17(1)?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(a)-(m)",
        control="operator",
        sums_up=each_of(
            "has_compliance_strategy",
            "covers_design",
            "covers_development",
            "covers_testing",
            "covers_specifications",
            "covers_data",
            "covers_risk_management",
            "covers_monitoring",
            "covers_incidents",
            "covers_communication",
            "covers_records",
            "covers_resources",
            "covers_accountability",
        ),
    )
    has_compliance_strategy: Fact[bool] = Fact(
        "Does it include a strategy for compliance, with conformity assessment and the handling of "
        "modifications?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(a)",
        control="operator",
    )
    covers_design: Fact[bool] = Fact(
        "Does it include techniques and procedures for design, design control and design verification?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(b)",
        control="operator",
    )
    covers_development: Fact[bool] = Fact(
        "Does it include techniques and procedures for development, quality control and quality assurance?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(c)",
        control="operator",
    )
    covers_testing: Fact[bool] = Fact(
        "Does it include examination, test and validation procedures before, during and after development, "
        "with their frequency?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(d)",
        control="operator",
    )
    covers_specifications: Fact[bool] = Fact(
        "Does it include the technical specifications and standards to apply and, where standards fall "
        "short, the means used instead?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(e)",
        control="operator",
    )
    covers_data: Fact[bool] = Fact(
        "Does it include systems and procedures for data management before release, from acquisition to "
        "retention?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(f)",
        control="operator",
    )
    covers_risk_management: Fact[bool] = Fact(
        "Does it include the risk management system of Art. 9?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(g)",
        control="operator",
    )
    covers_monitoring: Fact[bool] = Fact(
        "Does it include setting up, running and maintaining post-market monitoring?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(h)",
        control="operator",
    )
    covers_incidents: Fact[bool] = Fact(
        "Does it include procedures for reporting serious incidents?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(i)",
        control="operator",
    )
    covers_communication: Fact[bool] = Fact(
        "Does it include the handling of communication with authorities, notified bodies, other operators, "
        "customers and others concerned?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(j)",
        control="operator",
    )
    covers_records: Fact[bool] = Fact(
        "Does it include systems and procedures for keeping records of all relevant documents and "
        "information?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(k)",
        control="operator",
    )
    covers_resources: Fact[bool] = Fact(
        "Does it include the management of resources, security of supply included?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(l)",
        control="operator",
    )
    covers_accountability: Fact[bool] = Fact(
        "Does it include an accountability framework that gives management and staff their responsibilities?",
        source="Reg. (EU) 2024/1689 Art. 17(1)(m)",
        control="operator",
    )
    proportionate_to_size: Fact[bool] = Fact(
        "Is it carried out in proportion to the size of the organisation, without lowering rigour or "
        "protection?",
        source="Reg. (EU) 2024/1689 Art. 17(2), as amended by Reg. (EU) 2026/1744 Art. 1(11)",
        control="operator",
    )
    sectoral_law_requires_one: Fact[bool] = Fact(
        "Does sectoral Union law also require the provider to have a quality management system or an "
        "equivalent?",
        source="Reg. (EU) 2024/1689 Art. 17(3)",
    )
    follows_financial_governance_law: Fact[bool] = Fact(
        "Does the organisation comply with the internal governance rules of Union financial services law?",
        source="Reg. (EU) 2024/1689 Art. 17(4), Art. 26(5)",
        control="operator",
    )
