"""Speed and memory, measured in one run: ``python -m tests.benchmarks [--peers] [--write]``.

With ``--peers`` other programs are installed into a scratch environment and measured on the same
texts; with ``--write`` the tables go to docs/performance.md. ``--part`` measures one of them and
leaves the others on the page as they are. Times are processor times, which other
programs at work on the machine disturb little; still only the ratios say something.
"""

from __future__ import annotations

import argparse
import compileall
import itertools
import platform
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import checker
from checker.document.model import View
from checker.quantity.lexer import read
from tests.benchmarks import peers
from tests.benchmarks.measure import best, instructions, peak, process
from tests.benchmarks.text import report

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
MARK = "<!-- 以下由 python -m tests.benchmarks --peers --write 写成 -->\n"
_UNITS = "平方公里|公里|公顷|个百分点|人次|亩|户|人|元|头|只|名|个|座|条|家|项|年|月|日|%|倍"
_SCAN = re.compile(
    rf"(?:[0-9]+(?:,[0-9]{{3}})*(?:\.[0-9]+)?)(?:[百千]?万?亿?)(?:余|多)?(?:{_UNITS})?"
)
_CHECK = "from checker.cli import main; main()"
_SMALL = 60_000
_PEER = 6_000
_REPORT_BYTES = 10_000
_SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
_HOSTILE = [
    *"1 1, 1. 一 万 百分之 1、 1和 1— 1: 1/ (一) 每 5元/ “一个 1年1月 近1 1+ 1,111 壹拾".split(),
    *"十几 www. @ -1 第 元 1号".split(),
    " ",
    "\t",
]
_TIMES = 8
_PARTS = ("throughput", "start", "growth", "hostile", "peers")


