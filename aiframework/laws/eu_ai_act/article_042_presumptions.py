"""Article 42: when data governance and cybersecurity are presumed or deemed to be as they should."""

from datetime import date

from aiframework.facts.conformity import Conformity
from aiframework.laws.eu_ai_act.calendar import AMENDED, GENERAL_APPLICATION, since
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["deemed_secure", "presumed_fit_for_its_setting", "presumed_secure"]

presumed_fit_for_its_setting = Term(
    cite="Art. 42(1)",
    says="A system trained and tested on data that reflect its setting is presumed to meet Article 10(4).",
    verified=PRIMARY,
    means=Conformity.trained_and_tested_on_its_setting,
    applies=GENERAL_APPLICATION,
)

presumed_secure = Term(
    cite="Art. 42(2)",
    says="A certificate under a published Union cybersecurity scheme lets Article 15 be presumed met as far as it reaches.",
    verified=PRIMARY,
    note="Read for the whole of the cybersecurity requirements: the certificate covers all of them.",
    means=Conformity.cybersecurity_certified & Conformity.cybersecurity_certificate_covers_all,
    applies=GENERAL_APPLICATION,
)

deemed_secure = Term(
    cite="Art. 42(3)",
    says="A system that meets Article 12(1) of the Cyber Resilience Act is deemed to meet the cybersecurity part of Article 15.",
    verified=PRIMARY,
    means=Conformity.in_scope_of_cyber_resilience_act & Conformity.cyber_resilience_conditions_met,
    applies=since(
        date(2026, 8, 2), "Art. 113, second paragraph; Reg. (EU) 2026/1744 Art. 1(18)", known=AMENDED
    ),
)
