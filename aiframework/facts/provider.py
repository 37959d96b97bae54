"""What is known about what a provider of a high-risk system does."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["CorrectiveAction", "LimitableArticle", "Provider"]


class CorrectiveAction(Enum):
    """What a provider did about a system that does not conform."""

    BROUGHT_INTO_CONFORMITY = "brought_into_conformity"
    WITHDRAWN = "withdrawn"
    DISABLED = "disabled"
    RECALLED = "recalled"
    NONE = "none"


class LimitableArticle(Enum):
    """An article of the AI Act that a delegated act under Art. 2(13) may limit."""

    RISK_MANAGEMENT = "9"
    DATA_GOVERNANCE = "10"
    TECHNICAL_DOCUMENTATION = "11"
    RECORD_KEEPING = "12"
    TRANSPARENCY = "13"
    HUMAN_OVERSIGHT = "14"
    ACCURACY = "15"
    QUALITY_MANAGEMENT = "17"
    DOCUMENTATION_KEEPING = "18"
    LOG_KEEPING = "19"
    CORRECTIVE_ACTION = "20"
    COOPERATION = "21"
    AUTHORISED_REPRESENTATIVE = "22"
    IMPORTER = "23"
    DISTRIBUTOR = "24"
    VALUE_CHAIN = "25"


@describes
class Provider:
    """The provider of a high-risk system: marking, product law, corrective action, answers to authorities."""

    articles_limited_by_delegated_act: Fact[frozenset[LimitableArticle]] = Fact(
        "Which articles does a Commission delegated act under Art. 2(13) limit for this system (empty if "
        "none)?",
        source="Reg. (EU) 2024/1689 Art. 2(13), as amended by Reg. (EU) 2026/1744 Art. 1(3)",
    )
    lacks_only_what_delegated_act_allows: Fact[bool] = Fact(
        "Is everything in which the system or the provider falls short of those articles something that the "
        "delegated act allows to leave out?",
        source="Reg. (EU) 2024/1689 Art. 2(13), as amended by Reg. (EU) 2026/1744 Art. 1(3)",
    )
    meets_product_law: Fact[bool] = Fact(
        "Does the product also meet every requirement of the product law in Annex I Section A that applies "
        "to it?",
        source="Reg. (EU) 2024/1689 Art. 8(2)",
        control="operator",
    )
    marks_name_and_address: Fact[bool] = Fact(
        "Are the provider's name or mark and contact address on the system or, if that is not possible, on "
        "packaging or documents?",
        source="Reg. (EU) 2024/1689 Art. 16(b)",
        control="operator",
    )
    meets_accessibility_requirements: Fact[bool] = Fact(
        "Does it meet the accessibility requirements of Directives (EU) 2016/2102 and (EU) 2019/882 (yes if "
        "neither applies)?",
        source="Reg. (EU) 2024/1689 Art. 16(l)",
        control="operator",
    )

    # corrective action
    has_reason_to_doubt_conformity: Fact[bool] = Fact(
        "Does the provider consider, or have reason to consider, that a system it released does not conform "
        "to the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
    )
    corrective_action: Fact[CorrectiveAction] = Fact(
        "Which corrective action did the provider take?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )
    corrected_immediately: Fact[bool] = Fact(
        "Did the provider begin the necessary corrective action at once?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )
    told_supply_chain: Fact[bool] = Fact(
        "Did the provider tell all distributors, deployers, importers and the authorised representative that "
        "the system has about it (yes if it has none of them)?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
        sums_up=each_of(
            given("supply_chain.has_distributors", "told_distributors"),
            "told_deployers",
            given("authorised_representative.appointed", "told_representative"),
            given("supply_chain.has_importer", "told_importers"),
        ),
    )
    told_distributors: Fact[bool] = Fact(
        "Did the provider tell the distributors about the corrective action?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )
    told_deployers: Fact[bool] = Fact(
        "Did the provider tell the deployers about the corrective action (yes if nobody else uses it)?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )
    told_representative: Fact[bool] = Fact(
        "Did the provider tell its authorised representative about the corrective action?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )
    told_importers: Fact[bool] = Fact(
        "Did the provider tell the importers about the corrective action?",
        source="Reg. (EU) 2024/1689 Art. 20(1)",
        control="operator",
    )

    # risk
    aware_of_risk: Fact[bool] = Fact(
        "Is the provider aware that the system presents such a risk to health, safety or fundamental rights?",
        source="Reg. (EU) 2024/1689 Art. 20(2)",
    )
    investigated_causes: Fact[bool] = Fact(
        "Did the provider at once investigate the causes, together with the deployer who reported the risk "
        "(alone, if none did)?",
        source="Reg. (EU) 2024/1689 Art. 20(2)",
        control="operator",
    )
    told_authorities_of_risk: Fact[bool] = Fact(
        "Did the provider at once tell the competent market surveillance authorities about the risk?",
        source="Reg. (EU) 2024/1689 Art. 20(2)",
        control="operator",
    )
    told_notified_body_of_risk: Fact[bool] = Fact(
        "Did the provider at once tell the notified body that issued the certificate about the risk?",
        source="Reg. (EU) 2024/1689 Art. 20(2)",
        control="operator",
    )
    risk_notice_complete: Fact[bool] = Fact(
        "Does that notice state the nature of the non-compliance and any corrective action taken?",
        source="Reg. (EU) 2024/1689 Art. 20(2)",
        control="operator",
    )

    # authorities
    received_reasoned_request: Fact[bool] = Fact(
        "Has a competent authority sent the provider a reasoned request to show conformity or to supply "
        "information?",
        source="Reg. (EU) 2024/1689 Art. 16(k), Art. 21(1)",
    )
    showed_conformity: Fact[bool] = Fact(
        "Did the provider show, on request, that the system meets Arts. 8 to 15?",
        source="Reg. (EU) 2024/1689 Art. 16(k)",
        control="operator",
    )
    supplied_information: Fact[bool] = Fact(
        "Did the provider supply, on request, all information and documents needed to show conformity?",
        source="Reg. (EU) 2024/1689 Art. 21(1)",
        control="operator",
    )
    supplied_in_right_language: Fact[bool] = Fact(
        "Was the information supplied in the Union language the Member State indicated, easily understood by "
        "the authority?",
        source="Reg. (EU) 2024/1689 Art. 21(1)",
        control="operator",
    )
    gave_access_to_logs: Fact[bool] = Fact(
        "Did the provider give the authority, on request, access to the logs under its control (yes if it "
        "did not ask for them)?",
        source="Reg. (EU) 2024/1689 Art. 21(2)",
        control="operator",
    )
