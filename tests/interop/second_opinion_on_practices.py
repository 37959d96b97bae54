"""Article 5 as both see it: which of our facts follows from which input, and where the two differ."""

from collections.abc import Mapping
from typing import Any

from aiframework.facts.biometrics import Attribute, Biometrics, FaceSource, Setting
from aiframework.facts.crime import CrimePrediction
from aiframework.facts.influence import Influence
from aiframework.facts.intimate_depiction import ChildAbuseMaterial, IntimateDepiction
from aiframework.facts.live_identification import LiveIdentification, Objective, Offence
from aiframework.facts.market import Market
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Operator
from aiframework.facts.scoring import SocialScoring
from aiframework.laws.eu_ai_act.article_005_biometric_categories import never_deduce_sensitive_traits
from aiframework.laws.eu_ai_act.article_005_child_abuse_material import (
    never_make_child_abuse_material,
    never_supply_for_child_abuse_material,
)
from aiframework.laws.eu_ai_act.article_005_crime_prediction import never_predict_crime_from_traits
from aiframework.laws.eu_ai_act.article_005_emotions import never_read_emotions_at_work_or_school
from aiframework.laws.eu_ai_act.article_005_exploitation import never_exploit_vulnerability
from aiframework.laws.eu_ai_act.article_005_face_scraping import never_scrape_faces
from aiframework.laws.eu_ai_act.article_005_intimate_depictions_supply import (
    never_supply_for_intimate_depictions,
)
from aiframework.laws.eu_ai_act.article_005_intimate_depictions_use import never_make_intimate_depictions
from aiframework.laws.eu_ai_act.article_005_live_search_ban import never_search_people_in_real_time
from aiframework.laws.eu_ai_act.article_005_manipulation import never_manipulate
from aiframework.laws.eu_ai_act.article_005_social_scoring import never_score_socially
from aiframework.legal.provision import Prohibition
from aiframework.logic import NEVER, Condition, Fact
from aiframework.logic.condition import as_condition
from tests.interop.second_opinion import (
    OURS,
    Compared,
    Difference,
    both,
    either,
    listed,
    neither,
    number,
    told,
)

__all__ = ["PRACTICES"]


def _done(ban: Prohibition) -> Condition:
    """Return: somebody the ban binds does what it bans, and no exception holds."""
    reached = as_condition(ban.binds) & ban.when
    return reached if ban.unless is NEVER else reached & ~ban.unless


_ACT = "inverkehrbringen_inbetriebnahme_oder_verwendung"
_ACT_FOR_THIS = "inverkehrbringen_oder_zweckbezogene_inbetriebnahme_oder_verwendung"
_SUPPLY = "inverkehrbringen_oder_inbetriebnahme"
_NOBODY_ELSE: Mapping[Fact[Any], Any] = {
    Operator.roles: frozenset(),
    Operator.places_foreign_brand_on_union_market: False,
    Operator.supplies_with_own_product: False,
    Nature.circumstances: frozenset(),
}
_USES_ONLY: Mapping[Fact[Any], Any] = {**_NOBODY_ELSE, Operator.develops_it: False}
_HARM = (
    told(Influence.aims_to_distort_behaviour, "ziel_oder_wirkung_wesentliche_verhaltensverzerrung"),
    told(Influence.distorts_behaviour, "ziel_oder_wirkung_wesentliche_verhaltensverzerrung"),
    told(
        Influence.significant_harm_likely,
        "dadurch_erheblicher_schaden_oder_vernuenftigerweise_wahrscheinlich",
    ),
)
_SAFEGUARDS = "angemessene_vorbeugende_und_korrigierende_schutzmassnahmen"
_INTENDED = "erzeugung_oder_manipulation_betroffenen_materials_beabsichtigt"
_TECHNICAL = "erhebliche_technische_modifikation_erforderlich"
_USED_FOR_IT = "betreiberzweck_erzeugung_oder_manipulation_betroffenen_materials"
_FORESEEN = both(
    "betroffenes_material_vernuenftigerweise_vorhersehbar", "betroffenes_material_reproduzierbar"
)
_ACTORS = (
    told(Operator.develops_it, _SUPPLY),
    told(Operator.offers_under_own_name, _SUPPLY),
    told(Market.placed_on_union_market, _SUPPLY),
    told(Operator.uses_under_own_authority, "verwendung"),
)

