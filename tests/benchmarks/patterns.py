"""Every pattern of the readers and the rules against endless repetition of its own pieces.

``python -m tests.benchmarks.patterns`` prints each pattern and piece whose time grows faster than
the text, and exits with 1 if there are any. Takes a quarter of a minute.
"""

from __future__ import annotations

import json
import re
import re._constants as c  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from checker.budget import OutOfTime, within
from tests.benchmarks.uses import SEARCHES

TIMES, QUARTER = 10_000, 2_500
QUICK = 0.1
"""Seconds that ask for no comparison: at a square of the pieces it would be several."""
PATIENCE = 5
GROWTH = 9
"""Between the 4 of linear and the 16 of quadratic time, for four times the text."""
MOST = 40
ALWAYS = ("1", "一", " ", "\t", ",", "(", "1,", "万", "的")


def used() -> list[tuple[re.Pattern[str], set[str]]]:
    """Return every pattern, and the names of the methods it is used by."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.uses"],
        cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    rows = json.loads(done.stdout)
    return [(re.compile(source, flags), set(names)) for source, flags, names in rows]


def texts(pattern: re.Pattern[str]) -> Iterable[str]:
    """What to repeat: at most MOST of the pattern's own pieces, and what any text may repeat."""
    own = [p for p in _pieces(parser.parse(pattern.pattern, pattern.flags)) if p]
    step = max(1, len(own) // MOST)
    return dict.fromkeys([*own[::step][:MOST], *ALWAYS])


def _pieces(tree: Any) -> Iterable[str]:
    """Texts that parts of a pattern can match: of each branch, and of all in a row."""
    found = [""]
    out = []
    for kind, value in tree:
        inner = list(_of_kind(kind, value))
        out += inner
        found = [head + tail for head in found for tail in (inner[:2] or [""])][:4]
    return dict.fromkeys([*found, *out])


def _of_kind(kind: Any, value: Any) -> Iterator[str]:
    if kind is c.LITERAL:
        yield chr(value)
    elif kind is c.NOT_LITERAL or kind is c.ANY:
        yield "甲"
    elif kind is c.IN:
        yield _member(value)
    elif kind is c.BRANCH:
        for branch in value[1]:
            yield from _pieces(branch)
    elif kind is c.SUBPATTERN:
        yield from _pieces(value[3])
    elif kind in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
        for piece in _pieces(value[2]):
            yield piece * max(1, min(value[0], 3))
    elif kind in (c.ASSERT, c.ATOMIC_GROUP):
        yield from _pieces(value[1] if kind is c.ASSERT else value)


def _member(items: Any) -> str:
    """One character of a class."""
    for kind, value in items:
        if kind is c.LITERAL:
            return chr(value)
        if kind is c.RANGE:
            return chr(value[0])
        if kind is c.CATEGORY:
            return {c.CATEGORY_DIGIT: "1", c.CATEGORY_SPACE: " "}.get(value, "甲")
    return "甲"


def growth(pattern: re.Pattern[str], names: set[str], piece: str) -> float:
    """The growth of time for four times the text, where it takes any; 0 where it is quick."""
    try:
        with within(PATIENCE):
            long = _seconds(pattern, names, piece * TIMES)
            if long < QUICK:
                return 0
            long = min(long, _seconds(pattern, names, piece * TIMES))
            short = min(_seconds(pattern, names, piece * QUARTER) for _ in range(3))
    except OutOfTime:
        return float("inf")
    return long / max(short, 1e-4)


def _seconds(pattern: re.Pattern[str], names: set[str], text: str) -> float:
    """Processor time of using ``pattern`` on ``text`` as it is used."""
    start = time.process_time()
    if names & SEARCHES or not names:
        for _ in pattern.finditer(text):
            pass
    if "match" in names:
        pattern.match(text)
    if "fullmatch" in names:
        pattern.fullmatch(text)
    return time.process_time() - start


def main() -> int:
    """Print the slow patterns; return the exit status."""
    slow = False
    for pattern, names in used():
        for piece in texts(pattern):
            grown = growth(pattern, names, piece)
            if grown > GROWTH:
                slow = True
                by = ", ".join(sorted(names)) or "?"
                print(f"{grown:5.1f}  {piece!r}  {by}  {pattern.pattern!r}", flush=True)
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
