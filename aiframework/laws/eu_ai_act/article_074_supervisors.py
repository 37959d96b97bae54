"""Article 74(1) to (9): which authority watches which system, and when product law has its own procedures."""

from aiframework.facts.operator import Operator
from aiframework.facts.product import Product, ProductAct
from aiframework.facts.purpose import Purpose
from aiframework.facts.supervision import Supervision
from aiframework.facts.task import IntendedUser, Task
from aiframework.laws.eu_ai_act.article_006_annex_i_route import high_risk_by_section_a
from aiframework.laws.eu_ai_act.article_006_annex_iii_route import high_risk_purpose
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
    means=high_risk_by_section_a.condition(),
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
    means=high_risk & Operator.is_regulated_financial_institution & Supervision.tied_to_financial_services,
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
            Purpose.tasks.overlaps(
                {
                    Task.ASSESSING_VICTIM_RISK,
                    Task.LIE_DETECTION,
                    Task.EVALUATING_EVIDENCE_RELIABILITY,
                    Task.ASSESSING_OFFENDING_RISK,
                    Task.ASSESSING_TRAITS_OR_PAST_CRIME,
                    Task.PROFILING_IN_CRIMINAL_INVESTIGATION,
                    Task.ASSESSING_ENTRY_RISK,
                    Task.EXAMINING_ASYLUM_VISA_OR_RESIDENCE,
                    Task.RECOGNISING_PEOPLE_AT_BORDERS,
                    Task.VERIFYING_TRAVEL_DOCUMENTS,
                    Task.ASSISTING_JUDICIAL_REASONING,
                    Task.INFLUENCING_VOTES,
                }
            )
            | (
                Purpose.involves_biometrics
                & Purpose.users.overlaps(
                    {
                        IntendedUser.LAW_ENFORCEMENT,
                        IntendedUser.MIGRATION_OR_BORDER_AUTHORITY,
                        IntendedUser.JUDICIAL_AUTHORITY,
                    }
                )
            )
        ),
    ),
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
    means=Supervision.product_law_has_equivalent_procedures
    & Product.acts.overlaps(
        {
            ProductAct.TOYS,
            ProductAct.RECREATIONAL_CRAFT,
            ProductAct.LIFTS,
            ProductAct.EXPLOSIVE_ATMOSPHERES,
            ProductAct.RADIO_EQUIPMENT,
            ProductAct.PRESSURE_EQUIPMENT,
            ProductAct.CABLEWAYS,
            ProductAct.PROTECTIVE_EQUIPMENT,
            ProductAct.GAS_APPLIANCES,
            ProductAct.MEDICAL_DEVICES,
            ProductAct.IN_VITRO_DIAGNOSTICS,
        }
    ),
    applies=GENERAL_APPLICATION,
)
