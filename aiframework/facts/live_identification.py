"""Identifying people in public, in real time, for law enforcement."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, one_of
from aiframework.logic import Fact

__all__ = ["LiveIdentification", "Objective", "Offence"]


class Objective(Enum):
    """What a search for a person in real time is for."""

    SEARCH_FOR_VICTIMS_OR_MISSING = "search_for_victims_or_missing"
    IMMINENT_THREAT_TO_LIFE_OR_TERRORISM = "imminent_threat_to_life_or_terrorism"
    SUSPECT_OF_LISTED_OFFENCE = "suspect_of_listed_offence"
    OTHER = "other"


class Offence(Enum):
    """Serious offences listed by the Union."""

    TERRORISM = "terrorism"
    TRAFFICKING_IN_HUMAN_BEINGS = "trafficking_in_human_beings"
    SEXUAL_EXPLOITATION_OF_CHILDREN = "sexual_exploitation_of_children"
    DRUG_TRAFFICKING = "drug_trafficking"
    WEAPONS_TRAFFICKING = "weapons_trafficking"
    MURDER_OR_GRIEVOUS_BODILY_INJURY = "murder_or_grievous_bodily_injury"
    ORGAN_TRADE = "organ_trade"
    NUCLEAR_TRAFFICKING = "nuclear_trafficking"
    KIDNAPPING_OR_HOSTAGE_TAKING = "kidnapping_or_hostage_taking"
    INTERNATIONAL_CRIMINAL_COURT_CRIMES = "international_criminal_court_crimes"
    SEIZURE_OF_AIRCRAFT_OR_SHIPS = "seizure_of_aircraft_or_ships"
    RAPE = "rape"
    ENVIRONMENTAL_CRIME = "environmental_crime"
    ORGANISED_OR_ARMED_ROBBERY = "organised_or_armed_robbery"
    SABOTAGE = "sabotage"
    CRIMINAL_ORGANISATION_IN_THESE = "criminal_organisation_in_these"
    OTHER = "other"


@describes
class LiveIdentification:
    """One use of remote biometric identification, and what surrounds it."""

    in_real_time: Fact[bool] = Fact(
        "In remote identification, are capture, comparison and identification done without significant "
        "delay (or with only a short, limited one)?",
        source="Reg. (EU) 2024/1689 Art. 3(42)",
    )
    in_public_space: Fact[bool] = Fact(
        "Does the remote identification take place in a physical location that an undetermined number of "
        "people may enter (not an online space)?",
        source="Reg. (EU) 2024/1689 Art. 3(44), recital 19",
    )
    for_law_enforcement: Fact[bool] = Fact(
        "Is the remote identification used for law enforcement (preventing, investigating, detecting or "
        "prosecuting crime, executing penalties, public security)?",
        source="Reg. (EU) 2024/1689 Art. 3(46)",
    )
    takes_place: Fact[bool] = Fact(
        "Does the organisation in fact identify people in real time in public places for law enforcement?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(h)",
        control="operator",
    )
    objective: Fact[Objective] = Fact(
        "What is the real-time search for: a specific victim of abduction, human trafficking or sexual exploitation, or a "
        "missing person; a specific, substantial and imminent threat to life or safety, or a genuine threat of terrorist "
        "attack; a suspect of a listed offence; or another?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(h)(i)-(iii)",
    )
    strictly_necessary: Fact[bool] = Fact(
        "Is this real-time search strictly necessary for its objective?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(h)",
    )
    offence: Fact[Offence] = Fact(
        "Of which offence is the person sought suspected (illegal restraint counts with kidnapping, munitions and "
        "explosives with weapons, radioactive material with nuclear, human tissue with organs)?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(h)(iii), Annex II",
    )
    maximum_sentence: Fact[float] = Fact(
        "What is the maximum custodial sentence or detention for that offence in the Member State concerned?",
        source="Reg. (EU) 2024/1689 Art. 5(1)(h)(iii)",
        unit="years",
    )
    national_law_permits: Fact[bool] = Fact(
        "Has the Member State a law that permits such use and sets out the detailed conditions?",
        source="Reg. (EU) 2024/1689 Art. 5(5)",
    )
    follows_national_conditions: Fact[bool] = Fact(
        "Does the real-time search keep to the limits of time, place and persons that the national law sets?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
    )
    safeguards_met: Fact[bool] = Fact(
        "Are all these met for the real-time search: only the targeted person's identity confirmed, harm "
        "and consequences weighed, national limits kept, rights impact assessed, system registered?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
        sums_up=each_of(
            "confirms_targeted_person_only",
            "harm_without_use_weighed",
            "consequences_for_people_weighed",
            "follows_national_conditions",
            "rights_impact_assessed",
            one_of(
                "registered_in_eu_database", each_of("urgency_justified", "registered_without_undue_delay")
            ),
        ),
    )
    confirms_targeted_person_only: Fact[bool] = Fact(
        "Is the real-time search used only to confirm the identity of a specifically targeted person?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
    )
    harm_without_use_weighed: Fact[bool] = Fact(
        "Were the seriousness, probability and scale of the harm without the real-time search weighed?",
        source="Reg. (EU) 2024/1689 Art. 5(2)(a)",
        control="operator",
    )
    consequences_for_people_weighed: Fact[bool] = Fact(
        "Were the consequences of the real-time search for the rights and freedoms of everybody "
        "concerned weighed?",
        source="Reg. (EU) 2024/1689 Art. 5(2)(b)",
        control="operator",
    )
    rights_impact_assessed: Fact[bool] = Fact(
        "Has the authority completed a fundamental rights impact assessment of the real-time search?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
    )
    registered_in_eu_database: Fact[bool] = Fact(
        "Has the authority registered the real-time identification system in the Union database?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
    )
    registered_without_undue_delay: Fact[bool] = Fact(
        "Where urgency made it start without registration: did registration follow without undue delay?",
        source="Reg. (EU) 2024/1689 Art. 5(2)",
        control="operator",
    )
    authorised_beforehand: Fact[bool] = Fact(
        "Did a court, or an independent authority whose decision binds, authorise the real-time search "
        "before it began?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        control="operator",
    )
    urgency_justified: Fact[bool] = Fact(
        "Was it so urgent, with good reason, that the real-time search had to begin first?",
        source="Reg. (EU) 2024/1689 Art. 5(2), (3)",
    )
    authorisation_requested_after: Fact[float] = Fact(
        "How many hours after the start of the real-time search was authorisation requested?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        unit="hours",
        control="operator",
    )
    authorisation_requested_without_undue_delay: Fact[bool] = Fact(
        "Was authorisation of the urgent real-time search requested as soon as it could be?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        control="operator",
    )
    authorisation_rejected: Fact[bool] = Fact(
        "Was the request for authorisation of the real-time search rejected?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
    )
    stopped_after_rejection: Fact[bool] = Fact(
        "Was the real-time search stopped at once after the rejection?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        control="operator",
    )
    data_deleted_after_rejection: Fact[bool] = Fact(
        "Were all data, results and outputs of the real-time search deleted at once after the rejection?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        control="operator",
    )
    adverse_decision_solely_on_output: Fact[bool] = Fact(
        "Was a decision with adverse legal effect on a person taken on the output of real-time "
        "identification alone?",
        source="Reg. (EU) 2024/1689 Art. 5(3)",
        control="operator",
    )
    market_surveillance_notified: Fact[bool] = Fact(
        "Was the real-time search notified to the market surveillance authority?",
        source="Reg. (EU) 2024/1689 Art. 5(4)",
        control="operator",
    )
    data_protection_authority_notified: Fact[bool] = Fact(
        "Was the real-time search notified to the national data protection authority?",
        source="Reg. (EU) 2024/1689 Art. 5(4)",
        control="operator",
    )
    notice_free_of_sensitive_data: Fact[bool] = Fact(
        "Are the notifications of real-time searches free of sensitive operational data?",
        source="Reg. (EU) 2024/1689 Art. 5(4)",
        control="operator",
    )
