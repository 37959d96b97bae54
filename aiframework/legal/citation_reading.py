"""Reading citations: first the head (what kind of place, which number), then step by step to the end of the text."""

import re
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import TypedDict

from aiframework.legal.citation_parts import (
    STEP_KINDS,
    Kind,
    Span,
    Step,
    StepKey,
    StepKind,
    Value,
    dotted,
    is_roman,
    pattern,
    roman,
)
from aiframework.legal.codes import code_called, near_codes
from aiframework.logic.spelling import nearest

__all__ = ["PLAIN_SECTION", "Parts", "mistyped", "parted", "plain_article", "read", "steps_of"]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_JOINING = {"and", "in", "of", "or", "to", "with"}
_STEP_WORDS = ("sub", "subpara.", "subparagraph", "sentence", "chapeau", "point", "paragraph")


class Parts(TypedDict, total=False):
    """What a citation says, part by part."""

    kind: Kind
    number: str
    steps: tuple[Step, ...]
    code: str
    bill: str
    instrument: str


_NOT_IN_A_WORD = r"(?<![A-Za-z])"
_HEADS = (
    (
        Kind.ARTICLE,
        pattern(_NOT_IN_A_WORD + r"(?:articles?|arts?\.?)\s*(\d+[a-z]*)(?![\w])", re.IGNORECASE),
    ),
    (Kind.ANNEX, pattern(_NOT_IN_A_WORD + r"(?:annex|anx\.?)\s*([ivxl]+)(?![\w])", re.IGNORECASE)),
    (
        Kind.SECTION,
        pattern(
            r"(?:§§?|" + _NOT_IN_A_WORD + r"(?:sections?|secs?\.?))\s*(\d+[a-z]?(?:\.\d+[a-z]?)*)(?![\w])",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.RECITAL,
        pattern(
            _NOT_IN_A_WORD + r"(?:recitals?|rec\.)\s*(?:(\d+[a-z]?)(?![\w/])|\((\d+[a-z]?)\))", re.IGNORECASE
        ),
    ),
)
_BARE = (
    (Kind.ARTICLE, pattern(r"\d{1,3}[a-z]*(?=[\s(]|$)")),
    (Kind.SECTION, pattern(r"\d{4,}[a-z]?(?:\.\d+)*(?=[\s(]|$)")),
)
_BILL = pattern(r"(SB|AB|SCA|ACA)[ -]?(\d+)\b", re.IGNORECASE)
_REPORTER = pattern(r"(\d+)\s*(?:CCR\b|Cal\.?\s*Code\s*Regs\.?)", re.IGNORECASE)
_NAME = pattern(r"\D+")
PLAIN_SECTION = pattern(r"\d+[a-z]?(?:\.\d+[a-z]?)*(?!\w)")

_POINT = r"(?:\d{1,3}[a-z]{0,3}|[ivx]{1,7}|[a-z]{1,2}|[IVX]{1,7}|[A-Z]{1,2})"
_POINTS = pattern(rf"\({_POINT}\)(?:\s*-\s*\({_POINT}\))?(?:\s*,\s*\({_POINT}\)(?:\s*-\s*\({_POINT}\))?)*")
_ITEM = r"\d+[a-z]?(?:\.\d+[a-z]?)*"
_ITEMS = pattern(
    rf"(?:points?\s+)?({_ITEM}(?:\s*-\s*{_ITEM})?(?:\s*,\s*{_ITEM}(?:\s*-\s*{_ITEM})?)*)(?![\w.])"
)
_ITEM_IN_PARENTHESES = pattern(r"\((\d+[a-z]?)\)")
_DIVISION = pattern(r"(?:section\s+)?([A-Z])(?![\w.])|(?:section)\s+(\d+)(?![\w.])", re.IGNORECASE)
_ORDINAL = r"(?:" + "|".join(_ORDINALS) + r"|\d+(?:st|nd|rd|th))"
_SUBPARAGRAPH = pattern(
    rf"(?:(?:subparagraph|subpara\.?|sub)\s*(\d+)|({_ORDINAL})\s+(?:subparagraph|subpara\b\.?))(?!\w)"
)
_SENTENCE = pattern(rf"(?:(?:sentences?\s+|s\.\s*)(\d+(?:\s*-\s*\d+)?)|({_ORDINAL})\s+sentence)(?!\w)")
_CHAPEAU = pattern(r"(?:chapeau|introductory (?:wording|part|sentence))(?!\w)")
_PARAGRAPH = pattern(r"(?:paragraph|para\.?|par\.)\s*(\d+[a-z]*)(?!\w)")
_POINT_WORD = pattern(r"points?\s+(?=\()")
_LABEL = pattern(r"\(([\w][\w .&-]*)\)|([a-z][a-z]+(?: [a-z]+)*)(?!\w)")
_INSTRUMENT = pattern(r"(?:of\s+(?:the\s+)?)?([A-Z][\w ./()-]*\w\)?)$")


#: dashes of any length stand for a hyphen
_DASHES = dict.fromkeys(range(0x2010, 0x2015), "-")


def read(text: str) -> tuple[Parts | None, list[str]]:
    """Return the parts of a citation, or every problem found on the way."""
    clean = " ".join(text.translate(_DASHES).split()).strip(" ,;")
    problems = _unbalanced(clean)
    parts, rest = _head(clean, problems)
    if parts is None or problems:
        return None, problems
    steps = _steps(rest, parts, problems)
    parts["steps"] = steps
    return (None, problems) if problems else (parts, problems)


#: what most citations of most laws are: an article, and points in parentheses one below the other, of the last a range
_PLAIN_ARTICLE = pattern(rf"Art\. (\d+[a-z]*)((?:\({_POINT}\))*(?:\({_POINT}\)-\({_POINT}\))?)")


def plain_article(text: str) -> tuple[Value, tuple[StepKey, ...]] | None:
    """Return the places of number and steps of an article cited plainly; None for what must be read otherwise."""
    found = _PLAIN_ARTICLE.fullmatch(text)
    return None if found is None else (_number(found[1]), _points_of_article(found[2]))


@lru_cache(maxsize=512)
def _number(text: str) -> Value:
    return dotted(text)


@lru_cache(maxsize=2048)
def _points_of_article(points: str) -> tuple[StepKey, ...]:
    """Return the places of points, one below the other: what stands above is read once for all below it."""
    if not points:
        return ()
    start = points.rindex("(", 0, points.find("-"))
    places = _points_of_article(points[:start])
    held = frozenset([STEP_KINDS[place] for place, _ in places])
    return (*places, _point(points[start:], held, "", Kind.ARTICLE).key)


#: how most citations begin: with what many share
_SHARED = pattern(r"(Art\. \d+[a-z]*|Annex [IVX]+|[^()]*§ \d+[a-z]?(?:\.\d+[a-z]?)*)(?!\w)(.*)")


def parted(text: str) -> tuple[str, str] | None:
    """Return what many citations share, and the steps below it; None for one that must be read as a whole."""
    found = _SHARED.fullmatch(text)
    if (
        found is None
        or " ".join(text.split()) != text
        or text[-1] in ",;"
        or text.count("(") != text.count(")")
    ):
        return None
    head, rest = found.groups()
    lower = rest.lower()
    return None if not rest.isascii() or "art" in lower or "annex" in lower else (head, rest)


@lru_cache(maxsize=2048)
def steps_of(rest: str, kind: Kind) -> tuple[StepKey, ...] | None:
    """Return the places of the steps below an article, annex or section; None where that is not all that is said."""
    problems: list[str] = []
    parts = Parts(kind=kind)
    steps = _steps(rest, parts, problems)
    return None if problems or "instrument" in parts else tuple([step.key for step in steps])


def _unbalanced(clean: str) -> list[str]:
    missing = clean.count("(") - clean.count(")")
    if missing == 0:
        return []
    return [
        "a parenthesis is opened and never closed"
        if missing > 0
        else "a parenthesis is closed and never opened"
    ]


def _head(clean: str, problems: list[str]) -> tuple[Parts | None, str]:
    """Find the kind and the number, and read what stands before them."""
    for kind, written in _HEADS:
        found = written.search(clean)
        if found:
            number = next(group for group in found.groups() if group)
            if kind is Kind.ANNEX and not is_roman(number):
                problems.append(f"{number!r} is no roman numeral")
            parts = _before(clean[: found.start()].strip(" ,:"), kind, problems)
            parts["kind"] = kind
            parts["number"] = number.upper() if kind is Kind.ANNEX else number.lower()
            return parts, clean[found.end() :]
    parts, rest = _law(clean)
    if parts:
        section = PLAIN_SECTION.match(rest)
        if section is None:
            problems.append("it names a bill or a code, and no section of it")
            return None, rest
        parts["kind"] = Kind.SECTION
        parts["number"] = section.group().lower()
        return parts, rest[section.end() :]
    for kind, written in _BARE:
        bare = written.match(clean)
        if bare:
            return {"kind": kind, "number": bare.group()}, clean[bare.end() :]
    problems.append(
        "it does not say 'Art.', '§', 'Annex' or 'Recital' with a number" if clean else "it is empty"
    )
    return None, clean


def _before(text: str, kind: Kind, problems: list[str]) -> Parts:
    """Read what stands before a section as bill and code, and before anything else as an instrument."""
    parts, rest = _law(text) if kind is Kind.SECTION else (Parts(), text)
    if rest and (parts or not _is_name(rest)):
        problems.append(f"{rest!r} says nothing known")
    elif rest:
        parts["instrument"] = rest
        if kind is Kind.SECTION and near_codes(rest):
            problems.append(f"no code is cited as {rest!r}")
    return parts


def _is_name(text: str) -> bool:
    """Tell whether a text can be the name of an instrument, and is not one more citation."""
    return text[0].isalpha() and "§" not in text and not any(written.search(text) for _, written in _HEADS)


def _law(text: str) -> tuple[Parts, str]:
    """Take the bill, the code or the volume of regulations from the beginning; return them and the rest."""
    parts = Parts()
    bill = _BILL.match(text)
    if bill:
        parts["bill"] = f"{bill.group(1).upper()} {int(bill.group(2))}"
        text = text[bill.end() :].strip(" ,")
    reporter = _REPORTER.match(text)
    name = reporter or _NAME.match(text)
    code = f"{int(reporter.group(1))} CCR" if reporter else name and code_called(name.group())
    if name and code:
        parts["code"] = code
        text = text[name.end() :].strip(" ,")
    return parts, text


def _steps(rest: str, parts: Parts, problems: list[str]) -> tuple[Step, ...]:
    """Read the steps down from the head to the end; what remains is an instrument's name or a problem."""
    steps: list[Step] = []
    kind = parts["kind"]
    while rest.strip(" ,"):
        spaced = rest.startswith(" ")
        rest = rest.lstrip(" ,")
        taken = _annex_step(rest, steps) if kind is Kind.ANNEX else None
        taken = taken or _points(rest, steps, spaced=spaced, kind=kind) or _named_step(rest) or _label(rest)
        if taken:
            step, length = taken
            steps.append(step)
            rest = rest[length:]
            continue
        skipped = _POINT_WORD.match(rest)
        if skipped:
            rest = rest[skipped.end() :]
            continue
        instrument = _INSTRUMENT.match(rest)
        if (
            instrument
            and kind is not Kind.SECTION
            and "instrument" not in parts
            and _is_name(instrument.group(1))
        ):
            parts["instrument"] = instrument.group(1)
            break
        problems.append(f"{rest!r} says nothing known")
        break
    return tuple(steps)


def _step(kind: StepKind, spans: tuple[Span, ...], canonical: str, text: str | None = None) -> Step:
    return Step(kind, spans, canonical if text is None else text, canonical)


def _annex_step(rest: str, steps: list[Step]) -> tuple[Step, int] | None:
    """Read a section ("A") or a point ("4", "3.1-3.4", "1-6, 8") of an annex."""
    division = _DIVISION.match(rest)
    if division and not steps:
        capital, number = division.groups()
        value = dotted(number) if number else ((0, capital.upper()),)
        text = f" Section {number}" if number else f" {capital.upper()}"
        return _step(StepKind.DIVISION, ((value, value),), text), division.end()
    if any(step.kind is not StepKind.DIVISION for step in steps):
        return None
    items = _ITEM_IN_PARENTHESES.match(rest) or _ITEMS.match(rest)
    if items is None:
        return None
    spans = tuple(_span(part, dotted) for part in items.group(1).split(","))
    return _step(StepKind.ITEM, spans, " " + _tidy(items.group(1))), items.end()


_NO_PARENTHESES = dict.fromkeys(map(ord, "()"))


def _points(rest: str, steps: list[Step], *, spaced: bool, kind: Kind) -> tuple[Step, int] | None:
    """Read points in parentheses: "(7)", "(ba)", "(a)-(h)", "(1), (4), (5)"."""
    points = _POINTS.match(rest)
    if points is None:
        return None
    held = frozenset(step.kind for step in steps)
    after_words = spaced and bool(steps) and steps[-1].kind is StepKind.SUBPARAGRAPH
    return _point(points.group(), held, " " if after_words else "", kind), points.end()


@lru_cache(maxsize=1024)
def _point(points: str, held: frozenset[StepKind], before: str, kind: Kind) -> Step:
    """Return the step for points below steps of these kinds; few differ in a whole law."""
    inside = points.translate(_NO_PARENTHESES)
    first = inside.replace("-", ",").partition(",")[0].strip()
    step_kind = _point_kind(first, held)

    def value(text: str) -> Value:
        if step_kind is StepKind.NUMBER:
            return dotted(text)
        if step_kind in {StepKind.ROMAN, StepKind.CAPITAL_ROMAN} and is_roman(text):
            return ((roman(text), ""),)
        # An amendment of a European act puts (ba) between (b) and (c); American lists go on from (z) to (aa).
        return ((len(text) if kind is Kind.SECTION else 0, text),)

    canonical = _tidy(points)
    spans = tuple(_span(part, value) for part in inside.split(","))
    return _step(step_kind, spans, canonical, before + canonical)


def _point_kind(first: str, held: Collection[StepKind]) -> StepKind:
    """Tell letters from roman numerals: (i) is a numeral once there is a letter above it, as in (3)(b)(i)."""
    if first[0].isdigit():
        return StepKind.NUMBER
    if first.islower():
        return StepKind.ROMAN if StepKind.LETTER in held and is_roman(first) else StepKind.LETTER
    return StepKind.CAPITAL_ROMAN if StepKind.ROMAN in held and is_roman(first) else StepKind.CAPITAL


def _named_step(rest: str) -> tuple[Step, int] | None:
    """Read a step that is said in words."""
    chapeau = _CHAPEAU.match(rest)
    if chapeau:
        return _step(StepKind.CHAPEAU, ((((0, ""),), ((0, ""),)),), " chapeau"), chapeau.end()
    paragraph = _PARAGRAPH.match(rest)
    if paragraph:
        number = dotted(paragraph.group(1))
        return _step(StepKind.NUMBER, ((number, number),), f"({paragraph.group(1)})"), paragraph.end()
    subparagraph = _SUBPARAGRAPH.match(rest)
    if subparagraph:
        number = ((_ordinal(subparagraph.group(1) or subparagraph.group(2)), ""),)
        text = f" {subparagraph.group()}" if subparagraph.group(2) else None
        return _step(
            StepKind.SUBPARAGRAPH, ((number, number),), f" sub {number[0][0]}", text
        ), subparagraph.end()
    sentence = _SENTENCE.match(rest)
    if sentence:
        counted = _tidy(sentence.group(1) or str(_ordinal(sentence.group(2))))
        text = f" {sentence.group()}" if sentence.group(2) else None
        return _step(StepKind.SENTENCE, (_span(counted, dotted),), f" s.{counted}", text), sentence.end()
    return None


def _label(rest: str) -> tuple[Step, int] | None:
    """Read a label, such as "(simplified)" or "notified bodies": the row's own name for a part of a place."""
    label = _LABEL.match(rest)
    if label is None:
        return None
    bracketed, words = label.groups()
    if words and (words.split()[0] in _JOINING or mistyped(words)):
        return None
    name = ((0, (bracketed or words).casefold()),)
    return _step(
        StepKind.LABEL, ((name, name),), f" ({bracketed})" if bracketed else f" {words}"
    ), label.end()


def mistyped(words: str) -> str | None:
    """Return the word of a step that the first or second of these words was meant to be."""
    for word in words.split()[:2]:
        meant = nearest(word, _STEP_WORDS, alike=0.75)
        if meant:
            return meant[0]
    return None


def _span(text: str, value: Callable[[str], Value]) -> Span:
    first, _, last = text.partition("-")
    start = value(first.strip())
    return start, value(last.strip()) if last else start


def _tidy(text: str) -> str:
    return ", ".join("-".join(map(str.strip, part.split("-"))) for part in text.split(","))


def _ordinal(text: str) -> int:
    return _ORDINALS.index(text) + 1 if text in _ORDINALS else int(re.sub(r"\D", "", text))
