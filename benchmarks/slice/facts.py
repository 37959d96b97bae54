"""The thirty facts of the slice: yes-or-no, one of several, sets and whole numbers, in the shapes AI statutes ask for."""

from enum import Enum
from typing import Any

from aiframework.facts.section import describes
from aiframework.logic import Fact

__all__ = [
    "SECTIONS",
    "Area",
    "People",
    "Place",
    "SliceCompany",
    "SliceModel",
    "SliceNature",
    "SliceSafeguards",
    "SliceUse",
    "Task",
]


class Area(Enum):
    """Where a system is used."""

    BIOMETRICS = "biometrics"
    INFRASTRUCTURE = "infrastructure"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    SERVICES = "services"
    POLICING = "policing"
    BORDERS = "borders"
    JUSTICE = "justice"
    OTHER = "other"


class Task(Enum):
    """What a system does."""

    RECRUITING = "recruiting"
    SCORING = "scoring"
    TRIAGE = "triage"
    EMOTIONS = "emotions"
    CATEGORISING = "categorising"
    CHATTING = "chatting"
    GENERATING = "generating"
    FORECASTING = "forecasting"


class Place(Enum):
    """Where the people are whom it concerns."""

    WORKPLACE = "workplace"
    SCHOOL = "school"
    STREET = "street"
    HOME = "home"
    ONLINE = "online"


class People(Enum):
    """Whom it concerns."""

    ADULTS = "adults"
    CHILDREN = "children"
    WORKERS = "workers"
    PATIENTS = "patients"
    APPLICANTS = "applicants"


@describes
class SliceUse:
    """What it is used for."""

    area: Fact[Area] = Fact("In which area is it used?")
    tasks: Fact[frozenset[Task]] = Fact("What does it do?")
    places: Fact[frozenset[Place]] = Fact("Where are the people it concerns?")
    people: Fact[frozenset[People]] = Fact("Whom does it concern?")
    decides_alone: Fact[bool] = Fact("Does it decide without a person?")
    profiles: Fact[bool] = Fact("Does it profile people?")
    weighs_heavily: Fact[bool] = Fact("Does its result weigh heavily on the people concerned?")
    narrow_task: Fact[bool] = Fact("Is its task narrow and procedural?")
    only_prepares: Fact[bool] = Fact("Does it only prepare the work of a person?")


@describes
class SliceNature:
    """What it is."""

    on_market: Fact[bool] = Fact("Is it placed on the market?")
    output_used: Fact[bool] = Fact("Is its output used where the law applies?")
    only_research: Fact[bool] = Fact("Is it made for research alone?")
    military: Fact[bool] = Fact("Is it used for defence alone?")
    open_source: Fact[bool] = Fact("Is it under a free and open licence?")
    safety_part: Fact[bool] = Fact("Is it a safety part of a product?")
    assessed_by_others: Fact[bool] = Fact("Must a third party assess the product?")


@describes
class SliceModel:
    """The model in it."""

    general: Fact[bool] = Fact("Can the model do many distinct tasks?")
    compute: Fact[int] = Fact("How much compute went into training?", unit="10^22 FLOP")
    parameters: Fact[int] = Fact("How many parameters has it?", unit="10^9")
    designated: Fact[bool] = Fact("Has an authority designated it?")


@describes
class SliceCompany:
    """Who uses it."""

    public_body: Fact[bool] = Fact("Is the user a public body?")
    employees: Fact[int] = Fact("How many people work there?")
    turnover: Fact[int] = Fact("What is the yearly turnover?", unit="EUR million")
    monthly_users: Fact[int] = Fact("How many people use it in a month?", unit="thousands")


@describes
class SliceSafeguards:
    """What has been done."""

    overseen: Fact[bool] = Fact("Does a competent person oversee it?")
    logged: Fact[bool] = Fact("Does it keep logs?")
    log_months: Fact[int] = Fact("How long are logs kept?", unit="months")
    informed: Fact[bool] = Fact("Are the people concerned told?")
    labelled: Fact[bool] = Fact("Are its outputs marked as made by AI?")
    documented: Fact[bool] = Fact("Is there technical documentation?")


SECTIONS: tuple[Any, ...] = (SliceUse, SliceNature, SliceModel, SliceCompany, SliceSafeguards)
