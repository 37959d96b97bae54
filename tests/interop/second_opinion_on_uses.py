"""Annex III as both see it: which of our facts follows from which input, and where the two differ."""

from collections.abc import Mapping, Sequence
from typing import Any

from aiframework.facts.biometrics import Attribute, Biometrics
from aiframework.facts.product import Product
from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Infrastructure, IntendedUser, Task
from aiframework.laws.eu_ai_act.annex_iii import (
    point_1_biometrics,
    point_2_infrastructure,
    point_3_education,
    point_4_employment,
    point_5_services,
    point_6_law_enforcement,
    point_7_migration,
    point_8_justice_and_democracy,
)
from aiframework.legal.provision import Provision
from aiframework.logic import Fact, some
from tests.interop.second_opinion import (
    OURS,
    Compared,
    Difference,
    Inputs,
    Told,
    both,
    either,
    listed,
    neither,
    told,
)

__all__ = ["USES", "tasks"]


def _use(  # noqa: PLR0917 - a row of a table
    point: str,
    use: Provision,
    tells: Sequence[Told],
    always: Mapping[Fact[Any], Any] | None = None,
    apart: Mapping[str, Sequence[Any]] | None = None,
    differences: Sequence[Difference] = (),
) -> Compared:
    """Return a point of Annex III: "4_B" is point 4(b)."""
    number_, _, letter = point.partition("_")
    cite = f"Annex III {number_}" + (f"({letter.lower()})" if letter else "")
    return Compared(
        rule=f"AIA_ANH_III_{point}",
        cite=cite,
        ours=some(Purpose, use.condition()),
        tells=tells,
        always=always or {},
        apart=apart or {},
        differences=differences,
    )


_PERMITTED = told(Purpose.permitted_by_law, "biometrischer_einsatz_rechtlich_zulaessig")
_POLICE = (
    told(Purpose.permitted_by_law, "strafverfolgungseinsatz_rechtlich_zulaessig"),
    listed(
        Purpose.users,
        {
            IntendedUser.LAW_ENFORCEMENT: either(
                "strafverfolgungsbehoerde_oder_in_deren_auftrag",
                "unionseinrichtung_unterstuetzt_strafverfolgung",
            )
        },
    ),
)
_BORDER = (
    told(Purpose.permitted_by_law, "migrationseinsatz_rechtlich_zulaessig"),
    listed(
        Purpose.users,
        {
            IntendedUser.MIGRATION_OR_BORDER_AUTHORITY: both(
                "migration_asyl_grenzkontrollkontext",
                either("zustaendige_behoerde_oder_in_deren_auftrag", "unionseinrichtung_migrationsaufgaben"),
            )
        },
    ),
)
_CRITICAL = f"{OURS}meant for entities identified as critical"
_PROTECTED = f"{OURS}the attribute is age or gender alone"
_SCHOOL = "bildung_oder_berufsausbildung_einrichtung"
_WORK = "arbeitsbezogene_vertragsbeziehung"


def tasks(*, more: Sequence[Told] = (), **named: Any) -> tuple[Told, ...]:
    """Return: the tasks of the purpose are what these inputs say."""
    return (listed(Purpose.tasks, {Task[name]: needs for name, needs in named.items()}), *more)


def _attributes(inputs: Inputs) -> tuple[Fact[Any], Any] | None:
    inferred = inputs["ableitung_sensitiver_oder_geschuetzter_attribute"]
    kind = Attribute.AGE if inputs[_PROTECTED] else Attribute.ETHNIC_ORIGIN
    return (
        None if inferred is None else (Biometrics.inferred_attributes, frozenset({kind} if inferred else ()))
    )


