"""Who is bound in health care: providers that write to patients, plans that review, makers of AI products."""

from aiframework.facts.health import CareProvider, PatientCommunication, UtilizationReview
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.operator import Operator
from aiframework.laws.california.calendar import AB_489, AB_3030, SB_1120
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Term

__all__ = [
    "clinical_ai_maker_or_user",
    "health_facility",
    "health_plan",
]

health_facility = Term(
    cite="AB 3030 H&S § 1339.75(c)",
    says="A health facility, a clinic, a solo physician's office or the office of a group practice, for patients in "
    "California.",
    verified=PRIMARY,
    role="health_facility",
    each=PatientCommunication,
    means=PatientCommunication.sender.in_(set(CareProvider) - {CareProvider.OTHER})
    & Jurisdiction.patients_in_california,
    applies=AB_3030,
)

health_plan = Term(
    cite="SB 1120 H&S § 1367.01(k)",
    part="plan",
    says="A health care service plan or disability insurer, or whoever reviews for one, for people in California.",
    verified=TWO_SOURCES,
    role="health_plan",
    means=UtilizationReview.is_plan_or_insurer & Jurisdiction.patients_in_california,
    applies=SB_1120,
)

clinical_ai_maker_or_user = Term(
    cite="AB 489 B&P § 4999.9(b)",
    part="developer or deployer",
    says="A person or entity that develops or deploys an AI system or device.",
    verified=PRIMARY,
    role="deployer",
    means=Operator.develops_it | Operator.uses_under_own_authority,
    applies=AB_489,
)