_CONSENT = (
    "einwilligung_frei",
    "einwilligung_spezifisch",
    "einwilligung_informiert",
    "einwilligung_unmissverstaendlich",
    "einwilligung_ausdruecklich",
)
_CARE = (
    "medizinischer_diagnose_oder_behandlungszweck",
    "medizinverwendung_datenschutzkonform",
    "medizinverwendung_grundrechtskonform",
    "medizinverwendung_nach_einschlaegigem_medizinrecht_zulaessig",
    "person_einwilligungsunfaehig",
    "verwendung_durch_medizinisches_fachpersonal",
)
_SHOWN = both(
    "realistische_darstellung_identifizierbarer_person",
    either("darstellung_intimer_koerperteile", "darstellung_sexuell_expliziter_aktivitaet"),
    either("generierung", "manipulation"),
)
_PROOF = f"{OURS}the tool collects and proves consent"

INTIMATE = Compared(
    rule="AIA_005_001_BA",
    cite="Art. 5(1)(ba), (1a), (1b)",
    ours=_done(never_supply_for_intimate_depictions) | _done(never_make_intimate_depictions),
    always={**_NOBODY_ELSE, IntimateDepiction.only_consented_or_medical_use: False},
    apart={_PROOF: (True, False, None), "darstellung_sexuell_expliziter_aktivitaet": (False,)},
    choices=(
        [dict.fromkeys(_CONSENT, True), {**dict.fromkeys(_CONSENT, True), _CONSENT[1]: False}, {}],
        [dict.fromkeys(_CARE, False), dict.fromkeys(_CARE, True), {}],
        [{"generierung": g, "manipulation": m} for g, m in ((True, False), (False, True), (False, False))]
        + [{}],
    ),
    tells=(
        *_ACTORS,
        told(IntimateDepiction.can_be_generated, _SHOWN),
        told(IntimateDepiction.starts_from_existing_intimate_material, neither("generierung")),
        told(IntimateDepiction.increases_exposure, "exposition_intimer_teile_erhoeht"),
        told(IntimateDepiction.alters_nature_of_activity, "art_sexueller_aktivitaet_geaendert"),
        told(IntimateDepiction.is_intended_purpose, _INTENDED),
        told(IntimateDepiction.foreseeable_and_reproducible, _FORESEEN),
        told(IntimateDepiction.needs_significant_technical_change, _TECHNICAL),
        told(IntimateDepiction.prevention_safeguards, _SAFEGUARDS),
        told(IntimateDepiction.correction_safeguards, _SAFEGUARDS),
        told(IntimateDepiction.used_to_make_it, both(_USED_FOR_IT, _SHOWN)),
        told(IntimateDepiction.person_consented, either(both(*_CONSENT), both(*_CARE))),
        told(IntimateDepiction.consent_reliably_collected, _PROOF),
    ),
    differences=(
        Difference(
            where={_PROOF: False},
            settled={_PROOF: True},
            right="we",
            because=(
                "Supply is asked of the tool, not of one picture: recital 12 of Regulation (EU) 2026/1744 lets a tool "
                "for consented depictions through only with reliable means to collect and prove consent."
            ),
        ),
        Difference(
            where={_PROOF: None},
            settled={_PROOF: True},
            right="we",
            because=(
                "For the same reason supply stays open for us while nobody has said whether the tool collects and "
                "proves consent; the second opinion does not ask."
            ),
        ),
        *(
            Difference(
                where={_CARE[0]: care},
                settled={**dict.fromkeys(_CARE, False)},
                right="both",
                because=(
                    "Lawful medical care of somebody who cannot agree (recital 12): the second opinion frees only "
                    "its use, we take it in place of consent for the supply of the medical tool too."
                ),
            )
            for care in (True, None)
        ),
    ),
)

