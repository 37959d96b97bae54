"""Entries of real-world tests in the EU database, and tests of products under Annex I Section B."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["CampaignEntry", "ProductTest"]


@describes(many="campaign_entries")
class CampaignEntry:
    """The registration of one test in real-world conditions."""

    name: Fact[str] = Fact(
        "What is the registered test called?", source="Reg. (EU) 2024/1689 Annex IX point 1"
    )
    identification: Fact[str] = Fact(
        "Which Union-wide single identification number does the test have?",
        source="Reg. (EU) 2024/1689 Annex IX point 1",
    )
    participants: Fact[str] = Fact(
        "Which provider and deployers take part, with contact details?",
        source="Reg. (EU) 2024/1689 Annex IX point 2",
    )
    description: Fact[str] = Fact(
        "What is the tested system, what is it for, and by what can it be identified, in short?",
        source="Reg. (EU) 2024/1689 Annex IX point 3",
    )
    plan_summary: Fact[str] = Fact(
        "What are the main features of the testing plan?", source="Reg. (EU) 2024/1689 Annex IX point 4"
    )
    suspension_or_end: Fact[str] = Fact(
        "Was the test suspended or ended, when and why ('no' where it was not)?",
        source="Reg. (EU) 2024/1689 Annex IX point 5",
    )
    complete: Fact[bool] = Fact(
        "Does the entry hold everything Annex IX lists?",
        source="Reg. (EU) 2024/1689 Art. 60(4)(c), Annex IX",
        control="operator",
        sums_up=each_of(
            "has_number", "names_participants", "describes_system", "sums_up_plan", "shows_suspension"
        ),
    )
    has_number: Fact[bool] = Fact(
        "Does the entry have the Union-wide single identification number?",
        source="Reg. (EU) 2024/1689 Annex IX point 1",
        control="operator",
    )
    names_participants: Fact[bool] = Fact(
        "Does the entry give name and contact details of the provider and of the deployers involved?",
        source="Reg. (EU) 2024/1689 Annex IX point 2",
        control="operator",
    )
    describes_system: Fact[bool] = Fact(
        "Does the entry describe the system and its intended purpose briefly?",
        source="Reg. (EU) 2024/1689 Annex IX point 3",
        control="operator",
    )
    sums_up_plan: Fact[bool] = Fact(
        "Does the entry sum up the testing plan?",
        source="Reg. (EU) 2024/1689 Annex IX point 4",
        control="operator",
    )
    shows_suspension: Fact[bool] = Fact(
        "Does the entry say whether the test was suspended or ended?",
        source="Reg. (EU) 2024/1689 Annex IX point 5",
        control="operator",
    )
    up_to_date: Fact[bool] = Fact(
        "Is the entry kept up to date?", source="Reg. (EU) 2024/1689 Annex IX", control="operator"
    )


@describes
class ProductTest:
    """Real-world tests of products under Annex I Section B."""

    framework_adopted: Fact[bool] = Fact(
        "Has the Member State of testing adopted a framework for real-world tests of such products?",
        source="Reg. (EU) 2024/1689 Art. 60a(2)",
    )
    framework_notified: Fact[bool] = Fact(
        "Did it notify that framework to the Commission before using it?",
        source="Reg. (EU) 2024/1689 Art. 60a(3)",
    )
    plan_agreed: Fact[bool] = Fact(
        "Is the testing plan agreed with the national or sectoral authority?",
        source="Reg. (EU) 2024/1689 Art. 60a(5)(a)",
        control="operator",
    )
    framework_conditions_met: Fact[bool] = Fact(
        "Does the test meet the conditions of the framework?",
        source="Reg. (EU) 2024/1689 Art. 60a(5)",
        control="operator",
    )
    meets_product_law: Fact[bool] = Fact(
        "Does the test follow what the product law says about testing?",
        source="Reg. (EU) 2024/1689 Art. 60a(6)",
        control="operator",
    )
