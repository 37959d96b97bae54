"""A small law of its own, so that tests of assessment name no real one."""

import datetime as dt
from decimal import Decimal

from aiframework.legal.calendar import Force, Phase, Schedule
from aiframework.legal.clock import Clock
from aiframework.legal.deadline import CALENDAR, days
from aiframework.legal.expiry import Expiry
from aiframework.legal.instrument import Instrument
from aiframework.legal.penalty import Penalty
from aiframework.legal.provision import (
    INTERPRETED,
    MEMORY,
    PRIMARY,
    Doubt,
    Duty,
    Exclusion,
    Note,
    Prohibition,
    Provision,
    Right,
    RiskTier,
    StateDuty,
    Term,
)
from aiframework.legal.retention import Retention
from aiframework.legal.sanction import Sanction, Tariff
from aiframework.logic import Guidance, some
from tests.vocabulary import Box, Toy

FIRST, AMENDED = dt.date(2025, 1, 1), dt.date(2026, 1, 1)


def since(year: int) -> Schedule:
    return Schedule((Phase(starts=dt.date(year, 1, 1), known=FIRST, basis=f"Art. 9 ({year})"),))


MOVED = Schedule(
    (
        Phase(starts=dt.date(2026, 6, 1), known=FIRST, withdrawn=AMENDED, basis="Art. 9"),
        Phase(starts=dt.date(2027, 6, 1), known=AMENDED, basis="Art. 9 as amended"),
    )
)
BY_CLASS = Schedule(
    (
        Phase(starts=dt.date(2026, 6, 1), known=FIRST, when=Box.heavy, basis="Art. 9(1)"),
        Phase(starts=dt.date(2028, 6, 1), known=FIRST, when=Box.old, basis="Art. 9(2)"),
    )
)
VETOED = Schedule(
    (
        Phase(
            starts=dt.date(2024, 1, 1),
            until=dt.date(2025, 3, 1),
            known=FIRST,
            force=Force.NOT_LAW,
            reason="pending",
        ),
        Phase(starts=dt.date(2025, 3, 1), known=FIRST, force=Force.NOT_LAW, reason="vetoed on 2025-03-01"),
    )
)
FINE = Sanction(
    cite="Art. 8",
    tariffs=(
        Tariff(
            penalty=Penalty(amount=Decimal(10), currency="EUR", cite="Art. 8(2)"), when=Box.old.condition()
        ),
        Tariff(penalty=Penalty(amount=Decimal(100), currency="EUR", cite="Art. 8(1)")),
    ),
)
OPEN_POINT = Doubt(
    name="how-heavy",
    question="Does old alone count?",
    readings=(("narrow", "heavy only"), ("wide", "heavy or old")),
)

keeper = Term(
    cite="Art. 2",
    says="Who keeps a box.",
    verified=PRIMARY,
    means=Box.open.condition(),
    role="keeper",
    applies=since(2025),
)
maker = Term(
    cite="Art. 3",
    says="Who makes a box.",
    verified=PRIMARY,
    means=Box.heavy.condition(),
    role="maker",
    applies=since(2025),
)
toys_excluded = Exclusion(
    cite="Art. 4",
    says="Loud toys stay outside.",
    verified=PRIMARY,
    means=some(Toy, Toy.loud),
    applies=since(2025),
)

