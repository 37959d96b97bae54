"""Who the organisation is whose compliance is assessed."""

from decimal import Decimal
from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["Location", "Operator", "Role", "Size"]


class Role(Enum):
    """The parts an organisation can play in the life of one system or model."""

    PROVIDER = "provider"
    PROSPECTIVE_PROVIDER = "prospective_provider"
    INITIAL_PROVIDER = "initial_provider"
    DEPLOYER = "deployer"
    IMPORTER = "importer"
    DISTRIBUTOR = "distributor"
    AUTHORISED_REPRESENTATIVE = "authorised_representative"
    PRODUCT_MANUFACTURER = "product_manufacturer"
    GPAI_PROVIDER = "gpai_provider"
    DOWNSTREAM_MODIFIER = "downstream_modifier"
    DOWNSTREAM_PROVIDER = "downstream_provider"
    THIRD_PARTY_SUPPLIER = "third_party_supplier"
    NOTIFIED_BODY = "notified_body"
    CONFORMITY_ASSESSMENT_BODY = "conformity_assessment_body"


class Location(Enum):
    """Where an organisation is established or located."""

    UNION = "union"
    THIRD_COUNTRY = "third_country"


class Size(Enum):
    """Size classes of enterprises; partner and linked enterprises count in."""

    MICRO = "micro"
    SMALL = "small"
    MEDIUM = "medium"
    SMALL_MID_CAP = "small_mid_cap"
    LARGE = "large"
    NOT_ENTERPRISE = "not_enterprise"


