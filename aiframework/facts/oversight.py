"""What is known about the people who watch over a system, and what it lets them do."""

from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of
from aiframework.logic import Fact

__all__ = ["HumanOversight"]


@describes
class HumanOversight:
    """Human oversight: built in by the provider, carried out at the deployer."""

    # by design
    possible_in_use: Fact[bool] = Fact(
        "Can people oversee the system effectively while it is in use, with suitable interfaces?",
        source="Reg. (EU) 2024/1689 Art. 14(1)",
        control="operator",
    )
    aims_at_risks: Fact[bool] = Fact(
        "Does human oversight aim to prevent or reduce risks in intended use and foreseeable misuse?",
        source="Reg. (EU) 2024/1689 Art. 14(2)",
        control="operator",
    )
    fits_risk_and_autonomy: Fact[bool] = Fact(
        "Are the oversight measures in proportion to the risks, the level of autonomy and the context of "
        "use?",
        source="Reg. (EU) 2024/1689 Art. 14(3)",
        control="operator",
    )
    built_in: Fact[bool] = Fact(
        "Did the provider, before release, identify oversight measures and build them into the system?",
        source="Reg. (EU) 2024/1689 Art. 14(3)(a)",
        control="operator",
    )
    left_to_deployer: Fact[bool] = Fact(
        "Did the provider, before release, identify oversight measures for the deployer to carry out?",
        source="Reg. (EU) 2024/1689 Art. 14(3)(b)",
        control="operator",
    )
    enables_overseers: Fact[bool] = Fact(
        "Are the people who oversee it enabled, each as far as its risks and use call for it, to understand and "
        "monitor it, stay aware of automation bias, interpret its output, override it and stop it?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(a)-(e)",
        control="operator",
        sums_up=each_of(
            "can_understand_and_monitor",
            "aware_of_automation_bias",
            "can_interpret_output",
            "can_override",
            "can_stop",
        ),
    )
    can_understand_and_monitor: Fact[bool] = Fact(
        "Are overseers enabled, as far as its risks and use call for it, to understand its capacities and "
        "limits and to spot and address anomalies?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(a)",
        control="operator",
    )
    aware_of_automation_bias: Fact[bool] = Fact(
        "Are overseers enabled, as far as its risks and use call for it, to stay aware of the tendency to "
        "over-rely on its output?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(b)",
        control="operator",
    )
    can_interpret_output: Fact[bool] = Fact(
        "Are overseers enabled, as far as its risks and use call for it, to interpret its output correctly?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(c)",
        control="operator",
    )
    can_override: Fact[bool] = Fact(
        "Are overseers enabled, as far as its risks and use call for it, to decide not to use it or to "
        "disregard, override or reverse its output?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(d)",
        control="operator",
    )
    can_stop: Fact[bool] = Fact(
        "Are overseers enabled, as far as its risks and use call for it, to intervene or stop it so that it "
        "halts in a safe state?",
        source="Reg. (EU) 2024/1689 Art. 14(4)(e)",
        control="operator",
    )
    two_person_verification: Fact[bool] = Fact(
        "Do the measures ensure that no one acts on an identification unless two competent, trained and "
        "authorised people have each confirmed it?",
        source="Reg. (EU) 2024/1689 Art. 14(5)",
        control="operator",
    )
    two_persons_disproportionate: Fact[bool] = Fact(
        "Does Union or national law consider a separate check by two people disproportionate for this "
        "law-enforcement, migration, border or asylum use?",
        source="Reg. (EU) 2024/1689 Art. 14(5)",
    )

    # at the deployer
    in_capable_hands: Fact[bool] = Fact(
        "Has the deployer assigned oversight to people who have the competence, training, authority and "
        "support they need?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
        sums_up=each_of(
            "assigned_to_people",
            "overseers_competent",
            "overseers_trained",
            "overseers_authorised",
            "overseers_supported",
        ),
    )
    assigned_to_people: Fact[bool] = Fact(
        "Has the deployer assigned human oversight to natural persons?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
    )
    overseers_competent: Fact[bool] = Fact(
        "Do the people assigned to oversight have the necessary competence?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
    )
    overseers_trained: Fact[bool] = Fact(
        "Do the people assigned to oversight have the necessary training?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
    )
    overseers_authorised: Fact[bool] = Fact(
        "Do the people assigned to oversight have the necessary authority?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
    )
    overseers_supported: Fact[bool] = Fact(
        "Do the people assigned to oversight get the support they need?",
        source="Reg. (EU) 2024/1689 Art. 26(2)",
        control="operator",
    )
