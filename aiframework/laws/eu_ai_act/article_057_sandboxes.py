"""Article 57: AI regulatory sandboxes, and what taking part in one gives."""

from datetime import date

from aiframework.facts.sandbox import Sandbox
from aiframework.laws.eu_ai_act.article_057_who import developer, within_the_sandbox_rules
from aiframework.laws.eu_ai_act.calendar import (
    AS_AMENDED,
    GENERAL_APPLICATION,
    GENERAL_APPLICATION_AS_AMENDED,
    moved,
)
from aiframework.legal.provision import PRIMARY, Note, Permission, Right

__all__: list[str] = []

states_set_up_sandboxes = Note(
    cite="Art. 57(1)",
    says="Each Member State has at least one sandbox at work, alone or with others, by 2 August 2027.",
    verified=PRIMARY,
    note="The first version said 2 August 2026.",
    binds="Member States",
    applies=moved(
        date(2026, 8, 2),
        date(2027, 8, 2),
        basis="Art. 57(1)",
        new_basis="Art. 57(1), as amended by Reg. (EU) 2026/1744 Art. 1(22)",
    ),
)

union_sandboxes = Note(
    cite="Art. 57(3)-(3a)",
    says=(
        "The European Data Protection Supervisor may set one up for Union institutions, the AI Office one for "
        "the systems it supervises, small and mid-cap firms first."
    ),
    verified=PRIMARY,
    binds="the European Data Protection Supervisor and the AI Office",
    applies=GENERAL_APPLICATION_AS_AMENDED,
)

work_in_a_sandbox = Permission(
    cite="Art. 57(5)",
    says=(
        "Before the market a system may be developed, trained and tested in a sandbox for a limited time, by a "
        "plan agreed with the authority, which covers any real-world testing."
    ),
    verified=PRIMARY,
    scope=within_the_sandbox_rules,
    binds=developer,
    when=Sandbox.participates
    & Sandbox.plan_agreed
    & ((AS_AMENDED & Sandbox.tests_in_real_world) >> Sandbox.plan_includes_testing_plan),
    applies=GENERAL_APPLICATION,
)

get_proof_and_exit_report = Right(
    cite="Art. 57(7)",
    says=(
        "Participants get an exit report and, on request, written proof of what they did; both count in their "
        "favour in conformity assessment and supervision."
    ),
    verified=PRIMARY,
    scope=within_the_sandbox_rules,
    binds=developer,
    when=Sandbox.participates,
    applies=GENERAL_APPLICATION,
)

decide_on_publication = Right(
    cite="Art. 57(8)",
    says="An exit report is published only if participant and authority both expressly agree.",
    verified=PRIMARY,
    scope=within_the_sandbox_rules,
    binds=developer,
    when=Sandbox.participates & Sandbox.exit_report_obtained,
    applies=GENERAL_APPLICATION,
)

authorities_suspend_at_significant_risk = Note(
    cite="Art. 57(11)",
    says="Significant risks are adequately reduced; where that fails, the authority may suspend the work, for a time or for good.",
    verified=PRIMARY,
    binds="national competent authorities",
    applies=GENERAL_APPLICATION,
)
