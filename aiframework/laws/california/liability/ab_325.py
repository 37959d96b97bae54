"""AB 325: common pricing algorithms under the Cartwright Act."""

from typing import Final

from aiframework.facts.jurisdiction import Jurisdiction
from aiframework.facts.pricing import Pricing
from aiframework.laws.california.calendar import AB_325
from aiframework.laws.california.sanctions_economy import CARTWRIGHT_ACT
from aiframework.legal.provision import TWO_SOURCES, Note, Prohibition, Term

__all__ = [
    "coerce_nobody_to_a_price",
    "common_pricing_algorithm",
    "conspire_through_no_algorithm",
    "plausible_pleading",
    "pricing_algorithm_user",
]

_USERS: Final = 2

common_pricing_algorithm = Term(
    cite="AB 325 B&P § 16729",
    says="A method that two or more persons use and that takes competitors' data, public data included, to recommend, "
    "align, stabilise, set or influence a price or commercial term; pay is a price.",
    verified=TWO_SOURCES,
    means=Pricing.recommends_or_sets_price & (Pricing.users >= _USERS) & Pricing.uses_competitor_data,
    applies=AB_325,
)

pricing_algorithm_user = Term(
    cite="AB 325 B&P § 16729",
    part="user",
    says="Whoever uses such a method or distributes it.",
    verified=TWO_SOURCES,
    role="business",
    means=Pricing.used_or_distributed_by_you.condition(),
    applies=AB_325,
)

conspire_through_no_algorithm = Prohibition(
    cite="AB 325 B&P § 16729(a)",
    says="Nobody uses or distributes a common pricing algorithm as part of a contract, trust or conspiracy in restraint of "
    "trade.",
    verified=TWO_SOURCES,
    scope=Jurisdiction.prices_in_california.condition(),
    binds=pricing_algorithm_user,
    when=common_pricing_algorithm & Pricing.part_of_agreement & Pricing.restrains_trade,
    applies=AB_325,
    sanction=CARTWRIGHT_ACT,
)

coerce_nobody_to_a_price = Prohibition(
    cite="AB 325 B&P § 16729(b)",
    says="Nobody uses or distributes one while coercing another to set or adopt its price or term for the same or similar "
    "products or services in California; no conspiracy is needed.",
    verified=TWO_SOURCES,
    binds=pricing_algorithm_user,
    when=common_pricing_algorithm
    & Pricing.coerces
    & Pricing.same_or_similar_products
    & Jurisdiction.prices_in_california,
    applies=AB_325,
    sanction=CARTWRIGHT_ACT,
)

plausible_pleading = Note(
    cite="AB 325 B&P § 16756.1",
    says="A complaint need only make a conspiracy plausible; it need not rule out independent action.",
    verified=TWO_SOURCES,
    binds="courts and plaintiffs",
    applies=AB_325,
)
