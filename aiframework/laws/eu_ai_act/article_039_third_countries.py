"""Article 39: bodies from outside the Union that may work as notified bodies."""

from aiframework.facts.body_notification import BodyNotification
from aiframework.facts.notified_body import NotifiedBody
from aiframework.facts.operator import Location, Operator
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.eu_ai_act.calendar import FROM_AUGUST_2025
from aiframework.legal.provision import PRIMARY, Term

__all__ = ["authorised_third_country_body"]

authorised_third_country_body = Term(
    cite="Art. 39",
    says=(
        "A body under the law of a third country with which the Union has an agreement may be authorised to work as "
        "a notified body, if it meets Article 31 or ensures as much."
    ),
    verified=PRIMARY,
    means=(Operator.location == Location.THIRD_COUNTRY)
    & BodyNotification.third_country_agreement
    & BodyNotification.authorised_under_agreement
    & (at_either_level(NotifiedBody.requirements_met) | BodyNotification.ensures_equivalent_compliance),
    applies=FROM_AUGUST_2025,
)
