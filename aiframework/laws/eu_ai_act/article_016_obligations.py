"""Article 16: what providers of high-risk systems owe; the fine of Article 99(4)(a) hangs on it."""

from aiframework.facts.logs import Logs
from aiframework.facts.provider import Provider
from aiframework.facts.risk_management import RiskManagement
from aiframework.laws.eu_ai_act.article_008_requirements import requirements_met
from aiframework.laws.eu_ai_act.article_017_quality_management import quality_management_met
from aiframework.laws.eu_ai_act.article_018_documentation import DOCUMENTATION_LASTS, documentation_met
from aiframework.laws.eu_ai_act.article_019_logs import keep_logs, keep_logs_in_financial_file
from aiframework.laws.eu_ai_act.article_020_correction import correct_and_inform, investigate_and_report_risk
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.provider_duties import all_done, owed_by_provider

__all__: list[str] = []

ensure_the_requirements = owed_by_provider(
    cite="Art. 16(a)",
    says="The provider ensures that the system meets the requirements of Articles 8 to 15.",
    must=requirements_met,
)

mark_with_name_and_address = owed_by_provider(
    cite="Art. 16(b)",
    says="The provider puts name or mark and contact address on the system or, where impossible, on "
    "packaging or documents.",
    must=Provider.marks_name_and_address,
)

have_quality_management = owed_by_provider(
    cite="Art. 16(c)",
    says="The provider has a quality management system that complies with Article 17.",
    must=quality_management_met,
)

keep_documentation = owed_by_provider(
    cite="Art. 16(d)",
    says="The provider keeps the documents of Article 18.",
    must=documentation_met,
    lasts=DOCUMENTATION_LASTS,
)

keep_logs_under_control = owed_by_provider(
    cite="Art. 16(e)",
    says="The provider keeps the logs under its control as Article 19 asks.",
    when=high_risk & Logs.under_provider_control,
    must=all_done(keep_logs, keep_logs_in_financial_file),
)

act_on_shortcomings = owed_by_provider(
    cite="Art. 16(j)",
    says="The provider takes the corrective action and gives the information of Article 20.",
    when=high_risk
    & (Provider.has_reason_to_doubt_conformity | (RiskManagement.presents_a_risk & Provider.aware_of_risk)),
    must=all_done(correct_and_inform, investigate_and_report_risk),
)

show_conformity = owed_by_provider(
    cite="Art. 16(k)",
    says="On a reasoned request of a national authority, the provider shows that the system meets the "
    "requirements.",
    note="Incorrect, incomplete or misleading answers fall under Article 99(5).",
    when=high_risk & Provider.received_reasoned_request,
    must=Provider.showed_conformity,
)

make_accessible = owed_by_provider(
    cite="Art. 16(l)",
    says="The provider ensures that the system meets the accessibility requirements of Directives (EU) "
    "2016/2102 and 2019/882.",
    must=Provider.meets_accessibility_requirements,
)
