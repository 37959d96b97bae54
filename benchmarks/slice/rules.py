"""The forty rules of the slice, written once, as any provision is: reach, exception, what must be done.

They paraphrase the shapes of AI statutes (a scope, exclusions, areas, an exemption with its own exception, thresholds by
size and by compute, duties by role). They are no law.
"""

from aiframework.logic import Condition
from benchmarks.slice.facts import Area, People, Place, Task
from benchmarks.slice.facts import SliceCompany as Company
from benchmarks.slice.facts import SliceModel as Model
from benchmarks.slice.facts import SliceNature as Nature
from benchmarks.slice.facts import SliceSafeguards as Safeguards
from benchmarks.slice.facts import SliceUse as Use

__all__ = ["RULES"]

in_scope = (Nature.on_market | Nature.output_used) & ~Nature.only_research & ~Nature.military
listed = Use.area.in_(
    {Area.EMPLOYMENT, Area.EDUCATION, Area.SERVICES, Area.POLICING, Area.BORDERS, Area.JUSTICE}
)
biometric = Use.tasks.overlaps({Task.EMOTIONS, Task.CATEGORISING})
listed_biometrics = (Use.area == Area.BIOMETRICS) & biometric
minor = (Use.narrow_task | Use.only_prepares | ~Use.weighs_heavily) & ~Use.profiles
by_product = Nature.safety_part & Nature.assessed_by_others
high_risk = in_scope & (by_product | ((listed | listed_biometrics) & ~minor))
systemic = Model.general & ((Model.compute > 1000) | Model.designated)
large = (Company.employees >= 250) | (Company.turnover > 50)
small = (Company.employees < 50) & (Company.turnover <= 10)
dominant = (Company.monthly_users > 1000) & (Company.turnover >= 500)
vulnerable = Use.people.overlaps({People.CHILDREN, People.PATIENTS})
employer = Use.places.includes(Place.WORKPLACE) | Use.people.includes(People.WORKERS)
generates = Use.tasks.includes(Task.GENERATING)
chats = Use.tasks.includes(Task.CHATTING)
logs_kept = Safeguards.logged & (Safeguards.log_months >= 6)
frontier = (Model.compute >= 10000) & (Model.parameters > 70)

RULES: dict[str, Condition] = {
    # what it is
    "in scope": in_scope,
    "listed area": in_scope & (listed | listed_biometrics),
    "exempt as minor": in_scope & (listed | listed_biometrics) & minor,
    "high risk": high_risk,
    "high risk by product": in_scope & by_product,
    "systemic model": in_scope & systemic,
    "frontier model": frontier & ~Nature.only_research,
    "large frontier developer": frontier & (Company.turnover > 500),
    "transparency only": in_scope & (chats | generates) & ~high_risk,
    "minimal": in_scope & ~high_risk & ~chats & ~generates & ~biometric & ~systemic,
    # what is forbidden, as "not done"
    "no emotions at work or school": (
        in_scope & Use.tasks.includes(Task.EMOTIONS) & Use.places.overlaps({Place.WORKPLACE, Place.SCHOOL})
    )
    >> (Use.people.within({People.PATIENTS})),
    "no scoring by public bodies": ~(
        in_scope & Company.public_body & Use.tasks.includes(Task.SCORING) & Use.profiles & Use.weighs_heavily
    ),
    "no forecasting of crime by profile": ~(
        in_scope
        & (Use.area == Area.POLICING)
        & Use.tasks.includes(Task.FORECASTING)
        & Use.profiles
        & ~Safeguards.overseen
    ),
    "no categorising in the street": ~(
        in_scope
        & Use.tasks.includes(Task.CATEGORISING)
        & Use.places.includes(Place.STREET)
        & ~Company.public_body
    ),
    "no chatting alone with children": ~(chats & Use.people.includes(People.CHILDREN) & Use.decides_alone),
    # what is owed when the risk is high
    "oversight": high_risk >> (Safeguards.overseen & ~Use.decides_alone),
    "logs": high_risk >> logs_kept,
    "longer logs": (high_risk & (Use.area.in_({Area.POLICING, Area.BORDERS})))
    >> (Safeguards.logged & (Safeguards.log_months >= 24)),
    "documentation": high_risk >> (Safeguards.documented | small),
    "full documentation": (high_risk & large) >> (Safeguards.documented & logs_kept),
    "telling the people": (high_risk & Use.weighs_heavily) >> Safeguards.informed,
    "telling the workers": (high_risk & employer) >> (Safeguards.informed | small),
    "recruiting": (high_risk & Use.tasks.includes(Task.RECRUITING))
    >> (Safeguards.informed & Safeguards.overseen),
    "rights assessment": (high_risk & (Company.public_body | (Use.area == Area.SERVICES)))
    >> (Safeguards.documented & Safeguards.informed),
    "vulnerable people": (high_risk & vulnerable)
    >> (Safeguards.overseen & Safeguards.informed & ~Use.decides_alone),
    "triage": (in_scope & Use.tasks.includes(Task.TRIAGE)) >> (Safeguards.overseen & Safeguards.logged),
    "schools": (in_scope & (Use.area == Area.EDUCATION) & Use.people.includes(People.CHILDREN))
    >> (Safeguards.overseen | minor),
    "infrastructure": (in_scope & (Use.area == Area.INFRASTRUCTURE) & Nature.safety_part)
    >> (logs_kept & Safeguards.documented),
    "justice": (in_scope & (Use.area == Area.JUSTICE))
    >> (Use.only_prepares | (Safeguards.overseen & ~Use.decides_alone)),
    "applicants": (high_risk & Use.people.includes(People.APPLICANTS) & ~Company.public_body)
    >> (Safeguards.informed & (Safeguards.log_months >= 12)),
    # what is owed of everyone
    "chatting is told": (in_scope & chats) >> Safeguards.informed,
    "outputs are marked": (in_scope & generates) >> Safeguards.labelled,
    "large services mark": (generates & (Company.monthly_users > 1000))
    >> (Safeguards.labelled & Safeguards.documented),
    "emotions are told": (in_scope & biometric & ~(Use.area == Area.POLICING)) >> Safeguards.informed,
    "online services": (in_scope & Use.places.includes(Place.ONLINE) & dominant)
    >> (Safeguards.labelled | Safeguards.informed),
    # what is owed for models
    "model documentation": (in_scope & Model.general & ~Nature.open_source) >> Safeguards.documented,
    "systemic documentation": (in_scope & systemic) >> (Safeguards.documented & Safeguards.logged),
    "systemic oversight": (in_scope & systemic & (large | dominant)) >> Safeguards.overseen,
    "frontier safety": frontier
    >> (Safeguards.documented & Safeguards.overseen & (Safeguards.log_months >= 12)),
    "open models": (in_scope & Model.general & Nature.open_source & ~systemic)
    >> (Safeguards.labelled | ~generates),
}
