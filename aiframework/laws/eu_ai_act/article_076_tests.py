"""Article 76(3) and (4): authorities suspend, end or change tests in real-world conditions."""

from typing import Final

from aiframework.facts.corrective_order import CorrectiveOrder, OrderGround
from aiframework.facts.operator import Operator, Role
from aiframework.facts.testing_campaign import Approval, TestCampaign
from aiframework.laws.eu_ai_act.article_003_definitions import ai_system
from aiframework.laws.eu_ai_act.article_075_ai_office_fines import NATIONAL_RULES_OR_AI_OFFICE
from aiframework.laws.eu_ai_act.calendar import GENERAL_APPLICATION
from aiframework.laws.eu_ai_act.roles import deployer, provider
from aiframework.laws.eu_ai_act.scope import excluded
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Right

__all__ = ["learn_the_grounds", "learn_the_grounds_of_an_objection", "obey_orders_about_a_test"]

_TESTERS: Final = provider | deployer | Operator.roles.includes(Role.PROSPECTIVE_PROVIDER)

obey_orders_about_a_test = Duty(
    cite="Art. 76(3)-(4)",
    says="Tester and deployer suspend, end or change a real-world test as the authority orders.",
    verified=INTERPRETED,
    note="Article 2(1) does not name prospective providers, but Articles 60 and 76 do.",
    scope=ai_system & ~excluded,
    each=CorrectiveOrder,
    binds=_TESTERS,
    when=CorrectiveOrder.ground == OrderGround.REAL_WORLD_TEST,
    must=CorrectiveOrder.carried_out_in_time,
    applies=GENERAL_APPLICATION,
    sanction=NATIONAL_RULES_OR_AI_OFFICE,
)

learn_the_grounds = Right(
    cite="Art. 76(3)-(4)",
    part="grounds",
    says="The decision gives its grounds and tells the tester how to challenge it.",
    verified=PRIMARY,
    scope=ai_system & ~excluded,
    each=CorrectiveOrder,
    binds=_TESTERS,
    when=CorrectiveOrder.ground == OrderGround.REAL_WORLD_TEST,
    applies=GENERAL_APPLICATION,
)

learn_the_grounds_of_an_objection = Right(
    cite="Art. 76(3)-(4)",
    part="objection",
    says="An objection to a test that was submitted for approval gives its grounds and tells how to challenge it.",
    verified=PRIMARY,
    scope=ai_system & ~excluded,
    each=TestCampaign,
    binds=_TESTERS,
    when=TestCampaign.approval == Approval.REFUSED,
    applies=GENERAL_APPLICATION,
)
