"""How questions are put: in a terminal, with choices to pick from; or as lines, one answer each."""

from enum import Enum
from typing import Any, Final, TextIO

import attrs

from aiframework.assessment.interview import BACK, DONT_KNOW
from aiframework.assessment.questions import Asked, Checklist, OpenQuestion
from aiframework.cli.shared import out
from aiframework.facts.said import heard, shown
from aiframework.logic import Kind

__all__ = ["END", "Lines", "Reply", "Terminal"]

#: the reply that ends the interview
END: Final = object()
_SIGNS: Final = {"?": DONT_KNOW, "<": BACK, ".": END}
_HELP: Final = "? don't know   < back   . end   answer @ source"


@attrs.frozen
class Reply:
    """An answer, and where it stands.

    Attributes:
        answer: of the question's kind; of a checklist, the places that are so.
        source: document, page or address; empty where none was given.
    """

    answer: Any
    source: str = ""


def _read(asked: Asked, text: str) -> Reply:
    """Return what a line answers.

    Raises:
        ValueError: it is no answer; what would be is told.
    """
    said, _, source = (part.strip() for part in text.partition(" @ "))
    if isinstance(asked, Checklist):
        return Reply(_ticked(asked, said), source)
    if asked.fact is not None:
        return Reply(heard(asked.fact.kind, said), source)
    return Reply(_things(asked, said), source)


def _ticked(asked: Checklist, said: str) -> tuple[str, ...]:
    """Return the places that a line names, by number or place, with a "?" where one does not know; "none" for none."""
    if said == "none":
        return ()
    chosen: list[str] = []
    for word in (part.strip() for part in said.split(",")):
        sign = "?" if word.endswith("?") else ""
        plain = word.removesuffix("?").strip()
        number = int(plain) - 1 if plain.isdecimal() else -1
        if 0 <= number < len(asked.places):
            chosen.append(asked.places[number] + sign)
        elif plain in asked.places:
            chosen.append(plain + sign)
        else:
            message = (
                f"expected numbers from 1 to {len(asked.places)} with commas (3? where you don't know the third), or "
                f"none, not {word!r}"
            )
            raise ValueError(message)
    return tuple(chosen)


def _things(asked: OpenQuestion, said: str) -> int | list[str]:
    """Return the names of things that a line gives, or how many there are."""
    named = "name" in getattr(asked.missing.kind, "facts", {})
    if said == "none":
        return [] if named else 0
    if said.isdecimal():
        return int(said)
    names = [part.strip() for part in said.split(",") if part.strip()]
    if not named or not names:
        message = (
            f"expected {'names with commas, ' if named else ''}how many there are, or none, not {said!r}"
        )
        raise ValueError(message)
    return names


def _put(asked: Asked, number: int) -> str:
    """Return a question as text: the question, what may be answered, and why it is asked."""
    if isinstance(asked, Checklist):
        items = [f"  {place}. {each.question}" for place, each in enumerate(asked.of, 1)]
        return "\n".join(
            [f"{number}. {asked.question} (numbers with commas, 3? for what you don't know, or none)", *items]
        )
    unit = f" in {asked.unit}" if asked.unit else ""
    return f"{number}. {asked.question} ({asked.allowed}{unit})\n   asked for {asked.why}"


@attrs.define
class Lines:
    """Answers as lines of a file or a pipe; what is no answer is told and asked again; the end of the file ends."""

    source: TextIO
    number: int = 0

    def reply(self, asked: Asked) -> object:
        """Put a question and return what the next line answers."""
        self.number += 1
        out(f"{_put(asked, self.number)}\n")
        while True:
            line = self.source.readline()
            text = line.strip()
            if not line:
                return END
            if text in _SIGNS:
                return _SIGNS[text]
            try:
                return _read(asked, text)
            except ValueError as error:
                out(f"   {error}\n")


@attrs.define
class Terminal:
    """Questions in a terminal: choices are picked with the arrow keys, all else is typed."""

    number: int = 0

    def reply(self, asked: Asked) -> object:
        """Put a question and return the answer."""
        import questionary  # noqa: PLC0415 - an extra

        self.number += 1
        if isinstance(asked, Checklist):
            return self._picked(asked)
        kind = None if asked.fact is None else asked.fact.kind
        names = [] if kind is None else _named(kind)
        if names:
            signs = [questionary.Choice(word, value=sign) for sign, word in _WORDS.items()]
            choices = [*(questionary.Choice(name) for name in names), *signs]
            question = questionary.select(asked.question, choices=choices, instruction=f"({asked.why})")
            return self._with_source(asked, question.ask())
        out(f"{_put(asked, self.number)}\n   {_HELP}\n")
        return self._typed(asked)

    def _picked(self, asked: Checklist) -> object:
        import questionary  # noqa: PLC0415 - an extra

        choices = [questionary.Choice(each.question, value=each.place) for each in asked.of]
        picked = questionary.checkbox(asked.question, choices=choices).ask()
        others = [choice for choice in choices if choice.value not in (picked or ())]
        if picked is None or not others:
            return END if picked is None else Reply(tuple(picked))
        question = "Which of the others do you not know? The rest are taken as no."
        open_ = questionary.checkbox(question, choices=others).ask()
        return END if open_ is None else Reply((*picked, *(f"{place}?" for place in open_)))

    def _with_source(self, asked: OpenQuestion, said: str | None) -> object:
        import questionary  # noqa: PLC0415 - an extra

        if said is None or said in _SIGNS:
            return END if said is None else _SIGNS[said]
        source = questionary.text("Where does it stand? (enter to leave out)").ask()
        return attrs.evolve(_read(asked, said), source=source or "")

    def _typed(self, asked: OpenQuestion) -> object:
        import questionary  # noqa: PLC0415 - an extra

        while True:
            text = questionary.text("").ask()
            if text is None or text.strip() in _SIGNS:
                return END if text is None else _SIGNS[text.strip()]
            try:
                return _read(asked, text)
            except ValueError as error:
                out(f"   {error}\n")


def _named(kind: Kind) -> list[str]:
    """Return the answers one picks from; none where one types."""
    if kind.many:
        return []
    if kind.base is bool:
        return ["yes", "no"]
    return [shown(member) for member in kind.base] if issubclass(kind.base, Enum) else []


_WORDS: Final = {"?": "I don't know", "<": "go back", ".": "end here"}
