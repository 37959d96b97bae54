"""What people can do about a system that touches their rights, and how it treats them."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["DataProtection", "Dignity", "Equality", "Redress"]


@describes
class Dignity:
    """Human dignity, free choice, and what is published and explained."""

    people_choose_freely: Fact[bool] = Fact(
        "Can people still choose freely when they deal with the system or are subject to it?",
        source="CETS 225 Art. 7",
        control="operator",
    )
    human_alternative_offered: Fact[bool] = Fact(
        "Can people opt out or turn to a human instead?", source="CETS 225 Art. 7", control="operator"
    )
    reduces_people_to_data: Fact[bool] = Fact(
        "Does the system treat people as nothing but data points or scores?", source="CETS 225 Art. 7"
    )
    information_published: Fact[bool] = Fact(
        "Is information on the system and its use open to those it concerns, as its context and risk ask?",
        source="CETS 225 Art. 8",
        control="operator",
    )
    explainable_enough: Fact[bool] = Fact(
        "Can the system's outputs be explained as well as its context and risk ask?",
        source="CETS 225 Art. 8",
        control="operator",
    )


@describes
class Equality:
    """Equality, non-discrimination, and people with special needs."""

    compared_between_groups: Fact[bool] = Fact(
        "Have the system's results been compared between the groups that the law protects?",
        source="CETS 225 Art. 10(1)",
        control="operator",
    )
    gender_equality_assessed: Fact[bool] = Fact(
        "Has its effect on the equality of the sexes been assessed?",
        source="CETS 225 Art. 10(1)",
        control="operator",
    )
    discriminates: Fact[bool] = Fact(
        "Does an effect remain that disadvantages a protected group without justification?",
        source="CETS 225 Art. 10(1)",
    )
    inequalities_reduced: Fact[bool] = Fact(
        "Have measures been taken so that the system reduces inequalities, or at least does not deepen them?",
        source="CETS 225 Art. 10(2)",
        control="operator",
    )
    accessible: Fact[bool] = Fact(
        "Can people with disabilities use the system, or what it decides on, on an equal footing?",
        source="CETS 225 Art. 10(2), Art. 18",
        control="operator",
    )
    affects_children: Fact[bool] = Fact("Does the system affect children?", source="CETS 225 Art. 18")
    affects_people_with_disabilities: Fact[bool] = Fact(
        "Does the system affect people with disabilities in particular?", source="CETS 225 Art. 18"
    )
    special_needs_considered: Fact[bool] = Fact(
        "Are the special needs and vulnerabilities of these children or people with disabilities taken into "
        "account?",
        source="CETS 225 Art. 18",
        control="operator",
    )


@describes
class DataProtection:
    """Privacy and personal data around the system."""

    law_followed: Fact[bool] = Fact(
        "Is the data protection and privacy law that applies to the system identified and followed?",
        source="CETS 225 Art. 11(a)",
        control="operator",
    )
    rights_can_be_exercised: Fact[bool] = Fact(
        "Can people effectively use their data protection rights (access, correction, deletion, objection)?",
        source="CETS 225 Art. 11(b)",
        control="operator",
    )


@describes
class Redress:
    """Accountability, information, contest, complaint and remedy."""

    owner_named: Fact[bool] = Fact(
        "Is a person or body named that answers for the system's adverse impacts?",
        source="CETS 225 Art. 9",
        control="operator",
    )
    roles_allocated: Fact[bool] = Fact(
        "Are responsibilities for the system allocated over its whole life, also between companies?",
        source="CETS 225 Art. 9",
        control="operator",
    )
    incidents_handled: Fact[bool] = Fact(
        "Is there a process for incidents with the system?", source="CETS 225 Art. 9", control="operator"
    )
    remedy_open: Fact[bool] = Fact(
        "Is there an accessible and effective way to a remedy for people whose rights the system violates?",
        source="CETS 225 Art. 14(1)",
        control="operator",
    )
    system_documented: Fact[bool] = Fact(
        "Is relevant information on the system documented (it need not follow the AI Act's Annex IV)?",
        source="CETS 225 Art. 14(2)(a)",
        control="operator",
    )
    use_documented: Fact[bool] = Fact(
        "Is it documented how the system is used?", source="CETS 225 Art. 14(2)(a)", control="operator"
    )
    open_to_authorised_bodies: Fact[bool] = Fact(
        "Do bodies that are authorised to see it get that information (yes if none has asked)?",
        source="CETS 225 Art. 14(2)(a)",
        control="operator",
    )
    open_to_people_affected: Fact[bool] = Fact(
        "Is that information given or open to the people affected (yes where that is not appropriate)?",
        source="CETS 225 Art. 14(2)(a)",
        control="operator",
    )
    information_suffices_to_contest: Fact[bool] = Fact(
        "Does the information suffice for people affected to contest the decision and, if that may be "
        "contested too, the use of the system?",
        source="CETS 225 Art. 14(2)(b)",
        control="operator",
    )
    complaint_to_authority_possible: Fact[bool] = Fact(
        "Can people concerned effectively complain to a competent public authority (a desk of the maker or user of "
        "the system does not count)?",
        source="CETS 225 Art. 14(2)(c)",
    )
    procedural_safeguards: Fact[bool] = Fact(
        "Do people affected have the procedural guarantees and rights that applicable law gives (to be heard, "
        "reasons, review)?",
        source="CETS 225 Art. 15(1)",
        control="operator",
    )
