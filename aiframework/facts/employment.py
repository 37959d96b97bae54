"""Automated decisions about applicants and workers in California."""

from enum import Enum

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Employment", "EmploymentDecision"]


class EmploymentDecision(Enum):
    """What the system decides or helps to decide about a worker."""

    RECRUITMENT = "recruitment"
    SCREENING = "screening"
    HIRING = "hiring"
    PROMOTION = "promotion"
    PAY = "pay"
    BENEFITS = "benefits"
    LEAVE = "leave"
    SCHEDULING_OR_TASK_ALLOCATION = "scheduling_or_task_allocation"
    DISCIPLINE = "discipline"
    TERMINATION = "termination"
    DEACTIVATION = "deactivation"
    OTHER = "other"


@describes
class Employment:
    """An automated-decision system in employment, as the Civil Rights Council's regulations see it."""

    employees: Fact[int] = Fact(
        "How many individuals does the employer regularly employ?",
        source="FEHA regulations, 2 CCR § 11008(f)",
        unit="people",
    )
    acts_as_agent_of_employer: Fact[bool] = Fact(
        "Do you recruit, screen, hire or decide on pay, benefits or leave on behalf of an employer?",
        source="FEHA regulations, 2 CCR § 11008(b)",
    )
    computational_process: Fact[bool] = Fact(
        "Is it a computational process, with AI or without?",
        source="FEHA regulations, 2 CCR § 11008.1(a)",
    )
    only_ordinary_software: Fact[bool] = Fact(
        "Is it only word processing, a spreadsheet, maps, hosting, storage, security, filtering, a calculator, a database "
        "or the like?",
        source="FEHA regulations, 2 CCR § 11008.1(a)",
    )
    decides_by_itself: Fact[bool] = Fact(
        "Does it make such a decision itself, for example by dropping applicants below a score?",
        source="FEHA regulations, 2 CCR § 11008.1(a)",
        control="operator",
    )
    decisions: Fact[frozenset[EmploymentDecision]] = Fact(
        "Which decisions about applicants or workers does it make or help people to make?",
        source="FEHA regulations, 2 CCR § 11008.1(a), 11008(i)",
    )
    discriminates_on_protected_basis: Fact[bool] = Fact(
        "Does it treat applicants or workers worse on a protected basis?",
        source="FEHA regulations, 2 CCR § 11009(f)",
        control="operator",
    )
    adverse_impact: Fact[bool] = Fact(
        "Does it, though neutral on its face, have an adverse impact under the federal Uniform Guidelines?",
        source="FEHA regulations, 2 CCR § 11017(e)",
    )
    job_related: Fact[bool] = Fact(
        "Is the selection shown to be related to the job?",
        source="FEHA regulations, 2 CCR § 11017(e), 11072(b)(1)",
    )
    business_necessity: Fact[bool] = Fact(
        "Is the selection shown to be consistent with business necessity?",
        source="FEHA regulations, 2 CCR § 11017(e), 11072(b)(1)",
    )
    less_discriminatory_alternative: Fact[bool] = Fact(
        "Is there a less discriminatory criterion that serves the goal as well?",
        source="FEHA regulations, 2 CCR § 11072(b)(1)",
    )
    permissible_defence: Fact[bool] = Fact(
        "Does another defence allowed by the Act cover the practice?",
        source="FEHA regulations, 2 CCR § 11009(f), 11016",
    )
    restricts_recruitment: Fact[bool] = Fact(
        "Does it restrict, exclude or classify people in recruitment on a protected basis?",
        source="FEHA regulations, 2 CCR § 11016(a)(2)(A)",
        control="operator",
    )
    states_preference: Fact[bool] = Fact(
        "Does it express a preference on a protected basis in recruitment?",
        source="FEHA regulations, 2 CCR § 11016(a)(2)(B)",
        control="operator",
    )
    advertises_to_discriminate: Fact[bool] = Fact(
        "Are openings advertised through it in a way meant to discriminate?",
        source="FEHA regulations, 2 CCR § 11016(a)(2)(C)",
        control="operator",
    )
    inquires_about_protected_basis: Fact[bool] = Fact(
        "Does it ask, before employment, anything that identifies a protected basis directly or indirectly?",
        source="FEHA regulations, 2 CCR § 11016(b)(1)",
        control="operator",
    )
    measures_abilities: Fact[bool] = Fact(
        "Does it measure skill, dexterity, reaction time or similar abilities?",
        source="FEHA regulations, 2 CCR § 11016(c)(5)",
    )
    analyses_voice_or_face: Fact[bool] = Fact(
        "Does it analyse tone of voice, facial expressions or other physical characteristics or behaviour?",
        source="FEHA regulations, 2 CCR § 11016(d)(1)",
    )
    accommodation_needed: Fact[bool] = Fact(
        "Does an applicant need accommodation for religion or disability?",
        source="FEHA regulations, 2 CCR § 11016(c)(5), (d)(1)",
    )
    accommodation_offered: Fact[bool] = Fact(
        "Is reasonable accommodation offered?",
        source="FEHA regulations, 2 CCR § 11016(c)(5), (d)(1)",
        control="operator",
    )
    criminal_history_before_offer: Fact[bool] = Fact(
        "Does it ask about, consider or pass on criminal history before a conditional offer is made?",
        source="FEHA regulations, 2 CCR § 11017.1(a)(1)",
        control="operator",
    )
    criminal_history_exception: Fact[bool] = Fact(
        "Does an exception of section 11017.1(a)(4) apply to the position?",
        source="FEHA regulations, 2 CCR § 11017.1(a)(4)",
    )
    asks_about_disability_before_offer: Fact[bool] = Fact(
        "Does it ask, before an offer, general questions on disability or any likely to elicit information about one?",
        source="FEHA regulations, 2 CCR § 11070(b)(2)",
        control="operator",
    )
    tests_health_before_offer: Fact[bool] = Fact(
        "Does it, before an offer, use an examination, question, test, puzzle or game that seeks information on health or is "
        "likely to elicit a disability (tests for current illegal drug use aside)?",
        source="FEHA regulations, 2 CCR § 11071(a), (e)",
        control="operator",
    )
    screens_out_disability: Fact[bool] = Fact(
        "Does it screen out, tend to screen out, or otherwise have an adverse impact on people on the basis of disability?",
        source="FEHA regulations, 2 CCR § 11072(b)(1)",
        control="operator",
    )
    records_kept: Fact[bool] = Fact(
        "Are employment records, including system data, kept for four years?",
        source="FEHA regulations, 2 CCR § 11013(c)",
        control="operator",
    )
