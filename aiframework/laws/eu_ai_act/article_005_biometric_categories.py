"""Article 5(1)(g): deducing sensitive traits of individuals from their biometric data."""

from aiframework.facts.biometrics import Attribute, Biometrics
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_003_biometrics import biometric_categorisation
from aiframework.laws.eu_ai_act.article_005_addressees import supplies_or_uses
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Doubt, Exclusion, Prohibition, Term

__all__ = ["labelling_of_data_sets", "sensitive_categorisation"]

_TRAITS = {
    Attribute.RACE,
    Attribute.POLITICAL_OPINIONS,
    Attribute.TRADE_UNION_MEMBERSHIP,
    Attribute.RELIGION_OR_PHILOSOPHY,
    Attribute.SEX_LIFE,
    Attribute.SEXUAL_ORIENTATION,
}
_LAW_ENFORCEMENT = Doubt(
    name="categorising-for-law-enforcement",
    question="Is every categorising of biometric data in law enforcement outside, or only that of lawful data sets?",
    readings=(
        ("any_categorising", "the last words of the point stand on their own"),
        ("lawful_data_sets", "they go on about data sets acquired lawfully"),
    ),
    source="Recital 30 and guidelines C(2025) 5052 paras 284-286 speak of lawfully acquired data sets.",
)

sensitive_categorisation = Term(
    cite="Art. 5(1)(g)",
    part="practice",
    says=(
        "Individuals are categorised by biometric data to deduce race, political opinions, union membership, "
        "religion or philosophy, sex life or sexual orientation."
    ),
    verified=PRIMARY,
    note="Age, gender, health and ethnic origin are not on this list; some of them are in Annex III, point 1(b).",
    means=biometric_categorisation & Biometrics.inferred_attributes.overlaps(_TRAITS),
    applies=CHAPTERS_I_AND_II,
)

labelling_of_data_sets = Exclusion(
    cite="Art. 5(1)(g)",
    part="exception",
    says="Labelling or filtering lawfully acquired biometric data sets, and categorising such data in law enforcement.",
    verified=PRIMARY,
    doubts=(_LAW_ENFORCEMENT,),
    means=Biometrics.labels_lawful_dataset_only
    | _LAW_ENFORCEMENT.between(
        any_categorising=Biometrics.categorises_for_law_enforcement.condition(),
        lawful_data_sets=Biometrics.categorises_for_law_enforcement & Biometrics.labels_lawful_dataset_only,
    ),
    applies=CHAPTERS_I_AND_II,
)

never_deduce_sensitive_traits = Prohibition(
    cite="Art. 5(1)(g)",
    says=(
        "Systems that categorise individuals by biometric data to deduce race, opinions, union membership, belief, "
        "sex life or orientation may not be placed on the market, put into service for this, or used."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B, _LAW_ENFORCEMENT),
    note="For police and criminal justice, Ireland and Denmark are not bound as to use (recitals 40, 41).",
    scope=within_the_act_even_if_open_source,
    binds=supplies_or_uses,
    when=sensitive_categorisation,
    unless=labelling_of_data_sets,
    applies=CHAPTERS_I_AND_II,
    sanction=ARTICLE_99_3,
)
