"""Article 16(2)(e) to (g), (3) and (4): monitoring, documentation, tests, answers to impacts, and bans."""

from aiframework.facts.impact import Impact
from aiframework.facts.risk_management import RiskManagement
from aiframework.facts.state_remedies import StateRiskFramework
from aiframework.laws.coe_convention.calendar import ADVICE_TO_PARTIES, ON_OPERATORS, ON_PARTIES
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import INTERPRETED, PRIMARY, Duty, Strength, TreatyArticle
from aiframework.logic import ALWAYS

__all__: list[str] = []

require_monitoring = TreatyArticle(
    cite="Art. 16(2)(e)",
    says="The measures include monitoring for risks and adverse impacts.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.include_monitoring.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

monitor_impacts = Duty(
    cite="Art. 16(2)(e)",
    part="operator reading",
    says="The system in use is monitored for risks and adverse impacts.",
    verified=INTERPRETED,
    must=Impact.monitored_in_use.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

require_documentation = TreatyArticle(
    cite="Art. 16(2)(f)",
    says="The measures include documentation of risks, impacts and the approach to them.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.include_documentation.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

document_risks = Duty(
    cite="Art. 16(2)(f)",
    part="operator reading",
    says="Risks, actual and potential impacts and the approach are documented.",
    verified=INTERPRETED,
    must=Impact.documented.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

require_tests = TreatyArticle(
    cite="Art. 16(2)(g)",
    says="The measures require, where appropriate, tests before first use and on significant modification.",
    verified=PRIMARY,
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.require_testing.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

test_before_use_and_on_change = Duty(
    cite="Art. 16(2)(g)",
    part="operator reading",
    says="The system is tested before it is first made available, and again when it is significantly modified.",
    verified=INTERPRETED,
    must=(RiskManagement.tested_before_release | RiskManagement.tested_as_required)
    & (Impact.significantly_modified_since_tests >> Impact.tested_after_modification),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

have_impacts_addressed = TreatyArticle(
    cite="Art. 16(3)",
    says="A Party has measures that seek to have adverse impacts adequately addressed.",
    verified=PRIMARY,
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.address_adverse_impacts.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)

have_impacts_documented = TreatyArticle(
    cite="Art. 16(3)",
    part="documentation",
    says="Adverse impacts and the answers to them should be documented and inform risk management.",
    verified=PRIMARY,
    note="The verb is should.",
    strength=Strength.BEST_EFFORTS,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.impacts_documented_and_fed_back.condition(),
    applies=ADVICE_TO_PARTIES,
    sanction=NO_FINES,
)

address_impacts = Duty(
    cite="Art. 16(3)",
    part="operator reading",
    says="An adverse impact that was found is adequately addressed.",
    verified=INTERPRETED,
    when=Impact.adverse_impact_found.condition(),
    must=Impact.adverse_impact_addressed.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

document_impacts = Duty(
    cite="Art. 16(3)",
    part="operator reading: documentation",
    says="Adverse impacts and the answers to them are documented and fed back.",
    verified=INTERPRETED,
    when=Impact.adverse_impact_found.condition(),
    must=Impact.adverse_impact_documented.condition(),
    applies=ON_OPERATORS,
    sanction=NO_FINES,
)

assess_bans = TreatyArticle(
    cite="Art. 16(4)",
    says=(
        "A Party assesses the need for a moratorium, ban or other measure for uses it considers "
        "incompatible with human rights, democracy or the rule of law."
    ),
    verified=PRIMARY,
    note="A duty to assess, for States only; no use is listed.",
    strength=Strength.RESULT,
    about="state",
    scope=ALWAYS,
    must=StateRiskFramework.moratoria_assessed.condition(),
    applies=ON_PARTIES,
    sanction=NO_FINES,
)
