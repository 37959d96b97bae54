"""What is known about a notified body."""

from datetime import date

from aiframework.facts.following import gone_since, since
from aiframework.facts.section import describes
from aiframework.facts.summing_up import each_of, one_of
from aiframework.logic import Fact

__all__ = ["NotifiedBody"]


@describes
class NotifiedBody:
    """The body that assesses systems for others, and how it is set up."""

    requirements_met: Fact[bool] = Fact(
        "Does the body meet all requirements for notified bodies?",
        source="Reg. (EU) 2024/1689 Art. 31(1)-(12)",
        control="operator",
        sums_up=each_of(
            "legal_person_of_member_state",
            "organised_and_secure",
            "structure_inspires_confidence",
            "independent",
            "not_involved_in_systems",
            "impartiality_documented",
            "confidentiality_ensured",
            "procedures_fit_provider",
            one_of("liability_insured", "liability_borne_by_state"),
            "competent_and_honest",
            "internal_expertise",
            "coordinates_and_follows_standards",
        ),
    )
    legal_person_of_member_state: Fact[bool] = Fact(
        "Is it set up under the law of a Member State, with legal personality?",
        source="Reg. (EU) 2024/1689 Art. 31(1)",
        control="operator",
    )
    organised_and_secure: Fact[bool] = Fact(
        "Does it meet the organisational, quality, resource, process and cybersecurity "
        "requirements of its tasks?",
        source="Reg. (EU) 2024/1689 Art. 31(2)",
        control="operator",
    )
    structure_inspires_confidence: Fact[bool] = Fact(
        "Do its structure, responsibilities, reporting lines and operation ensure confidence in its results?",
        source="Reg. (EU) 2024/1689 Art. 31(3)",
        control="operator",
    )
    independent: Fact[bool] = Fact(
        "Is it independent of the provider it assesses, of others with an economic interest, and "
        "of the provider's competitors?",
        source="Reg. (EU) 2024/1689 Art. 31(4)",
        control="operator",
    )
    not_involved_in_systems: Fact[bool] = Fact(
        "Do body, top management and assessors keep out of designing, developing, marketing, "
        "using or advising on high-risk systems?",
        source="Reg. (EU) 2024/1689 Art. 31(5)",
        control="operator",
    )
    impartiality_documented: Fact[bool] = Fact(
        "Are structure and procedures that safeguard impartiality documented and followed?",
        source="Reg. (EU) 2024/1689 Art. 31(6)",
        control="operator",
    )
    confidentiality_ensured: Fact[bool] = Fact(
        "Do documented procedures ensure that everybody who works for it keeps information confidential?",
        source="Reg. (EU) 2024/1689 Art. 31(7), Art. 45(4), Art. 78",
        control="operator",
    )
    procedures_fit_provider: Fact[bool] = Fact(
        "Do its procedures take into account the provider's size, sector and structure and the "
        "system's complexity?",
        source="Reg. (EU) 2024/1689 Art. 31(8), Art. 34(2)",
        control="operator",
    )
    liability_insured: Fact[bool] = Fact(
        "Has it suitable liability insurance?", source="Reg. (EU) 2024/1689 Art. 31(9)", control="operator"
    )
    liability_borne_by_state: Fact[bool] = Fact(
        "Does its Member State bear that liability, or do the assessment itself?",
        source="Reg. (EU) 2024/1689 Art. 31(9)",
    )
    competent_and_honest: Fact[bool] = Fact(
        "Can it carry out all its tasks with the highest professional integrity and the "
        "competence of the field?",
        source="Reg. (EU) 2024/1689 Art. 31(10)",
        control="operator",
    )
    internal_expertise: Fact[bool] = Fact(
        "Has it enough staff and knowledge of its own, permanently, also to judge work done for it outside?",
        source="Reg. (EU) 2024/1689 Art. 31(11)",
        control="operator",
    )
    coordinates_and_follows_standards: Fact[bool] = Fact(
        "Does it take part in the coordination of notified bodies and keep up with standards?",
        source="Reg. (EU) 2024/1689 Art. 31(12)",
        control="operator",
    )
    meets_published_standards: Fact[bool] = Fact(
        "Does it meet harmonised standards for such bodies with a reference in the Official Journal?",
        source="Reg. (EU) 2024/1689 Art. 32",
        control="operator",
    )
    published_standards_cover_all: Fact[bool] = Fact(
        "Do those standards cover all requirements for notified bodies?", source="Reg. (EU) 2024/1689 Art. 32"
    )
    subcontracts: Fact[bool] = Fact(
        "Does it subcontract assessment tasks or use a subsidiary?", source="Reg. (EU) 2024/1689 Art. 33(1)"
    )
    subcontractors_qualified: Fact[bool] = Fact(
        "Did it ensure that they meet the requirements, and tell the notifying authority?",
        source="Reg. (EU) 2024/1689 Art. 33(1)",
        control="operator",
    )
    provider_agreed: Fact[bool] = Fact(
        "Did the provider agree to the subcontracting?",
        source="Reg. (EU) 2024/1689 Art. 33(3)",
        control="operator",
    )
    has_subsidiaries: Fact[bool] = Fact("Has the body subsidiaries?", source="Reg. (EU) 2024/1689 Art. 33(3)")
    subsidiaries_listed_publicly: Fact[bool] = Fact(
        "Is its list of subsidiaries public?", source="Reg. (EU) 2024/1689 Art. 33(3)", control="operator"
    )
    subcontracted_before: Fact[bool] = Fact(
        "Did it subcontract assessment tasks or use a subsidiary for them, and does so no longer?",
        source="Reg. (EU) 2024/1689 Art. 33(4)",
        follows=since("subcontracting_ended_on"),
    )
    subcontracting_ended_on: Fact[date] = Fact(
        "When did the subcontracting end?", source="Reg. (EU) 2024/1689 Art. 33(4)"
    )
    subcontracting_documents_kept: Fact[bool] = Fact(
        "Are the documents on the subcontractors' qualification and work kept ready for the "
        "notifying authority?",
        source="Reg. (EU) 2024/1689 Art. 33(4)",
        control="operator",
        follows=gone_since("subcontracting_documents_discarded_on"),
    )
    subcontracting_documents_discarded_on: Fact[date] = Fact(
        "On which day were those documents thrown away or lost?", source="Reg. (EU) 2024/1689 Art. 33(4)"
    )
    verifies_by_procedure: Fact[bool] = Fact(
        "Does it verify conformity by the procedures of Article 43?",
        source="Reg. (EU) 2024/1689 Art. 34(1)",
        control="operator",
    )
    avoids_needless_burden: Fact[bool] = Fact(
        "Does it avoid needless burdens for providers, above all micro and small enterprises, "
        "without less rigour?",
        source="Reg. (EU) 2024/1689 Art. 34(2)",
        control="operator",
    )
    gives_documents_to_authority: Fact[bool] = Fact(
        "Does it give the notifying authority all documents it asks for (yes if it has asked for none)?",
        source="Reg. (EU) 2024/1689 Art. 34(3)",
        control="operator",
    )
    informs_authority: Fact[bool] = Fact(
        "Does it inform the notifying authority of certificates, approvals, refusals, restrictions, changes "
        "and requests (yes if there were none)?",
        source="Reg. (EU) 2024/1689 Art. 45(1)",
        control="operator",
    )
    informs_other_bodies: Fact[bool] = Fact(
        "Does it inform other notified bodies of refused, suspended, withdrawn or restricted certificates "
        "and approvals (yes if there were none)?",
        source="Reg. (EU) 2024/1689 Art. 45(2), (3)",
        control="operator",
    )
    answers_for_subcontractors: Fact[bool] = Fact(
        "Does the body answer in full for what its subcontractors and subsidiaries do for it?",
        source="Reg. (EU) 2024/1689 Art. 33(2)",
        control="operator",
    )
    notified_under_product_law: Fact[bool] = Fact(
        "Is it notified under a product law of Annex I Section A?", source="Reg. (EU) 2024/1689 Art. 43(3)"
    )
    assessed_for_independence_and_competence: Fact[bool] = Fact(
        "Were its independence and competence (Article 31(4), (5), (10), (11)) assessed in that "
        "notification?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
    )
    applied_for_designation: Fact[bool] = Fact(
        "Has it applied to be designated under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 29(1), Art. 43(3)",
        control="operator",
        follows=since("applied_for_designation_on"),
    )
    applied_for_designation_on: Fact[date] = Fact(
        "When did it apply to be designated under the AI Act?",
        source="Reg. (EU) 2024/1689 Art. 43(3)",
        control="operator",
    )
