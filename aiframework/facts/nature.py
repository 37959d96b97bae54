"""What the system is, and what may keep it outside a law."""

from enum import Enum

from aiframework.facts.following import is_one_of
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Circumstance", "Nature", "Technique"]


class Technique(Enum):
    """Kinds of software that official guidance treats as too simple to be AI."""

    NONE = "none"
    BASIC_DATA_PROCESSING = "basic_data_processing"
    CLASSICAL_HEURISTICS = "classical_heuristics"
    SIMPLE_PREDICTION = "simple_prediction"
    MATHEMATICAL_OPTIMISATION = "mathematical_optimisation"


class Circumstance(Enum):
    """Circumstances that can keep a system, or a use of it, outside a law."""

    #: placed on the market or used exclusively for military, defence or national security purposes
    EXCLUSIVELY_MILITARY_OR_SECURITY = "exclusively_military_or_security"
    #: used in an area outside the scope of Union law
    OUTSIDE_UNION_LAW = "outside_union_law"
    #: developed and put into service for scientific research alone, and used (with its output) for nothing else
    SOLELY_SCIENTIFIC_RESEARCH = "solely_scientific_research"
    #: research, testing or development before the market, service or any other availability for use
    STILL_IN_DEVELOPMENT = "still_in_development"
    #: used by a private individual purely personally: no professional or regular economic aim, no crime
    PURELY_PERSONAL_USE = "purely_personal_use"
    #: the organisation is itself a third country's authority or an international organisation, and uses the system
    #: in police or judicial cooperation with the Union or its members, with adequate safeguards
    FOREIGN_JUSTICE_COOPERATION = "foreign_justice_cooperation"
    #: the system is released under a free and open-source licence and is not monetised
    FREE_AND_OPEN_SOURCE = "free_and_open_source"
    #: the system is, or is part of, an aircraft, vehicle, vessel, train, machine or other product whose
    #: own Union act stands in Annex I Section B of Regulation (EU) 2024/1689
    SECTORAL_PRODUCT = "sectoral_product"


@describes
class Nature:
    """What the system is, before anybody asks what it is for."""

    circumstances: Fact[frozenset[Circumstance]] = Fact(
        "Which apply: exclusively military or security, outside Union law, solely scientific research, in development, "
        "purely personal (no trade, no crime), third-country authorities' or international organisations' own police or "
        "judicial cooperation with safeguards, unmonetised free open source, part of Union-regulated aviation, vehicles, "
        "ships, rail or machinery?",
        source="Reg. (EU) 2024/1689 Art. 2(2), (3), (4), (6), (8), (10), (12); CETS 225 Art. 3(3)",
    )

    machine_based: Fact[bool] = Fact(
        "Does it run on machines (hardware and software)?",
        source="Reg. (EU) 2024/1689 Art. 3(1); CETS 225 Art. 2; Cal. Gov. Code 11546.45.5",
        mostly="yes",
    )
    infers_outputs: Fact[bool] = Fact(
        "Does it infer from its input how to generate predictions, content, recommendations or decisions (as what has "
        "learned from data, or reasons over encoded knowledge, does)?",
        source="Reg. (EU) 2024/1689 Art. 3(1); CETS 225 Art. 2; Cal. Gov. Code 11546.45.5",
        mostly="yes",
    )
    only_human_written_steps: Fact[bool] = Fact(
        "Is it no more than steps that people wrote down in full, basic data processing or statistics, a classical "
        "heuristic, or a way to speed up an established optimisation method, without learning, reasoning or modelling "
        "beyond that?",
        source="Reg. (EU) 2024/1689 Art. 3(1), recital 12; Commission guidelines C(2025) 5053 paras 40-51",
        follows=is_one_of("simple_technique", set(Technique) - {Technique.NONE}),
    )
    outputs_can_influence_environment: Fact[bool] = Fact(
        "Can its outputs influence a physical or virtual environment (a score or a text that somebody reads, or "
        "other software acts on, does)?",
        source="Reg. (EU) 2024/1689 Art. 3(1); CETS 225 Art. 2; Cal. Gov. Code 11546.45.5",
        mostly="yes",
    )
    designed_for_some_autonomy: Fact[bool] = Fact(
        "Is it designed to work with at least some independence from people?",
        source="Reg. (EU) 2024/1689 Art. 3(1)",
    )
    may_adapt_after_deployment: Fact[bool] = Fact(
        "Can it change its behaviour after deployment by learning?",
        source="Reg. (EU) 2024/1689 Art. 3(1)",
    )
    simple_technique: Fact[Technique] = Fact(
        "Is it nothing more than one of these simple kinds of software?",
        source="Commission guidelines C(2025) 5053 paras 40-51",
    )
    protects_national_security_interests: Fact[bool] = Fact(
        "Does the activity protect national security interests (exclusively or not)?",
        source="CETS 225 Art. 3(2)",
    )
    concerns_national_defence: Fact[bool] = Fact(
        "Is the activity a matter of national defence?",
        source="CETS 225 Art. 3(4)",
    )
    tested_in_real_world: Fact[bool] = Fact(
        "Is it being tested in real-world conditions, outside a laboratory or simulation?",
        source="Reg. (EU) 2024/1689 Art. 2(8), Art. 3(57)",
    )
    testing_may_touch_rights: Fact[bool] = Fact(
        "Could the testing itself interfere with human rights, democracy or the rule of law?",
        source="CETS 225 Art. 3(3)",
    )
    authorised_against_crime: Fact[bool] = Fact(
        "Is its use, all of it, authorised by law in order to detect, prevent, investigate or prosecute criminal "
        "offences (no where it is used for anything else too)?",
        source="Reg. (EU) 2024/1689 Art. 50(1), (2), (4); Commission guidelines C(2026) 5054 para. 48",
    )
    authorisation_has_safeguards: Fact[bool] = Fact(
        "Does the authorisation to fight crime come with appropriate safeguards for the rights and "
        "freedoms of others?",
        source="Reg. (EU) 2024/1689 Art. 50(1)",
    )
    component_of_large_scale_it_system: Fact[bool] = Fact(
        "Is it a component of a large Union IT system for borders, visas, asylum or criminal records "
        "(SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN or their interoperability)?",
        source="Reg. (EU) 2024/1689 Art. 111(1), Annex X",
    )
