"""How a body that assesses conformity comes to be notified, and what allows it to assess before."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["BodyNotification"]


@describes
class BodyNotification:
    """The application of a conformity assessment body to be notified, and what came of it."""

    product_law_offers_one_application: Fact[bool] = Fact(
        "Does the product law under which it is or asks to be designated provide for one application and one "
        "assessment for both laws?",
        source="Reg. (EU) 2024/1689 Art. 28(8)",
    )
    uses_one_application: Fact[bool] = Fact(
        "Does it ask with one application to be designated both under a product law of Annex I Section A and "
        "under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 28(8), Art. 29(4)",
    )
    sent_to_home_authority: Fact[bool] = Fact(
        "Does the application go to the notifying authority of the Member State where the body is established?",
        source="Reg. (EU) 2024/1689 Art. 29(1)",
        control="operator",
    )
    sent_to_product_law_authority: Fact[bool] = Fact(
        "Does the application go to the notifying authority designated under the product law?",
        source="Reg. (EU) 2024/1689 Art. 29(4), as amended by Reg. (EU) 2026/1744",
        control="operator",
    )
    describes_the_work: Fact[bool] = Fact(
        "Does the application describe the assessment activities, the modules and the types of AI systems for "
        "which the body claims to be competent?",
        source="Reg. (EU) 2024/1689 Art. 29(2)",
        control="operator",
    )
    uses_the_codes: Fact[bool] = Fact(
        "Does the application name the types of AI systems by the codes and categories of Annex XIV (yes if it was made "
        "before 27 July 2026, when there were none)?",
        source="Reg. (EU) 2024/1689 Art. 30(2), Annex XIV point 4",
        control="operator",
    )
    accredited: Fact[bool] = Fact(
        "Has a national accreditation body certified that it meets the requirements for notified bodies?",
        source="Reg. (EU) 2024/1689 Art. 29(2)",
    )
    accreditation_attached: Fact[bool] = Fact(
        "Is that accreditation certificate attached to the application?",
        source="Reg. (EU) 2024/1689 Art. 29(2)",
        control="operator",
    )
    evidence_supplied: Fact[bool] = Fact(
        "Does the application give the notifying authority all documents it needs to verify the requirements and to "
        "watch over them?",
        source="Reg. (EU) 2024/1689 Art. 29(3)",
        control="operator",
    )
    designated_under_other_law: Fact[bool] = Fact(
        "Is the body already designated as a notified body under other harmonisation law of the Union?",
        source="Reg. (EU) 2024/1689 Art. 29(2), (4)",
    )
    other_designations_attached: Fact[bool] = Fact(
        "Are all valid documents on those designations attached to the application?",
        source="Reg. (EU) 2024/1689 Art. 29(2)",
        control="operator",
    )
    circumstances_changed: Fact[bool] = Fact(
        "Has something relevant changed since those documents were handed in?",
        source="Reg. (EU) 2024/1689 Art. 29(4)",
    )
    documents_updated: Fact[bool] = Fact(
        "Were those documents brought up to date after every relevant change?",
        source="Reg. (EU) 2024/1689 Art. 29(4)",
        control="operator",
    )
    notified: Fact[bool] = Fact(
        "Has the notifying authority notified the body under the AI Act to the Commission and the Member States?",
        source="Reg. (EU) 2024/1689 Art. 30(1), (2)",
    )
    free_of_objections: Fact[bool] = Fact(
        "Did the time for objections pass without one (two weeks with an accreditation certificate, two months "
        "without), or did the Commission find the notification justified?",
        source="Reg. (EU) 2024/1689 Art. 30(4), (5)",
    )
    acts_as_notified_body: Fact[bool] = Fact(
        "Does it carry out assessments as a notified body under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 30(4)",
        control="operator",
    )
    acts_under_product_law_only: Fact[bool] = Fact(
        "Does it do so only for products of the product law under which it is notified?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
    )
    third_country_agreement: Fact[bool] = Fact(
        "Has the Union an agreement on conformity assessment with the country under whose law the body is established?",
        source="Reg. (EU) 2024/1689 Art. 39",
    )
    authorised_under_agreement: Fact[bool] = Fact(
        "Has it been authorised under that agreement to work as a notified body under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 39",
    )
    ensures_equivalent_compliance: Fact[bool] = Fact(
        "Does it ensure a level of compliance equivalent to the requirements for notified bodies?",
        source="Reg. (EU) 2024/1689 Art. 39",
        control="operator",
    )
