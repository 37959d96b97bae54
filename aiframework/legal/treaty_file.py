"""A register of Parties extended by a file: a ratification that happened yesterday needs no new release.

read_on = 2027-03-10            # the day up to which you read the treaty office's list

[[acts]]
by = "NO"                       # code or name
step = "consented"              # signed, consented, acceded, declared, reserved, denounced ...
on = 2027-03-09                 # day of deposit or receipt
source = "https://..."          # where you read it

[[participants]]                # only for who is not in the register yet
code = "AR"
name = "Argentina"
standing = "non-member that took part"
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from aiframework.legal.provision import ONE_SOURCE
from aiframework.legal.register import Register
from aiframework.legal.treaty import Event, Participant, Standing, Step, TreatyError
from aiframework.logic.spelling import did_you_mean

__all__ = ["read_register", "register_from"]

_TOP: Final = frozenset({"read_on", "acts", "participants"})
_ACT: Final = frozenset({"by", "step", "on", "about", "says", "known", "source"})
_PARTICIPANT: Final = frozenset({"code", "name", "standing", "through"})


def read_register(path: Path | str, *, base: Register) -> Register:
    """Return a register with what a TOML file adds to it.

    Raises:
        TreatyError: the file cannot be read as additions; every mistake is listed.
    """
    text = Path(path).read_text(encoding="utf-8")
    try:
        plain = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        message = f"cannot read {Path(path).name} as TOML: {problem}"
        raise TreatyError(message) from problem
    return register_from(plain, base=base, origin=Path(path).name)


def register_from(plain: Mapping[str, Any], *, base: Register, origin: str = "") -> Register:
    """Return a register with what plain data of the same shape add to it.

    Raises:
        TreatyError: with every mistake.
    """
    mistakes = _strangers(plain, _TOP, "")
    new = [_participant(told, f"participants[{n}]", mistakes) for n, told in _tables(plain, "participants")]
    grown = attrs.evolve(base, participants=(*base.participants, *(each for each in new if each)))
    acts: dict[str, list[Event]] = {}
    for place, told in _tables(plain, "acts"):
        event = _event(told, f"acts[{place}]", mistakes)
        code = _code(grown, told.get("by"), f"acts[{place}].by", mistakes)
        if event is not None and code is not None:
            acts.setdefault(code, []).append(event)
    read_on = _date(plain, "read_on", "", mistakes)
    if mistakes:
        where = f" in {origin}" if origin else ""
        listed = "\n".join(f"  {mistake}" for mistake in mistakes)
        message = f"{len(mistakes)} mistake{'s' if len(mistakes) > 1 else ''}{where}:\n{listed}"
        raise TreatyError(message)
    return grown.with_events(acts, read_on=read_on)


def _tables(plain: Mapping[str, Any], key: str) -> list[tuple[int, Mapping[str, Any]]]:
    return [(place, told) for place, told in enumerate(plain.get(key, ())) if isinstance(told, Mapping)]


def _strangers(told: Mapping[str, Any], known: frozenset[str], place: str) -> list[str]:
    """Return a mistake for every key that says nothing."""
    return [f"{place}{key}: says nothing here{_meant(key, known)}" for key in told if key not in known]


def _meant(word: str, known: frozenset[str]) -> str:
    return did_you_mean(str(word), known, otherwise=f"; use one of {', '.join(sorted(known))}")


def _participant(told: Mapping[str, Any], place: str, mistakes: list[str]) -> Participant | None:
    mistakes += _strangers(told, _PARTICIPANT, f"{place}.")
    standings = {standing.value: standing for standing in Standing}
    standing = standings.get(str(told.get("standing", "")))
    if standing is None:
        mistakes.append(
            f"{place}.standing: {told.get('standing')!r} is none{_meant(str(told.get('standing')), frozenset(standings))}"
        )
    lacking = [key for key in ("code", "name") if not isinstance(told.get(key), str)]
    mistakes += [f"{place}.{key}: missing, or no text" for key in lacking]
    if standing is None or lacking:
        return None
    return Participant(
        code=told["code"], name=told["name"], standing=standing, through=str(told.get("through", ""))
    )


def _event(told: Mapping[str, Any], place: str, mistakes: list[str]) -> Event | None:
    mistakes += _strangers(told, _ACT, f"{place}.")
    steps = {step.value: step for step in Step}
    step = steps.get(str(told.get("step", "")))
    if step is None:
        mistakes.append(
            f"{place}.step: {told.get('step')!r} is none{_meant(str(told.get('step')), frozenset(steps))}"
        )
    if "on" not in told:
        mistakes.append(f"{place}.on: missing; give the day, such as 2027-03-09")
    on, known = _date(told, "on", f"{place}.", mistakes), _date(told, "known", f"{place}.", mistakes)
    if step is None or on is None:
        return None
    return Event(
        step,
        on,
        known=known,
        about=str(told.get("about", "")),
        says=str(told.get("says", "")),
        source=str(told.get("source", "")),
        verified=ONE_SOURCE,
    )


def _date(told: Mapping[str, Any], key: str, place: str, mistakes: list[str]) -> dt.date | None:
    given = told.get(key)
    if given is None or type(given) is dt.date:
        return given
    mistakes.append(f"{place}{key}: {given!r} is no date; write it without quotes, such as 2027-03-09")
    return None


def _code(register: Register, name: object, place: str, mistakes: list[str]) -> str | None:
    try:
        return register.participant(str(name)).code
    except LookupError as problem:
        mistakes.append(f"{place}: {problem}; add it under [[participants]] if it is new")
        return None
