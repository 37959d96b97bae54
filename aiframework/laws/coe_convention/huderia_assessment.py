"""HUDERIA's stakeholder engagement, impact assessment, mitigation plan and iteration, as a checklist.

HUDERIA is a method that Parties and others may use in whole or part. It binds nobody and does not interpret the
Convention: the layer "huderia" can be switched off. It publishes no score and no threshold; none is added here.
"""

from aiframework.facts.huderia import Huderia
from aiframework.facts.impact import Impact
from aiframework.facts.rights import Redress
from aiframework.laws.coe_convention.calendar import HUDERIA
from aiframework.laws.coe_convention.sanctions import NO_FINES
from aiframework.legal.provision import TWO_SOURCES, Duty
from aiframework.logic import Guidance

__all__: list[str] = []

engage_stakeholders = Duty(
    cite="Art. 16",
    part="HUDERIA SEP",
    says="Where the triage asks for it, stakeholders are engaged, above all people affected.",
    verified=TWO_SOURCES,
    when=Guidance("huderia", "HUDERIA SEP", Huderia.followed & Huderia.full_assessment_needed),
    must=Huderia.stakeholders_engaged & Impact.people_affected_heard,
    applies=HUDERIA,
    sanction=NO_FINES,
)

assess_impacts = Duty(
    cite="Art. 16",
    part="HUDERIA RIA",
    says="Where the triage asks for it, impacts are assessed by scale, scope, reversibility and probability.",
    verified=TWO_SOURCES,
    when=Guidance("huderia", "HUDERIA RIA", Huderia.followed & Huderia.full_assessment_needed),
    must=Impact.assessed & Huderia.scale_scope_reversibility_probability_assessed,
    applies=HUDERIA,
    sanction=NO_FINES,
)

plan_mitigation = Duty(
    cite="Art. 16",
    part="HUDERIA IMP",
    says="Where the triage asks for it, there is a plan to mitigate impacts, with access to remedies.",
    verified=TWO_SOURCES,
    when=Guidance("huderia", "HUDERIA IMP", Huderia.followed & Huderia.full_assessment_needed),
    must=Huderia.mitigation_plan_made & Redress.remedy_open,
    applies=HUDERIA,
    sanction=NO_FINES,
)

iterate = Duty(
    cite="Art. 16",
    part="HUDERIA iteration",
    says="The steps are repeated, and the system in use is monitored.",
    verified=TWO_SOURCES,
    when=Guidance("huderia", "HUDERIA iteration", Huderia.followed.condition()),
    must=(Huderia.repeated | Impact.assessed_through_life_cycle) & Impact.monitored_in_use,
    applies=HUDERIA,
    sanction=NO_FINES,
)
