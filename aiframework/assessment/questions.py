"""The next question: what can still change the result, ordered so that few answers settle it.

Every answer that makes a difference is tried, all at once, and what would still be asked after it is counted: the best
question is the one after which the fewest are expected to be left. Yes is taken to be rarer than no, and nothing of a
list as likely as something: most systems do few of the things that law asks about. Questions of which a no rules out
much go together on one list, of which one ticks what is so. Where duties are open, an interview first asks in which
roles somebody acts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import mul
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from aiframework.assessment.aims import Aims, Goal, aims_of
from aiframework.facts.index import section_class
from aiframework.logic import Kind, Question
from aiframework.logic.bits import places as bits_set
from aiframework.logic.opening import Supposed, Tried
from aiframework.logic.residual import Missing
from aiframework.logic.sensitive import Sensitive

if TYPE_CHECKING:
    from aiframework.assessment.assessment import Assessment

__all__ = ["Asked", "Checklist", "OpenQuestion", "Ranking", "each_question", "next_question", "questions"]

#: how likely yes is taken to be, and that nothing is on a list of any number of things
YES_IS: Final = 0.3
NOTHING_IS: Final = 0.5
#: how many questions go on one list at least and at most
FEWEST, MOST = 3, 8
#: of how many questions, those of which a no leaves the fewest, a list is put together; and two answers looked ahead
_SIEVED, _FIRST, _SECOND = 48, 6, 60


@attrs.frozen(kw_only=True)
class OpenQuestion:
    """A question worth asking.

    Attributes:
        missing: where the answer goes, and the fact it answers.
        bears_on: the open results that hang on it, by key.
        answers: the answers that make a difference to the conditions it stands in.
        settles: how many of the open results each of these answers would settle at once.
        leaves: how many questions would be open after each of these answers.
        expected: how many are expected to be open after the answer.
    """

    missing: Missing
    bears_on: tuple[str, ...]
    answers: tuple[Any, ...] = ()
    settles: tuple[int, ...] = ()
    leaves: tuple[int, ...] = ()
    expected: float = 0.0

    @property
    def place(self) -> str:
        """Where the answer goes: `deployer.told_workers_before_use`."""
        return self.missing.place

    @property
    def question(self) -> str:
        """The plain question."""
        return self.missing.question

    @property
    def fact(self) -> Question[Any] | None:
        """The fact, where it is one (a list that is not complete, or a doubt, is none)."""
        return self.missing.fact

    @property
    def unit(self) -> str:
        """The unit of a number ("EUR", "years"); empty where there is none."""
        return "" if self.fact is None else self.fact.unit

    @property
    def allowed(self) -> str:
        """What may be answered, in words: "true or false", "a list of one of 'work', 'school'"."""
        return "how many, or their names" if self.fact is None else self.fact.kind.name

    @property
    def why(self) -> str:
        """Why it is asked: the provisions that hang on it."""
        shown = ", ".join(self.bears_on[:3])
        more = len(self.bears_on) - 3
        return f"{shown} and {more} more" if more > 0 else shown

    @property
    def weight(self) -> float:
        """How many open results an answer settles on average."""
        return sum(self.settles) / len(self.settles) if self.settles else 0.0


@attrs.frozen(kw_only=True)
class Checklist:
    """Several yes-or-no questions on one list, of which one ticks what is so; nothing ticked is an answer to all.

    Attributes:
        of: the questions.
        expected: how many questions are expected to be open after the answer.
    """

    of: tuple[OpenQuestion, ...]
    expected: float = 0.0

    @property
    def question(self) -> str:
        """The plain question."""
        return "Which of these are so? If none is, that is an answer too."

    @property
    def places(self) -> tuple[str, ...]:
        """Where the answers go."""
        return tuple(each.place for each in self.of)

    @property
    def bears_on(self) -> tuple[str, ...]:
        """The open results that hang on it, by key."""
        return tuple(dict.fromkeys(key for each in self.of for key in each.bears_on))

    @property
    def why(self) -> str:
        """Why it is asked: one no to all of these rules out the most."""
        return f"a no to all leaves {min(each.leaves[-1] for each in self.of) if self.of else 0} questions or fewer"


Asked = OpenQuestion | Checklist


def questions(
    assessment: "Assessment", *, goal: Goal = "all", ahead: Literal[1, 2] = 1
) -> tuple[OpenQuestion, ...]:
    """Return what is worth asking, the best first.

    Args:
        assessment: what is known so far.
        goal: "all" (whatever binds on the day), "tier", "violations", the id of a law, a citation, or a day.
        ahead: how many answers are looked ahead; with two, the best few are ordered by what the best question after
            each of their answers would leave.

    Raises:
        NoSuchProvisionError: the goal is none of these.
    """
    return tuple(each_question(assessment, goal=goal, ahead=ahead))


def each_question(
    assessment: "Assessment", *, goal: Goal = "all", ahead: Literal[1, 2] = 1
) -> Iterator[OpenQuestion]:
    """Yield what is worth asking, the best first; whether one is idle is looked into only when its turn comes.

    The arguments and errors are those of `questions`.
    """
    ranking = Ranking(aims_of(assessment, goal))
    several = ranking.ranked() if ahead == 1 else ranking.two_ahead()
    plain = ranking.aims.plainly_matter(ranking.sensitive) if several else ()
    yield from (ranking.told(each) for each in several if each.place in plain or not ranking.is_idle(each))


def next_question(
    assessment: "Assessment", *, goal: Goal = "all", without: Iterable[str] = (), ahead: Literal[1, 2] = 1
) -> Asked | None:
    """Return the best question, or list of questions; None where the goal is settled as far as answers can.

    Args:
        assessment: what is known so far.
        goal: as for `questions`.
        without: places not to ask about: what the person does not know.
        ahead: how many answers are looked ahead, as for `questions`.
    """
    ranking = Ranking(aims_of(assessment, goal), frozenset(without))
    several = ranking.ranked() if ahead == 1 else ranking.two_ahead()
    best = next((each for each in several if not ranking.is_idle(each)), None)
    if best is None:
        return None
    who = ranking.of_roles(several)
    if who is not None:
        return ranking.told(who)
    together = ranking.checklist(several)
    if together is None or together.expected >= best.expected:
        return ranking.told(best)
    return attrs.evolve(together, of=tuple(map(ranking.told, together.of)))


@attrs.define(slots=False)
class Ranking:
    """Tries every answer to every open question, once for each part that is asked for.

    Attributes:
        aims: what is to be settled.
        without: places not to ask about.
    """

    aims: Aims
    without: frozenset[str] = frozenset()
    timed: set[str] = attrs.field(factory=set)

    def ranked(self) -> tuple[OpenQuestion, ...]:
        """Return every open question, the one after which the fewest are expected to be left first."""
        now = self.now
        demands = list(self.aims.demands(now))
        self.open = [place for place in now.asked(demands) if place not in self.without]
        if not self.open:
            return tuple(self._of_times())
        answers = {place: _answers(self.aims, place) for place in self.open}
        number = sum(map(len, answers.values()))
        tried = self.aims.opening.tried_each(self.open, now)
        self.after = {
            place: where
            for place, where in tried.asked(self.aims.demands(tried)).items()
            if place not in self.without
        }
        left = _counts(self.after.values(), number)
        open_aims = [aim for aim in self.aims.aims if not aim.settled(now)]
        settled = _counts([aim.settled(tried) for aim in open_aims], number)
        found: list[OpenQuestion] = []
        self.row_of: dict[str, int] = {}
        first = 0
        for place, several in answers.items():
            last = first + len(several)
            self.row_of[place] = first
            found.append(
                OpenQuestion(
                    missing=_missing(self.aims, place),
                    bears_on=(),
                    answers=several,
                    settles=tuple(settled[first:last]),
                    leaves=tuple(left[first:last]),
                    expected=_expected(self.aims, place, several, left[first:last]),
                )
            )
            first = last
        order = {place: number for number, place in enumerate(self.open)}
        found.sort(key=lambda each: (each.expected, -each.weight, order[each.place]))
        return (*found, *self._of_times())

    def _of_times(self) -> Iterator[OpenQuestion]:
        """Yield what clocks lack: when it began, when it was done. It is asked last, since it may prove idle."""
        for missing, keys in self.aims.times.items():
            if missing.fact is not None and missing.place not in {*self.open, *self.without}:
                self.timed.add(missing.place)
                yield OpenQuestion(missing=missing, bears_on=tuple(keys), expected=len(self.open))

    def is_idle(self, question: OpenQuestion) -> bool:
        """Return whether no answers to the others leave anything that hangs on this one."""
        return question.place not in self.timed and not self.aims.matters(question.place, self.sensitive)

    @cached_property
    def now(self) -> Tried:
        """The truth of everything by what is known."""
        return self.aims.tried([{}])

    @cached_property
    def sensitive(self) -> Sensitive:
        """What tells idle questions."""
        return Sensitive(self.aims.opening, self.now)

    def told(self, question: OpenQuestion) -> OpenQuestion:
        """Return a question with the results that hang on it."""
        where = self._bearing.get(question.place)
        return question if where is None else attrs.evolve(question, bears_on=self._keys_at(where))

    @cached_property
    def _bearing(self) -> dict[str, int]:
        """The open results that hang on each place, as a bit for each aim."""
        aims = self.aims.aims
        all_aims = self.now.repeated(len(aims))
        wanted: list[tuple[int, int]] = []
        demanded = {literal for literal, where in self.aims.demands(self.now) if where}
        for number, aim in enumerate(aims):
            mine = (aim.first, *(() if aim.then is None else (aim.then,)))
            wanted += [(literal, 1 << number) for literal in mine if literal in demanded]
        return all_aims.asked(wanted)

    def _keys_at(self, where: int) -> tuple[str, ...]:
        return tuple(self.aims.aims[number].key for number in bits_set(where))

    def two_ahead(self) -> tuple[OpenQuestion, ...]:
        """Return every open question; the best few by what is left after the best second answer."""
        several = self.ranked()
        first, second = several[:_FIRST], [each for each in several[:_SECOND] if each.answers]
        rows: list[Supposed] = []
        for one in first:
            for answer in one.answers:
                rows += [
                    {one.place: answer, other.place: then}
                    for other in second
                    if other.place != one.place
                    for then in other.answers
                ]
        if not rows:
            return several
        tried = self.aims.tried(rows, self.now)
        asked = [w for place, w in tried.asked(self.aims.demands(tried)).items() if place not in self.without]
        left = iter(_counts(asked, len(rows)))
        found: list[OpenQuestion] = []
        for one in first:
            best: list[float] = []
            for _ in one.answers:
                after = [
                    _expected(self.aims, o.place, o.answers, [next(left) for _ in o.answers])
                    for o in second
                    if o.place != one.place
                ]
                best.append(min(after, default=0.0))
            expected = _expected(self.aims, one.place, one.answers, best) if best else one.expected
            found.append(attrs.evolve(one, expected=expected))
        return (*sorted(found, key=lambda each: each.expected), *several[_FIRST:])

    def of_roles(self, several: Iterable[OpenQuestion]) -> OpenQuestion | None:
        """Return the question in which roles somebody acts, where duties are open and it matters.

        It comes before what would rule out more at once: anybody can answer it, and no duty is asked about before it is
        known to whom. An interview is hardly ever longer for it, and mostly shorter.
        """
        if all(aim.then is None for aim in self.aims.aims):
            return None
        from aiframework.facts.operator import Operator  # noqa: PLC0415 - facts load on first use

        found = next((each for each in several if each.fact is Operator.roles), None)
        return None if found is None or self.is_idle(found) else found

    def checklist(self, several: Sequence[OpenQuestion]) -> Checklist | None:
        """Return the yes-or-no questions of which a no rules out the most, together; None where too few do."""
        yes_or_no = [e for e in several if e.answers and e.fact is not None and e.fact.kind == Kind(bool)]
        parts = {place for each in yes_or_no for place in _parts_of(each)}
        yes_or_no = [each for each in yes_or_no if each.place not in parts]
        yes_or_no.sort(key=lambda each: each.leaves[each.answers.index(False)])
        ruled_out = self._ruled_out(yes_or_no[:_SIEVED])
        # first those that rule out others; what is left when there are too few of them has to be asked anyhow
        chosen = _chosen(ruled_out, worth=2) or _chosen(ruled_out, worth=1)
        mine = [each for each in several if each.place in chosen and not self.is_idle(each)]
        return self._together(mine) if len(mine) >= FEWEST else None

    def _ruled_out(self, several: Iterable[OpenQuestion]) -> dict[str, set[str]]:
        """Return what need not be asked after a no to each, itself with it."""
        after_no = {self.row_of[each.place] + each.answers.index(False): each.place for each in several}
        rows = sum(1 << row for row in after_no)
        ruled_out: dict[str, set[str]] = {place: set() for place in after_no.values()}
        for place in self.open:
            for row in bits_set(rows & ~self.after.get(place, 0)):
                ruled_out[after_no[row]].add(place)
        return ruled_out

    def _together(self, of: list[OpenQuestion]) -> Checklist:
        none = {each.place: False for each in of}
        tried = self.aims.tried([none, *({**none, each.place: True} for each in of)], self.now)
        asked = [w for place, w in tried.asked(self.aims.demands(tried)).items() if place not in self.without]
        left = _counts(asked, len(of) + 1)
        nothing = max((1 - YES_IS) ** len(of), NOTHING_IS)
        one = (1 - nothing) / len(of)
        return Checklist(of=tuple(of), expected=nothing * left[0] + sum(one * each for each in left[1:]))


def _parts_of(question: OpenQuestion) -> Iterator[str]:
    """Yield where the answers to the parts of a whole go: not on one list with it, since they may not contradict it."""
    if question.fact is not None and question.fact.sums_up is not None:
        section = question.place.rpartition(".")[0]
        for name in question.fact.sums_up.names():
            yield name if "." in name else f"{section}.{name}"


def _chosen(ruled_out: Mapping[str, set[str]], *, worth: int) -> list[str]:
    """Return places that together rule out the most, each at least so many; none where they are too few for a list."""
    chosen: list[str] = []
    gone: set[str] = set()
    while len(chosen) < MOST:
        place = max(ruled_out, key=lambda each: len(ruled_out[each] - gone), default="")
        if not place or place in gone or len(ruled_out[place] - gone) < worth:
            break
        chosen.append(place)
        gone |= ruled_out[place]
    return chosen if len(chosen) >= FEWEST else []


def _answers(aims: Aims, place: str) -> tuple[Any, ...]:
    """Return the answers to try: of a fact those that tests tell apart, of a list that there are no more."""
    fact = aims.opening.facts.get(place)
    return (True,) if fact is None else aims.opening.answers_to(fact)


def _missing(aims: Aims, place: str) -> Missing:
    fact = aims.opening.facts.get(place)
    return Missing(place, fact) if fact is not None else Missing(place, kind=section_class(place))


def _expected(aims: Aims, place: str, answers: Sequence[Any], left: Sequence[float]) -> float:
    """Return how many questions are expected to be left."""
    fact = aims.opening.facts.get(place)
    if fact is None:  # of a list one learns how many there are; what is asked of each comes on top
        return NOTHING_IS * left[0] + (1 - NOTHING_IS) * (left[0] + 1)
    chances = _chances(fact, answers)
    found: float = sum(map(mul, chances, left))
    return found


#: yes, then no; no, then yes: how likely each is taken to be
_YES_NO, _NO_YES = (YES_IS, 1 - YES_IS), (1 - YES_IS, YES_IS)


def _chances(fact: Question[Any], answers: Sequence[Any]) -> Sequence[float]:
    """Return how likely each answer is taken to be."""
    if fact.kind.base is bool and not fact.kind.many:
        yes_no, no_yes = (_NO_YES, _YES_NO) if fact.mostly == "yes" else (_YES_NO, _NO_YES)
        return yes_no if answers[0] else no_yes
    if fact.kind.many and frozenset() in answers and len(answers) > 1:
        rest = (1 - NOTHING_IS) / (len(answers) - 1)
        return [NOTHING_IS if not answer else rest for answer in answers]
    return [1 / len(answers)] * len(answers)


def _counts(planes: Iterable[int], rows: int) -> list[int]:
    """Return in how many planes each row stands: added up bit by bit, all rows at once."""
    digits: list[int] = []
    for plane in planes:
        carry = plane
        for place, digit in enumerate(digits):
            digits[place], carry = digit ^ carry, digit & carry
            if not carry:
                break
        if carry:
            digits.append(carry)
    texts = [f"{digit:0{rows}b}"[::-1] for digit in reversed(digits)]
    return [int("".join(bits), 2) for bits in zip(*texts, strict=True)] or [0] * rows
