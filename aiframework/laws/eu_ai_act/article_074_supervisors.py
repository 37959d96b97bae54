"""Article 74(1) to (9): which authority watches which system, and when product law has its own procedures."""

from aiframework.facts.operator import Operator
from aiframework.facts.purpose import Purpose
from aiframework.facts.supervision import Supervision
from aiframework.facts.task import IntendedUser
from aiframework.laws.eu_ai_act.annex_i_section_a import IN_PRODUCT_OF_SECTION_A, covered_by_section_a
from aiframework.laws.eu_ai_act.annex_iii.point_8_justice_and_democracy import judicial_reasoning, votes
from aiframework.laws.eu_ai_act.annex_iii_areas import reserved_use
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
from aiframework.laws.eu_ai_act.article_075_ai_office import ai_office_competent
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.legal.provision import INTERPRETED, PRIMARY, Exclusion, Note, Term
from aiframework.logic import some

__all__ = ["sectoral_procedures_instead"]

every_operator_is_an_economic_operator = Note(
    cite="Art. 74(1)",
    says=(
        "Regulation (EU) 2019/1020 on market surveillance applies; its economic operators are all "
        "operators of Article 2(1)."
    ),
    verified=PRIMARY,
    binds="market surveillance authorities",
    applies=GENERAL_APPLICATION,
)

watched_by_the_product_authority = Term(
    cite="Art. 74(3)-(9)",
    part="product authority",
    says=(
        "High-risk products of Annex I Section A are watched by the authority of the product act, unless "
        "the State names another."
    ),
    verified=PRIMARY,
    note="What makes the system high-risk does not matter: it is related to a product under such an act.",
    means=high_risk & IN_PRODUCT_OF_SECTION_A & ~ai_office_competent,
    applies=GENERAL_APPLICATION,
)

watched_by_the_financial_supervisor = Term(
    cite="Art. 74(3)-(9)",
    part="financial supervisor",
    says=(
        "High-risk systems in direct connection with the services of a supervised financial institution "
        "are watched by its supervisor."
    ),
    verified=PRIMARY,
    means=high_risk
    & Operator.is_regulated_financial_institution
    & Supervision.tied_to_financial_services
    & ~ai_office_competent,
    applies=GENERAL_APPLICATION,
)

watched_by_a_data_protection_authority = Term(
    cite="Art. 74(3)-(9)",
    part="data protection authority",
    says=(
        "Law enforcement, migration, justice and elections, and biometrics used there, are watched by "
        "data protection "
        "authorities or others as independent."
    ),
    verified=INTERPRETED,
    means=some(
        Purpose,
        high_risk_purpose
        & (
            reserved_use
            | judicial_reasoning
            | votes
            | (Purpose.involves_biometrics & Purpose.users.includes(IntendedUser.JUDICIAL_AUTHORITY))
        ),
    )
    & ~ai_office_competent,
    applies=GENERAL_APPLICATION,
)

watched_by_the_data_protection_supervisor = Term(
    cite="Art. 74(3)-(9)",
    part="European Data Protection Supervisor",
    says=(
        "Institutions, bodies, offices and agencies of the Union are watched by the European Data "
        "Protection Supervisor."
    ),
    verified=PRIMARY,
    note="Not the Court of Justice when it acts as a court.",
    means=Operator.is_union_institution.condition(),
    applies=GENERAL_APPLICATION,
)

sectoral_procedures_instead = Exclusion(
    cite="Art. 74(4)",
    says=(
        "For products of Annex I Section A whose act has equivalent procedures of its own, these replace "
        "Articles 79 to 83."
    ),
    verified=PRIMARY,
    means=Supervision.product_law_has_equivalent_procedures & covered_by_section_a,
    applies=GENERAL_APPLICATION,
)
