"""The report people read: counts first, then what is breached, running, open and coming, the most urgent first.

Each list is short unless all is asked for. Duties that bind for the same reason, from the same day and at the same cost
stand together.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from textwrap import wrap

import attrs

from aiframework.assessment.assessment import Assessment
from aiframework.assessment.finding import Conclusion
from aiframework.assessment.outcome import NOTHING_OWED, Outcome
from aiframework.assessment.questions import each_question
from aiframework.assessment.repairs import repairs
from aiframework.assessment.todo import Entry, Urgency, answer_in_words, entries
from aiframework.facts.operator import Role
from aiframework.legal.calendar import Force
from aiframework.logic import UNKNOWN, Truth
from aiframework.write.shared import determined, stands

__all__ = ["Limits", "text"]

_NARROWEST, _WIDEST = 60, 120


def _readable(width: int) -> int:
    return min(max(width, _NARROWEST), _WIDEST)


@attrs.frozen(kw_only=True)
class Limits:
    """How much a report tells.

    Attributes:
        width: the width of a line.
        duties: how many duties are told under a heading, or under a date.
        questions: how many questions are told under a heading.
        asked: how many questions are told of one duty.
        names: how many provisions are named in a line.
    """

    width: int = attrs.field(default=100, converter=_readable)
    duties: int = 6
    questions: int = 4
    asked: int = 3
    names: int = 3

    @classmethod
    def none(cls, *, width: int = 100) -> "Limits":
        """Tell everything."""
        return cls(width=width, duties=10**6, questions=10**6, asked=10**6, names=10**6)


def text(assessment: Assessment, limits: Limits | None = None) -> str:
    """Return the report.

    Args:
        assessment: what to report.
        limits: how much is told.
    """
    return "\n".join(_Report(assessment, limits or Limits(), entries(assessment)).lines()) + "\n"


@attrs.frozen
class _Report:
    """One report being written."""

    assessment: Assessment
    limits: Limits
    todo: tuple[Entry, ...]

    def lines(self) -> Iterator[str]:
        for line in determined(self.assessment):
            yield from self._wrapped(line, "") or [""]
        yield from self._head()
        yield from self._counts()
        yield from self._tiers()
        yield from self._duties(Urgency.BREACHED, "VIOLATIONS", "breached and binding")
        yield from self._duties(Urgency.RUNNING, "RUNNING", "not done yet, and the time still runs")
        yield from self._duties(Urgency.OPEN, "OPEN", "binding, and not known whether met")
        yield from self._duties(
            Urgency.BREACHED_IF_IT_BINDS, "BREACHED IF THEY BIND", "whether they bind is not known"
        )
        yield from self._duties(
            Urgency.TO_RULE_OUT, "TO RULE OUT", "forbidden, and not known whether it is done"
        )
        yield from self._perhaps()
        yield from self._coming()
        yield from self._duties(Urgency.TO_KEEP, "TO KEEP", "met, and owed or to be renewed until a day")
        yield from self._met()
        yield from self._reach()
        yield from self._advice()
        yield from self._not_law()
        yield from self._status()

    # -- the top ------------------------------------------------------------------------------------------

    def _head(self) -> Iterator[str]:
        asked = self.assessment
        told = sorted(asked.viewpoint & {role.value for role in Role}) or sorted(asked.viewpoint)
        roles = f", as {', '.join(told)}" if told else ""
        yield from self._wrapped(
            f"{asked.system.name}{roles}: on {asked.now.isoformat()}, by the law as known on {asked.known}",
            "",
        )
        laws = asked.plan.lawbook.instruments
        yield from self._wrapped(f"laws: {', '.join(instrument.short for instrument in laws)}", "")
        if asked.verified == "text":
            yield from self._wrapped("only what was read in the text of the law: the rest is left out", "")

    def _counts(self) -> Iterator[str]:
        """Tell how much there is of everything, before anything else."""
        yield ""
        words = {
            Urgency.BREACHED: "breached",
            Urgency.RUNNING: "running",
            Urgency.OPEN: "open",
            Urgency.BREACHED_IF_IT_BINDS: "breached if they bind",
            Urgency.TO_RULE_OUT: "to rule out",
            Urgency.PERHAPS: "may bind",
            Urgency.COMING: "coming",
            Urgency.TO_KEEP: "to keep",
        }
        counts = Counter(entry.urgency for entry in self.todo)
        always = {Urgency.BREACHED, Urgency.OPEN}
        parts = [f"{counts[each]} {word}" for each, word in words.items() if counts[each] or each in always]
        binding = Counter(f.outcome for f in self.assessment.findings if f.force is Force.BINDING)
        parts.append(f"{binding[Outcome.MET]} met")
        if binding[Outcome.MET_IF_APPLICABLE]:
            parts.append(f"{binding[Outcome.MET_IF_APPLICABLE]} met if they bind")
        parts.append(f"{sum(binding[each] for each in NOTHING_OWED)} not owed")
        yield from self._wrapped(" · ".join(parts), "")

    def _tiers(self) -> Iterator[str]:
        if self.assessment.tiers:
            yield from self._heading("TIERS")
        for tiers in self.assessment.tiers:
            bounds = (
                tiers.at_least if tiers.settled else f"at least {tiers.at_least}, at most {tiers.at_most}"
            )
            also = f" (holds: {', '.join(tiers.holding)})" if len(tiers.holding) > 1 else ""
            yield from self._wrapped(f"{tiers.instrument}, {tiers.scale}: {bounds}{also}", "  ")
            if not tiers.settled and tiers.missing:
                first = tiers.missing[0]
                number = _number(len(tiers.missing), "answer")
                yield from self._asked(first.place, f"{first.question} ({number} would settle it)", "    ")

    # -- duties -------------------------------------------------------------------------------------------

    def _of(self, urgency: Urgency) -> list[Entry]:
        return [entry for entry in self.todo if entry.urgency is urgency]

    def _duties(self, urgency: Urgency, title: str, meaning: str) -> Iterator[str]:
        found = self._of(urgency)
        if not found and urgency is Urgency.BREACHED:
            yield from self._heading("VIOLATIONS (0): none that what is told would show")
        if found:
            yield from self._heading(f"{title} ({len(found)}): {meaning}")
        yield from self._grouped(found[: self.limits.duties])
        yield from self._more(len(found), "  ")

    def _grouped(self, found: Sequence[Entry]) -> Iterator[str]:
        """Tell duties under what they share: why they bind, from when, and at what cost."""
        groups: dict[tuple[object, ...], list[Entry]] = {}
        for entry in found:
            groups.setdefault((entry.why, entry.by, entry.exposure), []).append(entry)
        for group in groups.values():
            yield from self._shared(group[0])
            for entry in group:
                yield from self._duty(entry)

    def _shared(self, entry: Entry) -> Iterator[str]:
        yield ""
        why = "; ".join(entry.why) or "whoever the law reaches"
        yield from self._wrapped(f"why: {why}", "  ", "        ")
        yield from self._wrapped(f"when: {entry.by}", "  ", "        ")
        if entry.exposure:
            yield from self._wrapped(f"fine: {entry.exposure}", "  ", "        ")

    def _duty(self, entry: Entry) -> Iterator[str]:
        norm = entry.finding.provision
        mark = "[!]" if entry.broken else "[x]" if entry.urgency is Urgency.TO_KEEP else "[ ]"
        yield from self._wrapped(f"{mark} {entry.finding.key}: {norm.says}", "  ", "      ")
        places = {missing.place for missing in entry.missing}
        for word, told in (("depends on", entry.whether), ("unless", entry.unless)):
            terms = [each for each in told if each not in places]
            if terms:
                yield from self._wrapped(f"{word}: {', '.join(self._some(terms))}", "      ", "        ")
        for found in entry.found:
            yield from self._wrapped(f"told: {found}", "      ", "        ")
        if entry.urgency is Urgency.BREACHED:
            yield from self._put_right(entry)
        asked = min(self.limits.asked, 1) if entry.urgency is Urgency.TO_RULE_OUT else self.limits.asked
        for missing in entry.missing[:asked]:
            yield from self._asked(missing.place, missing.question, "      ")
        if len(entry.missing) > asked:
            yield f"      and {_number(len(entry.missing) - asked, 'more question')}"
        for support in entry.finding.rests_on:
            yield from self._wrapped(f"rests on less than the text: {support}", "      ", "        ")
        if entry.broken and norm.link:
            yield f"      {norm.link}"

    def _put_right(self, entry: Entry) -> Iterator[str]:
        """Tell what would put a breach right: of the smallest ways one that does something, before one that stops."""
        found = repairs(self.assessment, entry.finding)
        ways = sorted(found.ways, key=lambda way: any(change.after is False for change in way.changes))
        for change in ways[0].changes if ways else ():
            now = "not answered" if change.before is UNKNOWN else f"now {answer_in_words(change.before)}"
            wanted = (
                f"make it {answer_in_words(change.after)}: {change.fact.question} ({change.place}: {now})"
            )
            yield from self._wrapped(wanted, "      ", "        ")
        if not ways:
            yield from self._wrapped(
                f"to do: {str(found).removeprefix(f'{entry.finding.key}: ')}", "      ", "        "
            )

    # -- what may bind, and what is coming ----------------------------------------------------------------

    def _perhaps(self) -> Iterator[str]:
        """Tell what may bind by the questions that settle it, the most deciding first."""
        found = self._of(Urgency.PERHAPS)
        if not found:
            return
        yield from self._heading(f"MAY BIND ({len(found)}): not known whether they reach this case")
        if len(self.assessment.plan.lawbook.instruments) > 1:
            laws = Counter(entry.finding.provision.instrument.short for entry in found)
            told = ", ".join(f"{law} {number}" for law, number in laws.items())
            yield from self._wrapped(f"by law: {told} (--law asks some laws alone)", "  ")
        keys = {entry.finding.key for entry in found}
        asked = (each for each in each_question(self.assessment) if keys.intersection(each.bears_on))
        yield "  the questions that bear on them, the most deciding first"
        for each in islice(asked, self.limits.questions):
            bears = [key for key in each.bears_on if key in keys]
            yield from self._asked(each.place, each.question, "  ")
            yield from self._wrapped(
                f"bears on {_number(len(bears), 'provision')}: {', '.join(self._some(bears))}", "      "
            )
        if next(asked, None):
            yield "  and more (--all)"
        yield from self._by_what_decides(found)

    def _by_what_decides(self, found: Sequence[Entry]) -> Iterator[str]:
        """Tell what may bind under what decides whether it does, the largest group first."""
        groups: dict[tuple[str, ...], list[str]] = {}
        for entry in found:
            groups.setdefault(entry.whether, []).append(entry.finding.key)
        told = sorted(groups.items(), key=lambda group: -len(group[1]))
        yield ""
        for whether, names in told[: self.limits.duties]:
            words = ", ".join(self._some(whether))
            yield from self._wrapped(f"depends on {words}: {', '.join(self._some(names))}", "  ", "    ")
        yield from self._more(len(told), "  ")

    def _coming(self) -> Iterator[str]:
        found = self._of(Urgency.COMING)
        if found:
            yield from self._heading(f"COMING ({len(found)}): not binding yet")
        found.sort(key=lambda entry: entry.starts or dt.date.max)
        for starts, same in groupby(found, key=lambda entry: entry.starts):
            group = list(same)
            bases = dict.fromkeys(entry.finding.standing.basis for entry in group)
            basis = "; ".join(self._some([each for each in bases if each]))
            yield ""
            yield from self._wrapped(
                f"{starts}: {_number(len(group), 'provision')}{f' ({basis})' if basis else ''}", "  "
            )
            broken = [entry for entry in group if entry.broken]
            yield from self._grouped(broken[: self.limits.duties])
            yield from self._more(len(broken), "  ")
            rest = [entry.finding.key for entry in group if not entry.broken]
            if rest:
                yield from self._wrapped(
                    f"not known yet ({len(rest)}): {', '.join(self._some(rest))}", "    "
                )

    # -- beside the duties --------------------------------------------------------------------------------

    def _met(self) -> Iterator[str]:
        """Tell what binds and is met: what one need not look at again, as long as nothing changes."""
        found = [
            f.key for f in self.assessment.findings if f.force is Force.BINDING and f.outcome is Outcome.MET
        ]
        if found:
            yield from self._heading(f"MET ({len(found)}): binding, and done")
            yield from self._wrapped(", ".join(self._some(found)), "  ", "  ")

    def _status(self) -> Iterator[str]:
        """Tell how laws stand that are still, or were only, bills."""
        lines = stands(self.assessment)
        if lines:
            yield from self._heading("STATUS")
        for line in lines:
            yield from self._wrapped(line, "  ", "    ")

    def _reach(self) -> Iterator[str]:
        """Tell whether each law is in force for the description, and whether it reaches it."""
        found = [
            result
            for instrument in self.assessment.plan.lawbook.instruments
            for cite in instrument.told
            for result in self.assessment.all(f"{instrument.short} {cite}")
            if isinstance(result, Conclusion) and result.provision.key == cite
        ]
        if found:
            yield from self._heading("REACH")
        for result in found:
            answer = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "not known"}[result.holds]
            yield from self._wrapped(f"{result.key}: {answer}. {result.provision.says}", "  ", "    ")
            for missing in result.unanswered[:2]:
                yield from self._asked(missing.place, missing.question, "    ")

    def _advice(self) -> Iterator[str]:
        """Tell of what is advice: readings of a treaty at the level of an operator, guidance. Never a violation."""
        advised = (f for f in self.assessment.findings if f.force is Force.ADVISORY)
        found = [finding for finding in advised if finding.outcome not in NOTHING_OWED]
        if found:
            yield from self._heading(f"ADVISORY ({len(found)}): readings, not duties")
        yield from self._by((finding.outcome.value, finding.key) for finding in found)

    def _not_law(self) -> Iterator[str]:
        """Tell of what is not law: why; and, where asked, how it would come out. Never a violation."""
        outside = (f for f in self.assessment.findings if f.force is Force.NOT_LAW)
        found = [finding for finding in outside if finding.reach is not Truth.NO]
        if found and self.assessment.not_law == "evaluated":
            yield from self._heading(f"NOT LAW, evaluated as a benchmark only ({len(found)})")
            yield from self._by((f"{f.outcome.value}; {f.label}", f.key) for f in found)
        elif found:
            yield from self._heading(f"NOT LAW ({len(found)}): nothing is owed under it")
            yield from self._by((finding.standing.reason, finding.key) for finding in found)

    # -- lines --------------------------------------------------------------------------------------------

    def _by(self, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
        """Tell names under what they share, in the order in which that is first met."""
        groups: dict[str, list[str]] = {}
        for shared, name in pairs:
            groups.setdefault(shared, []).append(name)
        for shared, names in groups.items():
            yield from self._wrapped(f"{shared} ({len(names)}): {', '.join(self._some(names))}", "  ", "    ")

    def _heading(self, line: str) -> list[str]:
        return ["", *self._wrapped(line, "")]

    def _asked(self, place: str, question: str, indent: str) -> Iterator[str]:
        yield from self._wrapped(f"? {place}: {question}", indent, f"{indent}  ")

    def _some(self, names: Sequence[str]) -> list[str]:
        left = len(names) - self.limits.names
        return [*names[: self.limits.names], *([f"{left} more"] if left > 0 else [])]

    def _more(self, number: int, indent: str) -> Iterator[str]:
        if number > self.limits.duties:
            yield f"{indent}and {number - self.limits.duties} more (--all)"

    def _wrapped(self, line: str, first: str, later: str | None = None) -> list[str]:
        return wrap(
            line,
            self.limits.width,
            initial_indent=first,
            subsequent_indent=f"{first}  " if later is None else later,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _number(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
