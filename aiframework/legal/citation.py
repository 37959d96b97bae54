"""Citations as values: they read like the law, sort in the order of the law and link to the official text.

>>> Citation.parse("article 26 (7)")
Citation('Art. 26(7)')
>>> Citation.parse("Art. 26(7)").parent
Citation('Art. 26')
>>> sorted(map(Citation.parse, ["Art. 5(1)(c)", "Art. 5(1)(ba)", "Art. 5(1)(b)"]))
[Citation('Art. 5(1)(b)'), Citation('Art. 5(1)(ba)'), Citation('Art. 5(1)(c)')]

Two spellings of one place are equal: "Art. 6(3) third subpara." and "Art. 6(3) sub 3". `str` keeps the
spelling of the one who wrote it; `normalise` gives the one spelling that both share.
"""

import re
from collections.abc import Callable, Collection
from difflib import get_close_matches
from enum import Enum
from functools import cache, lru_cache
from typing import Self, TypeAlias, TypedDict

from attrs import field, frozen

__all__ = [
    "CODES",
    "Citation",
    "CitationError",
    "Kind",
    "Step",
    "StepKind",
    "eu_link",
    "leginfo_bill_link",
    "leginfo_code_link",
    "normalise",
    "treaty_link",
]

CODES = {
    "B&P": ("BPC", "business & professions", "bus. & prof."),
    "Civ.": ("CIV", "civil"),
    "Civ. Proc.": ("CCP", "civil procedure"),
    "Com.": ("COM", "commercial"),
    "Corp.": ("CORP", "corporations"),
    "Educ.": ("EDC", "education"),
    "Elec.": ("ELEC", "elections"),
    "Evid.": ("EVID", "evidence"),
    "Fam.": ("FAM", "family"),
    "Fin.": ("FIN", "financial"),
    "Gov.": ("GOV", "government", "gov't", "govt."),
    "H&S": ("HSC", "health & safety", "health & saf."),
    "Ins.": ("INS", "insurance"),
    "Lab.": ("LAB", "labor"),
    "Penal": ("PEN", "pen."),
    "Prob.": ("PROB", "probate"),
    "Pub. Cont.": ("PCC", "public contract"),
    "Pub. Res.": ("PRC", "public resources"),
    "Pub. Util.": ("PUC", "public utilities"),
    "Rev. & Tax.": ("RTC", "revenue & taxation"),
    "Unemp. Ins.": ("UIC", "unemployment insurance"),
    "Veh.": ("VEH", "vehicle"),
    "W&I": ("WIC", "welfare & institutions", "welf. & inst."),
}
"""Codes as they are cited, each with the abbreviation the legislature's site uses and with longer names."""

_Value: TypeAlias = tuple[tuple[int, str], ...]
_Span: TypeAlias = tuple[_Value, _Value]
_StepKey: TypeAlias = tuple[int, tuple[_Span, ...]]
_Key: TypeAlias = tuple[str, tuple[str, int], tuple[int, str], int, _Value, tuple[_StepKey, ...]]

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_WORDS = ("article", "art.", "annex", "recital", "section")
_JOINING = {"and", "in", "of", "or", "to", "with"}
_STEP_WORDS = ("sub", "subpara.", "subparagraph", "sentence", "chapeau", "point", "paragraph")


class CitationError(ValueError):
    """A text that cannot be read as a citation: all that is wrong with it, and what may have been meant."""

    def __init__(self, text: str, problems: Collection[str], suggestion: str | None = None) -> None:
        """Keep the text, the list of problems and the suggestion for whoever shows them."""
        self.text = text
        self.problems = tuple(problems)
        self.suggestion = suggestion
        message = f"cannot read {text!r} as a citation: {'; '.join(self.problems)}"
        super().__init__(message if suggestion is None else f"{message}; did you mean {suggestion!r}?")

    def __reduce__(self) -> tuple[type[Self], tuple[str, tuple[str, ...], str | None]]:
        """Travel between processes whole."""
        return type(self), (self.text, self.problems, self.suggestion)


