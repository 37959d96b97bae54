"""What the system is for: the unit of classification."""

from aiframework.facts.section import describes
from aiframework.facts.task import Infrastructure, IntendedUser, Task
from aiframework.logic import Fact

__all__ = ["Purpose"]


@describes(many="purposes")
class Purpose:
    """One thing the system is meant for, as instructions, sales material or documentation say."""

    name: Fact[str] = Fact(
        "What is this purpose called?",
        source="Reg. (EU) 2024/1689 Art. 3(12)",
    )
    tasks: Fact[frozenset[Task]] = Fact(
        "Which of these tasks is the system meant to do for this purpose (education, work, essential "
        "services, credit and insurance, emergencies, law enforcement, migration, justice, votes)?",
        source="Reg. (EU) 2024/1689 Annex III(3)-(8)",
    )
    infrastructure: Fact[frozenset[Infrastructure]] = Fact(
        "In managing or operating which of these networks is the system meant to be used?",
        source="Reg. (EU) 2024/1689 Annex III(2)",
    )
    users: Fact[frozenset[IntendedUser]] = Fact(
        "Who is meant to use it for this purpose, directly or through someone acting on their behalf (a Union body that "
        "supports them counts too; tax, customs and financial intelligence authorities in administrative proceedings are "
        "no law enforcement)?",
        source="Reg. (EU) 2024/1689 Annex III(5)(a), (6), (7), (8)(a), recital 59",
    )
    involves_biometrics: Fact[bool] = Fact(
        "Is what the system does with people's biometric data part of this purpose (no where it does nothing but make "
        "cybersecurity or the protection of personal data possible)?",
        source="Reg. (EU) 2024/1689 Annex III(1), recital 54",
    )
    permitted_by_law: Fact[bool] = Fact(
        "Is this use lawful under Union and national law (an authority needs a power in the law; for everybody else it "
        "is enough that no law forbids it)?",
        source="Reg. (EU) 2024/1689 Annex III(1), (6), (7)",
    )
    set_by_operator: Fact[bool] = Fact(
        "Did this organisation itself give the system this purpose, beyond what its provider intended?",
        source="Reg. (EU) 2024/1689 Art. 25(1)(c)",
    )
    used_by_critical_entities: Fact[bool] = Fact(
        "Is the system meant for operators that a Member State has identified as critical under Directive (EU) "
        "2022/2557, or for any operator of such a network, these included?",
        source=(
            "Reg. (EU) 2024/1689 Annex III(2), Art. 3(62); draft Commission guidelines on Art. 6 (19 May "
            "2026) paras 190-196"
        ),
    )
    only_protects_against_cyber_attacks: Fact[bool] = Fact(
        "Does the system serve only the cybersecurity of the infrastructure?",
        source="Reg. (EU) 2024/1689 recital 55",
    )
    within_educational_institution: Fact[bool] = Fact(
        "Does this take place within, or in connection with, a school, university or training institution?",
        source="Reg. (EU) 2024/1689 Annex III(3)",
    )
    during_tests: Fact[bool] = Fact(
        "Does it watch people during the test itself (not their work afterwards)?",
        source="Reg. (EU) 2024/1689 Annex III(3)(d)",
    )
    concerns_natural_persons: Fact[bool] = Fact(
        "Are the people assessed natural persons (not companies assessed on business data alone)?",
        source=(
            "Reg. (EU) 2024/1689 Annex III(5)(b), (c); draft Commission guidelines on Art. 6 (19 May "
            "2026) paras 73-74"
        ),
    )
    detects_financial_fraud: Fact[bool] = Fact(
        "Is the detection of financial fraud the main aim of this purpose?",
        source="Reg. (EU) 2024/1689 Annex III(5)(b)",
    )
    only_for_capital_requirements: Fact[bool] = Fact(
        "Does it serve only to calculate the capital that Union law has a bank or insurer hold, and nothing that is "
        "decided about customers?",
        source="Reg. (EU) 2024/1689 recital 58; draft Commission guidelines on Art. 6 (19 May 2026) para. 323",
    )
    rests_solely_on_profiling: Fact[bool] = Fact(
        "Does the assessment of the risk that someone offends rest on nothing but profiling?",
        source="Reg. (EU) 2024/1689 Annex III(6)(d)",
    )
    ends_in_legal_effects: Fact[bool] = Fact(
        "Does the dispute resolution that it serves end with legal effects for a party (as an award "
        "does, and a voluntary mediation does not)?",
        source=(
            "Reg. (EU) 2024/1689 Annex III(8)(a), recital 61; draft Commission guidelines on Art. 6 (19 "
            "May 2026) paras 430-432"
        ),
    )
    only_ancillary_administration: Fact[bool] = Fact(
        "Does it only help with administrative tasks that do not touch how individual cases are decided?",
        source="Reg. (EU) 2024/1689 recital 61",
    )
    output_reaches_people_directly: Fact[bool] = Fact(
        "Are the people whose vote is to be influenced directly exposed to the output?",
        source="Reg. (EU) 2024/1689 Annex III(8)(b)",
    )
    narrow_procedural_task: Fact[bool] = Fact(
        "Does the system only perform a narrow procedural task (structuring data, sorting documents, "
        "finding duplicates) without ranking, scoring or judging anything?",
        source="Reg. (EU) 2024/1689 Art. 6(3)(a)",
    )
    improves_finished_human_work: Fact[bool] = Fact(
        "Does the system only improve the result of work a person has already finished?",
        source="Reg. (EU) 2024/1689 Art. 6(3)(b)",
    )
    detects_decision_patterns: Fact[bool] = Fact(
        "Does the system only detect decision patterns or deviations from earlier decisions?",
        source="Reg. (EU) 2024/1689 Art. 6(3)(c)",
    )
    human_reviews_detected_patterns: Fact[bool] = Fact(
        "Is its finding about decision patterns never put in place of, or allowed to influence, the "
        "earlier human assessment without proper human review?",
        source="Reg. (EU) 2024/1689 Art. 6(3)(c)",
    )
    preparatory_task: Fact[bool] = Fact(
        "Does the system only do groundwork for an assessment that someone makes later (finding, indexing, "
        "transcribing, translating, linking files), without rating, ranking or recommending anything itself?",
        source="Reg. (EU) 2024/1689 Art. 6(3)(d)",
    )
    profiles_people: Fact[bool] = Fact(
        "Does it process personal data automatically to evaluate personal aspects of anybody (work, "
        "health, preferences, behaviour, location)?",
        source="Reg. (EU) 2024/1689 Art. 6(3) third subpara., Art. 3(52); Reg. (EU) 2016/679 Art. 4(4)",
    )
    materially_influences_decisions: Fact[bool] = Fact(
        "Does its output materially influence the outcome of decisions?",
        source="Reg. (EU) 2024/1689 Art. 6(3)",
    )
    makes_or_informs_decisions: Fact[bool] = Fact(
        "Does the system make decisions about people, or substantially inform them?",
        source="CETS 225 Art. 14(2)(b)",
    )
    part_of_wider_configuration: Fact[bool] = Fact(
        "Is the system one module of a wider set-up whose joint output materially influences a decision?",
        source=(
            "Reg. (EU) 2024/1689 Art. 6(3); draft Commission guidelines on Art. 6 (19 May 2026) paras 75, 90"
        ),
    )
    not_high_risk_assessment_documented: Fact[bool] = Fact(
        "Was it documented, before market or service, why this use is considered not to be high-risk?",
        source="Reg. (EU) 2024/1689 Art. 6(4)",
        control="operator",
    )
    not_high_risk_assessment_given_on_request: Fact[bool] = Fact(
        "Is that documented assessment handed to the authorities when they ask for it (yes if none has "
        "asked)?",
        source="Reg. (EU) 2024/1689 Art. 6(4)",
        control="operator",
    )
