"""Exceptional permission to use a high-risk system before its conformity assessment is done."""

from datetime import date

from aiframework.facts.following import only_where, over_after
from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Derogation"]


@describes
class Derogation:
    """The permission of an authority, and use before it in an emergency."""

    authorised: Fact[bool] = Fact(
        "Has a market surveillance authority authorised the system before its conformity "
        "assessment is completed, and does that authorisation still run?",
        source="Reg. (EU) 2024/1689 Art. 46(1)",
    )
    authorised_until: Fact[date] = Fact(
        "Until which day does the authorisation run?", source="Reg. (EU) 2024/1689 Art. 46(1)"
    )
    ran_out: Fact[bool] = Fact(
        "Is the last day of the authorisation over?",
        source="Reg. (EU) 2024/1689 Art. 46(1)",
        follows=over_after("authorised_until", said="authorised"),
    )
    used_only_in_authorising_state: Fact[bool] = Fact(
        "Is the system supplied and used under the authorisation only in the Member State that gave it?",
        source="Reg. (EU) 2024/1689 Art. 46(1)",
        control="operator",
    )
    assessment_continues: Fact[bool] = Fact(
        "Is the ordinary conformity assessment going on without undue delay (yes if it is completed)?",
        source="Reg. (EU) 2024/1689 Art. 46(1)",
        control="operator",
    )
    urgent_use_by_security_authority: Fact[bool] = Fact(
        "Did a law enforcement or civil protection authority put it into service without "
        "authorisation in an emergency?",
        source="Reg. (EU) 2024/1689 Art. 46(2)",
    )
    imminent_threat: Fact[bool] = Fact(
        "Was there an emergency of public security, or a specific, substantial and imminent "
        "threat to life or physical safety?",
        source="Reg. (EU) 2024/1689 Art. 46(2)",
    )
    requested_without_delay: Fact[bool] = Fact(
        "Was the authorisation requested during or right after that use?",
        source="Reg. (EU) 2024/1689 Art. 46(2)",
        control="operator",
    )
    refused: Fact[bool] = Fact("Was the authorisation refused?", source="Reg. (EU) 2024/1689 Art. 46(2)")
    use_stopped: Fact[bool] = Fact(
        "Was the use stopped at once after the refusal?",
        source="Reg. (EU) 2024/1689 Art. 46(2)",
        control="operator",
    )
    outputs_discarded: Fact[bool] = Fact(
        "Were all results of that use discarded at once?",
        source="Reg. (EU) 2024/1689 Art. 46(2)",
        control="operator",
    )
    others_informed_on: Fact[date] = Fact(
        "On which day had the Commission and all other Member States received word of the authorisation?",
        source="Reg. (EU) 2024/1689 Art. 46(3), (4)",
    )
    objection_raised: Fact[bool] = Fact(
        "Did a Member State or the Commission object within 15 calendar days?",
        source="Reg. (EU) 2024/1689 Art. 46(4), (5)",
    )
    under_product_law: Fact[bool] = Fact(
        "Does a derogation in the product law of Annex I Section A let the system be supplied or used before its "
        "assessment under that law is completed?",
        source="Reg. (EU) 2024/1689 Art. 46(7)",
    )
    found_unjustified: Fact[bool] = Fact(
        "Did the Commission decide that the authorisation was unjustified?",
        source="Reg. (EU) 2024/1689 Art. 46(6)",
        follows=only_where("objection_raised"),
    )