class Kind(Enum):
    """What a citation begins with; the order of the members is the order of the law."""

    RECITAL = "Recital"
    ARTICLE = "Art."
    SECTION = "§"
    ANNEX = "Annex"


class StepKind(Enum):
    """One way down from a place to a part of it; the order of the members is the order of the law."""

    CHAPEAU = "chapeau"
    SENTENCE = "sentence"
    DIVISION = "section of an annex"
    ITEM = "point of an annex"
    NUMBER = "number in parentheses"
    LETTER = "letter in parentheses"
    ROMAN = "roman numeral in parentheses"
    CAPITAL = "capital letter in parentheses"
    CAPITAL_ROMAN = "capital roman numeral in parentheses"
    SUBPARAGRAPH = "subparagraph"
    LABEL = "label"


_KINDS = tuple(Kind)
_STEP_KINDS = tuple(StepKind)


@frozen
class Step:
    """One step down, such as "(7)", "(b)-(d)", " sub 3" or " s.2"; `spans` holds what it covers."""

    kind: StepKind
    spans: tuple[_Span, ...] = field(repr=False)
    text: str = field(eq=False)
    canonical: str = field(eq=False, repr=False)

    @property
    def key(self) -> _StepKey:
        """Return the place of this step among its neighbours."""
        return _STEP_KINDS.index(self.kind), self.spans

    def covers(self, other: "Step") -> bool:
        """Tell whether all that the other step names lies within this one."""
        return self.kind is other.kind and all(
            any(first <= low and high <= last for first, last in self.spans) for low, high in other.spans
        )


@frozen(order=True, repr=False)
class Citation:
    """A pinpoint in a law: frozen, hashable, and ordered as the law is. Made by `Citation.parse`.

    `instrument` is whatever stood before or after the pinpoint ("AI Act"), `bill` and `code` are what
    American citations put before the section ("SB 53", "B&P", "11 CCR"). All three are part of its identity.
    """

    kind: Kind = field(eq=False, order=False)
    number: str = field(eq=False, order=False)
    steps: tuple[Step, ...] = field(default=(), eq=False, order=False)
    code: str | None = field(default=None, eq=False, order=False)
    bill: str | None = field(default=None, eq=False, order=False)
    instrument: str | None = field(default=None, eq=False, order=False)
    place: _Key = field(init=False)

    @place.default
    def _place(self) -> _Key:
        letters, _, digits = (self.bill or " 0").partition(" ")
        title, _, reporter = (self.code or "").rpartition(" ")
        named = title.isdigit()
        return (
            (self.instrument or "").casefold(),
            (letters, int(digits)),
            (int(title) if named else 0, reporter if named else self.code or ""),
            _KINDS.index(self.kind),
            ((_roman(self.number), ""),) if self.kind is Kind.ANNEX else _dotted(self.number),
            tuple(step.key for step in self.steps),
        )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a citation as people write them; raise `CitationError` with all that is wrong."""
        found, problems = _read(text)
        if found is None:
            raise CitationError(text, problems, _suggest(text))
        return cls(**found)

    @property
    def parent(self) -> Self | None:
        """Return the place this one is part of: Art. 26(7) is part of Art. 26, and Art. 26 of nothing."""
        return self._with(self.steps[:-1]) if self.steps else None

    @property
    def ancestors(self) -> tuple[Self, ...]:
        """Return every place this one is part of, the nearest first."""
        return tuple(self._with(self.steps[:depth]) for depth in reversed(range(len(self.steps))))

    @property
    def canonical(self) -> str:
        """Return the one spelling that all spellings of this place share."""
        return self._head() + "".join(step.canonical for step in self.steps)

    def covers(self, other: "Citation") -> bool:
        """Tell whether the other place is this one or part of it: Art. 41(1)-(2) covers Art. 41(2)."""
        return (
            self.place[:-1] == other.place[:-1]
            and len(self.steps) <= len(other.steps)
            and all(mine.covers(theirs) for mine, theirs in zip(self.steps, other.steps, strict=False))
        )

    def _with(self, steps: tuple[Step, ...]) -> Self:
        return type(self)(self.kind, self.number, steps, self.code, self.bill, self.instrument)

    def _head(self) -> str:
        before = (self.instrument, self.bill, self.code, self.kind.value, self.number)
        return " ".join(part for part in before if part)

    def __str__(self) -> str:
        """Write the citation as it was written, but for its spaces, dashes and abbreviations."""
        return self._head() + "".join(step.text for step in self.steps)

    def __repr__(self) -> str:
        """Write the citation so that it is told from a text."""
        return f"Citation({str(self)!r})"


def normalise(text: str, *, names: Collection[str] | None = None) -> str:
    """Return the one spelling under which to look a citation up, without the instrument's name.

    Where the law in question is known, `names` are its names: a citation that names another instrument is
    then an error and never taken for a place in this one.

    >>> normalise("AI Act article 26 (7)", names=["AI Act"])
    'Art. 26(7)'
    """
    found = Citation.parse(text)
    if names is not None and found.instrument is not None:
        known = {_squeeze(name): name for name in names}
        if _squeeze(found.instrument) not in known:
            meant = get_close_matches(_squeeze(found.instrument), sorted(known), n=1)
            rest = found.canonical.removeprefix(found.instrument)
            here = " or ".join(sorted(names)) or "a law without a name"
            problem = f"it names {found.instrument!r}, and this is {here}"
            raise CitationError(text, [problem], known[meant[0]] + rest if meant else None)
    return Citation(found.kind, found.number, found.steps, found.code, found.bill).canonical


class _Parts(TypedDict, total=False):
    kind: Kind
    number: str
    steps: tuple[Step, ...]
    code: str
    bill: str
    instrument: str


# Reading: first the head (what kind of place, which number), then step by step to the end of the text.


def _pattern(text: str, flags: re.RegexFlag = re.ASCII) -> re.Pattern[str]:
    """Compile a pattern of plain letters and digits: no other script's digit or letter stands for one."""
    return re.compile(text, flags | re.ASCII)