label_it = Duty(
    cite="Art. 5(1)",
    says="Label the box.",
    verified=PRIMARY,
    binds=keeper,
    when=Box.heavy,
    must=Box.label == "fragile",
    unless=Box.old,
    applies=since(2025),
    sanction=FINE,
)
no_red = Prohibition(
    cite="Art. 5(2)",
    says="No old and heavy box.",
    verified=INTERPRETED,
    binds=keeper,
    when=Box.heavy & Box.old,
    applies=MOVED,
    sanction=FINE,
)
count_it = Duty(
    cite="Art. 5(3)",
    says="Count the parts.",
    verified=MEMORY,
    binds=maker,
    must=Box.parts > 0,
    applies=BY_CLASS,
)
tell_of_toys = Duty(
    cite="Art. 6",
    says="Tell of a found toy within ten days, of a broken one within two.",
    verified=PRIMARY,
    each=Toy,
    must=Toy.told,
    applies=since(2025),
    by=(
        Clock(after=Toy.found_on, within=days(10), counting=CALENDAR, done=Toy.told_on, cite="Art. 6(1)"),
        Clock(
            after=Toy.found_on,
            within=days(2),
            counting=CALENDAR,
            done=Toy.told_on,
            when=Toy.broken,
            cite="Art. 6(2)",
        ),
    ),
)
doubtful = Duty(
    cite="Art. 7",
    says="Lift with two.",
    verified=PRIMARY,
    when=OPEN_POINT.between(narrow=Box.heavy, wide=Box.heavy | Box.old),
    must=Box.parts > 1,
    applies=since(2025),
    doubts=(OPEN_POINT,),
)
advised = Duty(
    cite="Art. 7a",
    says="Keep it closed.",
    verified=PRIMARY,
    when=Guidance("handbook", "p. 3", Box.heavy.condition()),
    must=~Box.open,
    applies=since(2025),
)
vetoed = Duty(cite="Art. 10", says="Paint it.", verified=PRIMARY, must=Box.old, applies=VETOED)
report = StateDuty(cite="Art. 11", says="Report.", verified=PRIMARY, must=Box.open, applies=since(2025))
claim = Right(
    cite="Art. 12", says="See the box.", verified=PRIMARY, when=Box.open, unless=Box.old, applies=since(2025)
)
power = Note(
    cite="Art. 13",
    says="The board may change the annex.",
    verified=PRIMARY,
    binds="the board",
    applies=since(2025),
)
grave = RiskTier(
    cite="Art. 14",
    part="grave",
    says="Heavy and old.",
    verified=PRIMARY,
    tier="grave",
    rank=2,
    means=Box.heavy & Box.old,
)
mild = RiskTier(
    cite="Art. 14",
    part="mild",
    says="The rest.",
    verified=PRIMARY,
    tier="mild",
    rank=0,
    means=~(Box.heavy & Box.old),
)
keep_toys = Duty(
    cite="Art. 15",
    says="Keep a toy for ten days after it was found, a broken one for two.",
    verified=PRIMARY,
    each=Toy,
    when=~Toy.loud,
    must=Toy.kept,
    applies=since(2025),
    lasts=(
        Retention(
            after=Toy.found_on,
            within=days(10),
            counting=CALENDAR,
            when=~Toy.broken,
            gone=Toy.lost_on,
            cite="Art. 15(1)",
        ),
        Retention(
            after=Toy.found_on,
            within=days(2),
            counting=CALENDAR,
            when=Toy.broken,
            gone=Toy.lost_on,
            cite="Art. 15(2)",
        ),
    ),
)
keep_toys_sealed = Duty(
    cite="Art. 16",
    says="A toy is under a seal that holds: until the day told, and of a broken one no longer than ten days.",
    verified=PRIMARY,
    each=Toy,
    when=~Toy.loud,
    must=Toy.told,
    applies=since(2025),
    runs_out=(
        Expiry(until=Toy.told_on, cite="Art. 16(1)"),
        Expiry(
            after=Toy.found_on,
            within=days(10),
            counting=CALENDAR,
            when=Toy.broken.condition(),
            cite="Art. 16(2)",
        ),
    ),
)
sealed = Term(
    cite="Art. 17",
    says="A toy counts as sealed from the third day after it was found, and a broken one until the day told.",
    verified=PRIMARY,
    each=Toy,
    means=Toy.told | Toy.kept,
    since=(Clock(after=Toy.found_on, within=days(2), when=~Toy.loud, cite="Art. 17(1)"),),
    runs_out=(Expiry(until=Toy.told_on, when=Toy.broken.condition(), cite="Art. 17(2)"),),
    applies=since(2025),
)
box_settled = Term(
    cite="Art. 18",
    says="An open box counts as settled once ten days have passed, for ten days.",
    verified=PRIMARY,
    means=Box.open.condition(),
    since=(Clock(after=Box.made_on, within=days(10), when=~Box.heavy),),
    runs_out=(Expiry(after=Box.made_on, within=days(20)),),
    applies=since(2025),
)

MEMBERS: tuple[tuple[str, Provision], ...] = tuple(
    (name, value) for name, value in list(globals().items()) if isinstance(value, Provision)
)

law = Instrument(
    id="box_act",
    short="Box Act",
    title="An Act on boxes",
    jurisdiction="Nowhere",
    law_as_of=dt.date(2026, 11, 1),
    members=MEMBERS,
    linked=lambda cite: f"https://law.example/box#{cite}",
    also=("BA",),
)