@describes
class Operator:
    """The organisation (or person) whose compliance is assessed."""

    roles: Fact[frozenset[Role]] = Fact(
        "In which roles does the organisation act for this system or model?",
        source="Reg. (EU) 2024/1689 Art. 3(3)-(8)",
    )
    develops_it: Fact[bool] = Fact(
        "Does the organisation develop the system or model, or have it developed for it?",
        source="Reg. (EU) 2024/1689 Art. 3(3)",
    )
    offers_under_own_name: Fact[bool] = Fact(
        "Is the system or model supplied or used under the organisation's own name or trademark, paid or "
        "free?",
        source="Reg. (EU) 2024/1689 Art. 3(3)",
    )
    uses_under_own_authority: Fact[bool] = Fact(
        "Does the organisation decide itself to use the system and how its output is used?",
        source="Reg. (EU) 2024/1689 Art. 3(4)",
    )
    places_foreign_brand_on_union_market: Fact[bool] = Fact(
        "Is the organisation the first to bring onto the Union market a system that bears the name or "
        "trademark of someone established outside the Union?",
        source="Reg. (EU) 2024/1689 Art. 3(6)",
    )
    makes_available_in_supply_chain: Fact[bool] = Fact(
        "Does the organisation pass the system on in the supply chain in the Union without being its "
        "provider or importer?",
        source="Reg. (EU) 2024/1689 Art. 3(7)",
    )
    holds_written_mandate_of_foreign_provider: Fact[bool] = Fact(
        "Has the organisation accepted a written mandate from a provider outside the Union to act for it?",
        source="Reg. (EU) 2024/1689 Art. 3(5)",
    )
    supplies_with_own_product: Fact[bool] = Fact(
        "Does the organisation make a product and supply or use the system in the Union, together with "
        "it and under its own name or trademark?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(e), Art. 25(3)",
    )
    location: Fact[Location] = Fact(
        "Where is the organisation established or located?",
        source="Reg. (EU) 2024/1689 Art. 2(1)(b), (c)",
    )
    is_public_authority: Fact[bool] = Fact(
        "Is the organisation a public authority (any public-law body, at any level)?",
        source="Reg. (EU) 2024/1689 Annex III(5)(a), Art. 49(3); CETS 225 Art. 3(1)(a)",
    )
    acts_for_public_authority: Fact[bool] = Fact(
        "Does it carry out this activity on behalf of a public authority (contract, delegation, official "
        "powers)?",
        source="Reg. (EU) 2024/1689 Annex III(5)(a), Art. 49(3); CETS 225 Art. 3(1)(a)",
    )
    is_union_institution: Fact[bool] = Fact(
        "Is the organisation an institution, body, office or agency of the European Union?",
        source="Reg. (EU) 2024/1689 Art. 49(3), Art. 100",
    )
    is_law_enforcement_authority: Fact[bool] = Fact(
        "Is the organisation competent by law to prevent, investigate, detect or prosecute criminal "
        "offences or to execute penalties?",
        source="Reg. (EU) 2024/1689 Art. 3(45)",
    )
    is_immigration_or_asylum_authority: Fact[bool] = Fact(
        "Is the organisation an authority for immigration or asylum?",
        source="Reg. (EU) 2024/1689 Art. 78(3)",
    )
    acts_for_law_enforcement: Fact[bool] = Fact(
        "Does it act on behalf of a law enforcement authority, or is it legally obliged to do this task "
        "for one?",
        source="Reg. (EU) 2024/1689 Art. 3(45)(b), Art. 5(1)(d)",
    )
    is_employer: Fact[bool] = Fact(
        "Is the organisation an employer that uses the system at the workplace?",
        source="Reg. (EU) 2024/1689 Art. 26(7)",
    )
    is_regulated_financial_institution: Fact[bool] = Fact(
        "Is it a financial institution under internal-governance requirements of Union financial "
        "services law?",
        source="Reg. (EU) 2024/1689 Art. 17(4), Art. 26(5)",
    )
    size: Fact[Size] = Fact(
        "Which size class is the organisation, counting partner and linked enterprises as Recommendation "
        "2003/361/EC and Recommendation (EU) 2025/1099 ask?",
        source="Reg. (EU) 2024/1689 Art. 3(14a), (14b), Art. 99(6), (6a)",
    )
    has_partner_or_linked_enterprises: Fact[bool] = Fact(
        "Does it have partner or linked enterprises?",
        source="Reg. (EU) 2024/1689 Art. 63(1)",
    )
    worldwide_turnover: Fact[Decimal] = Fact(
        "What was the total worldwide annual turnover in the preceding financial year?",
        source="Reg. (EU) 2024/1689 Art. 99(3)-(5), Art. 101(1)",
        unit="EUR",
    )
    supports_ai_literacy: Fact[bool] = Fact(
        "Are measures in place that support the AI literacy of everyone who operates or uses the system "
        "for the organisation, fitted to their knowledge, the context and the people affected?",
        source="Reg. (EU) 2024/1689 Art. 4(1)",
        control="operator",
        sums_up=each_of(
            "literacy_covers_staff",
            "literacy_covers_others_on_its_behalf",
            "literacy_fits_people_and_context",
        ),
    )
    literacy_covers_staff: Fact[bool] = Fact(
        "Do the AI literacy measures cover the staff who deal with operating and using the system (yes if "
        "there is none)?",
        source="Reg. (EU) 2024/1689 Art. 4(1)",
        control="operator",
    )
    literacy_covers_others_on_its_behalf: Fact[bool] = Fact(
        "Do the AI literacy measures cover other people who operate or use it on the organisation's behalf, "
        "such as contractors and agents (yes if there are none)?",
        source="Reg. (EU) 2024/1689 Art. 4(1)",
        control="operator",
    )
    literacy_fits_people_and_context: Fact[bool] = Fact(
        "Do the measures take into account what these people know, the context of use and the people the "
        "system is used on?",
        source="Reg. (EU) 2024/1689 Art. 4(1)",
        control="operator",
    )
    literacy_level_ensured: Fact[bool] = Fact(
        "Does the organisation ensure, as best it can, that these people have a sufficient level of AI "
        "literacy (the wording in force until 26 July 2026)?",
        source="Reg. (EU) 2024/1689 Art. 4 (text until 2026-07-26)",
        control="operator",
    )