_NOT_IN_A_WORD = r"(?<![A-Za-z])"
_HEADS = (
    (
        Kind.ARTICLE,
        _pattern(_NOT_IN_A_WORD + r"(?:articles?|arts?\.?)\s*(\d+[a-z]*)(?![\w])", re.IGNORECASE),
    ),
    (Kind.ANNEX, _pattern(_NOT_IN_A_WORD + r"(?:annex|anx\.?)\s*([ivxl]+)(?![\w])", re.IGNORECASE)),
    (
        Kind.SECTION,
        _pattern(
            r"(?:§§?|" + _NOT_IN_A_WORD + r"(?:sections?|secs?\.?))\s*(\d+[a-z]?(?:\.\d+[a-z]?)*)(?![\w])",
            re.IGNORECASE,
        ),
    ),
    (
        Kind.RECITAL,
        _pattern(
            _NOT_IN_A_WORD + r"(?:recitals?|rec\.)\s*(?:(\d+[a-z]?)(?![\w/])|\((\d+[a-z]?)\))", re.IGNORECASE
        ),
    ),
)
_BARE = (
    (Kind.ARTICLE, _pattern(r"\d{1,3}[a-z]*(?=[\s(]|$)")),
    (Kind.SECTION, _pattern(r"\d{4,}[a-z]?(?:\.\d+)*(?=[\s(]|$)")),
)
_BILL = _pattern(r"(SB|AB|SCA|ACA)[ -]?(\d+)\b", re.IGNORECASE)
_REPORTER = _pattern(r"(\d+)\s*(?:CCR\b|Cal\.?\s*Code\s*Regs\.?)", re.IGNORECASE)
_NAME = _pattern(r"\D+")
_PLAIN_SECTION = _pattern(r"\d+[a-z]?(?:\.\d+[a-z]?)*(?!\w)")

