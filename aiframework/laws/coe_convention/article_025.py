"""Article 25: international cooperation. Encouragement cannot be breached."""

from aiframework.facts.state_implementation import StateCooperation
from aiframework.laws.coe_convention.calendar import ADVICE_TO_PARTIES, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import PRIMARY, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

cooperate = TreatyArticle(
    cite="Art. 25(1)",
    says="The Parties cooperate in realising the purpose of the Convention.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    addressee="Parties",
    about="state",
    scope=ALWAYS,
    must=StateCooperation.cooperates_with_parties.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

assist_others = TreatyArticle(
    cite="Art. 25(1)",
    part="assistance",
    says="Parties are encouraged to assist States that are not Parties.",
    verified=PRIMARY,
    strength=Strength.EXHORTATION,
    about="state",
    scope=ALWAYS,
    when=StateCooperation.assists_non_parties.condition(),
    must=ALWAYS,
    applies=ADVICE_TO_PARTIES,
    sanction=NO_FINES,
)

exchange_information = TreatyArticle(
    cite="Art. 25(2)",
    says=(
        "The Parties exchange, as appropriate, useful information on significant effects of AI, also "
        "from research and the private sector."
    ),
    verified=PRIMARY,
    note="Reaches information from research that Article 3(3) otherwise leaves outside.",
    strength=Strength.RESULT,
    addressee="Parties",
    about="state",
    scope=ALWAYS,
    must=StateCooperation.exchanges_information.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

involve_others = TreatyArticle(
    cite="Art. 25(2)",
    part="involvement",
    says="Parties are encouraged to involve stakeholders and other States in the exchange.",
    verified=PRIMARY,
    strength=Strength.EXHORTATION,
    about="state",
    scope=ALWAYS,
    when=StateCooperation.involves_others_in_exchange.condition(),
    must=ALWAYS,
    applies=ADVICE_TO_PARTIES,
    sanction=NO_FINES,
)

strengthen_cooperation = TreatyArticle(
    cite="Art. 25(3)",
    says="Parties are encouraged to strengthen cooperation against risks and adverse impacts.",
    verified=PRIMARY,
    strength=Strength.EXHORTATION,
    about="state",
    scope=ALWAYS,
    when=StateCooperation.strengthens_cooperation_on_risks.condition(),
    must=ALWAYS,
    applies=ADVICE_TO_PARTIES,
    sanction=NO_FINES,
)
