"""Annex III point 3: education and vocational training, at all levels."""

from aiframework.facts.purpose import Purpose
from aiframework.facts.task import Task
from aiframework.laws.eu_ai_act.guidelines import high_risk_draft
from aiframework.laws.eu_ai_act.high_risk_dates import ANNEX_III_CLASSIFICATION
from aiframework.legal.provision import INTERPRETED, PRIMARY, Term

__all__ = ["admission", "education_level", "learning_outcomes", "test_monitoring"]

admission = Term(
    cite="Annex III 3(a)",
    says="Deciding who gets access to education or training, or assigning people to institutions.",
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.tasks.includes(Task.DECIDING_EDUCATION_ADMISSION),
    applies=ANNEX_III_CLASSIFICATION,
)

learning_outcomes = Term(
    cite="Annex III 3(b)",
    says="Evaluating what people have learnt, also in order to steer how they learn.",
    verified=INTERPRETED,
    note=(
        "Draft guidelines: learning of one's own accord, without any institution or certificate, is outside."
    ),
    each=Purpose,
    means=Purpose.tasks.includes(Task.EVALUATING_LEARNING_OUTCOMES)
    & ~(~Purpose.within_educational_institution & high_risk_draft("on point 3(b)")),
    applies=ANNEX_III_CLASSIFICATION,
)

education_level = Term(
    cite="Annex III 3(c)",
    says="Assessing, in or around an institution, which level of education somebody will get or may enter.",
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.tasks.includes(Task.ASSESSING_EDUCATION_LEVEL) & Purpose.within_educational_institution,
    applies=ANNEX_III_CLASSIFICATION,
)

test_monitoring = Term(
    cite="Annex III 3(d)",
    says="Watching students for forbidden behaviour during tests, in or around an institution.",
    verified=PRIMARY,
    each=Purpose,
    means=Purpose.tasks.includes(Task.MONITORING_TEST_BEHAVIOUR)
    & Purpose.within_educational_institution
    & Purpose.during_tests,
    applies=ANNEX_III_CLASSIFICATION,
)
