"""The regulated product the system is, or is part of."""

from enum import Enum

from aiframework.facts.following import ruled_out_by
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Product", "ProductAct"]


class ProductAct(Enum):
    """Union product acts; the first group follows the full procedure, the second its own sector's."""

    MACHINERY_DIRECTIVE = "dir_2006_42_machinery"
    TOYS = "dir_2009_48_toys"
    RECREATIONAL_CRAFT = "dir_2013_53_recreational_craft"
    LIFTS = "dir_2014_33_lifts"
    EXPLOSIVE_ATMOSPHERES = "dir_2014_34_explosive_atmospheres"
    RADIO_EQUIPMENT = "dir_2014_53_radio_equipment"
    PRESSURE_EQUIPMENT = "dir_2014_68_pressure_equipment"
    CABLEWAYS = "reg_2016_424_cableways"
    PROTECTIVE_EQUIPMENT = "reg_2016_425_protective_equipment"
    GAS_APPLIANCES = "reg_2016_426_gas_appliances"
    MEDICAL_DEVICES = "reg_2017_745_medical_devices"
    IN_VITRO_DIAGNOSTICS = "reg_2017_746_in_vitro_diagnostics"
    AVIATION_SECURITY = "reg_300_2008_aviation_security"
    TWO_OR_THREE_WHEELERS = "reg_168_2013_two_or_three_wheelers"
    AGRICULTURAL_VEHICLES = "reg_167_2013_agricultural_vehicles"
    MARINE_EQUIPMENT = "dir_2014_90_marine_equipment"
    RAIL = "dir_2016_797_rail"
    MOTOR_VEHICLES = "reg_2018_858_motor_vehicles"
    VEHICLE_SAFETY = "reg_2019_2144_vehicle_safety"
    UNMANNED_AIRCRAFT = "reg_2018_1139_unmanned_aircraft"
    MACHINERY = "reg_2023_1230_machinery"


@describes
class Product:
    """The product around the system, its safety, and who has to assess it."""

    acts: Fact[frozenset[ProductAct]] = Fact(
        "Which of these Union product acts cover the system itself or the product it is part of?",
        source="Reg. (EU) 2024/1689 Art. 6(1), Annex I",
    )
    is_the_system_itself: Fact[bool] = Fact(
        "Is the AI system itself a product under one of the Union product acts (software that is a medical device, "
        "say)?",
        source="Reg. (EU) 2024/1689 Art. 6(1)(a)",
    )
    contains_the_system: Fact[bool] = Fact(
        "Is the AI system a component of a product under one of the Union product acts (machine, toy, lift, radio, "
        "vehicle, medical device ...)?",
        source="Reg. (EU) 2024/1689 Art. 6(1)(a), Art. 3(14)",
    )
    meant_to_protect_health_safety: Fact[bool] = Fact(
        "Is the system meant to prevent or mitigate risks to the health and safety of people or to property?",
        source="Reg. (EU) 2024/1689 Art. 3(14)",
    )
    failure_endangers_people: Fact[bool] = Fact(
        "Would a failure or malfunction of the system endanger people's health and safety?",
        source="Reg. (EU) 2024/1689 Art. 3(14), Art. 6(1b)",
    )
    failure_endangers_property: Fact[bool] = Fact(
        "Would a failure or malfunction of the system endanger property?",
        source="Reg. (EU) 2024/1689 Art. 3(14)",
    )
    solely_assists_without_safety: Fact[bool] = Fact(
        "Is it used solely for non-safety aspects of user assistance, performance, service efficiency, "
        "automation, convenience or quality control?",
        source="Reg. (EU) 2024/1689 Art. 6(1a)",
        follows=ruled_out_by("meant_to_protect_health_safety"),
    )
    third_party_assessment_required: Fact[bool] = Fact(
        "Does the product act require that a third party assesses the conformity of this product, whether "
        "or not harmonised standards are applied?",
        source="Reg. (EU) 2024/1689 Art. 6(1)(b)",
    )
    self_assessment_only_with_standards: Fact[bool] = Fact(
        "May the maker assess this product alone only because harmonised standards are applied?",
        source="Reg. (EU) 2024/1689 Art. 6(1)(b), Art. 43(3)",
    )
    third_party_only_for_other_risks: Fact[bool] = Fact(
        "Is the third-party assessment required solely for risks other than health and safety, such as "
        "radio spectrum or electromagnetic interference?",
        source="Reg. (EU) 2024/1689 Art. 6(1c)",
    )
    third_party_only_for_spectrum_or_interference: Fact[bool] = Fact(
        "Is that third-party assessment required for nothing but radio spectrum or electromagnetic "
        "interference (rather than, say, privacy or cybersecurity)?",
        source="Reg. (EU) 2024/1689 Art. 6(1c)",
    )
    act_integrates_ai_requirements: Fact[bool] = Fact(
        "Have the requirements for high-risk AI been built into that product act?",
        source="Reg. (EU) 2024/1689 Art. 2(2)",
    )
    limited_by_delegated_act: Fact[bool] = Fact(
        "Has the Commission limited requirements for this kind of system by a delegated act because the "
        "product act protects as well?",
        source="Reg. (EU) 2024/1689 Art. 2(13)",
    )
