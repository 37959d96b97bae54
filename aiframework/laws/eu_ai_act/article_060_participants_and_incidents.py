"""Article 60(5), (7) and (8): leaving a test, incidents in it, and its end."""

from aiframework.facts.incident import Incident, IncidentSubject
from aiframework.facts.testing_campaign import TestCampaign
from aiframework.laws.eu_ai_act.article_003_incidents import known_incident
from aiframework.laws.eu_ai_act.article_057_who import developer, testing_within_the_act
from aiframework.laws.eu_ai_act.article_060_dates import BEFORE_CLASSIFICATION, TESTING_RULES
from aiframework.laws.eu_ai_act.article_073_reports import reporting_clocks
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.high_risk import high_risk
from aiframework.laws.eu_ai_act.real_world_testing import TESTED, owed_by_tester
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Right

__all__ = [
    "act_on_an_incident",
    "leave_a_test",
    "let_people_leave",
    "report_an_incident",
    "tell_how_it_ended",
]

leave_a_test = Right(
    cite="Art. 60(5)",
    says="Participants may leave at any time, without reasons or detriment, and have their personal data deleted at once.",
    verified=PRIMARY,
    note="What was done before stays untouched. A right of the people tested, shown for each test.",
    doubts=(BEFORE_CLASSIFICATION,),
    scope=testing_within_the_act,
    each=TestCampaign,
    when=TESTED,
    applies=TESTING_RULES,
)

let_people_leave = owed_by_tester(
    cite="Art. 60(5)",
    part="tester",
    says="The tester lets people leave at any time and deletes their personal data at once when asked.",
    must=TestCampaign.withdrawals_honoured & TestCampaign.data_deleted_on_request,
)

act_on_an_incident = owed_by_tester(
    cite="Art. 60(7)",
    says="After a serious incident the tester reduces the harm at once or stops the test, and can recall the system promptly.",
    when=TESTED & TestCampaign.serious_incident,
    must=TestCampaign.incident_mitigated & TestCampaign.recall_procedure,
)

report_an_incident = Duty(
    cite="Art. 60(7)",
    part="report",
    says="Serious incidents in a test are reported to the national authority in the times of Article 73.",
    verified=INTERPRETED,
    doubts=(BEFORE_CLASSIFICATION,),
    scope=testing_within_the_act,
    binds=developer,
    each=Incident,
    when=high_risk & known_incident & (Incident.subject == IncidentSubject.SYSTEM_IN_REAL_WORLD_TEST),
    must=Incident.reported,
    by=reporting_clocks(Incident.became_aware_at, Incident.reported_at),
    applies=TESTING_RULES,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

tell_how_it_ended = owed_by_tester(
    cite="Art. 60(8)",
    says="The tester tells the authority of a suspension or end of the test and of its outcomes.",
    note="No number of days is set.",
    when=TESTED & (TestCampaign.suspended_or_ended | TestCampaign.ended),
    must=TestCampaign.outcome_notified,
)