_POINT = r"(?:\d{1,3}[a-z]{0,3}|[ivx]{1,7}|[a-z]{1,2}|[IVX]{1,7}|[A-Z]{1,2})"
_POINTS = _pattern(rf"\({_POINT}\)(?:\s*-\s*\({_POINT}\))?(?:\s*,\s*\({_POINT}\)(?:\s*-\s*\({_POINT}\))?)*")
_ITEM = r"\d+[a-z]?(?:\.\d+[a-z]?)*"
_ITEMS = _pattern(
    rf"(?:points?\s+)?({_ITEM}(?:\s*-\s*{_ITEM})?(?:\s*,\s*{_ITEM}(?:\s*-\s*{_ITEM})?)*)(?![\w.])"
)
_DIVISION = _pattern(r"(?:section\s+)?([A-Z])(?![\w.])|(?:section)\s+(\d+)(?![\w.])", re.IGNORECASE)
_ORDINAL = r"(?:" + "|".join(_ORDINALS) + r"|\d+(?:st|nd|rd|th))"
_SUBPARAGRAPH = _pattern(
    rf"(?:(?:subparagraph|subpara\.?|sub)\s*(\d+)|({_ORDINAL})\s+(?:subparagraph|subpara\b\.?))(?!\w)"
)
_SENTENCE = _pattern(rf"(?:(?:sentences?\s+|s\.\s*)(\d+(?:\s*-\s*\d+)?)|({_ORDINAL})\s+sentence)(?!\w)")
_CHAPEAU = _pattern(r"(?:chapeau|introductory (?:wording|part|sentence))(?!\w)")
_PARAGRAPH = _pattern(r"(?:paragraph|para\.?|par\.)\s*(\d+[a-z]*)(?!\w)")
_POINT_WORD = _pattern(r"points?\s+(?=\()")
_LABEL = _pattern(r"\(([\w][\w .&-]*)\)|([a-z][a-z]+(?: [a-z]+)*)(?!\w)")
_INSTRUMENT = _pattern(r"(?:of\s+(?:the\s+)?)?([A-Z][\w ./()-]*\w\)?)$")


#: dashes of any length stand for a hyphen
_DASHES = dict.fromkeys(range(0x2010, 0x2015), "-")


def _read(text: str) -> tuple[_Parts | None, list[str]]:
    """Return the parts of a citation, or every problem found on the way."""
    clean = " ".join(text.translate(_DASHES).split()).strip(" ,;")
    problems = _unbalanced(clean)
    parts, rest = _head(clean, problems)
    if parts is None or problems:
        return None, problems
    steps = _steps(rest, parts, problems)
    parts["steps"] = steps
    return (None, problems) if problems else (parts, problems)


def _unbalanced(clean: str) -> list[str]:
    missing = clean.count("(") - clean.count(")")
    if missing == 0:
        return []
    return [
        "a parenthesis is opened and never closed"
        if missing > 0
        else "a parenthesis is closed and never opened"
    ]


def _head(clean: str, problems: list[str]) -> tuple[_Parts | None, str]:
    """Find the kind and the number, and read what stands before them."""
    for kind, pattern in _HEADS:
        found = pattern.search(clean)
        if found:
            number = next(group for group in found.groups() if group)
            if kind is Kind.ANNEX and not _is_roman(number):
                problems.append(f"{number!r} is no roman numeral")
            parts = _before(clean[: found.start()].strip(" ,:"), kind, problems)
            parts["kind"] = kind
            parts["number"] = number.upper() if kind is Kind.ANNEX else number.lower()
            return parts, clean[found.end() :]
    parts, rest = _law(clean)
    if parts:
        section = _PLAIN_SECTION.match(rest)
        if section is None:
            problems.append("it names a bill or a code, and no section of it")
            return None, rest
        parts["kind"] = Kind.SECTION
        parts["number"] = section.group().lower()
        return parts, rest[section.end() :]
    for kind, pattern in _BARE:
        bare = pattern.match(clean)
        if bare:
            return {"kind": kind, "number": bare.group()}, clean[bare.end() :]
    problems.append(
        "it does not say 'Art.', '§', 'Annex' or 'Recital' with a number" if clean else "it is empty"
    )
    return None, clean


