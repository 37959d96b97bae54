"""Registration of systems and of their use in the EU database."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, given
from aiframework.logic import Fact

__all__ = ["DeployerEntry", "ProviderEntry", "Registration"]


@describes
class Registration:
    """What provider and deployer have entered, where, and in time or not."""

    provider_registered: Fact[bool] = Fact(
        "Has the provider (or its representative) registered itself in the EU database?",
        source="Reg. (EU) 2024/1689 Art. 16(i), Art. 49(1), (2)",
        control="operator",
    )
    system_registered: Fact[bool] = Fact(
        "Is the high-risk system registered in the EU database?",
        source="Reg. (EU) 2024/1689 Art. 16(i), Art. 49(1)",
        control="operator",
    )
    registered_before_market: Fact[bool] = Fact(
        "Was the registration done before the system (after a significant change of its design: the changed "
        "system) was placed on the market or put into service (open while it is neither)?",
        source="Reg. (EU) 2024/1689 Art. 49(1), (2)",
        control="operator",
    )
    deployer_registered: Fact[bool] = Fact(
        "Has the public deployer registered itself in the EU database?",
        source="Reg. (EU) 2024/1689 Art. 26(8), Art. 49(3)",
        control="operator",
    )
    system_selected: Fact[bool] = Fact(
        "Has the public deployer selected the system in the EU database?",
        source="Reg. (EU) 2024/1689 Art. 49(3)",
        control="operator",
    )
    use_registered: Fact[bool] = Fact(
        "Has the public deployer registered its use of the system?",
        source="Reg. (EU) 2024/1689 Art. 26(8), Art. 49(3)",
        control="operator",
    )
    use_registered_before_use: Fact[bool] = Fact(
        "Was the use registered before the system (where the rules reach it only since its design changed: the "
        "changed system) was put into service or used (open while it is neither)?",
        source="Reg. (EU) 2024/1689 Art. 26(8), Art. 49(3)",
        control="operator",
    )
    secure_section_used: Fact[bool] = Fact(
        "Was everything registered in the secure part of the database that is not public?",
        source="Reg. (EU) 2024/1689 Art. 49(4)",
        control="operator",
    )
    reduced_data_only: Fact[bool] = Fact(
        "Does the entry in the secure part hold only the shorter list of data set for it?",
        source="Reg. (EU) 2024/1689 Art. 49(4)(a)-(d)",
        control="operator",
    )
    nationally_registered: Fact[bool] = Fact(
        "Is the system for critical infrastructure registered at national level?",
        source="Reg. (EU) 2024/1689 Art. 49(5)",
        control="operator",
    )
    responsible_person_entered: Fact[bool] = Fact(
        "Does the entry name the person who registers and may represent the provider or deployer, "
        "with contact details?",
        source="Reg. (EU) 2024/1689 Art. 71(5)",
        control="operator",
    )
    entry_up_to_date: Fact[bool] = Fact(
        "Are all entries kept up to date?",
        source="Reg. (EU) 2024/1689 Annex VIII Sections A, B, C",
        control="operator",
    )


@describes
class ProviderEntry:
    """What the provider's entry in the EU database holds."""

    complete_for_high_risk: Fact[bool] = Fact(
        "Does the entry hold everything Section A of Annex VIII lists for a high-risk system?",
        source="Reg. (EU) 2024/1689 Art. 49(1), Art. 71(2), Annex VIII Section A",
        control="operator",
        sums_up=each_of(
            "gives_provider",
            given("submitted_by_another", "gives_submitter"),
            given("authorised_representative.appointed", "gives_representative"),
            "gives_trade_name",
            "gives_purpose",
            "gives_functions",
            "gives_status",
            "gives_member_states",
            "gives_inputs_and_logic",
            given("conformity.notified_body_involved", each_of("gives_certificate", "has_certificate_copy")),
            "has_declaration_copy",
            "has_instructions",
        ),
    )
    complete_for_exempt: Fact[bool] = Fact(
        "Does the entry hold everything Section B of Annex VIII lists for a system considered not high-risk?",
        source="Reg. (EU) 2024/1689 Art. 49(2), Art. 71(2), Annex VIII Section B",
        control="operator",
        sums_up=each_of(
            "gives_provider",
            given("submitted_by_another", "gives_submitter"),
            given("authorised_representative.appointed", "gives_representative"),
            "gives_trade_name",
            "gives_purpose",
            "gives_exemption_conditions",
            "gives_status",
        ),
    )
    gives_provider: Fact[bool] = Fact(
        "Does it give the provider's name, address and contact details?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 1, Section B point 1",
        control="operator",
    )
    submitted_by_another: Fact[bool] = Fact(
        "Is the entry submitted by someone else on the provider's behalf?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 2, Section B point 2",
    )
    gives_submitter: Fact[bool] = Fact(
        "Does it give the name, address and contact details of that other person?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 2, Section B point 2",
        control="operator",
    )
    gives_representative: Fact[bool] = Fact(
        "Does it give the authorised representative's name, address and contact details?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 3, Section B point 3",
        control="operator",
    )
    gives_trade_name: Fact[bool] = Fact(
        "Does it give the trade name and any reference that makes the system traceable?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 4, Section B point 4",
        control="operator",
    )
    gives_purpose: Fact[bool] = Fact(
        "Does it describe the intended purpose?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 5, Section B point 5",
        control="operator",
    )
    gives_functions: Fact[bool] = Fact(
        "Does it describe the components and functions the system supports?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 5",
        control="operator",
    )
    gives_inputs_and_logic: Fact[bool] = Fact(
        "Does it describe briefly the data the system uses and how it works?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 6",
        control="operator",
    )
    gives_status: Fact[bool] = Fact(
        "Does it say whether the system is on the market, in service, no longer so, or recalled?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 7, Section B point 8",
        control="operator",
    )
    gives_certificate: Fact[bool] = Fact(
        "Does it give type, number and expiry of the certificate and the notified body?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 8",
        control="operator",
    )
    has_certificate_copy: Fact[bool] = Fact(
        "Does it hold a scan of the certificate?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 9",
        control="operator",
    )
    gives_member_states: Fact[bool] = Fact(
        "Does it list the Member States where the system is supplied or in service?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 10, Section B point 9 (until 2026-07-26)",
        control="operator",
    )
    has_declaration_copy: Fact[bool] = Fact(
        "Does it hold a copy of the EU declaration of conformity?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 11",
        control="operator",
    )
    has_instructions: Fact[bool] = Fact(
        "Does it hold the electronic instructions for use?",
        source="Reg. (EU) 2024/1689 Annex VIII Section A point 12",
        control="operator",
    )
    gives_exemption_conditions: Fact[bool] = Fact(
        "Does it say which conditions of Article 6(3) make the system not high-risk?",
        source="Reg. (EU) 2024/1689 Annex VIII Section B point 6",
        control="operator",
    )
    gives_exemption_grounds: Fact[bool] = Fact(
        "Does it sum up why the system is considered not high-risk (asked until 26 July 2026)?",
        source="Reg. (EU) 2024/1689 Annex VIII Section B point 7 (until 2026-07-26)",
        control="operator",
    )