_CHILD = "material_oder_darbietung_richtlinie_2011_93_artikel_2_c_oder_e"

PRACTICES = (
    Compared(
        rule="AIA_005_001_A",
        cite="Art. 5(1)(a)",
        ours=_done(never_manipulate),
        always=_USES_ONLY,
        tells=(
            told(Operator.uses_under_own_authority, _ACT),
            told(Influence.subliminal, "unterschwellige_techniken"),
            told(Influence.manipulative, "gezielt_manipulative_oder_taeuschende_techniken"),
            told(Influence.deceptive, "gezielt_manipulative_oder_taeuschende_techniken"),
            told(Influence.impairs_informed_choice, "erhebliche_beeintraechtigung_informierter_entscheidung"),
            told(Influence.leads_to_other_decisions, "dadurch_sonst_nicht_getroffene_entscheidung"),
            *_HARM,
        ),
    ),
    Compared(
        rule="AIA_005_001_B",
        cite="Art. 5(1)(b)",
        ours=_done(never_exploit_vulnerability),
        always=_USES_ONLY,
        tells=(
            told(Operator.uses_under_own_authority, _ACT),
            told(Influence.exploits_age, "ausnutzung_altersbedingter_schutzbeduerftigkeit"),
            told(Influence.exploits_disability, "ausnutzung_behinderung"),
            told(
                Influence.exploits_social_or_economic_situation,
                "ausnutzung_sozialer_oder_wirtschaftlicher_lage",
            ),
            *_HARM,
        ),
    ),
    INTIMATE,
    Compared(
        rule="AIA_005_001_BB",
        cite="Art. 5(1)(bb), (1a)",
        ours=_done(never_supply_for_child_abuse_material) | _done(never_make_child_abuse_material),
        always=_NOBODY_ELSE,
        tells=(
            *_ACTORS,
            told(ChildAbuseMaterial.can_be_generated, _CHILD),
            told(ChildAbuseMaterial.used_to_make_it, both(_USED_FOR_IT, _CHILD)),
            told(
                ChildAbuseMaterial.authorised_by_national_law,
                "nationalrechtliche_berechtigung_ausnahme_without_right",
            ),
            told(ChildAbuseMaterial.is_intended_purpose, _INTENDED),
            told(ChildAbuseMaterial.foreseeable_and_reproducible, _FORESEEN),
            told(ChildAbuseMaterial.needs_significant_technical_change, _TECHNICAL),
            told(ChildAbuseMaterial.prevention_safeguards, _SAFEGUARDS),
            told(ChildAbuseMaterial.correction_safeguards, _SAFEGUARDS),
        ),
    ),
    Compared(
        rule="AIA_005_001_C",
        cite="Art. 5(1)(c)",
        ours=_done(never_score_socially),
        always=_USES_ONLY,
        tells=(
            told(Operator.uses_under_own_authority, _ACT),
            told(SocialScoring.scores_people_over_time, "personenbewertung_ueber_zeitraum"),
            told(SocialScoring.uses_social_behaviour, "soziales_verhalten_oder_persoenliche_merkmale"),
            told(
                SocialScoring.uses_personal_characteristics, "soziales_verhalten_oder_persoenliche_merkmale"
            ),
            told(
                SocialScoring.worse_treatment_in_unrelated_context,
                both("nachteilige_behandlung", "behandlungskontext_unverbunden_mit_datenerhebung"),
            ),
            told(
                SocialScoring.worse_treatment_unjustified,
                both("nachteilige_behandlung", "behandlung_ungerechtfertigt"),
            ),
            told(
                SocialScoring.worse_treatment_disproportionate,
                both("nachteilige_behandlung", "behandlung_unverhaeltnismaessig"),
            ),
        ),
    ),
    Compared(
        rule="AIA_005_001_D",
        cite="Art. 5(1)(d)",
        ours=_done(never_predict_crime_from_traits),
        always={**_USES_ONLY, CrimePrediction.only_guards_own_interests: False},
        tells=(
            told(Operator.uses_under_own_authority, _ACT_FOR_THIS),
            told(CrimePrediction.predicts_offence_by_person, "prognose_straftat_natuerlicher_person"),
            *(
                told(fact, "ausschliesslich_profiling_oder_persoenlichkeitsbewertung")
                for fact in (
                    CrimePrediction.rests_solely_on_profiling,
                    CrimePrediction.rests_solely_on_personality,
                    CrimePrediction.rests_solely_on_profiling_and_personality,
                )
            ),
            told(
                CrimePrediction.supports_human_assessment,
                "unterstuetzung_menschlicher_tatbeteiligungsbewertung",
            ),
            told(
                CrimePrediction.starts_from_objective_facts,
                "bereits_objektive_nachpruefbare_unmittelbar_tatbezogene_fakten",
            ),
        ),
    ),
    Compared(
        rule="AIA_005_001_E",
        cite="Art. 5(1)(e)",
        ours=_done(never_scrape_faces),
        always=_USES_ONLY,
        tells=(
            told(Operator.uses_under_own_authority, _ACT_FOR_THIS),
            told(Biometrics.builds_face_database, "aufbau_oder_erweiterung_gesichtserkennungsdatenbank"),
            told(Biometrics.collects_faces_untargeted, "ungezieltes_scraping"),
            listed(
                Biometrics.face_sources,
                {
                    FaceSource.INTERNET: "gesichtsbilder_aus_internet",
                    FaceSource.CCTV: "gesichtsbilder_aus_videoueberwachung",
                },
            ),
        ),
    ),
    Compared(
        rule="AIA_005_001_F",
        cite="Art. 5(1)(f)",
        ours=_done(never_read_emotions_at_work_or_school),
        always={**_USES_ONLY, Biometrics.infers_emotions_otherwise: False},
        tells=(
            told(Operator.uses_under_own_authority, _ACT_FOR_THIS),
            told(Biometrics.infers_emotions, "biometrisch_gestuetzte_emotionsableitung"),
            listed(
                Biometrics.settings,
                {Setting.WORKPLACE: "arbeitsplatz", Setting.EDUCATION: "bildungseinrichtung"},
            ),
            told(
                Biometrics.emotions_for_medical_or_safety_reasons,
                either("medizinischer_verwendungszweck", "sicherheitsbezogener_verwendungszweck"),
            ),
        ),
    ),
    Compared(
        rule="AIA_005_001_G",
        cite="Art. 5(1)(g)",
        ours=_done(never_deduce_sensitive_traits),
        always={**_USES_ONLY, Biometrics.categorisation_ancillary: False},
        # the six traits are alike: three of them stand for all
        apart={"ableitung_politische_meinung": (False,), "ableitung_gewerkschaft": (False,)},
        tells=(
            told(Operator.uses_under_own_authority, _ACT_FOR_THIS),
            told(Biometrics.categorises_people, "individuelle_kategorisierung_aus_biometrischen_daten"),
            listed(
                Biometrics.inferred_attributes,
                {
                    Attribute.RACE: "ableitung_rasse",
                    Attribute.POLITICAL_OPINIONS: "ableitung_politische_meinung",
                    Attribute.TRADE_UNION_MEMBERSHIP: "ableitung_gewerkschaft",
                    Attribute.RELIGION_OR_PHILOSOPHY: "ableitung_religioese_oder_weltanschauliche_ueberzeugung",
                    Attribute.SEXUAL_ORIENTATION: "ableitung_sexualleben_oder_orientierung",
                },
            ),
            told(
                Biometrics.labels_lawful_dataset_only,
                "kennzeichnung_oder_filterung_rechtmaessig_erworbener_biometrischer_datensaetze",
            ),
            told(
                Biometrics.categorises_for_law_enforcement,
                "kategorisierung_biometrischer_daten_strafverfolgung",
            ),
        ),
        differences=(
            Difference(
                where={"kategorisierung_biometrischer_daten_strafverfolgung": True},
                settled={"kategorisierung_biometrischer_daten_strafverfolgung": False},
                right="both",
                because=(
                    "The last words of point (g) can be read alone (any categorising in law enforcement is out: the "
                    "second opinion) or as going on about lawfully acquired data sets (recital 30, guidelines "
                    "C(2025) 5052 paras 284-286). We leave it open: doubt `categorising-for-law-enforcement`."
                ),
            ),
        ),
    ),
    Compared(
        rule="AIA_005_001_H",
        cite="Art. 5(1)(h), (2), (3)",
        ours=_done(never_search_people_in_real_time),
        always={
            Operator.roles: frozenset(),
            Operator.uses_under_own_authority: True,
            Nature.circumstances: frozenset(),
            Biometrics.identifies_at_a_distance: True,
            LiveIdentification.in_real_time: True,
        },
        apart={
            "nationale_strafhoechstdauer_jahre": ("4", "3.9", None),
            "stunden_bis_genehmigungsantrag": ("24", "24.1", None),
            f"{OURS}stopped and all data deleted after a refusal": (False, True, None),
        },
        choices=(
            [
                {
                    "gezielte_suche_entfuehrungs_menschenhandels_sexualausbeutungsopfer_oder_vermisste": aim
                    == 1,
                    "konkrete_erhebliche_unmittelbare_gefahr_leben_oder_koerperliche_sicherheit": aim == 2,
                    "tatsaechliche_gegenwaertige_oder_vorhersehbare_terroranschlagsgefahr": aim == 3,
                    "lokalisierung_oder_identifizierung_tatverdaechtiger_person": aim == 4,
                    "zweck_strafuntersuchung_verfolgung_oder_strafvollstreckung": aim == 4,
                }
                for aim in (4, 0, 1, 2, 3)
            ],
            [
                {
                    "vorherige_richterliche_oder_unabhaengige_bindende_genehmigung": before,
                    "genehmigung_abgelehnt": refused,
                }
                for before, refused in ((True, False), (False, False), (False, True), (False, None))
            ],
        ),
        tells=(
            told(LiveIdentification.takes_place, "verwendung_echtzeit_biometrische_fernidentifizierung"),
            told(LiveIdentification.in_public_space, "oeffentlich_zugaenglicher_raum"),
            told(LiveIdentification.for_law_enforcement, "strafverfolgungszweck"),
            told(LiveIdentification.strictly_necessary, "einsatz_strikt_erforderlich"),
            lambda inputs: (
                LiveIdentification.objective,
                Objective.SUSPECT_OF_LISTED_OFFENCE
                if inputs["lokalisierung_oder_identifizierung_tatverdaechtiger_person"]
                else Objective.SEARCH_FOR_VICTIMS_OR_MISSING
                if inputs["gezielte_suche_entfuehrungs_menschenhandels_sexualausbeutungsopfer_oder_vermisste"]
                else Objective.IMMINENT_THREAT_TO_LIFE_OR_TERRORISM
                if inputs["konkrete_erhebliche_unmittelbare_gefahr_leben_oder_koerperliche_sicherheit"]
                or inputs["tatsaechliche_gegenwaertige_oder_vorhersehbare_terroranschlagsgefahr"]
                else Objective.OTHER,
            ),
            lambda inputs: (
                None
                if inputs["straftat_in_anhang_ii"] is None
                else (
                    LiveIdentification.offence,
                    Offence.TERRORISM if inputs["straftat_in_anhang_ii"] else Offence.OTHER,
                )
            ),
            number(LiveIdentification.maximum_sentence, "nationale_strafhoechstdauer_jahre"),
            told(
                LiveIdentification.authorised_beforehand,
                "vorherige_richterliche_oder_unabhaengige_bindende_genehmigung",
            ),
            told(LiveIdentification.urgency_justified, "hinreichend_begruendete_dringlichkeit"),
            told(
                LiveIdentification.authorisation_requested_without_undue_delay,
                "genehmigung_unverzueglich_beantragt",
            ),
            number(LiveIdentification.authorisation_requested_after, "stunden_bis_genehmigungsantrag"),
            told(LiveIdentification.authorisation_rejected, "genehmigung_abgelehnt"),
            told(
                LiveIdentification.stopped_after_rejection,
                f"{OURS}stopped and all data deleted after a refusal",
            ),
            told(
                LiveIdentification.data_deleted_after_rejection,
                f"{OURS}stopped and all data deleted after a refusal",
            ),
            told(LiveIdentification.national_law_permits, "nationalrechtliche_zulassung_fuer_diesen_zweck"),
            told(
                LiveIdentification.confirms_targeted_person_only,
                "nur_identitaet_der_gezielt_gesuchten_person",
            ),
            told(
                LiveIdentification.harm_without_use_weighed, "situation_und_grundrechtsfolgen_beruecksichtigt"
            ),
            told(
                LiveIdentification.consequences_for_people_weighed,
                "situation_und_grundrechtsfolgen_beruecksichtigt",
            ),
            told(
                LiveIdentification.follows_national_conditions,
                "notwendige_verhaeltnismaessige_zeit_ort_personenbegrenzung",
            ),
            told(LiveIdentification.rights_impact_assessed, "grundrechtefolgenabschaetzung_abgeschlossen"),
            told(LiveIdentification.registered_in_eu_database, "eu_datenbank_registriert"),
            told(LiveIdentification.registered_without_undue_delay, "registrierung_unverzueglich_nachgeholt"),
            told(
                LiveIdentification.safeguards_met,
                both(
                    "nur_identitaet_der_gezielt_gesuchten_person",
                    "situation_und_grundrechtsfolgen_beruecksichtigt",
                    "notwendige_verhaeltnismaessige_zeit_ort_personenbegrenzung",
                    "grundrechtefolgenabschaetzung_abgeschlossen",
                    either(
                        "eu_datenbank_registriert",
                        both(
                            "hinreichend_begruendete_dringlichkeit", "registrierung_unverzueglich_nachgeholt"
                        ),
                    ),
                ),
            ),
        ),
        differences=(
            Difference(
                where={
                    "genehmigung_abgelehnt": True,
                    f"{OURS}stopped and all data deleted after a refusal": True,
                },
                settled={"genehmigung_abgelehnt": False},
                right="we",
                because=(
                    "Art. 5(3) allows an urgent start without authorisation; a refusal obliges to stop at once and to "
                    "delete everything. Where that was done the start does not become a breach; the second opinion "
                    "takes every refusal for one."
                ),
            ),
            Difference(
                where={
                    "genehmigung_abgelehnt": True,
                    f"{OURS}stopped and all data deleted after a refusal": None,
                },
                settled={"genehmigung_abgelehnt": False},
                right="we",
                because="For the same reason it stays open for us until somebody says what was done after the refusal.",
            ),
            Difference(
                where={
                    "genehmigung_abgelehnt": None,
                    f"{OURS}stopped and all data deleted after a refusal": True,
                },
                settled={"genehmigung_abgelehnt": False},
                right="we",
                because=(
                    "And where a refusal would have been answered by stopping and deleting, whether there was one "
                    "does not matter to us."
                ),
            ),
        ),
    ),
)
