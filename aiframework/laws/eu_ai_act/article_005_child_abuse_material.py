"""Article 5(1)(bb): material and performances showing the sexual abuse of children."""

from aiframework.facts.intimate_depiction import ChildAbuseMaterial
from aiframework.laws.eu_ai_act.article_002_products import SECTION_B
from aiframework.laws.eu_ai_act.article_002_within import within_the_act_even_if_open_source
from aiframework.laws.eu_ai_act.article_005_1a_limits import built_for_child_abuse_material
from aiframework.laws.eu_ai_act.article_005_addressees import supplies
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_PROHIBITIONS
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_3
from aiframework.legal.provision import PRIMARY, Exclusion, Prohibition

__all__ = [
    "never_make_child_abuse_material",
    "never_supply_for_child_abuse_material",
    "not_without_right",
]

not_without_right = Exclusion(
    cite="Art. 5(1)(bb)",
    part="defence",
    says="National law does not treat the activity as without right: powers of authorities, tests of the safeguards.",
    verified=PRIMARY,
    note="Recital 13. Consent is no defence.",
    means=ChildAbuseMaterial.authorised_by_national_law.condition(),
    applies=OMNIBUS_PROHIBITIONS,
)

never_supply_for_child_abuse_material = Prohibition(
    cite="Art. 5(1)(bb)",
    part="provider",
    says=(
        "Systems that make child sexual abuse material may not be placed on the market or put into service, if that "
        "is their purpose or safeguards are lacking."
    ),
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=supplies,
    when=ChildAbuseMaterial.can_be_generated & built_for_child_abuse_material,
    unless=not_without_right,
    applies=OMNIBUS_PROHIBITIONS,
    sanction=ARTICLE_99_3,
)

never_make_child_abuse_material = Prohibition(
    cite="Art. 5(1)(bb)",
    part="deployer",
    says="Nobody may use a system in order to make child sexual abuse material.",
    verified=PRIMARY,
    doubts=(SECTION_B,),
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=ChildAbuseMaterial.used_to_make_it.condition(),
    unless=not_without_right,
    applies=OMNIBUS_PROHIBITIONS,
    sanction=ARTICLE_99_3,
)
