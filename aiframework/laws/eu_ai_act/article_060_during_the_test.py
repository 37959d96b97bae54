"""Article 60(4)(e) to (k): how a test in real-world conditions is carried out."""

from typing import Final

from aiframework.facts.sandbox import Sandbox
from aiframework.facts.testing_campaign import TestCampaign
from aiframework.laws.eu_ai_act.real_world_testing import TESTED, owed_by_tester
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import REGULATION_1182_71, months
from aiframework.legal.provision import INTERPRETED

__all__ = [
    "agree_with_deployers",
    "end_the_test_in_time",
    "keep_outputs_reversible",
    "oversee_the_test",
    "protect_vulnerable_people",
    "safeguard_transfers",
    "test_no_longer_than_needed",
    "test_with_consent",
]

_DURATION: Final = (
    Clock(
        after=TestCampaign.started_on,
        within=months(6),
        counting=REGULATION_1182_71,
        when=~TestCampaign.extension_notified,
        done=TestCampaign.ended_on,
        cite="Art. 60(4)(f)",
    ),
    Clock(
        after=TestCampaign.started_on,
        within=months(12),
        counting=REGULATION_1182_71,
        done=TestCampaign.ended_on,
        cite="Art. 60(4)(f)",
    ),
)

safeguard_transfers = owed_by_tester(
    cite="Art. 60(4)(e)",
    says="Data of the test leave the Union only with the safeguards of Union law.",
    when=TESTED & TestCampaign.data_leave_union,
    must=TestCampaign.transfers_safeguarded,
)

end_the_test_in_time = owed_by_tester(
    cite="Art. 60(4)(f)",
    says="A test ends within six months, or twelve if the authority was told beforehand why more time is needed.",
    verified=INTERPRETED,
    note="Where a sandbox supervises the test, the authority may allow more: Article 76(2).",
    must=TestCampaign.ended,
    unless=Sandbox.participates & Sandbox.duration_derogation,
    by=_DURATION,
)

test_no_longer_than_needed = owed_by_tester(
    cite="Art. 60(4)(f)",
    part="need",
    says="A test lasts no longer than its aims need.",
    must=TestCampaign.no_longer_than_needed,
)

protect_vulnerable_people = owed_by_tester(
    cite="Art. 60(4)(g)",
    says="People vulnerable by age or disability who take part are suitably protected.",
    note="Where a sandbox supervises the test, the authority may derogate: Article 76(2).",
    when=TESTED & TestCampaign.has_vulnerable_subjects,
    must=TestCampaign.vulnerable_subjects_protected,
    unless=Sandbox.participates & Sandbox.vulnerable_subjects_derogation,
)

agree_with_deployers = owed_by_tester(
    cite="Art. 60(4)(h)",
    says="Deployers that take part know all that matters to their decision, have the instructions, and agree on roles.",
    when=TESTED & TestCampaign.with_deployers,
    must=TestCampaign.deployers_informed & TestCampaign.roles_agreed,
)

test_with_consent = owed_by_tester(
    cite="Art. 60(4)(i)",
    says=(
        "Participants gave informed consent; where asking would defeat a law enforcement test, it does them no "
        "harm and their data are deleted."
    ),
    must=TestCampaign.informed_consent
    | (
        TestCampaign.asking_would_prevent_test
        & TestCampaign.no_negative_effect
        & TestCampaign.data_deleted_after_test
    ),
)

oversee_the_test = owed_by_tester(
    cite="Art. 60(4)(j)",
    says="Qualified people with capacity, training and authority oversee the test, at the tester and its deployers.",
    must=TestCampaign.overseen_by_qualified_people,
)

keep_outputs_reversible = owed_by_tester(
    cite="Art. 60(4)(k)",
    says="What the system predicts, recommends or decides can be reversed and disregarded.",
    must=TestCampaign.outputs_reversible,
)
