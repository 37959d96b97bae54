"""Advertisements made with AI: synthetic performers and political advertising."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Advertisement"]


@describes(many="advertisements")
class Advertisement:
    """One advertisement."""

    promotes_goods_or_services: Fact[bool] = Fact(
        "Is it meant, or reasonably expected, to induce the purchase of goods or services?",
        source="SB 1050, Bus. & Prof. Code § 17610(a)(1)",
    )
    created_by_you: Fact[bool] = Fact(
        "Did you create the advertisement?",
        source="SB 1050, Bus. & Prof. Code § 17610(b)",
        control="operator",
    )
    publication_caused_by_you: Fact[bool] = Fact(
        "Did you cause it to be published in an advertising medium?",
        source="SB 1050, Bus. & Prof. Code § 17610(b)",
        control="operator",
    )
    has_synthetic_figure: Fact[bool] = Fact(
        "Does it show or voice a figure made wholly or partly with generative AI that gives a realistic "
        "impression of a human performance?",
        source="SB 1050, Bus. & Prof. Code § 17610(a)(6)",
    )
    figure_is_identifiable_person: Fact[bool] = Fact(
        "Is that figure recognisable as any identifiable natural person?",
        source="SB 1050, Bus. & Prof. Code § 17610(a)(6)",
    )
    figure_is_prominent: Fact[bool] = Fact(
        "Is the figure in the foreground showing the product, or giving, illustrating or reacting to the "
        "narration or message?",
        source="SB 1050, Bus. & Prof. Code § 17610(a)(5)",
    )
    discloses_synthetic_performer: Fact[bool] = Fact(
        "Does it clearly and conspicuously disclose that it includes a synthetic performer?",
        source="SB 1050, Bus. & Prof. Code § 17610(b)",
        control="operator",
    )
    disclosure_wording_suitable: Fact[bool] = Fact(
        "Is the wording substantially like 'features a synthetic performer' or 'no human performer is "
        "depicted'?",
        source="SB 1050, Bus. & Prof. Code § 17610(c)",
        control="operator",
    )
    advertises_expressive_work: Fact[bool] = Fact(
        "Does it advertise a film, programme, game or other expressive work?",
        source="SB 1050, Bus. & Prof. Code § 17610(d)(4)",
    )
    use_consistent_with_work: Fact[bool] = Fact(
        "Is the use of the figure consistent with its use in that work?",
        source="SB 1050, Bus. & Prof. Code § 17610(d)(4)",
    )
    only_translation_or_accessibility: Fact[bool] = Fact(
        "Is generative AI used solely to translate a human performer or for accessibility?",
        source="SB 1050, Bus. & Prof. Code § 17610(d)(5)",
    )
    is_advertising_medium: Fact[bool] = Fact(
        "Do you distribute, display or transmit the advertisement to consumers in California, with the "
        "ability to remove it?",
        source="SB 1050, Bus. & Prof. Code § 17610(a)(2)",
    )
    order_served: Fact[bool] = Fact(
        "Were you served with a court order against the advertisement, with enough to identify it?",
        source="SB 1050, Bus. & Prof. Code § 17610(e)(1)",
    )
    dissemination_stopped: Fact[bool] = Fact(
        "Did you remove it, or stop its further spread in California, as soon as you reasonably could?",
        source="SB 1050, Bus. & Prof. Code § 17610(e)(2)(A)",
        control="operator",
    )
    payment_stopped: Fact[bool] = Fact(
        "Did you stop taking payment for its further spread?",
        source="SB 1050, Bus. & Prof. Code § 17610(e)(2)(B)",
        control="operator",
    )
    is_political: Fact[bool] = Fact(
        "Is it a political advertisement of the kind the Political Reform Act regulates?",
        source="AB 2355, Gov. Code § 84514",
    )
    by_political_committee: Fact[bool] = Fact(
        "Are you a political committee under California's Political Reform Act that creates, first publishes or first "
        "distributes it?",
        source="AB 2355, Gov. Code § 84514",
    )
    ai_generated_or_altered: Fact[bool] = Fact(
        "Was any image, audio or video in it generated or substantially altered with AI?",
        source="AB 2355, Gov. Code § 84514",
    )
    appears_authentic: Fact[bool] = Fact(
        "Would a reasonable person falsely take that content for authentic?",
        source="AB 2355, Gov. Code § 84514",
    )
    changes_understanding: Fact[bool] = Fact(
        "Would a reasonable person understand the altered content in a fundamentally different way than "
        "the unaltered version?",
        source="AB 2355, Gov. Code § 84514",
    )
    discloses_ai: Fact[bool] = Fact(
        "Does it say conspicuously that it was generated or substantially altered using artificial "
        "intelligence?",
        source="AB 2355, Gov. Code § 84514",
        control="operator",
    )
    disclosure_meets_format: Fact[bool] = Fact(
        "Does that disclosure meet the format the statute sets for text, audio or video?",
        source="AB 2355, Gov. Code § 84514",
        control="operator",
    )
