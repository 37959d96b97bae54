"""Contracts that let a digital replica perform in a living person's place (AB 2602)."""

from datetime import date

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["PerformanceContract"]


@describes(many="performance_contracts")
class PerformanceContract:
    """One agreement with a performer or other person, and one performance by a replica."""

    for_personal_or_professional_services: Fact[bool] = Fact(
        "Is it an agreement with an individual for personal or professional services?",
        source="AB 2602, Lab. Code § 927(a)",
    )
    performance_fixed_on: Fact[date] = Fact(
        "On which day was, or will, the new performance by the replica be fixed?",
        source="AB 2602, Lab. Code § 927(a)",
    )
    replaces_in_person_work: Fact[bool] = Fact(
        "Does a provision allow a computer-made, highly realistic and recognisable replica of the person's voice or "
        "likeness in place of work the person would otherwise have done in person?",
        source="AB 2602, Lab. Code § 927(a)(1)",
        control="operator",
    )
    uses_reasonably_specific: Fact[bool] = Fact(
        "Does the provision describe the intended uses of the replica in a reasonably specific way?",
        source="AB 2602, Lab. Code § 927(a)(2)(A)",
        control="operator",
    )
    uses_consistent_with_contract: Fact[bool] = Fact(
        "Are the uses consistent with the terms of the contract?", source="AB 2602, Lab. Code § 927(a)(2)(B)"
    )
    keeps_fundamental_character: Fact[bool] = Fact(
        "Are the uses consistent with the fundamental character of the photography or soundtrack as "
        "recorded?",
        source="AB 2602, Lab. Code § 927(a)(2)(B)",
    )
    represented_by_counsel: Fact[bool] = Fact(
        "Was the person represented by a lawyer who negotiated the licence of replica rights?",
        source="AB 2602, Lab. Code § 927(a)(3)(A)",
        control="operator",
    )
    terms_conspicuous_and_signed: Fact[bool] = Fact(
        "Are the commercial terms stated clearly and conspicuously in a writing signed or initialled by "
        "the person?",
        source="AB 2602, Lab. Code § 927(a)(3)(A)",
        control="operator",
    )
    represented_by_union: Fact[bool] = Fact(
        "Was the person represented by a labour union that represents workers who do the proposed work?",
        source="AB 2602, Lab. Code § 927(a)(3)(B)",
    )
    union_agreement_covers_replicas: Fact[bool] = Fact(
        "Does the collective agreement expressly address uses of digital replicas?",
        source="AB 2602, Lab. Code § 927(a)(3)(B)",
    )
    provision_relied_on: Fact[bool] = Fact(
        "Do you rely on that provision for the performance?",
        source="AB 2602, Lab. Code § 927(a)",
        control="operator",
    )