def many(size: int) -> str:
    """A report of many paragraphs of about ``size`` bytes."""
    return _cut(report(size // 2), size)


def one(size: int) -> str:
    """All in one paragraph."""
    return many(size).replace("\n", "")


def endless(size: int) -> str:
    """One line in which no sentence ends."""
    return one(size).replace("。", "，")


def listed(size: int) -> str:
    """One sentence of figures: 10,000 in 210 KB."""
    items = "、".join(f"甲村{k % 97 + 1}户" for k in range(size // 17 + 1))
    return f"共有{_cut(items, size)}。"


SHAPES: dict[str, Callable[[int], str]] = {
    "许多段": many, "一段": one, "一行，没有句号": endless, "一句，全是数": listed,
}  # fmt: skip


def _cut(text: str, size: int) -> str:
    return text.encode()[:size].decode(errors="ignore")


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] + ["--:"] * (len(head) - 1), *rows]
    return "".join(f"| {' | '.join(map(str, line))} |\n" for line in lines) + "\n"


def main() -> None:
    """Measure, print, and write where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", action="store_true", help="install and measure others as well")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md")
    parser.add_argument("--part", action="append", choices=_PARTS, help="only these")
    parser.add_argument("--largest", type=int, default=_SIZES[-1], help="bytes of the largest text")
    chosen = parser.parse_args()
    checker.check_text("")
    for module in (checker, sys.modules["checker.rules"]):
        compileall.compile_dir(str(Path(str(module.__file__)).parent), quiet=2)
    sizes = [size for size in _SIZES if size <= chosen.largest]
    works = {
        "throughput": throughput,
        "start": start,
        "growth": partial(growth, sizes),
        "hostile": hostile,
        "peers": compared,
    }
    wanted = chosen.part or [name for name in _PARTS if chosen.peers or name != "peers"]
    for name in wanted:
        text = works[name]()
        print(text, flush=True)
        if chosen.write:
            _write(text)


def _write(part: str) -> None:
    """Put ``part`` in the place of the one with its heading, or behind all others."""
    head, _, tables = PAGE.read_text("utf-8").partition(MARK)
    old = re.split(r"^(?=## )", tables, flags=re.M)[1:]
    title = part.partition("\n")[0]
    held = {text.partition("\n")[0]: text.rstrip() + "\n" for text in old}
    held[title] = f"{part.rstrip()}\n\n{_machine()}\n"
    PAGE.write_text(f"{head}{MARK}\n" + "\n".join(held.values()), "utf-8")


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}，CPython {platform.python_version()}"
    return f"（{datetime.now(tz=UTC).date().isoformat()}，{system}）"


def throughput() -> str:
    """Extraction, relations and the whole check, as multiples of one bare scan for figures."""
    text = report(_SMALL)
    megabytes = len(text.encode()) / 1e6
    checker.check_text(text)
    works: dict[str, Callable[[], object]] = {
        "空扫描（`re`）": lambda: sum(1 for _ in _SCAN.finditer(text)),
        "读数（`find_quantities`）": lambda: checker.find_quantities(text),
        "核对（`check`）": lambda: checker.check_text(text),
        "全部关系（`relations`）": lambda: checker.check_text(text).relations,
    }
    seconds = {name: best(work, 7) for name, work in works.items()}
    scan = seconds["空扫描（`re`）"]
    rows = [
        [name, f"{megabytes / taken:.2f}", f"{taken / scan:.1f}"] for name, taken in seconds.items()
    ]
    return "## 吞吐\n\n" + table(["", "MB/s", "空扫描的几倍"], rows)


def start() -> str:
    """A whole process on a report of 10 KB."""
    heshu = str(Path(sys.executable).with_name("heshu"))
    with tempfile.TemporaryDirectory() as folder:
        path = str(_written(folder, many(_REPORT_BYTES)))
        commands = {
            "`import regex, click`": [sys.executable, "-c", "import regex, click"],
            "`heshu --version`": [heshu, "--version"],
            "`heshu check`": [heshu, "check", path],
            "`heshu check --format jsonl`": [heshu, "check", path, "--format", "jsonl"],
        }
        seconds = process(list(commands.values()), 15)
        counts = [instructions(c[1:] if c[0] == sys.executable else c) for c in commands.values()]
    rows = [
        [name, f"{taken * 1000:.0f}", f"{taken / seconds[0]:.2f}", _millions(count)]
        for name, taken, count in zip(commands, seconds, counts, strict=True)
    ]
    head = ["", "毫秒", "导入的几倍", "百万条指令"]
    return "## 启动（10 KB 的报告，整个进程）\n\n" + table(head, rows)


def _millions(count: int | None) -> str:
    return "—" if count is None else f"{count / 1e6:.0f}"


def _written(folder: str, text: str) -> Path:
    path = Path(folder) / "report.txt"
    path.write_text(text, "utf-8")
    return path


def growth(sizes: Sequence[int]) -> str:
    """Time and memory of a check from the smallest to the largest text, in several shapes."""
    rows = list(_grown(sizes))
    head = [
        "",
        *(_size(size) for size in sizes),
        "每十倍最多",
        "最大一份的内存（上限 60 MB + 40 倍）",
    ]
    note = "每格是核对所用的秒数。\n\n"
    return "## 从小到大\n\n" + note + table(head, rows)


def _grown(sizes: Sequence[int]) -> Iterator[list[str]]:
    for name, shape in SHAPES.items():
        seconds = []
        for size in sizes:
            text = shape(size)
            times = 5 if size < 1_000_000 else 2 if size < 10_000_000 else 1
            seconds.append(best(partial(checker.check_text, text), times))
        ratios = [b / a for a, b in itertools.pairwise(seconds)]
        with tempfile.TemporaryDirectory() as folder:
            path = _written(folder, shape(sizes[-1]))
            used = peak("-c", _CHECK, "check", str(path), "--time-limit", "0") / 2**20
            bar = 60 + 40 * path.stat().st_size / 2**20
        yield [
            name,
            *(f"{taken:.4f}" if taken < 0.1 else f"{taken:.2f}" for taken in seconds),
            f"{max(ratios, default=0):.1f}",
            f"{used:.0f} MB（{bar:.0f}）",
        ]


def _size(size: int) -> str:
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1000} KB"


def hostile() -> str:
    """The worst growth of reading spellings repeated without end; quadratic would be 64."""
    grown = {}
    for piece in _HOSTILE:
        short, long = (View(text, text) for text in (piece * 20_000, piece * 20_000 * _TIMES))
        grown[piece] = best(partial(read, long), 2) / best(partial(read, short), 3)
    worst = max(grown, key=lambda piece: grown[piece])
    rows = [[f"重复无数次的 `{worst}`（{len(_HOSTILE)} 种里最坏的）", f"{grown[worst]:.1f}"]]
    return "## 刁难的文字\n\n" + table(["", f"{_TIMES} 倍长的文字要几倍时间"], rows)


def compared() -> str:
    """Extraction beside the peers', a whole process beside other linters'."""
    heshu = str(Path(sys.executable).with_name("heshu"))
    with tempfile.TemporaryDirectory() as folder, peers.environment() as programs:
        text = report(_PEER)
        path = _written(folder, text)
        megabytes = len(text.encode()) / 1e6
        own = best(lambda: checker.find_quantities(text), 7)
        whole = best(lambda: checker.check_text(text), 7)
        rows: list[list[object]] = [
            ["heshu，读数", "数、单位、精度、约数、范围、日期", f"{megabytes / own:.3f}", "1"],
            ["heshu，核对", "读数、理解、核对", f"{megabytes / whole:.3f}", f"{whole / own:.1f}"],
        ]
        for peer, taken in peers.extraction(programs, path):
            speed = f"{megabytes / taken:.3f}"
            rows.append([peer.package, peer.does, speed, f"{taken / own:.1f}"])
        short = _written(folder, many(_REPORT_BYTES))
        seconds = peers.starts(programs, short, heshu)
    first = table(["", "做什么", "MB/s", "heshu 读数的几倍时间"], rows)
    base = seconds["heshu check"]
    second = table(
        ["10 KB 的报告，整个进程", "毫秒", "heshu 的几倍"],
        [[name, f"{s * 1000:.0f}", f"{s / base:.2f}"] for name, s in seconds.items()],
    )
    return "## 与别的程序相比\n\n" + first + second


if __name__ == "__main__":
    main()