@describes
class DeployerEntry:
    """What the public deployer's entry in the EU database holds."""

    complete: Fact[bool] = Fact(
        "Does the entry hold everything Section C of Annex VIII lists?",
        source="Reg. (EU) 2024/1689 Art. 49(3), Art. 71(3), Annex VIII Section C",
        control="operator",
        sums_up=each_of(
            "gives_deployer",
            "gives_submitter",
            "links_provider_entry",
            "sums_up_rights_assessment",
            given("deployer.impact_assessment_required", "sums_up_data_protection_assessment"),
        ),
    )
    gives_deployer: Fact[bool] = Fact(
        "Does it give the deployer's name, address and contact details?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 1",
        control="operator",
    )
    gives_submitter: Fact[bool] = Fact(
        "Does it give the name, address and contact details of the person who submits it for the deployer?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 2",
        control="operator",
    )
    links_provider_entry: Fact[bool] = Fact(
        "Does it give the web address of the provider's entry for the system?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 3",
        control="operator",
    )
    sums_up_rights_assessment: Fact[bool] = Fact(
        "Does it sum up the findings of the fundamental rights impact assessment?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 4",
        control="operator",
    )
    sums_up_data_protection_assessment: Fact[bool] = Fact(
        "Does it sum up the data protection impact assessment?",
        source="Reg. (EU) 2024/1689 Annex VIII Section C point 5",
        control="operator",
    )
