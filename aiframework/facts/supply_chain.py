"""What is known about how operators along the supply chain of a system share tasks and help each other."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["SupplyChain"]


@describes
class SupplyChain:
    """Who else there is, earlier release, the first provider's help, the manufacturer's name, suppliers of parts."""

    # who else there is
    has_importer: Fact[bool] = Fact(
        "Is there an importer: someone in the Union who first brings the system onto the Union market under the "
        "name of a provider from outside?",
        source="Reg. (EU) 2024/1689 Art. 3(6), Art. 20(1), Art. 24(1), Art. 26(5)",
    )
    has_distributors: Fact[bool] = Fact(
        "Are there distributors: resellers or others, besides provider and importer, who pass the system on in "
        "the Union?",
        source="Reg. (EU) 2024/1689 Art. 3(7), Art. 20(1), Art. 26(5)",
    )

    # another operator takes over
    released_by_another_before: Fact[bool] = Fact(
        "Had someone else already placed the system on the market or put it into service, for any use?",
        source="Reg. (EU) 2024/1689 Art. 25(1)",
    )
    product_purpose_set_by_operator: Fact[bool] = Fact(
        "Did this organisation itself give the system the purpose that makes it a regulated product, or a "
        "safety component of one, beyond what its provider intended?",
        source="Reg. (EU) 2024/1689 Art. 25(1)(c), Art. 6(1)",
    )

    # the first provider
    taken_over_by_another: Fact[bool] = Fact(
        "Has someone else put its name on the system you first released, changed it substantially, or turned "
        "it into a high-risk one?",
        source="Reg. (EU) 2024/1689 Art. 25(1), (2)",
    )
    cooperates_with_new_provider: Fact[bool] = Fact(
        "Does the first provider cooperate closely with the new provider (yes if the new provider wants "
        "nothing of it)?",
        source="Reg. (EU) 2024/1689 Art. 25(2), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
        control="operator",
    )
    supports_new_provider: Fact[bool] = Fact(
        "Does the first provider give the information, technical access and other help that the new provider "
        "needs and can expect (yes if it needs none)?",
        source="Reg. (EU) 2024/1689 Art. 25(2), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
        control="operator",
    )
    gives_documentation: Fact[bool] = Fact(
        "Does the first provider give technical documentation that suffices to assess compliance with Art. "
        "16 (yes if the new provider has no use for it)?",
        source="Reg. (EU) 2024/1689 Art. 25(2), third subparagraph, point (a), as amended by Reg. (EU) "
        "2026/1744 Art. 1(12)",
        control="operator",
    )
    tells_limitations: Fact[bool] = Fact(
        "Does the first provider tell the new provider the known limitations and failure modes (yes if none "
        "that matters is known)?",
        source="Reg. (EU) 2024/1689 Art. 25(2), third subparagraph, point (b), as amended by Reg. (EU) "
        "2026/1744 Art. 1(12)",
        control="operator",
    )
    gives_technical_access: Fact[bool] = Fact(
        "Does the first provider give the new provider targeted technical access, also for testing and "
        "validation (yes if it needs none)?",
        source="Reg. (EU) 2024/1689 Art. 25(2), third subparagraph, point (c), as amended by Reg. (EU) "
        "2026/1744 Art. 1(12)",
        control="operator",
    )

    # the product manufacturer
    released_with_product_under_manufacturer_name: Fact[bool] = Fact(
        "Is it placed on the market together with the product under the product manufacturer's name or "
        "trademark?",
        source="Reg. (EU) 2024/1689 Art. 25(3)(a)",
    )
    put_into_service_under_manufacturer_name: Fact[bool] = Fact(
        "Was it put into service under the product manufacturer's name or trademark after the product was "
        "placed on the market?",
        source="Reg. (EU) 2024/1689 Art. 25(3)(b)",
    )

    # suppliers of parts
    third_party_supplies_part: Fact[bool] = Fact(
        "Does a third party supply an AI system, AI model, tools, services, components or processes used or "
        "built into the system?",
        source="Reg. (EU) 2024/1689 Art. 25(4), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
    )
    supplied_openly: Fact[bool] = Fact(
        "Are all those tools, services, processes and components (for a supplier: its own) made public under "
        "a free and open-source licence?",
        source="Reg. (EU) 2024/1689 Art. 25(4), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
    )
    supplies_general_purpose_model: Fact[bool] = Fact(
        "Is a general-purpose AI model among what is supplied (for a supplier: by itself)?",
        source="Reg. (EU) 2024/1689 Art. 25(4), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
    )
    agreement_in_writing: Fact[bool] = Fact(
        "Is there a written agreement between the provider and every third party (for a supplier: itself) that "
        "supplies a general-purpose AI model, or anything not public under a free and open-source licence?",
        source="Reg. (EU) 2024/1689 Art. 25(4), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
        control="operator",
    )
    agreement_covers_support: Fact[bool] = Fact(
        "Does each such agreement specify the information, capabilities, technical access and other help the "
        "provider needs to comply?",
        source="Reg. (EU) 2024/1689 Art. 25(4), as amended by Reg. (EU) 2026/1744 Art. 1(12)",
        control="operator",
    )