def _before(text: str, kind: Kind, problems: list[str]) -> _Parts:
    """Read what stands before a section as bill and code, and before anything else as an instrument."""
    parts, rest = _law(text) if kind is Kind.SECTION else (_Parts(), text)
    if rest and (parts or not _is_name(rest)):
        problems.append(f"{rest!r} says nothing known")
    elif rest:
        parts["instrument"] = rest
        if kind is Kind.SECTION and _near_codes(rest):
            problems.append(f"no code is cited as {rest!r}")
    return parts


def _is_name(text: str) -> bool:
    """Tell whether a text can be the name of an instrument, and is not one more citation."""
    return text[0].isalpha() and "§" not in text and not any(pattern.search(text) for _, pattern in _HEADS)


def _law(text: str) -> tuple[_Parts, str]:
    """Take the bill, the code or the volume of regulations from the beginning; return them and the rest."""
    parts = _Parts()
    bill = _BILL.match(text)
    if bill:
        parts["bill"] = f"{bill.group(1).upper()} {int(bill.group(2))}"
        text = text[bill.end() :].strip(" ,")
    reporter = _REPORTER.match(text)
    name = reporter or _NAME.match(text)
    code = f"{int(reporter.group(1))} CCR" if reporter else name and _code(name.group())
    if name and code:
        parts["code"] = code
        text = text[name.end() :].strip(" ,")
    return parts, text


def _code(name: str) -> str | None:
    """Return how a code is cited, from any of its names."""
    wanted = _squeeze(re.sub(r"(?i)\b(?:code|cal\.?|california|of)(?=\W|$)", " ", name))
    return _names_of_codes().get(wanted)


@cache
def _names_of_codes() -> dict[str, str]:
    """Return how each code is cited, by every name it has."""
    return {_squeeze(name): cited for cited, names in reversed(CODES.items()) for name in (cited, *names)}


def _near_codes(name: str) -> list[str]:
    """Return the code that was meant, if one is near."""
    names = {_squeeze(code): code for code in CODES}
    return [names[near] for near in get_close_matches(_squeeze(name), sorted(names), n=1, cutoff=0.7)]


def _squeeze(text: str) -> str:
    """Return a name without its case, spaces and punctuation, for comparing."""
    return re.sub(r"[\s.,'()]", "", re.sub(r"(?i)\band\b", "&", text)).casefold()


def _steps(rest: str, parts: _Parts, problems: list[str]) -> tuple[Step, ...]:
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


def _step(kind: StepKind, spans: tuple[_Span, ...], canonical: str, text: str | None = None) -> Step:
    return Step(kind, spans, canonical if text is None else text, canonical)


def _annex_step(rest: str, steps: list[Step]) -> tuple[Step, int] | None:
    """Read a section ("A") or a point ("4", "3.1-3.4", "1-6, 8") of an annex."""
    division = _DIVISION.match(rest)
    if division and not steps:
        capital, number = division.groups()
        value = _dotted(number) if number else ((0, capital.upper()),)
        text = f" Section {number}" if number else f" {capital.upper()}"
        return _step(StepKind.DIVISION, ((value, value),), text), division.end()
    if any(step.kind is not StepKind.DIVISION for step in steps):
        return None
    in_parentheses = re.match(r"\((\d+[a-z]?)\)", rest)
    items = in_parentheses or _ITEMS.match(rest)
    if items is None:
        return None
    spans = tuple(_span(part, _dotted) for part in items.group(1).split(","))
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

    def value(text: str) -> _Value:
        if step_kind is StepKind.NUMBER:
            return _dotted(text)
        if step_kind in {StepKind.ROMAN, StepKind.CAPITAL_ROMAN} and _is_roman(text):
            return ((_roman(text), ""),)
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
        return StepKind.ROMAN if StepKind.LETTER in held and _is_roman(first) else StepKind.LETTER
    return StepKind.CAPITAL_ROMAN if StepKind.ROMAN in held and _is_roman(first) else StepKind.CAPITAL


