"""What a breach may cost, from the words of the statutes themselves."""

import datetime as dt
from decimal import Decimal

from aiframework import System
from aiframework.facts.child_safety import ChildSafety
from aiframework.laws.california.caita.regime_1 import stop_after_revocation
from aiframework.laws.california.sanctions_people import CHILD_SAFETY
from aiframework.laws.california.sb_1050 import disclose_synthetic_performers, media_obey_orders
from aiframework.legal.sanction import Sanction
from aiframework.logic import Context

WHEN = Context(on=dt.date(2026, 9, 1), known=dt.date(2026, 9, 1))


def test_a_licensee_is_a_violator_too_since_ab_853() -> None:
    """§ 22757.4(a)(1) speaks of "a violator" since AB 853; the injunction of (c) comes on top."""
    sanction = stop_after_revocation.sanction
    assert isinstance(sanction, Sanction)
    found = sanction.exposure(System("licensee"), WHEN)
    assert found.at_least == Decimal(5_000)
    assert "injunction" in str(sanction.besides)


def test_the_lower_fine_for_children_is_owed_for_negligence() -> None:
    """§ 21816(a)(1)(A): USD 5,000 for each negligent violation, none for one that is neither."""
    system = System("operator", ChildSafety(violation_intentional=False, children_affected=2))
    found = CHILD_SAFETY.exposure(system, WHEN)
    assert found.at_most == Decimal(10_000)
    assert "negligent" in str(CHILD_SAFETY.tariffs[1].penalty.doubt)


def test_a_hidden_synthetic_performer_is_false_advertising() -> None:
    """§ 17610(f): a breach of the section is one of § 17500."""
    for requirement in (disclose_synthetic_performers, media_obey_orders):
        assert isinstance(requirement.sanction, Sanction)
        assert "17500" in str(requirement.sanction.tariffs[0].penalty.decided_by)
