"""What a system does to elections, courts and public debate."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Democracy"]


@describes
class Democracy:
    """Democratic institutions and processes, the courts, and the forming of opinion."""

    touches_democratic_institutions: Fact[bool] = Fact(
        "Is the system used in, or does it act on, elections, parliaments or other democratic institutions?",
        source="CETS 225 Art. 5(1)",
    )
    used_in_justice: Fact[bool] = Fact(
        "Is the system used by courts or for access to justice?", source="CETS 225 Art. 5(1)"
    )
    judges_keep_the_decision: Fact[bool] = Fact(
        "Do judges, or the people who decide the case, keep the decision to themselves?",
        source="CETS 225 Art. 5(1)",
        control="operator",
    )
    institutions_protected: Fact[bool] = Fact(
        "Are there safeguards against the system being used to undermine elections, parliaments or the separation "
        "of powers?",
        source="CETS 225 Art. 5(1)",
        control="operator",
    )
    ranks_public_debate: Fact[bool] = Fact(
        "Does the system rank, recommend or moderate what people see of public debate?",
        source="CETS 225 Art. 5(2)",
    )
    guards_against_manipulation: Fact[bool] = Fact(
        "Are there safeguards against manipulation of public debate through the system?",
        source="CETS 225 Art. 5(2)",
        control="operator",
    )
