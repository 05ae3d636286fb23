"""Count what each rule reports on the real reports of ../shared/corpus/dev, for docs/accuracy.md.

``python -m tests.tools.accuracy`` writes the counts into the page and keeps what was read by hand;
``python -m tests.tools.accuracy RULE…`` prints each finding of the rules with its text, to be read.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import checker
from checker.finding import Finding, Level
from checker.registry import built_in
from tests.shared import SHARED

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "accuracy.md"
CORPUS = SHARED / "corpus" / "dev"
BEGIN, END = "<!-- counts -->\n", "<!-- /counts -->\n"
_AROUND = 40


def reports() -> Iterator[tuple[Path, checker.Report]]:
    """Yield every text and table with what all rules say of it."""
    for path in sorted([*CORPUS.glob("*.txt"), *CORPUS.glob("tables/*.*")]):
        yield path, checker.check_path(path, rules=built_in())


def findings() -> Iterator[tuple[str, str, Finding]]:
    """Yield (name, text, finding) of all rules, those off by default included."""
    for path, report in reports():
        for finding in report.findings:
            yield path.name, report.document.text, finding


def table(counts: Counter[str], page: str) -> str:
    """Return the rows, with the columns read and true of ``page``."""
    kept = {
        name: (read, true)
        for name, read, true in re.findall(r"^\| (\S+) \|.*\| (\S+) \| (\S+) \|$", page, re.M)
    }
    lines = ["| 规则 | 级别 | 报告 | 读过 | 属实 |", "| --- | --- | ---: | ---: | ---: |"]
    for rule in built_in():
        if counts[rule.name] or rule.name in kept:
            read, true = kept.get(rule.name, ("0", "0"))
            level = str(rule.level) if rule.by_default else f"{rule.level}（默认关）"
            lines.append(f"| {rule.name} | {level} | {counts[rule.name]} | {read} | {true} |")
    return "\n".join(lines) + "\n"


def rewrite() -> None:
    """Count, and write the page anew."""
    counts: Counter[str] = Counter()
    grave = characters = 0
    for path, report in reports():
        counts.update(finding.rule for finding in report.findings)
        if path.suffix == ".txt":
            characters += len(report.document.text)
            grave += sum(finding.level > Level.INFO for finding in report.findings)
    page = PAGE.read_text("utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    rate = grave * 10_000 / characters
    summary = f"\n文本 {characters:,} 字：警告和错误 {grave} 处，每万字 {rate:.2f} 处。\n\n"
    PAGE.write_text(f"{before}{BEGIN}{summary}{table(counts, rest)}\n{END}{after}", "utf-8")


def show(names: set[str]) -> None:
    """Print the findings of the rules ``names``."""
    for name, text, finding in findings():
        if finding.rule in names:
            spans = [(finding.start, finding.end), *((r.start, r.end) for r in finding.related)]
            low = max(0, min(start for start, _ in spans) - _AROUND)
            high = max(end for _, end in spans) + _AROUND
            passage = f"{text[low : finding.start]}«{finding.text}»{text[finding.end : high]}"
            told = finding.formula or f"→ {finding.suggestion}"
            print(
                f"[{finding.rule}] {name}:{finding.start} {told}\n    {' '.join(passage.split())}"
            )


def main(arguments: list[str]) -> int:
    """Write the page, or show findings; return the exit status."""
    known = {rule.name for rule in built_in()}
    if unknown := sorted(set(arguments) - known):
        print(f"no such rule: {', '.join(unknown)}")
        return 2
    if not CORPUS.exists():
        print("../shared/corpus/dev is missing")
        return 2
    if arguments:
        show(set(arguments))
    else:
        rewrite()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