USES = (
    _use(
        "1_A",
        point_1_biometrics.remote_identification_use,
        (
            _PERMITTED,
            told(Biometrics.identifies_at_a_distance, "zweck_biometrische_fernidentifizierung"),
            told(
                Biometrics.only_verifies_claimed_identity,
                "ausschliesslich_verifikation_behaupteter_identitaet",
            ),
        ),
        {Purpose.involves_biometrics: True},
    ),
    _use(
        "1_B",
        point_1_biometrics.biometric_categorisation_use,
        (
            _PERMITTED,
            told(Biometrics.categorises_people, "zweck_biometrische_kategorisierung"),
            _attributes,
        ),
        {Purpose.involves_biometrics: True, Biometrics.categorisation_ancillary: False},
        {_PROTECTED: (False, True)},
        (
            Difference(
                where={_PROTECTED: True},
                settled={_PROTECTED: False},
                right="both",
                because=(
                    "Age and gender are protected characteristics, so the words of point 1(b) can hold them; the "
                    "draft guidelines of 19 May 2026 (para. 170) leave them out. We follow the draft as long as that "
                    "layer is on; with it left out the point is open for us."
                ),
            ),
        ),
    ),
    _use(
        "1_C",
        point_1_biometrics.emotion_recognition_use,
        (_PERMITTED, told(Biometrics.infers_emotions, "zweck_emotionserkennung")),
        {Purpose.involves_biometrics: True},
    ),
    _use(
        "2",
        point_2_infrastructure.critical_infrastructure_use,
        (
            told(Product.meant_to_protect_health_safety, "zweck_sicherheitsbauteil_infrastruktur"),
            listed(
                Purpose.infrastructure,
                {
                    network: both("verwaltung_oder_betrieb_infrastruktur", name)
                    for network, name in (
                        (Infrastructure.CRITICAL_DIGITAL, "kritische_digitale_infrastruktur"),
                        (Infrastructure.ROAD_TRAFFIC, "strassenverkehr"),
                        (Infrastructure.WATER, "wasserversorgung"),
                        (Infrastructure.GAS, "gasversorgung"),
                        (Infrastructure.HEATING, "waermeversorgung"),
                        (Infrastructure.ELECTRICITY, "stromversorgung"),
                    )
                },
            ),
            told(Purpose.used_by_critical_entities, _CRITICAL),
        ),
        {
            Product.failure_endangers_people: False,
            Product.failure_endangers_property: False,
            Product.solely_assists_without_safety: False,
            Purpose.only_protects_against_cyber_attacks: False,
        },
        # the six networks are alike: two of them stand for all
        {
            _CRITICAL: (True, False, None),
            **dict.fromkeys(
                ("gasversorgung", "waermeversorgung", "stromversorgung", "wasserversorgung"), (False,)
            ),
        },
        tuple(
            Difference(
                where={_CRITICAL: value},
                settled={_CRITICAL: True},
                right="both",
                because=(
                    "The words of point 2 ask for a safety component in running the network, whoever runs it; the draft "
                    "guidelines (paras 190-196) read `critical infrastructure` as Art. 3(62) defines it, so only what "
                    "is meant for entities identified as critical. We follow the draft as long as that layer is on."
                ),
            )
            for value in (False, None)
        ),
    ),
    _use(
        "3_A",
        point_3_education.admission,
        tasks(
            DECIDING_EDUCATION_ADMISSION=both(
                _SCHOOL,
                either("zweck_bildungszugang_oder_zulassung", "zweck_zuweisung_personen_bildungseinrichtung"),
            )
        ),
    ),
    _use(
        "3_B",
        point_3_education.learning_outcomes,
        tasks(
            EVALUATING_LEARNING_OUTCOMES="zweck_bewertung_lernergebnisse",
            more=(told(Purpose.within_educational_institution, _SCHOOL),),
        ),
    ),
    _use(
        "3_C",
        point_3_education.education_level,
        tasks(
            ASSESSING_EDUCATION_LEVEL="zweck_bewertung_angemessenen_erhaltenen_oder_zugaenglichen_bildungsniveaus",
            more=(told(Purpose.within_educational_institution, _SCHOOL),),
        ),
    ),
    _use(
        "3_D",
        point_3_education.test_monitoring,
        tasks(
            MONITORING_TEST_BEHAVIOUR="zweck_ueberwachung_und_erkennung_verbotenen_pruefungsverhaltens",
            more=(
                told(Purpose.within_educational_institution, _SCHOOL),
                told(Purpose.during_tests, "zweck_ueberwachung_und_erkennung_verbotenen_pruefungsverhaltens"),
            ),
        ),
    ),
    _use(
        "4_A",
        point_4_employment.recruitment,
        tasks(OTHER_RECRUITMENT_OR_SELECTION="zweck_personalgewinnung_oder_personalauswahl"),
    ),
    _use(
        "4_B",
        point_4_employment.work_management,
        tasks(
            DECIDING_WORK_TERMS=both(
                _WORK, "zweck_entscheidung_arbeitsbedingungen_befoerderung_oder_beendigung"
            ),
            ALLOCATING_TASKS_BY_BEHAVIOUR_OR_TRAITS=both(
                _WORK,
                "zweck_aufgabenzuteilung",
                "zuteilung_nach_individuellem_verhalten_oder_persoenlichen_merkmalen",
            ),
            MONITORING_AND_EVALUATING_WORKERS=both(
                _WORK, "zweck_ueberwachung_und_bewertung_leistung_und_verhalten"
            ),
        ),
    ),
    _use(
        "5_A",
        point_5_services.public_benefits,
        tasks(
            DECIDING_ESSENTIAL_PUBLIC_BENEFITS=both(
                "wesentliche_oeffentliche_unterstuetzungsleistung",
                "natuerliche_person_als_leistungsberechtigte",
                either("zweck_anspruchsbewertung", "zweck_gewaehrung_kuerzung_entzug_oder_rueckforderung"),
            ),
            more=(
                listed(Purpose.users, {IntendedUser.PUBLIC_AUTHORITY: "behoerde_oder_im_auftrag_behoerde"}),
            ),
        ),
    ),
    _use(
        "5_B",
        point_5_services.creditworthiness,
        tasks(
            EVALUATING_CREDITWORTHINESS="zweck_kreditwuerdigkeitsbewertung",
            ESTABLISHING_CREDIT_SCORE="zweck_kredit_score",
            more=(
                told(Purpose.concerns_natural_persons, "natuerliche_person_als_kreditgegenstand"),
                told(Purpose.detects_financial_fraud, "zweck_erkennung_finanzbetrug"),
            ),
        ),
        always={Purpose.only_for_capital_requirements: False},
    ),
    _use(
        "5_C",
        point_5_services.life_and_health_insurance,
        tasks(
            LIFE_OR_HEALTH_INSURANCE_RISK=both(
                either("lebensversicherung", "krankenversicherung"), "zweck_risikobewertung_versicherung"
            ),
            LIFE_OR_HEALTH_INSURANCE_PRICING=both(
                either("lebensversicherung", "krankenversicherung"), "zweck_preisbildung_versicherung"
            ),
            more=(told(Purpose.concerns_natural_persons, "natuerliche_person_als_versicherungsgegenstand"),),
        ),
        always={Purpose.only_for_capital_requirements: False},
    ),
    _use(
        "5_D",
        point_5_services.emergencies,
        tasks(
            CLASSIFYING_EMERGENCY_CALLS="zweck_bewertung_und_klassifizierung_notrufe",
            DISPATCHING_FIRST_RESPONSE="zweck_disposition_oder_priorisierung_notfallerstversorgung",
            EMERGENCY_PATIENT_TRIAGE="zweck_notfallmedizinische_patiententriage",
        ),
    ),
    _use(
        "6_A",
        point_6_law_enforcement.victim_risk,
        (*_POLICE, *tasks(ASSESSING_VICTIM_RISK="zweck_risiko_opferwerdung_natuerlicher_person")),
    ),
    _use(
        "6_B",
        point_6_law_enforcement.police_polygraph,
        (*_POLICE, *tasks(LIE_DETECTION="zweck_polygraph_oder_aehnliches_instrument")),
    ),
    _use(
        "6_C",
        point_6_law_enforcement.evidence_reliability,
        (
            *_POLICE,
            *tasks(
                EVALUATING_EVIDENCE_RELIABILITY="zweck_beweiszuverlaessigkeit_strafuntersuchung_oder_strafverfolgung"
            ),
        ),
    ),
    _use(
        "6_D",
        point_6_law_enforcement.offending_risk,
        (
            *_POLICE,
            *tasks(
                ASSESSING_OFFENDING_RISK=both(
                    "zweck_straftat_oder_rueckfallrisiko",
                    neither("ausschliesslich_profiling_natuerlicher_personen"),
                ),
                ASSESSING_TRAITS_OR_PAST_CRIME=(
                    "zweck_bewertung_persoenlichkeitsmerkmale_oder_frueheres_strafverhalten"
                ),
            ),
        ),
        {Purpose.rests_solely_on_profiling: False},
    ),
    _use(
        "6_E",
        point_6_law_enforcement.police_profiling,
        (
            *_POLICE,
            *tasks(
                PROFILING_IN_CRIMINAL_INVESTIGATION=(
                    "zweck_profiling_bei_straftataufdeckung_untersuchung_oder_verfolgung"
                )
            ),
        ),
    ),
    _use(
        "7_A",
        point_7_migration.border_polygraph,
        (*_BORDER, *tasks(LIE_DETECTION="zweck_polygraph_oder_aehnliches_instrument")),
    ),
    _use(
        "7_B",
        point_7_migration.entry_risk,
        (
            *_BORDER,
            *tasks(
                ASSESSING_ENTRY_RISK=both(
                    "person_beabsichtigt_einreise_oder_ist_eingereist",
                    "zweck_bewertung_personenbezogenen_risikos",
                )
            ),
        ),
    ),
    _use(
        "7_C",
        point_7_migration.applications,
        (
            *_BORDER,
            *tasks(
                EXAMINING_ASYLUM_VISA_OR_RESIDENCE=(
                    "zweck_unterstuetzung_antrags_oder_beschwerdepruefung_berechtigung_asyl_visum_aufenthalt"
                )
            ),
        ),
    ),
    _use(
        "7_D",
        point_7_migration.recognition_at_borders,
        (
            *_BORDER,
            *tasks(
                RECOGNISING_PEOPLE_AT_BORDERS=both(
                    "zweck_entdecken_erkennen_identifizieren_natuerlicher_personen",
                    neither("ausschliesslich_reisedokumentverifikation"),
                ),
            ),
        ),
    ),
    _use(
        "8_A",
        point_8_justice_and_democracy.judicial_reasoning,
        tasks(
            ASSISTING_JUDICIAL_REASONING=(
                "zweck_unterstuetzung_sachverhalt_rechtsauslegung_und_anwendung_auf_einzelfall"
            ),
            more=(
                listed(
                    Purpose.users,
                    {
                        IntendedUser.JUDICIAL_AUTHORITY: "justizbehoerde_oder_in_deren_auftrag",
                        IntendedUser.DISPUTE_RESOLUTION: "alternative_streitbeilegung",
                    },
                ),
                told(Purpose.ends_in_legal_effects, "streitbeilegung_mit_rechtswirkungen"),
            ),
        ),
        {Purpose.only_ancillary_administration: False},
        differences=(
            Difference(
                where={"justizbehoerde_oder_in_deren_auftrag": False, "alternative_streitbeilegung": None},
                settled={"alternative_streitbeilegung": False},
                right="they",
                because=(
                    "Not for a court, and whether for dispute resolution is not known, but that would have no legal "
                    "effects: outside either way. Our users are one list, and a list left open cannot say who is not on "
                    "it, so we ask who uses it. No answer of ours is wrong, one question is too many."
                ),
            ),
        ),
    ),
    _use(
        "8_B",
        point_8_justice_and_democracy.votes,
        tasks(
            INFLUENCING_VOTES="zweck_beeinflussung_wahlergebnis_oder_stimmverhalten",
            more=(
                told(
                    Purpose.output_reaches_people_directly,
                    "natuerliche_personen_ausgabe_unmittelbar_ausgesetzt",
                ),
            ),
        ),
    ),
)
