"""What a system can do, and does, to human rights, democracy and the rule of law, and how that is assessed."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Impact"]


@describes
class Impact:
    """Impacts on human rights, democracy and the rule of law: possible, actual, assessed, answered."""

    may_interfere: Fact[bool] = Fact(
        "Could this activity interfere with human rights, democracy or the rule of law?",
        source="CETS 225 Art. 3(1)",
    )
    may_significantly_affect_rights: Fact[bool] = Fact(
        "Could the system significantly affect people's human rights?", source="CETS 225 Art. 14(2)(a)"
    )
    significantly_affects_rights: Fact[bool] = Fact(
        "Does the system in fact significantly affect people's enjoyment of their human rights?",
        source="CETS 225 Art. 15(1)",
    )
    rights_screened: Fact[bool] = Fact(
        "Has it been examined which human rights the system may touch, and how?",
        source="CETS 225 Art. 4",
        control="operator",
    )
    legal_basis_known: Fact[bool] = Fact(
        "Has the organisation established which law allows what the system does where it touches rights?",
        source="CETS 225 Art. 4",
        control="operator",
    )
    assessed: Fact[bool] = Fact(
        "Have the actual and potential impacts on human rights, democracy and the rule of law been assessed (wider "
        "than the fundamental rights impact assessment of the AI Act)?",
        source="CETS 225 Art. 16(1)",
        control="operator",
    )
    context_and_use_considered: Fact[bool] = Fact(
        "Did that assessment take account of the context and the intended use of the system?",
        source="CETS 225 Art. 16(2)(a)",
        control="operator",
    )
    severity_and_probability_considered: Fact[bool] = Fact(
        "Did that assessment take account of how grave and how probable the impacts are?",
        source="CETS 225 Art. 16(2)(b)",
        control="operator",
    )
    people_affected_heard: Fact[bool] = Fact(
        "Were stakeholders heard, above all people whose rights may be touched (yes if it was found, with reasons, "
        "not to be appropriate)?",
        source="CETS 225 Art. 16(2)(c)",
        control="operator",
    )
    assessed_through_life_cycle: Fact[bool] = Fact(
        "Is the assessment of impacts repeated over the life of the system?",
        source="CETS 225 Art. 16(2)(d)",
        control="operator",
    )
    monitored_in_use: Fact[bool] = Fact(
        "Is the system in use watched for risks and adverse impacts on human rights, democracy and the rule of law "
        "(not only for performance or compliance)?",
        source="CETS 225 Art. 16(2)(e)",
        control="operator",
    )
    documented: Fact[bool] = Fact(
        "Are the risks, the actual and potential impacts and the way they are managed written down?",
        source="CETS 225 Art. 16(2)(f)",
        control="operator",
    )
    significantly_modified_since_tests: Fact[bool] = Fact(
        "Has the system been significantly modified since it was last tested?",
        source="CETS 225 Art. 16(2)(g)",
    )
    tested_after_modification: Fact[bool] = Fact(
        "Was it tested again after that modification?", source="CETS 225 Art. 16(2)(g)", control="operator"
    )
    adverse_impact_found: Fact[bool] = Fact(
        "Has an adverse impact of the system on human rights, democracy or the rule of law been found?",
        source="CETS 225 Art. 16(3)",
    )
    adverse_impact_addressed: Fact[bool] = Fact(
        "Has that adverse impact been adequately addressed?", source="CETS 225 Art. 16(3)", control="operator"
    )
    adverse_impact_documented: Fact[bool] = Fact(
        "Were that impact and the answer to it written down and used to improve risk management?",
        source="CETS 225 Art. 16(3)",
        control="operator",
    )
