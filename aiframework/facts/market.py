"""How, when and where the system came onto the market and into use."""

from datetime import date

from aiframework.facts.following import told_instead
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Market"]


@describes
class Market:
    """How the system reaches its users, since when, and what has changed since."""

    placed_on_union_market: Fact[bool] = Fact(
        "Has the system or model been supplied for the first time for distribution or use on the Union "
        "market in a commercial activity, paid or free?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(a), Art. 3(9)",
        follows=told_instead("first_unit_on", other="put_into_service_in_union"),
    )
    put_into_service_in_union: Fact[bool] = Fact(
        "Has the system been supplied to a user for first use, or taken into own first use, in the Union?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(a), Art. 3(11)",
    )
    placed_on_market_on: Fact[date] = Fact(
        "When was the system first placed on the Union market?",
        source="Reg. (EU) 2024/1689 Art. 111(2), (4)",
    )
    put_into_service_on: Fact[date] = Fact(
        "When was the system first put into service in the Union?",
        source="Reg. (EU) 2024/1689 Art. 111(2)",
    )
    first_unit_on: Fact[date] = Fact(
        "When was the first unit of this type and model placed on the market or put into service in the "
        "Union?",
        source="Reg. (EU) 2024/1689 Art. 111(2); Reg. (EU) 2026/1744 recital 39",
    )
    design_unchanged_since: Fact[date] = Fact(
        "Since which day has neither its design nor its intended purpose changed significantly (the first day on the "
        "market if they never did)?",
        source="Reg. (EU) 2024/1689 Art. 111(2), recital 177",
    )
    meant_for_public_authorities: Fact[bool] = Fact(
        "Is the system intended to be used by public authorities?",
        source="Reg. (EU) 2024/1689 Art. 111(2)",
    )
    output_used_in_union: Fact[bool] = Fact(
        "Is the output of the system used in the Union?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(c)",
    )
    output_use_in_union_foreseen: Fact[bool] = Fact(
        "Did the organisation foresee or direct the use of the output in the Union (rather than an "
        "incidental or unauthorised use by others)?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(c); Commission guidelines C(2026) 5054 paras 10, 13",
    )
    affects_people_in_union: Fact[bool] = Fact(
        "Are the people affected by the system located in the Union?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(g)",
    )
    supplied_by_another_before: Fact[bool] = Fact(
        "Had somebody else already placed the system on the market or put it into service before this "
        "organisation renamed or changed it?",
        source="Reg. (EU) 2024/1689 Art. 25(1)(a), (b)",
    )
    carries_new_name: Fact[bool] = Fact(
        "Has this organisation put its own name or trademark on a system that someone else had already "
        "brought onto the market?",
        source="Reg. (EU) 2024/1689 Art. 25(1)(a)",
    )
    changed_after_market: Fact[bool] = Fact(
        "Has this organisation changed the system after it was placed on the market or put into service?",
        source="Reg. (EU) 2024/1689 Art. 3(23), Art. 25(1)(b)",
    )
    change_foreseen_in_first_assessment: Fact[bool] = Fact(
        "Was your change to the system foreseen or planned in the provider's first conformity assessment?",
        source="Reg. (EU) 2024/1689 Art. 3(23), Art. 43(4)",
    )
    change_affects_requirements: Fact[bool] = Fact(
        "Does your change affect how the system meets the requirements for high-risk systems?",
        source="Reg. (EU) 2024/1689 Art. 3(23)",
    )
    change_alters_purpose: Fact[bool] = Fact(
        "Does your change alter the purpose for which the system had been assessed?",
        source="Reg. (EU) 2024/1689 Art. 3(23)",
    )
    first_provider_forbade_high_risk_use: Fact[bool] = Fact(
        "Did the first provider clearly state that the system must not be turned into a high-risk system?",
        source="Reg. (EU) 2024/1689 Art. 25(2)",
    )
    presented_for_any_use: Fact[bool] = Fact(
        "Is the system presented as usable for almost anything?",
        source="Reg. (EU) 2024/1689 Art. 3(12); draft Commission guidelines on Art. 6 (19 May 2026) para. 12",
    )
    listed_uses_excluded_everywhere: Fact[bool] = Fact(
        "Are the uses listed in Annex III excluded concretely and consistently in instructions, sales "
        "material, statements and documentation?",
        source="Reg. (EU) 2024/1689 Art. 3(12); draft Commission guidelines on Art. 6 (19 May 2026) para. 12",
        control="operator",
    )
    exempt_system_registered: Fact[bool] = Fact(
        "Have the provider and the system that it considers not high-risk been registered in the Union "
        "database?",
        source="Reg. (EU) 2024/1689 Art. 49(2), Annex VIII Section B",
        control="operator",
    )
    built_on_general_purpose_model: Fact[bool] = Fact(
        "Is the system built on a general-purpose AI model?",
        source="Reg. (EU) 2024/1689 Art. 75(1)",
    )
    serves_many_purposes: Fact[bool] = Fact(
        "Can the system serve a variety of purposes, both used directly and built into other systems?",
        source="Reg. (EU) 2024/1689 Art. 3(66)",
    )
    model_and_system_from_same_undertaking: Fact[bool] = Fact(
        "Were that model and the system developed by the same provider or by providers of one undertaking?",
        source="Reg. (EU) 2024/1689 Art. 75(1)(a)",
    )
    part_of_very_large_platform: Fact[bool] = Fact(
        "Is the system, or is it built into, an online platform or search engine designated as very large?",
        source="Reg. (EU) 2024/1689 Art. 75(1)(b)",
    )
