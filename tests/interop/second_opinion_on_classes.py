"""Articles 6, 50, 51 and 53 as both see them: which of our facts follows from which input."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from aiframework.facts.biometrics import Biometrics
from aiframework.facts.content import Content, Modality
from aiframework.facts.interaction import Interaction
from aiframework.facts.market import Market
from aiframework.facts.model import Model
from aiframework.facts.nature import Nature
from aiframework.facts.operator import Operator
from aiframework.facts.product import Product, ProductAct
from aiframework.facts.purpose import Purpose
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_as_product
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_by_use
from aiframework.laws.eu_ai_act.article_006_derogation import narrow_derogation
from aiframework.laws.eu_ai_act.article_006_safety_component import safety_component
from aiframework.laws.eu_ai_act.article_050_deep_fakes import deep_fakes_without_exception
from aiframework.laws.eu_ai_act.article_050_emotions_and_categories import exposure_without_exception
from aiframework.laws.eu_ai_act.article_050_interaction import interaction_without_exception
from aiframework.laws.eu_ai_act.article_050_marking import synthetic_content_without_exception
from aiframework.laws.eu_ai_act.article_050_public_interest_text import text_without_exception
from aiframework.laws.eu_ai_act.article_051_systemic_risk import presumed_high_impact
from aiframework.laws.eu_ai_act.article_053_open_models import open_model
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.logic import Fact, some
from tests.interop.second_opinion import (
    OURS,
    Compared,
    Difference,
    Told,
    both,
    either,
    listed,
    number,
    told,
)
from tests.interop.second_opinion_on_uses import USES, tasks

__all__ = ["CLASSES"]


_PROPERTY = "ausfall_gefaehrdet_personen_oder_eigentum"
_ASSISTS = "ausschliesslich_nicht_sicherheitsbezogene_assistenz_optimierung_automation_komfort_qualitaet"
_PROTECTS = "bestimmungszweck_verhuetet_oder_mindert_sicherheitsrisiken"
_SAFETY: tuple[Told, ...] = (
    told(Product.failure_endangers_people, "ausfall_gefaehrdet_gesundheit_und_sicherheit"),
    told(Product.failure_endangers_property, _PROPERTY),
    told(
        Product.meant_to_protect_health_safety, "bestimmungszweck_verhuetet_oder_mindert_sicherheitsrisiken"
    ),
    # what protects does not solely assist: that follows, and may not be told otherwise
    lambda inputs: (
        None if inputs[_PROTECTS] else told(Product.solely_assists_without_safety, _ASSISTS)(inputs)
    ),
)
_PROPERTY_DIFFERENCES = tuple(
    Difference(
        where={_PROPERTY: endangered, _ASSISTS: True},
        settled={_PROPERTY: False},
        right="both",
        because=(
            "A component that only assists and whose failure endangers property alone: Art. 3(14) counts property, "
            "Art. 6(1b) brings back health and safety only. The second opinion lets Art. 6(1a) win; we leave it open: "
            "doubt `safety-component-property`."
        ),
    )
    for endangered in (True, None)
)
_SAFETY_DIFFERENCES = (
    *(
        Difference(
            where={_PROTECTS: True, _ASSISTS: assists},
            settled={_ASSISTS: False},
            right="we",
            because=(
                "What is meant to protect health, safety or property is not used `solely` for aspects without safety "
                "(Art. 3(14), Art. 6(1a)): the two inputs contradict each other. We take the purpose for what decides, "
                "and refuse a description that says both; the second opinion lets assistance win."
            ),
        )
        for assists in (True, None)
    ),
    *_PROPERTY_DIFFERENCES,
)
_STANDARDS = f"{OURS}own assessment is allowed only with harmonised standards"
_SPECTRUM = f"{OURS}the other risks are spectrum and interference alone"
_ONLY_OTHER = "drittstellenbewertung_nur_wegen_nicht_gesundheits_sicherheitsrisiken"
_THIRD = "drittstellenbewertung_rechtlich_erforderlich"
_INFLUENCES = f"{OURS}the output materially influences decisions"
_MODULE = f"{OURS}a module of a wider configuration"
_CONDITIONS = (
    "profiling_natuerlicher_personen",
    "enge_verfahrensaufgabe",
    "verbesserung_abgeschlossener_menschlicher_taetigkeit",
    "erkennung_entscheidungmuster_oder_abweichungen",
    "keine_ersetzung_oder_beeinflussung_ohne_angemessene_menschliche_pruefung",
    "vorbereitung_einer_anhang_iii_bewertung",
)
_DEROGATION: tuple[Told, ...] = (
    *(
        told(fact, name)
        for fact, name in zip(
            (
                Purpose.profiles_people,
                Purpose.narrow_procedural_task,
                Purpose.improves_finished_human_work,
                Purpose.detects_decision_patterns,
                Purpose.human_reviews_detected_patterns,
                Purpose.preparatory_task,
            ),
            _CONDITIONS,
            strict=True,
        )
    ),
    told(Purpose.materially_influences_decisions, _INFLUENCES),
    told(Purpose.part_of_wider_configuration, _MODULE),
)
_DEROGATION_DIFFERENCES = (
    *(
        Difference(
            where={_INFLUENCES: value},
            settled={_INFLUENCES: False},
            right="both",
            because=(
                "One of the four conditions holds, and yet the output materially influences decisions. The second "
                "opinion, like the second subparagraph of Art. 6(3), lets the condition decide; the first subparagraph "
                "can be read against it. We leave it open: doubt `derogation-and-material-influence`."
            ),
        )
        for value in (True, None)
    ),
    *(
        Difference(
            where={_MODULE: value},
            settled={_MODULE: False},
            right="both",
            because=(
                "Art. 6(3) asks about the system, and the draft guidelines (paras 75, 90) judge the modules of one "
                "configuration together; the second opinion asks for the whole system in its definitions but has no "
                "input for it."
            ),
        )
        for value in (True, None)
    ),
)
_ONE_PURPOSE: Mapping[Fact[Any], Any] = {
    Purpose.involves_biometrics: False,
    Purpose.infrastructure: frozenset(),
}
_RECRUITS = "zweck_personalgewinnung_oder_personalauswahl"

_ARTICLE_6 = (
    Compared(
        rule="AIA_006_SICHERHEITSBAUTEIL",
        cite="Art. 3(14), Art. 6(1a), (1b)",
        ours=safety_component,
        tells=_SAFETY,
        differences=_SAFETY_DIFFERENCES,
    ),
    Compared(
        rule="AIA_006_001",
        cite="Art. 6(1), (1a)-(1c)",
        ours=high_risk_as_product,
        always={Product.contains_the_system: True},
        # what the safety component is was compared above; here it stands for itself
        apart={
            _STANDARDS: (False, True, None),
            _SPECTRUM: (True, False, None),
            _PROPERTY: (False,),
            _PROTECTS: (False,),
        },
        tells=(
            *_SAFETY,
            lambda inputs: (
                None
                if inputs["produkt_unter_anhang_i"] is None
                else (
                    Product.acts,
                    frozenset({ProductAct.MEDICAL_DEVICES} if inputs["produkt_unter_anhang_i"] else ()),
                )
            ),
            told(Product.is_the_system_itself, "ki_selbst_produkt"),
            told(Product.third_party_assessment_required, _THIRD),
            told(Product.third_party_only_for_other_risks, _ONLY_OTHER),
            told(Product.self_assessment_only_with_standards, _STANDARDS),
            told(Product.third_party_only_for_spectrum_or_interference, _SPECTRUM),
        ),
        differences=(
            *(
                Difference(
                    where={_STANDARDS: value},
                    settled={_STANDARDS: False},
                    right="both",
                    because=(
                        "The maker may do without a third party only by applying harmonised standards: recital 20 and "
                        "the draft guidelines (paras 57-59) still call a third party required, the bare words of "
                        "Art. 6(1)(b) need not. The second opinion has no input for it; we leave it open: doubt "
                        "`module-a-with-standards`."
                    ),
                )
                for value in (True, None)
            ),
            *(
                Difference(
                    where={_SPECTRUM: value, _ONLY_OTHER: other},
                    settled={_SPECTRUM: True},
                    right="both",
                    because=(
                        "Art. 6(1c) names spectrum and interference `in particular`. The second opinion takes every "
                        "other risk for covered; for privacy or security alone we leave it open: doubt "
                        "`article-6-1c-reach`."
                    ),
                )
                for value in (False, None)
                for other in (True, None)
            ),
        ),
    ),
    Compared(
        rule="AIA_006_003_AUSNAHME",
        cite="Art. 6(3)",
        ours=some(Purpose, narrow_derogation.condition()),
        apart={_INFLUENCES: (False, True, None), _MODULE: (False, True, None)},
        tells=_DEROGATION,
        differences=_DEROGATION_DIFFERENCES,
    ),
    Compared(
        rule="AIA_006_002",
        cite="Art. 6(2), by the use of point 4(a)",
        ours=high_risk_by_use,
        always={**_ONE_PURPOSE, Purpose.part_of_wider_configuration: False, Purpose.permitted_by_law: True},
        apart={
            **dict.fromkeys((_RECRUITS, *_CONDITIONS[:2], *_CONDITIONS[3:5]), (True, False, None)),
            _INFLUENCES: (False, True, None),
            _MODULE: (False,),
        },
        # none of the other uses of the annex, nor of the other conditions
        rest=(False,),
        tells=(*tasks(OTHER_RECRUITMENT_OR_SELECTION=_RECRUITS), *_DEROGATION),
        differences=_DEROGATION_DIFFERENCES[:2],
    ),
)

_CRIME = "gesetzlich_erlaubte_straftataufdeckung_verhuetung_untersuchung_oder_verfolgung"
_IS_PROVIDER = (
    told(Operator.develops_it, "anbieterrolle"),
    told(Operator.offers_under_own_name, "anbieterrolle"),
    told(Market.placed_on_union_market, "anbieterrolle"),
)
_NO_ROLES: Mapping[Fact[Any], Any] = {Operator.roles: frozenset(), Nature.circumstances: frozenset()}
_IS_DEPLOYER = (told(Operator.uses_under_own_authority, "betreiberrolle"),)
_PUBLIC = f"{OURS}children or the public may use it"

_ARTICLE_50 = (
    Compared(
        rule="AIA_050_001",
        cite="Art. 50(1)",
        ours=provider & interaction_without_exception,
        always=_NO_ROLES,
        apart={_PUBLIC: (False, True, None)},
        tells=(
            *_IS_PROVIDER,
            told(Interaction.interacts_with_people, "zweck_direkte_interaktion_natuerliche_personen"),
            told(
                Interaction.obvious_to_people,
                "ki_interaktion_fuer_verstaendige_aufmerksame_person_offensichtlich",
            ),
            told(Interaction.used_by_children_or_public, _PUBLIC),
            told(Nature.authorised_against_crime, _CRIME),
            told(Nature.authorisation_has_safeguards, "angemessene_drittrechtsschutzgarantien"),
            told(
                Interaction.open_to_public_for_reporting_crime, "oeffentlich_zur_straftatmeldung_zugaenglich"
            ),
        ),
        differences=tuple(
            Difference(
                where={_PUBLIC: value},
                settled={_PUBLIC: False},
                right="both",
                because=(
                    "Guidelines C(2026) 5054 hardly ever take AI for obvious where children or the public may use it. "
                    "We follow them as long as that layer is on; the second opinion leaves the judgement to its input."
                ),
            )
            for value in (True, None)
        ),
    ),
    Compared(
        rule="AIA_050_002",
        cite="Art. 50(2)",
        ours=provider & synthetic_content_without_exception,
        always={**_NO_ROLES, Content.of_a_kind_left_unmarked: False},
        tells=(
            *_IS_PROVIDER,
            listed(
                Content.synthetic,
                {Modality.TEXT: "system_generiert_synthetische_audio_bild_video_oder_textinhalte"},
            ),
            told(Content.standard_editing_only, "assistenz_fuer_standardbearbeitung"),
            told(Content.no_substantial_alteration, "keine_wesentliche_aenderung_eingabedaten_oder_semantik"),
            told(Nature.authorised_against_crime, _CRIME),
        ),
    ),
    Compared(
        rule="AIA_050_003",
        cite="Art. 50(3)",
        ours=deployer & exposure_without_exception,
        always={**_NO_ROLES, Biometrics.categorisation_ancillary: False},
        tells=(
            *_IS_DEPLOYER,
            told(Biometrics.operates_emotion_recognition, "emotionserkennungssystem"),
            told(Biometrics.operates_categorisation, "biometrisches_kategorisierungssystem"),
            told(
                Biometrics.permitted_by_law_against_crime,
                both(
                    "gesetzlich_erlaubte_straftataufdeckung_verhuetung_oder_untersuchung",
                    "einsatz_im_einklang_mit_unionsrecht",
                ),
            ),
            told(Biometrics.safeguards_for_third_parties, "angemessene_drittrechtsschutzgarantien"),
        ),
    ),
    Compared(
        rule="AIA_050_004_BILD",
        cite="Art. 50(4), first subparagraph",
        ours=deployer & deep_fakes_without_exception,
        always=_NO_ROLES,
        tells=(
            *_IS_DEPLOYER,
            told(
                Content.makes_deep_fakes,
                both("ki_generiert_oder_manipuliert_bild_audio_video", "inhalt_ist_deepfake"),
            ),
            told(Nature.authorised_against_crime, _CRIME),
        ),
    ),
    Compared(
        rule="AIA_050_004_TEXT",
        cite="Art. 50(4), second subparagraph",
        ours=deployer & text_without_exception,
        always=_NO_ROLES,
        tells=(
            *_IS_DEPLOYER,
            told(
                Content.publishes_public_interest_text,
                both(
                    "ki_generiert_oder_manipuliert_text",
                    "veroeffentlichung_zur_information_ueber_oeffentliches_interesse",
                ),
            ),
            told(
                Content.human_review_or_editorial_control,
                either("menschliche_inhaltspruefung", "redaktionelle_kontrolle"),
            ),
            told(
                Content.editorial_responsibility_held,
                "natuerliche_oder_juristische_person_redaktionell_verantwortlich",
            ),
            told(Nature.authorised_against_crime, _CRIME),
        ),
    ),
)

_MONETISED = f"{OURS}the model is monetised"
_MODELS = (
    Compared(
        rule="AIA_051_002",
        cite="Art. 51(2)",
        ours=presumed_high_impact,
        apart={
            "trainings_flops": (
                *(str(mantissa * 10**power) for power in range(22, 28) for mantissa in (1, 2, 5, 9)),
                str(10**25 - 1),
                str(10**25 + 1),
                None,
            )
        },
        tells=(number(Model.cumulative_training_compute, "trainings_flops", kind=Decimal),),
    ),
    Compared(
        rule="AIA_053_002",
        cite="Art. 53(2)",
        ours=open_model,
        always={
            Model.many_distinct_tasks: True,
            Model.integrable_downstream: True,
            Model.only_research_before_market: False,
            Model.cumulative_training_compute: Decimal("1e24"),
            Model.high_impact_by_benchmarks: False,
            Model.rebuttal_accepted: False,
            Model.modifies_existing_model: False,
        },
        apart={_MONETISED: (False, True, None)},
        tells=(
            told(Model.open_licence, "lizenz_erlaubt_zugang_nutzung_aenderung_verbreitung"),
            told(Model.weights_public, "gewichte_oeffentlich"),
            told(Model.architecture_public, "architekturinformation_oeffentlich"),
            told(Model.usage_information_public, "nutzungsinformation_oeffentlich"),
            told(Model.designated_systemic, "gpai_modell_mit_systemischem_risiko"),
            told(Model.monetised, _MONETISED),
        ),
        differences=tuple(
            Difference(
                where={_MONETISED: value},
                settled={_MONETISED: False},
                right="we",
                because=(
                    "Recital 103: components provided against a price or otherwise monetised do not benefit from the "
                    "exceptions for free and open-source; guidelines C(2025) 5045, section 4.2. The second opinion has "
                    "no input for it."
                ),
            )
            for value in (True, None)
        ),
    ),
)

CLASSES = (*_ARTICLE_6, *USES, *_ARTICLE_50, *_MODELS)
