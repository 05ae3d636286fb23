"""Write docs/rules.md, docs/rules/ and docs/heshu.schema.json from the built-in rules.

``python -m tests.tools.rule_pages`` writes; with ``--check`` it only says what is out of date and
exits with 1.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import checker
from checker.registry import built_in
from checker.report import pages
from checker.settings.schema import schema

DOCS = Path(__file__).parent.parent.parent / "docs"
SCHEMA = "heshu.schema.json"


def wanted() -> dict[Path, str]:
    """Return the text that each page should have."""
    rules = built_in()
    made = {
        DOCS / "rules.md": pages.index(rules),
        DOCS / SCHEMA: json.dumps(schema(rules), ensure_ascii=False, indent=2) + "\n",
    }
    for rule in rules:
        made[DOCS / "rules" / f"{rule.name}.md"] = pages.page(rule, checker.check_text)
    return made


def stale() -> list[str]:
    """Return the names of the pages that are missing, out of date, or of no rule."""
    pages_wanted = wanted()
    held = {path: path.read_text("utf-8") for path in _held()}
    names = {p for p in {*pages_wanted, *held} if pages_wanted.get(p) != held.get(p)}
    return sorted(path.relative_to(DOCS).as_posix() for path in names)


def write() -> None:
    """Write every page and remove those of rules that are gone."""
    (DOCS / "rules").mkdir(exist_ok=True)
    pages_wanted = wanted()
    for path in _held():
        if path not in pages_wanted:
            path.unlink()
    for path, text in pages_wanted.items():
        path.write_text(text, "utf-8")


def _held() -> list[Path]:
    single = [DOCS / "rules.md", DOCS / SCHEMA]
    return [*(page for page in single if page.exists()), *sorted((DOCS / "rules").glob("*.md"))]


def main(arguments: list[str]) -> int:
    """Write, or with ``--check`` compare; return the exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__)
        return 2
    if not arguments:
        write()
        return 0
    out_of_date = stale()
    for name in out_of_date:
        print(f"docs/{name} is out of date: python -m tests.tools.rule_pages")
    return 1 if out_of_date else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
