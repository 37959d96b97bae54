"""What is known about what a distributor of a high-risk system does."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["Distributor"]


@describes
class Distributor:
    """The distributor: checks before making available, storage, correction, answers to authorities."""

    verified_before_making_available: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, CE marking, declaration, instructions, and "
        "the own duties of the provider and of an importer that it came through?",
        source="Reg. (EU) 2024/1689 Art. 24(1)",
        control="operator",
        sums_up=each_of(
            "verified_marking",
            "verified_declaration",
            "verified_instructions",
            "verified_provider_duties",
            given("supply_chain.has_importer", "verified_importer_marking"),
        ),
    )
    verified_marking: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, that it bears the CE marking?",
        source="Reg. (EU) 2024/1689 Art. 24(1)",
        control="operator",
    )
    verified_declaration: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, that a copy of the EU declaration of "
        "conformity comes with it?",
        source="Reg. (EU) 2024/1689 Art. 24(1)",
        control="operator",
    )
    verified_instructions: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, that instructions for use come with it?",
        source="Reg. (EU) 2024/1689 Art. 24(1)",
        control="operator",
    )
    verified_provider_duties: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, that the provider marked its name and "
        "address and has a quality management system?",
        source="Reg. (EU) 2024/1689 Art. 24(1), Art. 16(b)-(c)",
        control="operator",
    )
    verified_importer_marking: Fact[bool] = Fact(
        "Did the distributor verify, before making it available, that the importer marked its name and address?",
        source="Reg. (EU) 2024/1689 Art. 24(1), Art. 23(3)",
        control="operator",
    )
    has_reason_to_doubt_conformity: Fact[bool] = Fact(
        "Does the distributor, on the information it has, consider or have reason to consider that the "
        "system does not meet Arts. 8 to 15?",
        source="Reg. (EU) 2024/1689 Art. 24(2), Art. 24(4)",
    )
    already_made_available: Fact[bool] = Fact(
        "Has the distributor already made this system available on the market?",
        source="Reg. (EU) 2024/1689 Art. 24(4)",
    )
    held_back: Fact[bool] = Fact(
        "Since it had reason to doubt, has the distributor made no unit of the system available until it was "
        "brought into conformity?",
        source="Reg. (EU) 2024/1689 Art. 24(2)",
        control="operator",
    )
    told_provider_or_importer_of_risk: Fact[bool] = Fact(
        "Did the distributor tell the provider or importer that the system presents a risk?",
        source="Reg. (EU) 2024/1689 Art. 24(2)",
        control="operator",
    )
    corrected: Fact[bool] = Fact(
        "Did the distributor bring the system into conformity, withdraw or recall it, or make sure that "
        "another operator did?",
        source="Reg. (EU) 2024/1689 Art. 24(4)",
        control="operator",
    )
    told_of_risk_after_release: Fact[bool] = Fact(
        "Did the distributor at once tell provider or importer and the authorities of the risk, with the "
        "non-compliance and the corrective action?",
        source="Reg. (EU) 2024/1689 Art. 24(4)",
        control="operator",
    )
    storage_keeps_compliance: Fact[bool] = Fact(
        "Do storage and transport under the distributor's responsibility leave compliance intact (yes if there "
        "are none)?",
        source="Reg. (EU) 2024/1689 Art. 24(3)",
        control="operator",
    )
    received_reasoned_request: Fact[bool] = Fact(
        "Has a competent authority sent the distributor a reasoned request?",
        source="Reg. (EU) 2024/1689 Art. 24(5)",
    )
    supplied_information: Fact[bool] = Fact(
        "Did the distributor supply, on request, all information and documents on its own acts that show "
        "conformity?",
        source="Reg. (EU) 2024/1689 Art. 24(5)",
        control="operator",
    )
    authority_takes_action: Fact[bool] = Fact(
        "Is an authority taking action about a high-risk system that the distributor made available?",
        source="Reg. (EU) 2024/1689 Art. 24(6)",
    )
    cooperates: Fact[bool] = Fact(
        "Does the distributor cooperate with the authorities in that action?",
        source="Reg. (EU) 2024/1689 Art. 24(6)",
        control="operator",
    )
