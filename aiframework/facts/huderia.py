"""What was done of HUDERIA, the Council of Europe's method to assess risks and impacts of AI."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["Huderia"]


@describes
class Huderia:
    """The steps of the HUDERIA methodology; nobody has to follow it."""

    followed: Fact[bool] = Fact(
        "Does the organisation follow the HUDERIA methodology, in whole or part, for this system?",
        source="HUDERIA methodology",
        control="operator",
    )
    appropriateness_asked: Fact[bool] = Fact(
        "Was it first asked whether AI is right here: a real need, fair, with good data, enough resources and "
        "guarded against misuse?",
        source="HUDERIA, preliminary questions",
        control="operator",
    )
    application_context_considered: Fact[bool] = Fact(
        "Were the risk factors of the application considered: sector, law, scale, past bias and vulnerability, "
        "environment?",
        source="HUDERIA COBRA, A",
        control="operator",
        sums_up=each_of(
            "sector_considered",
            "legal_environment_considered",
            "scale_considered",
            "past_bias_and_vulnerability_considered",
            "environment_considered",
        ),
    )
    sector_considered: Fact[bool] = Fact(
        "Was it considered whether sector or function is of high impact?",
        source="HUDERIA COBRA, A.1",
        control="operator",
    )
    legal_environment_considered: Fact[bool] = Fact(
        "Was the legal environment of the use considered?", source="HUDERIA COBRA, A.2", control="operator"
    )
    scale_considered: Fact[bool] = Fact(
        "Was the scale of deployment considered?", source="HUDERIA COBRA, A.3", control="operator"
    )
    past_bias_and_vulnerability_considered: Fact[bool] = Fact(
        "Were bias inherited in the field and vulnerable groups considered?",
        source="HUDERIA COBRA, A.4",
        control="operator",
    )
    environment_considered: Fact[bool] = Fact(
        "Was the effect on the environment considered?", source="HUDERIA COBRA, A.5", control="operator"
    )
    alternatives_considered: Fact[bool] = Fact(
        "Were need and alternatives, also without AI, considered?",
        source="HUDERIA COBRA, B.1",
        control="operator",
    )
    maturity_considered: Fact[bool] = Fact(
        "Was it considered how mature the technology is?", source="HUDERIA COBRA, B.2", control="operator"
    )
    existing_process_considered: Fact[bool] = Fact(
        "Was the process that the system replaces, with its flaws, considered?",
        source="HUDERIA COBRA, B.3",
        control="operator",
    )
    out_of_scope_use_controlled: Fact[bool] = Fact(
        "Is use beyond what the system was made for kept under control?",
        source="HUDERIA COBRA, C.6",
        control="operator",
    )
    closeness_to_decisions_considered: Fact[bool] = Fact(
        "Was it considered how close the output is to decisions about people?",
        source="HUDERIA COBRA, C.7",
        control="operator",
    )
    impacts_mapped: Fact[bool] = Fact(
        "Were possible impacts mapped over human rights, democracy and the rule of law?",
        source="HUDERIA COBRA, E and F",
        control="operator",
    )
    triaged: Fact[bool] = Fact(
        "Was it decided from this whether the analysis may stop here or a full assessment must follow?",
        source="HUDERIA COBRA",
        control="operator",
    )
    full_assessment_needed: Fact[bool] = Fact(
        "Did that decision call for stakeholder engagement and a full impact assessment?",
        source="HUDERIA COBRA",
    )
    stakeholders_engaged: Fact[bool] = Fact(
        "Was the stakeholder engagement process carried out (analysis, own position, objectives, method)?",
        source="HUDERIA SEP",
        control="operator",
    )
    scale_scope_reversibility_probability_assessed: Fact[bool] = Fact(
        "Were scale, scope, reversibility and probability of the impacts assessed?",
        source="HUDERIA RIA",
        control="operator",
    )
    mitigation_plan_made: Fact[bool] = Fact(
        "Is there an impact mitigation plan, with access to remedies?",
        source="HUDERIA IMP",
        control="operator",
    )
    repeated: Fact[bool] = Fact(
        "Are the steps repeated when the system or its context changes (yes if neither has changed)?",
        source="HUDERIA, iterative requirements",
        control="operator",
    )