def _named_step(rest: str) -> tuple[Step, int] | None:
    """Read a step that is said in words."""
    chapeau = _CHAPEAU.match(rest)
    if chapeau:
        return _step(StepKind.CHAPEAU, ((((0, ""),), ((0, ""),)),), " chapeau"), chapeau.end()
    paragraph = _PARAGRAPH.match(rest)
    if paragraph:
        number = _dotted(paragraph.group(1))
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
        return _step(StepKind.SENTENCE, (_span(counted, _dotted),), f" s.{counted}", text), sentence.end()
    return None


def _label(rest: str) -> tuple[Step, int] | None:
    """Read a label, such as "(simplified)" or "notified bodies": the row's own name for a part of a place."""
    label = _LABEL.match(rest)
    if label is None:
        return None
    bracketed, words = label.groups()
    if words and (words.split()[0] in _JOINING or _mistyped(words)):
        return None
    name = ((0, (bracketed or words).casefold()),)
    return _step(
        StepKind.LABEL, ((name, name),), f" ({bracketed})" if bracketed else f" {words}"
    ), label.end()


def _mistyped(words: str) -> str | None:
    """Return the word of a step that the first or second of these words was meant to be."""
    for word in words.split()[:2]:
        meant = get_close_matches(word, _STEP_WORDS, n=1, cutoff=0.75)
        if meant:
            return meant[0]
    return None


def _span(text: str, value: Callable[[str], _Value]) -> _Span:
    first, _, last = text.partition("-")
    start = value(first.strip())
    return start, value(last.strip()) if last else start


def _dotted(text: str) -> _Value:
    """Return the place of a number: 22757.2 before 22757.12, 4 before 4a before 5."""
    if text.isdecimal():
        return ((int(text), ""),)
    pairs = re.findall(r"(\d+)([a-z]*)", text.lower())
    return tuple((int(digits), letters) for digits, letters in pairs)


def _tidy(text: str) -> str:
    return ", ".join("-".join(map(str.strip, part.split("-"))) for part in text.split(","))


def _ordinal(text: str) -> int:
    return _ORDINALS.index(text) + 1 if text in _ORDINALS else int(re.sub(r"\D", "", text))


