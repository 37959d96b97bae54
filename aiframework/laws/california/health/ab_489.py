"""AB 489: AI that poses as a licensed clinician."""

from aiframework.facts.health import ClinicianClaims
from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.laws.california.calendar import AB_489
from aiframework.laws.california.health.roles_health import clinical_ai_maker_or_user
from aiframework.laws.california.sanctions_people import PROFESSIONAL_TITLES
from aiframework.laws.california.tie import TIED_TO_CALIFORNIA
from aiframework.legal.provision import PRIMARY, Prohibition

__all__ = [
    "imply_no_licensed_human",
    "use_no_protected_title",
]

use_no_protected_title = Prohibition(
    cite="AB 489 B&P § 4999.9(b)",
    says="Titles, letters and phrases kept for licensed health professionals stay out of the advertising and functionality "
    "of AI, for its developers and deployers alike.",
    verified=PRIMARY,
    note="Each use is a violation of its own: (d).",
    scope=TIED_TO_CALIFORNIA | Jurisdiction.patients_in_california,
    binds=clinical_ai_maker_or_user,
    when=ClinicianClaims.uses_protected_title,
    unless=ClinicianClaims.holds_licence,
    applies=AB_489,
    sanction=PROFESSIONAL_TITLES,
)

imply_no_licensed_human = Prohibition(
    cite="AB 489 B&P § 4999.9(c)",
    says="No wording in the advertising or functionality of AI implies that its care, advice, reports or assessments come "
    "from a licensed human.",
    verified=PRIMARY,
    note="Subdivision (c) names nobody whom it binds: it reaches whoever uses such wording.",
    scope=TIED_TO_CALIFORNIA | Jurisdiction.patients_in_california,
    when=ClinicianClaims.implies_licensed_human,
    unless=ClinicianClaims.licensed_human_provides_it,
    applies=AB_489,
    sanction=PROFESSIONAL_TITLES,
)
