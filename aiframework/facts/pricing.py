"""Algorithms that recommend or set prices for several firms."""

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = ["Pricing"]


@describes
class Pricing:
    """A pricing algorithm, the data it uses and the firms that use it."""

    recommends_or_sets_price: Fact[bool] = Fact(
        "Does it recommend, align, stabilise, set or influence a price or commercial term (pay counts as a"
        " price)?",
        source="AB 325, Bus. & Prof. Code § 16729",
    )
    users: Fact[int] = Fact(
        "How many firms or persons use the same method?",
        source="AB 325, Bus. & Prof. Code § 16729",
        unit="firms",
    )
    uses_competitor_data: Fact[bool] = Fact(
        "Does it use data of competitors, public data included?",
        source="AB 325, Bus. & Prof. Code § 16729",
        control="operator",
    )
    used_or_distributed_by_you: Fact[bool] = Fact(
        "Do you use the method or supply it to others?",
        source="AB 325, Bus. & Prof. Code § 16729(a), (b)",
        control="operator",
    )
    part_of_agreement: Fact[bool] = Fact(
        "Is it used or supplied as part of an agreement with others about prices or terms?",
        source="AB 325, Bus. & Prof. Code § 16729(a)",
        control="operator",
    )
    restrains_trade: Fact[bool] = Fact(
        "Does that agreement restrain trade?", source="AB 325, Bus. & Prof. Code § 16729(a)"
    )
    coerces: Fact[bool] = Fact(
        "Do you coerce another to set or adopt the recommended price or term?",
        source="AB 325, Bus. & Prof. Code § 16729(b)",
        control="operator",
    )
    same_or_similar_products: Fact[bool] = Fact(
        "Is that for the same or similar products or services?", source="AB 325, Bus. & Prof. Code § 16729(b)"
    )
    is_corporation: Fact[bool] = Fact(
        "Is the person concerned a corporation?", source="SB 763, Bus. & Prof. Code § 16755"
    )
