"""Treaty arithmetic: entry into force, Parties, month ends, denunciation, reservations, files; on real treaties' dates."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from attrs import evolve

from aiframework.legal.provision import TWO_SOURCES
from aiframework.legal.register import Register
from aiframework.legal.status import Entry, Status, status_on, treaty_entries
from aiframework.legal.treaty import (
    Event,
    Participant,
    Standing,
    Step,
    Treaty,
    TreatyError,
    amendment_in_force,
)
from aiframework.legal.treaty_file import read_register, register_from
from aiframework.logic import UNKNOWN, Truth

BUDAPEST = Treaty(name="ETS 185", opened=date(2001, 11, 23), consents=5, member_consents=3)

#: deposit and the day of entry into force by the Treaty Office's charts of 2004 and 2015; Lithuania's day from memory
ORACLES = [
    ("Albania", date(2002, 6, 20), date(2004, 7, 1)),
    ("Croatia", date(2002, 10, 17), date(2004, 7, 1)),
    ("Estonia", date(2003, 5, 12), date(2004, 7, 1)),
    ("Hungary", date(2003, 12, 4), date(2004, 7, 1)),
    ("Lithuania", date(2004, 3, 18), date(2004, 7, 1)),
    ("Cyprus", date(2005, 1, 19), date(2005, 5, 1)),
    ("Bulgaria", date(2005, 4, 7), date(2005, 8, 1)),
    ("Denmark", date(2005, 6, 21), date(2005, 10, 1)),
    ("France", date(2006, 1, 10), date(2006, 5, 1)),
    ("Bosnia and Herzegovina", date(2006, 5, 19), date(2006, 9, 1)),
    ("Armenia", date(2006, 10, 12), date(2007, 2, 1)),
    ("Finland", date(2007, 5, 24), date(2007, 9, 1)),
    ("Azerbaijan", date(2010, 3, 15), date(2010, 7, 1)),
    ("Georgia", date(2012, 6, 6), date(2012, 10, 1)),
    ("Austria", date(2012, 6, 13), date(2012, 10, 1)),
    ("Belgium", date(2012, 8, 20), date(2012, 12, 1)),
    ("Czechia", date(2013, 8, 22), date(2013, 12, 1)),
    ("Andorra", date(2016, 11, 16), date(2017, 3, 1)),
]


def budapest() -> Register:
    """Return a register of the States above; signatures on the opening day stand in for their own days."""
    return Register(
        treaty=BUDAPEST,
        read_on=date(2016, 12, 31),
        participants=tuple(
            Participant(
                code=name,
                name=name,
                standing=Standing.MEMBER,
                events=(Event(Step.SIGNED, BUDAPEST.opened), Event(Step.CONSENTED, deposit)),
            )
            for name, deposit, _ in ORACLES
        ),
    )


@pytest.mark.parametrize(("name", "deposit", "since"), ORACLES, ids=[name for name, _, _ in ORACLES])
def test_the_chart_of_the_budapest_convention(name: str, deposit: date, since: date) -> None:
    register = budapest()
    assert register.party_since(name) == since
    assert register.is_party(name, since) is Truth.YES
    assert register.is_party(name, date.fromordinal(since.toordinal() - 1)) is Truth.NO
    assert register.participant(name).day(Step.CONSENTED) == deposit


def test_it_entered_into_force_with_the_fifth() -> None:
    register = budapest()
    assert register.trigger() == date(2004, 3, 18)
    assert register.entry_into_force() == date(2004, 7, 1)
    assert register.entry_into_force(known=date(2004, 3, 17)) is None
    assert register.lacking(known=date(2004, 3, 17)) == (1, 0)


@pytest.mark.parametrize(
    ("deposit", "effective"),
    [
        (date(2026, 7, 31), date(2026, 11, 1)),
        (date(2026, 9, 25), date(2027, 1, 1)),
        (date(2026, 11, 23), date(2027, 3, 1)),
        (date(2026, 11, 30), date(2027, 3, 1)),
        (date(2026, 12, 1), date(2027, 4, 1)),
        (date(2024, 11, 29), date(2025, 3, 1)),
        (date(2024, 11, 30), date(2025, 3, 1)),
        (date(2012, 11, 30), date(2013, 3, 1)),
        (date(2027, 11, 30), date(2028, 3, 1)),
    ],
)
def test_three_months_and_the_first_of_the_next(deposit: date, effective: date) -> None:
    assert BUDAPEST.effective(deposit) == effective


# -- a small treaty: three consents, one of a member ------------------------------------------------------

TOYS = Treaty(
    name="Toys", opened=date(2024, 1, 15), consents=3, member_consents=1, reservations=frozenset({"Art. 9"})
)


def participant(code: str, *events: Event, standing: Standing = Standing.NON_MEMBER) -> Participant:
    return Participant(code=code, name=f"State {code}", standing=standing, events=events)


def signed(day: date = TOYS.opened) -> Event:
    return Event(Step.SIGNED, day)


def consented(day: date) -> Event:
    return Event(Step.CONSENTED, day)


def toys(*more: Participant, read_on: date = date(2024, 8, 20)) -> Register:
    return Register(
        treaty=TOYS,
        read_on=read_on,
        participants=(
            participant("AA", signed(), consented(date(2024, 3, 1))),
            participant("BB", signed(), consented(date(2024, 4, 1))),
            *more,
        ),
    )


def test_enough_consents_without_a_member_are_not_enough() -> None:
    register = toys(participant("CC", signed(), consented(date(2024, 5, 1))))
    assert register.trigger() is None
    assert register.lacking() == (0, 1)


def test_two_on_one_day_count_together() -> None:
    day = date(2024, 5, 6)
    register = toys(
        participant("CC", signed(), consented(day)),
        participant("MM", signed(), consented(day), standing=Standing.MEMBER),
    )
    assert register.trigger() == day
    assert register.entry_into_force() == date(2024, 9, 1)
    assert register.party_since("AA") == date(2024, 9, 1)


def test_what_is_not_recorded_yet_is_not_denied() -> None:
    register = toys()
    assert register.earliest_entry() == date(2024, 12, 1)
    assert register.in_force(date(2024, 11, 30)) is Truth.NO
    assert register.in_force(date(2024, 12, 1)) is Truth.UNKNOWN
    assert register.is_party("AA", date(2024, 11, 30)) is Truth.NO
    assert register.is_party("AA", date(2024, 12, 1)) is Truth.UNKNOWN


def test_a_later_consent_waits_its_own_months() -> None:
    member = participant("MM", signed(), consented(date(2024, 5, 6)), standing=Standing.MEMBER)
    register = toys(member, participant("DD", signed(), consented(date(2024, 7, 31))))
    assert register.entry_into_force() == date(2024, 9, 1)
    assert register.party_since("DD") == date(2024, 11, 1)


def test_the_register_as_known_on_a_day() -> None:
    late = Event(Step.CONSENTED, date(2024, 5, 6), known=date(2024, 6, 1))
    register = toys(participant("MM", signed(), late, standing=Standing.MEMBER))
    assert register.entry_into_force(known=date(2024, 5, 31)) is None
    assert register.entry_into_force(known=date(2024, 6, 1)) == date(2024, 9, 1)


def test_stretches_of_knowledge_follow_one_another() -> None:
    windows = toys().windows()
    assert windows[0][0] == TOYS.opened
    assert windows[-1][1] is None
    for (_, until, earliest), (known, _, later) in pairwise(windows):
        assert until == known
        assert earliest < later
    for known, _, earliest in windows:
        assert toys().earliest_entry(known) == earliest


def test_accession_is_open_only_after_entry_into_force() -> None:
    with pytest.raises(TreatyError, match="acceded on 2024-06-01: accession is open only after"):
        toys(participant("XX", Event(Step.ACCEDED, date(2024, 6, 1)), standing=Standing.OTHER))
    member = participant("MM", signed(), consented(date(2024, 5, 6)), standing=Standing.MEMBER)
    acceding = participant("XX", Event(Step.ACCEDED, date(2024, 10, 31)), standing=Standing.OTHER)
    register = toys(member, acceding, read_on=date(2024, 12, 1))
    assert register.party_since("XX") == date(2025, 2, 1)


def test_denunciation_binds_until_it_takes_effect() -> None:
    member = participant("MM", signed(), consented(date(2024, 5, 6)), standing=Standing.MEMBER)
    leaving = participant(
        "DD", signed(), consented(date(2024, 5, 6)), Event(Step.DENOUNCED, date(2028, 11, 30))
    )
    register = toys(member, leaving, read_on=date(2028, 12, 1))
    assert register.bound_until("DD") == date(2029, 3, 1)
    assert register.is_party("DD", date(2029, 2, 28)) is Truth.YES
    assert register.is_party("DD", date(2029, 3, 1)) is Truth.NO


def test_territories_come_and_go() -> None:
    member = participant(
        "MM",
        signed(),
        consented(date(2024, 5, 6)),
        Event(Step.TERRITORY_EXTENDED, date(2024, 10, 30), about="the isles"),
        Event(Step.TERRITORY_WITHDRAWN, date(2025, 1, 31), about="the isles"),
        standing=Standing.MEMBER,
    )
    register = toys(member, participant("CC", signed()), read_on=date(2025, 6, 1))
    assert register.territories("MM", date(2025, 1, 31)) == frozenset()
    assert register.territories("MM", date(2025, 2, 1)) == {"the isles"}
    assert register.territories("MM", date(2025, 5, 1)) == frozenset()


def test_the_latest_declaration_speaks() -> None:
    told = participant(
        "DD",
        signed(),
        Event(Step.DECLARED, date(2024, 1, 15), about="toys", says="all"),
        Event(Step.DECLARED, date(2024, 6, 1), about="toys", says="some"),
    )
    register = toys(told)
    assert register.declared("DD", "toys", date(2024, 1, 14)) is None
    assert register.declared("DD", "toys", date(2024, 5, 31)) == "all"
    assert register.declared("DD", "toys", date(2024, 6, 1)) == "some"
    assert register.declared("AA", "toys", date(2024, 6, 1)) is None
    assert [span.says for span in register.spans("toys")] == ["all", "some"]
    assert [span.starts for span in register.spans("toys", says="some")] == [date(2024, 6, 1)]


def test_what_all_have_declared_is_unknown_while_one_is_silent() -> None:
    told = participant("DD", signed(), Event(Step.DECLARED, date(2024, 1, 15), about="toys", says="all"))
    register = toys(told)

    def declared(*codes: str, on: date) -> object:
        return register.all_declared(codes, "toys", on, read=str.upper)

    assert declared("DD", on=date(2024, 1, 15)) == {"ALL"}
    assert declared("DD", on=date(2024, 1, 14)) is UNKNOWN
    assert declared("DD", "AA", on=date(2024, 1, 15)) is UNKNOWN
    assert declared(on=date(2024, 1, 15)) is UNKNOWN


def test_acts_not_recorded_are_unknown_after_the_last_reading() -> None:
    register = toys(participant("DD", signed()), read_on=date(2024, 6, 1))
    before, after = (register.status("DD", day) for day in (date(2024, 6, 1), date(2024, 6, 2)))
    assert (before.has_signed, before.has_consented) == (Truth.YES, Truth.NO)
    assert (after.has_signed, after.has_consented) == (Truth.YES, Truth.UNKNOWN)


@pytest.mark.parametrize(
    ("provision", "day", "stands"),
    [
        ("Art. 9", TOYS.opened, True),
        ("Art. 9", date(2024, 3, 1), True),
        ("Art. 9", date(2028, 3, 1), False),
        ("Art. 11", TOYS.opened, False),
    ],
)
def test_reservations(provision: str, day: date, stands: bool) -> None:
    assert toys().reservation("AA", provision, day).stands is stands


def test_amendments_wait_for_all() -> None:
    days = {"AA": date(2028, 1, 31), "BB": date(2028, 2, 1)}
    assert amendment_in_force(days, ["AA", "BB"]) == date(2028, 3, 2)
    assert amendment_in_force(days, ["AA", "BB", "CC"]) is None


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(TreatyError) as caught:
        toys(
            participant("AA"),
            participant("CC", consented(date(2024, 5, 1))),
            participant("DD", Event(Step.SIGNED, date(2023, 1, 1))),
            participant("EE", signed(), Event(Step.DENOUNCED, date(2024, 5, 1))),
        )
    told = str(caught.value)
    assert "AA stands twice" in told
    assert "without having signed" in told
    assert "before it opened" in told
    assert "without ever having consented" in told


def test_a_declaration_says_what_can_be_declared() -> None:
    treaty = evolve(TOYS, declarations=(("toys", frozenset({"all", "some"})),))
    told = participant("DD", signed(), Event(Step.DECLARED, date(2024, 1, 15), about="toys", says="al"))
    with pytest.raises(TreatyError, match="State DD declared 'al' on toys; did you mean 'all'"):
        Register(treaty=treaty, read_on=date(2024, 8, 20), participants=(told,))


def test_an_unknown_participant_is_suggested() -> None:
    with pytest.raises(LookupError, match="did you mean 'State BB'"):
        toys().participant("State AB")


# -- files ---------------------------------------------------------------------------------------------


def test_a_file_adds_what_happened_yesterday(tmp_path: Path) -> None:
    path = tmp_path / "more.toml"
    path.write_text(
        """
        read_on = 2024-09-01
        [[participants]]
        code = "MM"
        name = "Memberland"
        standing = "member"
        [[acts]]
        by = "Memberland"
        step = "signed"
        on = 2024-08-21
        [[acts]]
        by = "MM"
        step = "consented"
        on = 2024-08-31
        source = "https://example.org/list"
        """,
        encoding="utf-8",
    )
    register = read_register(path, base=toys())
    assert register.read_on == date(2024, 9, 1)
    assert register.entry_into_force() == date(2024, 12, 1)
    assert toys().entry_into_force() is None


def test_every_mistake_of_a_file_is_told() -> None:
    with pytest.raises(TreatyError) as caught:
        register_from(
            {
                "acts": [{"by": "State AB", "step": "sined", "on": "2024-08-21", "sorce": "x"}],
                "participants": [{"code": "MM", "standing": "membr"}],
                "redon": date(2024, 1, 1),
            },
            base=toys(),
            origin="more.toml",
        )
    told = str(caught.value)
    assert told.startswith("7 mistakes in more.toml")
    for hint in ("'signed'", "'source'", "'member'", "'read_on'", "'State BB'", "no date"):
        assert hint in told


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_text("acts = [", encoding="utf-8")
    with pytest.raises(TreatyError, match=r"cannot read bad.toml as TOML"):
        read_register(path, base=toys())


# -- status --------------------------------------------------------------------------------------------


def test_the_picture_on_a_day_and_as_known_on_another() -> None:
    order = [
        Entry(
            jurisdiction="XX",
            instrument="Order 1",
            status=Status.IN_FORCE,
            starts=date(2023, 10, 30),
            until=date(2025, 1, 20),
            verified=TWO_SOURCES,
        ),
        Entry(
            jurisdiction="XX",
            instrument="Order 1",
            status=Status.REVOKED,
            starts=date(2025, 1, 20),
            read_on=date(2026, 1, 1),
            verified=TWO_SOURCES,
        ),
    ]
    assert [row.status for row in status_on(order, date(2024, 10, 1))] == [Status.IN_FORCE]
    assert [row.status for row in status_on(order, date(2025, 1, 20))] == [Status.REVOKED]
    assert [row.status for row in status_on(order, date(2025, 6, 1), known=date(2024, 10, 1))] == [
        Status.IN_FORCE
    ]
    (row,) = status_on(order, date(2026, 6, 1))
    assert not row.confirmed
    assert "last read 2026-01-01" in row.text


def test_the_status_of_a_treaty_follows_its_register() -> None:
    member = participant("MM", signed(), consented(date(2024, 5, 6)), standing=Standing.MEMBER)
    entries = treaty_entries(toys(member))

    def found(on: date, known: date | None = None) -> dict[str, Status]:
        return {row.jurisdiction: row.status for row in status_on(entries, on, known=known)}

    assert found(date(2024, 2, 1)) == dict.fromkeys(("AA", "BB", "MM"), Status.SIGNED_ONLY)
    assert found(date(2024, 5, 6))["MM"] is Status.CONSENTED
    assert found(date(2024, 9, 1)) == dict.fromkeys(("AA", "BB", "MM"), Status.IN_FORCE)
    assert found(date(2024, 9, 1), date(2024, 5, 5))["AA"] is Status.CONSENTED