_ROMAN = _pattern(r"(?=.)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def _is_roman(text: str) -> bool:
    return _ROMAN.fullmatch(text) is not None


def _roman(text: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in text.lower()]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _numeral(number: int) -> str:
    """Return a number below a hundred as a roman numeral."""
    tens = ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC")
    ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return tens[number // 10 % 10] + ones[number % 10]


def _suggest(text: str) -> str | None:
    """Mend the usual slips, and return the result if it reads as a citation."""
    mended = re.sub(r"\s+", " ", text).strip(" ,;.")
    mended = re.sub(r"[A-Za-z]{3,}\.?(?=\s*[\dIVX])", _mended_word, mended, count=1)
    mended = re.sub(r"(?i)^(art\w*\.?\s*)?(\d{1,3})\.(\d{1,2}[a-z]?)(?!\d)", r"Art. \2(\3)", mended)
    mended = re.sub(
        r"(?i)annex\s*(\d{1,2})\b", lambda found: f"Annex {_numeral(int(found.group(1)))}", mended
    )
    mended = re.sub(r"(?<=[\s)])[a-z]{3,}", lambda found: _mistyped(found.group()) or found.group(), mended)
    mended = re.sub(r"^(\D*?)(?=\s*§)", _mended_code, mended)
    missing = mended.count("(") - mended.count(")")
    mended = re.sub(r"\({2,}", "(", mended) if missing > 0 else re.sub(r"\){2,}", ")", mended)
    mended = re.sub(r"\((\w+)(?=\(|$|\s)", r"(\1)", mended)
    for each in (mended, re.sub(r"^(?!Annex)([A-Z]\D*?)\s+(?=\d{1,3}[a-z]?\()", r"\1 Art. ", mended)):
        found, _ = _read(each)
        if found is not None:
            return str(Citation(**found))
    return None


def _mended_word(found: re.Match[str]) -> str:
    meant = get_close_matches(found.group().lower(), _WORDS, n=1, cutoff=0.6)
    return meant[0].title() if meant else found.group()


def _mended_code(found: re.Match[str]) -> str:
    return "".join(_near_codes(found.group(1))) or found.group(1)


# Links to the official texts. They are made, never fetched.

_CELEX = _pattern(r"([03])(\d{4})([RLD])(\d{4})(?:-(\d{4})(\d{2})(\d{2}))?")
_ELI_TYPES = {"R": "reg", "L": "dir", "D": "dec"}
_ANCHORS = {Kind.ARTICLE: "art", Kind.ANNEX: "anx", Kind.RECITAL: "rct"}


def eu_link(citation: Citation | str, celex: str) -> str:
    """Return the EUR-Lex address of an article, annex or recital, by European Legislation Identifier.

    "32024R1689" is the act as published, "02024R1689-20260727" the consolidated text of that day. The link
    goes to the whole article, annex or recital. Consolidated texts leave recitals out: a recital always
    links to the act as published. Delegated and implementing acts have identifiers of their own and are not
    known here.
    """
    place = Citation.parse(citation) if isinstance(citation, str) else citation
    act = _CELEX.fullmatch(celex)
    if act is None or (act.group(1) == "0") != (act.group(5) is not None):
        message = (
            f"cannot read {celex!r} as the CELEX number of a regulation, directive or decision: "
            "write '32024R1689' for the act as published or '02024R1689-20260727' for a consolidated text"
        )
        raise ValueError(message)
    if place.kind not in _ANCHORS:
        message = (
            f"cannot link {str(place)!r} to EUR-Lex: acts of the Union have articles, annexes and recitals"
        )
        raise ValueError(message)
    _, year, letter, number, *day = act.groups()
    version = "-".join(day) if day[0] and place.kind is not Kind.RECITAL else "oj"
    address = f"https://eur-lex.europa.eu/eli/{_ELI_TYPES[letter]}/{year}/{int(number)}/{version}"
    return f"{address}#{_ANCHORS[place.kind]}_{place.number}"


def treaty_link(number: int) -> str:
    """Return the Treaty Office's page on a treaty of the Council of Europe, by its number in the series."""
    return f"https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum={number:03d}"


def leginfo_bill_link(bill_id: str) -> str:
    """Return the California Legislature's page on a bill, such as "202320240SB1047": session, then bill."""
    if not re.fullmatch(r"\d{8}\d[A-Z]{2,4}\d+", bill_id):
        message = (
            f"cannot read {bill_id!r} as a bill of the California Legislature: write the two years of the "
            "session, 0 for the regular session, and the bill, such as '202320240SB1047'"
        )
        raise ValueError(message)
    return f"https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id={bill_id}"


def leginfo_code_link(code: str, section: str) -> str:
    """Return the California Legislature's page on a section: ("B&P", "22757.12"), or "BPC" for "B&P"."""
    laws = {names[0]: names[0] for names in CODES.values()} | {
        cited: names[0] for cited, names in CODES.items()
    }
    law = laws.get(code) or laws.get(_code(code) or "")
    if law is None:
        meant = get_close_matches(code, sorted(laws), n=1)
        message = f"no code of California is cited as {code!r}" + (
            f"; did you mean {meant[0]!r}?" if meant else ""
        )
        raise ValueError(message)
    number = section.removeprefix("§").strip().rstrip(".")
    if not _PLAIN_SECTION.fullmatch(number):
        message = (
            f"cannot read {section!r} as a section: write its number without subdivisions, such as '22757.12'"
        )
        raise ValueError(message)
    page = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
    return f"{page}?lawCode={law}&sectionNum={number}."
