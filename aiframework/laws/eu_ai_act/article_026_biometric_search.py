"""Article 26(10): searching for people in biometric data after the event."""

from aiframework.facts.deployer import Deployer
from aiframework.facts.live_identification import LiveIdentification
from aiframework.facts.retrospective_search import AuthorisationOutcome, RetrospectiveSearch
from aiframework.laws.eu_ai_act.article_012_remote_identification import remote_identification_system
from aiframework.laws.eu_ai_act.high_risk import HIGH_RISK_RULES_ANNEX_III
from aiframework.laws.eu_ai_act.roles import deployer
from aiframework.laws.eu_ai_act.sanctions import ARTICLE_99_4
from aiframework.laws.eu_ai_act.scope import within_the_act_even_if_open_source
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, hours
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Note, Prohibition
from aiframework.logic import ALWAYS, some

__all__ = [
    "ask_for_authorisation",
    "decide_on_the_output_alone",
    "document_each_search",
    "national_law_may_be_stricter",
    "report_each_year",
    "search_only_as_far_as_needed",
    "search_without_target",
    "stop_when_refused",
]

_SUSPECT = remote_identification_system & RetrospectiveSearch.targets_suspect_or_convict

ask_for_authorisation = Duty(
    cite="Art. 26(10) sub 1",
    says=(
        "A targeted search for a suspect or convict is authorised by a court or a reviewable binding "
        "authority: beforehand, or without undue delay and within 48 hours. First identifications on objective "
        "facts are excepted."
    ),
    verified=INTERPRETED,
    note="The 48 hours are read to run from the beginning of the use, through weekends.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=_SUSPECT,
    must=RetrospectiveSearch.authorisation_requested & RetrospectiveSearch.asked_competent_authority,
    unless=RetrospectiveSearch.is_initial_identification,
    by=(
        Clock(
            after=RetrospectiveSearch.began_at,
            within=hours(48),
            counting=REGULATION_1182_71,
            done=RetrospectiveSearch.authorisation_requested_at,
            cite="Art. 26(10)",
        ),
    ),
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

search_only_as_far_as_needed = Duty(
    cite="Art. 26(10) sub 1",
    part="strict necessity",
    says="Each such search goes no further than investigating a specific offence strictly needs.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=_SUSPECT,
    must=RetrospectiveSearch.strictly_necessary,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

stop_when_refused = Duty(
    cite="Art. 26(10) sub 2",
    says="When the authorisation is refused, the search stops at once and its personal data are deleted.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=_SUSPECT & (RetrospectiveSearch.authorisation_outcome == AuthorisationOutcome.REJECTED),
    must=RetrospectiveSearch.stopped_at_once & RetrospectiveSearch.data_deleted,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

search_without_target = Prohibition(
    cite="Art. 26(10) sub 3 s.1",
    says=(
        "Law enforcement never searches this way without a link to an offence, a proceeding, a genuine threat "
        "of an offence or a missing person."
    ),
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=remote_identification_system
    & RetrospectiveSearch.for_law_enforcement
    & RetrospectiveSearch.untargeted,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

decide_on_the_output_alone = Prohibition(
    cite="Art. 26(10) sub 3 s.2",
    says="No law enforcement decision with adverse legal effect rests on the output of such a search alone.",
    verified=PRIMARY,
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=remote_identification_system
    & RetrospectiveSearch.for_law_enforcement
    & RetrospectiveSearch.decided_on_output_alone,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

document_each_search = Duty(
    cite="Art. 26(10) sub 5",
    says="Each search, whoever makes it and why, is in the police file, which authorities get on request.",
    verified=PRIMARY,
    note="Sensitive operational data stay out.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    each=RetrospectiveSearch,
    when=remote_identification_system,
    must=RetrospectiveSearch.documented_in_police_file & RetrospectiveSearch.file_available_to_authorities,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

report_each_year = Duty(
    cite="Art. 26(10) sub 6",
    says="Deployers report each year to market surveillance and data protection authorities on such searches.",
    verified=PRIMARY,
    note="Reports may cover several deployments; sensitive operational data stay out.",
    scope=within_the_act_even_if_open_source,
    binds=deployer,
    when=remote_identification_system
    & (~LiveIdentification.in_real_time | some(RetrospectiveSearch, ALWAYS)),
    must=Deployer.reports_searches_each_year,
    applies=HIGH_RISK_RULES_ANNEX_III,
    sanction=ARTICLE_99_4,
)

national_law_may_be_stricter = Note(
    cite="Art. 26(10) sub 7",
    says="Member States may restrict such searches further.",
    verified=PRIMARY,
    binds="Member States",
    applies=HIGH_RISK_RULES_ANNEX_III,
)
