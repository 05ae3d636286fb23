"""Speed as ratios measured in one run: ``python -m tests.benchmarks``.

- the whole check against one bare ``re`` scan for figures over the same text;
- ten times the text against the text;
- eight times as much of text made to hurt;
- ``heshu check`` of a 10 KB report, as a whole process, against a bare import of regex and click.

Machines differ and are shared; only the ratios say something.
"""

from __future__ import annotations

import compileall
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import checker
from checker.document.model import View
from checker.quantity.lexer import read
from tests.benchmarks.text import report

_UNITS = "平方公里|公里|公顷|个百分点|人次|亩|户|人|元|头|只|名|个|座|条|家|项|年|月|日|%|倍"
_SCAN = re.compile(
    rf"(?:[0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?)(?:[百千]?万?亿?)(?:余|多)?(?:{_UNITS})?"
)
_SMALL, _LARGE = 60_000, 600_000
_REPORT_BYTES = 10_000
_HOSTILE = [
    *"1 1, 1. 一 万 百分之 1、 1和 1— 1: 1/ (一) 每 5元/ “一个 1年1月 近1 1+ 1,111 壹拾".split(),
    *"十几 www. @ -1 第 元 1号".split(),
    " ",
    "\t",
]
_TIMES = 8


def best(run: Callable[[], object], times: int) -> float:
    """Return the shortest of ``times`` runs, in seconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def process(commands: Sequence[Sequence[str]], times: int) -> list[float]:
    """Return the median seconds of each command, run in turns so that all meet the same load."""
    taken: list[list[float]] = [[] for _ in commands]
    for _ in range(times):
        for command, seconds in zip(commands, taken, strict=True):
            start = time.perf_counter()
            subprocess.run(command, capture_output=True, check=False)
            seconds.append(time.perf_counter() - start)
    return [statistics.median(seconds) for seconds in taken]


def main() -> None:
    """Measure and print."""
    small, large = report(_SMALL), report(_LARGE)
    checker.check_text(small[:3000])
    scan = best(lambda: sum(1 for _ in _SCAN.finditer(small)), 15)
    check = best(lambda: checker.check_text(small), 5)
    check_large = best(lambda: checker.check_text(large), 2)
    figures = len(checker.find_quantities(small))
    print(f"check / scan for figures       {check / scan:6.1f}")
    print(f"ten times the text             {check_large / check:6.2f}")
    print(f"characters a second            {len(small) / check:9,.0f}")
    print(f"microseconds a figure          {check / figures * 1e6:6.1f}")
    hostile()
    start_up()


def hostile() -> None:
    """Print how the time grows with spellings repeated without end; quadratic would be 64."""
    growth = {}
    for piece in _HOSTILE:
        short, long = (View(text, text) for text in (piece * 20_000, piece * 20_000 * _TIMES))
        growth[piece] = best(partial(read, long), 2) / best(partial(read, short), 3)
    worst = max(growth, key=lambda piece: growth[piece])
    print(f"{_TIMES} times hostile text       {growth[worst]:6.2f}  (worst: {worst!r})")


def start_up() -> None:
    """Measure whole processes; the sources are compiled first, as an installation does."""
    for module in (checker, sys.modules["checker.rules"]):
        compileall.compile_dir(str(Path(str(module.__file__)).parent), quiet=2)
    heshu = str(Path(sys.executable).with_name("heshu"))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt"
        path.write_bytes(report(_REPORT_BYTES // 2).encode()[:_REPORT_BYTES].rsplit(b"\n", 1)[0])
        commands = (
            [sys.executable, "-c", "import regex, click"],
            [heshu, "--version"],
            [heshu, "check", str(path)],
            [heshu, "check", str(path), "--format", "jsonl"],
        )
        stand_in, *others = process(commands, 15)
    for name, seconds in zip(("--version", "check", "check jsonl"), others, strict=True):
        print(f"start: {name:<12} / imports  {seconds / stand_in:6.2f}  ({seconds * 1000:.0f} ms)")
    if os.environ.get("PYTHONDONTWRITEBYTECODE"):
        print("note: PYTHONDONTWRITEBYTECODE is set; what is not compiled is compiled every time")


if __name__ == "__main__":
    main()
