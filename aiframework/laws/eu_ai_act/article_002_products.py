"""Article 2(2) and (13): products with an act of their own, and limits for equivalent product law."""

from aiframework.facts.nature import Circumstance, Nature
from aiframework.facts.product import Product
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_b
from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II, OMNIBUS_IN_FORCE
from aiframework.legal.provision import INTERPRETED, PRIMARY, Doubt, Exclusion, Note, Scope, Term
from aiframework.logic import ALWAYS

__all__ = ["SECTION_B", "open_to_sandboxes", "outside_section_b", "sectoral_product"]

SECTION_B = Doubt(
    name="section-b-products",
    question=(
        "For high-risk products under Annex I Section B, does Article 2(2) switch off Articles 4, 5 and 50 too, "
        "or only the rules for high-risk systems?"
    ),
    readings=(
        ("literal", "only Articles 6(1), 60a and 102 to 112 apply, so nothing else does"),
        ("purposive", "the rules for high-risk systems are left to the sector; all else applies"),
    ),
    source="Art. 2(2); recital 49 speaks only of the mandatory requirements for high-risk systems.",
)

sectoral_product = Exclusion(
    cite="Art. 2(2)",
    says=(
        "To a system that is high-risk as a product under Annex I Section B, or as its safety component, only "
        "Articles 6(1), 60a and 102 to 112 apply."
    ),
    verified=PRIMARY,
    note="Before 27 July 2026: Articles 6(1), 102 to 109 and 112.",
    doubts=(SECTION_B,),
    means=high_risk_by_section_b.condition(),
    applies=CHAPTERS_I_AND_II,
)

outside_section_b = Scope(
    cite="Art. 2(2)",
    part="scope",
    says="Article 2(2) leaves the case to the Act as a whole.",
    verified=INTERPRETED,
    note="Asked only of what is named as such a product among its circumstances.",
    doubts=(SECTION_B,),
    means=~Nature.circumstances.includes(Circumstance.SECTORAL_PRODUCT)
    | SECTION_B.between(literal=~sectoral_product, purposive=ALWAYS),
    applies=CHAPTERS_I_AND_II,
)

open_to_sandboxes = Term(
    cite="Art. 2(2)",
    part="sandboxes",
    says="Articles 57 to 59 apply to such a product once its own act has taken up the requirements for high-risk AI.",
    verified=PRIMARY,
    note="Before 27 July 2026: Article 57 only.",
    means=sectoral_product & Product.act_integrates_ai_requirements,
    applies=CHAPTERS_I_AND_II,
)

limits_by_delegated_act = Note(
    cite="Art. 2(13)",
    says=(
        "By 2 August 2027 the Commission says by delegated acts where Articles 9 to 15 and 17 to 25 may be limited "
        "because Annex I Section A law protects as well. Until such an act nothing is limited."
    ),
    verified=PRIMARY,
    binds="the Commission",
    applies=OMNIBUS_IN_FORCE,
)
