"""Count on the real reports of ../shared/corpus/dev how weak ties come out, for near-misses.md.

``python -m tests.tools.near_misses`` writes the table into the page: of each kind of tie that no
words make sure, how many hold, how many miss by one slip of the pen, how many miss otherwise, and
for lists by how far. It ends with 1 where the rules still weigh with other counts (``Habit``).
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import checker
from checker.claim.passage import Passage
from checker.judging import key_of
from checker.relation.alike import in_one_unit
from checker.relation.judge import judge
from checker.relation.mends import gap_of
from checker.relation.model import Habit, Tie
from checker.relation.odds import near_miss
from checker.rule import Rule
from tests.shared import SHARED

PAGE = Path(__file__).parent.parent.parent / "docs" / "near-misses.md"
CORPUS = SHARED / "corpus" / "dev"
BEGIN, END = "<!-- counts -->\n", "<!-- /counts -->\n"
HEAD = "| 说法 | 相符 | 差一处笔误 | 其余 | 不符的各差多少 |\n| --- | ---: | ---: | ---: | --- |\n"


class Outcome(NamedTuple):
    """How the ties came out that may be meant by one figure: the best of them."""

    rank: int
    """0 where one holds, 1 where one misses by a slip, else 2."""
    place: int
    """Which of the habit's misses counts it."""


def ties(report: checker.Report) -> Iterator[tuple[Rule, Tie]]:
    """Yield what the rules find in the prose of a document."""
    passages = report.passages
    for rule in report.rules:
        if rule.looks:
            for k, sentence in enumerate(passages.sentences):
                if sentence.mask & rule.needs == rule.needs:
                    yield from ((rule, tie) for tie in rule.find(Passage.at(passages, k)))
        yield from ((rule, tie) for tie in rule.survey(passages))


def outcomes(report: checker.Report) -> Iterator[tuple[Habit, Outcome]]:
    """Yield one outcome for each figure, or list, that a weak tie is weighed for."""
    sure: set[object] = set()
    weighed: defaultdict[object, list[tuple[Habit, Outcome]]] = defaultdict(list)
    for rule, tie in ties(report):
        stated = rule.name, tie.operands[-1].quantity.at
        key = key_of(rule.name, tie.operands, tie.compare or rule.compare)
        habit = tie.habit or (None if tie.sure else rule.habit)
        if tie.sure and tie.habit is None:
            sure |= {key, stated}
        elif habit is not None and tie.reason is None:
            whose = stated if tie.tries > 1 else key
            weighed[whose].append((habit, _outcome(rule, tie, habit)))
    for whose, found in weighed.items():
        if whose not in sure:
            yield min(found, key=lambda each: each[1])


def _outcome(rule: Rule, tie: Tie, habit: Habit) -> Outcome:
    tie = tie if rule.converts else in_one_unit(tie)
    if judge(rule, tie._replace(sure=False)) is not None:
        return Outcome(0, 0)
    gap, stated = gap_of(rule, tie), tie.operands[-1].quantity.value
    size = gap.size / stated if gap and stated else Decimal("Infinity")
    near = near_miss(rule, tie._replace(habit=habit))
    return Outcome(2 if near is None else 1, habit.place(size))


def count() -> dict[Habit, Counter[Outcome]]:
    """Return how often each outcome came, by the habit that the rules weigh with."""
    counts: defaultdict[Habit, Counter[Outcome]] = defaultdict(Counter)
    for path in sorted(CORPUS.glob("*.txt")):
        for habit, outcome in outcomes(checker.check_path(path)):
            counts[habit][outcome] += 1
    return counts


def measured(habit: Habit, found: Counter[Outcome]) -> Habit:
    """Return the habit with the counts that were found."""
    misses = [0] * len(habit.misses)
    for outcome, times in found.items():
        if outcome.rank:
            misses[outcome.place] += times
    return habit._replace(holds=found[Outcome(0, 0)], misses=tuple(misses))


def row(habit: Habit, found: Counter[Outcome]) -> str:
    """Return one line of the table."""
    ranks = Counter(rank for rank, _ in found.elements())
    told = "，".join(map(str, measured(habit, found).misses)) if len(habit.misses) > 1 else ""
    return f"| {habit.kind} | {ranks[0]} | {ranks[1]} | {ranks[2]} | {told} |\n"


def main() -> int:
    """Write the table; return 1 where the rules weigh with other counts."""
    if not CORPUS.exists():
        print("../shared/corpus/dev is missing")
        return 2
    counts = sorted(count().items(), key=lambda each: -each[0].holds)
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    rows = "".join(row(*each) for each in counts)
    PAGE.write_text(f"{before}{BEGIN}\n{HEAD}{rows}\n{END}{after}", "utf-8")
    stale = [(habit, measured(habit, found)) for habit, found in counts]
    stale = [(old, new) for old, new in stale if old != new]
    for old, new in stale:
        print(f"{old.kind}: {old.holds} {old.misses} → {new.holds} {new.misses}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
