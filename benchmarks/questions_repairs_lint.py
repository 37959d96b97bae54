"""The next question, repairs, plans and the lint, with the whole law loaded: medians beside what is promised.

    python benchmarks/questions_repairs_lint.py

Processor time, so that a busy machine does not count. Every run starts from a fresh assessment; the law is lined up
before. A plan is compared with python-sat's RC2 on the same clauses, where that is installed.
"""

import datetime as dt
import random
import statistics
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from aiframework import System, assess, load
from aiframework.assessment import Assessment
from aiframework.assessment.aims import aims_of
from aiframework.assessment.lint import lint
from aiframework.assessment.plan import Plan
from aiframework.assessment.questions import Ranking, next_question, questions
from aiframework.assessment.repairs import answered_by_operator, fine, wanted_of
from aiframework.facts.answers import with_answers
from aiframework.facts.index import sections
from aiframework.laws import installed
from aiframework.legal.lawbook import Lawbook
from aiframework.logic import AllOf, AnyOf, Context, Kind, Truth, as_condition
from aiframework.logic.cheapest import Clause, cheapest
from aiframework.logic.cheapest_by_solver import installed_solver
from aiframework.logic.ways import Ways, ways_to

EXAMPLES = Path(__file__).parents[1] / "examples"
BOOK = Lawbook(tuple(installed()))
ON = dt.date(2028, 12, 2)
CV = load(EXAMPLES / "cv_screening.toml")


def assessed(system: System = CV) -> Assessment:
    """Return a fresh assessment."""
    told = assess(system, laws=BOOK, on=ON)
    assert told.open is not None
    return told


def median(work: Callable[[Assessment], object], system: System = CV, runs: int = 15) -> float:
    """Return the median of some runs in milliseconds; the first, which lines things up, does not count."""
    work(assessed(system))
    found: list[float] = []
    for _ in range(runs):
        told = assessed(system)
        started = time.process_time()
        work(told)
        found.append((time.process_time() - started) * 1000)
    return statistics.median(found)


def neglected() -> System:
    """Return the example with everything its duties ask for not done: many violations at once."""
    told = assessed()
    yes_or_no = {
        missing.place: False
        for finding in told.open
        for missing in finding.unanswered
        if missing.fact is not None and missing.fact.kind.base is bool and missing.fact.control == "operator"
    }
    return with_answers(CV, yes_or_no)


def clauses_of(told: Assessment, most: int) -> tuple[list[Clause], Ways]:
    """Return what would put some violations right, as clauses."""
    mine = [finding for finding in told.violations if len(told.repairs(finding))][:most]
    ways = ways_to(
        [each for finding in mine for each in wanted_of(finding, told.plan)],
        told.plan.context,
        answered_by_operator,
    )
    return [fine(ways, finding, told.plan) for finding in mine], ways


def plans() -> None:
    """Print the time of plans, ours and RC2's."""
    told = assessed(neglected())
    print(f"{len(told.violations)} violations where all is neglected")
    for most in (2, 4, 8, 1000):
        clauses, ways = clauses_of(told, most)
        runs = range(9)
        ours = statistics.median(_timed(lambda: cheapest(clauses, ways, lambda _: 1)) for _ in runs)  # noqa: B023 - called at once, in its own round
        way = cheapest(clauses, ways, lambda _: 1)
        changes = len(ways.changes(way or 0))
        line = f"plan for {len(clauses)} violations, {changes} changes: {ours:.2f} ms"
        if find_spec("pysat"):
            from aiframework.logic.cheapest_by_solver import by_solver  # noqa: PLC0415 - an extra

            theirs = statistics.median(_timed(lambda: by_solver(clauses, ways, lambda _: 1)) for _ in runs)  # noqa: B023 - called at once, in its own round
            other = by_solver(clauses, ways, lambda _: 1)
            assert len(ways.changes(other or 0)) == changes
            line += f"; RC2 {theirs:.2f} ms, the same optimum"
        print(line)


def undone() -> System:
    """Return the provider whose file is complete with all of it undone: over a hundred violations at once."""
    system = load(EXAMPLES / "provider_recruiting_tool.toml")
    return with_answers(
        system,
        {
            place: False
            for place, fact, answer, _ in system.given()
            if fact.control == "operator" and answer is True
        },
    )


def large_plans() -> None:
    """Print the time of one large plan of the law's own duties, and of entangled ones that the solver takes over."""
    system = undone()
    told = assessed(system)
    plan = told.repair_plan()
    took = median(lambda told: told.repair_plan(), system, runs=5)
    print(
        f"plan for all {len(told.violations)} violations, {len(plan.changes)} changes, every repair of each tried: "
        f"{took:.0f} ms (promised 2000)"
    )
    for number in (20, 40, 60):
        clauses, ways = entangled(number)
        solver = installed_solver()
        times, changes = [], 0
        for _ in range(5):
            started = time.process_time()
            way = cheapest(clauses, ways, lambda _: 1, solver=solver)
            times.append((time.process_time() - started) * 1000)
            changes = len(ways.changes(way or 0))
        solved = "with the extra `solve`" if solver else "without the extra `solve`"
        print(
            f"plan for {number} entangled duties, {changes} changes, {solved}: {statistics.median(times):.0f} ms (promised 2000)"
        )


def entangled(number: int) -> tuple[list[Clause], Ways]:
    """Return random duties over as many answers, each met by any of three sets of three, as clauses; hard on purpose."""
    chance = random.Random(7)
    facts = [
        fact
        for section in sections()
        if not section.repeats
        for fact in section.facts.values()
        if fact.control == "operator" and fact.kind == Kind(bool) and not (fact.follows or fact.sums_up)
    ][:number]
    system = System(
        "x", *(section(**{f.name: False for f in facts if f.owner is section}) for section in sections())
    )
    wanted = [
        AnyOf(tuple(AllOf(tuple(as_condition(fact) for fact in chance.sample(facts, 3))) for _ in range(3)))
        for _ in range(number)
    ]
    ways = ways_to([(each, Truth.YES, system) for each in wanted], Context(), answered_by_operator)
    return [ways.to(each, Truth.YES, system) for each in wanted], ways


def _timed(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def main() -> None:
    """Print every median."""
    for goal in ("tier", "all"):
        ranked = median(lambda told: Ranking(aims_of(told, goal)).ranked())  # noqa: B023 - called at once, in its own round
        print(f"questions ranked, goal {goal}: {ranked:.1f} ms (promised 15)")
        asked = median(lambda told: next_question(told, goal=goal))  # noqa: B023 - called at once, in its own round
        print(
            f"next question, put on a list with others and shown not to be idle, goal {goal}: {asked:.1f} ms"
        )
        two = median(lambda told: next_question(told, goal=goal, ahead=2), runs=5)  # noqa: B023 - called at once, in its own round
        print(f"next question, two answers ahead, goal {goal}: {two:.1f} ms (promised 150)")
        every = median(lambda told: questions(told, goal=goal), runs=3)  # noqa: B023 - called at once, in its own round
        print(f"every question with what hangs on it, idle ones dropped, goal {goal}: {every:.1f} ms")
    one = median(lambda told: told.repairs("EU AI Act Art. 26(7)"))
    print(f"repairs of one finding: {one:.1f} ms (promised 10)")
    plans()
    large_plans()
    plan = Plan(BOOK, ON, ON, Context(on=ON, known=ON))
    assert plan.lined
    print(f"lint of every law, alone and in pairs: {_timed(lambda: lint(plan)):.0f} ms (promised 1000)")


if __name__ == "__main__":
    main()
