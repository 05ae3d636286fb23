"""Write checker/_patterns.py: what the compiler makes of the patterns that an ordinary check uses.

``python -m tests.tools.patterns`` writes; with ``--check`` it only says whether the module is out
of date and exits with 1. What it writes is true of this interpreter's matcher.
"""

from __future__ import annotations

import sys
from array import array
from base64 import b64encode
from pathlib import Path
from re import _compiler, _parser  # type: ignore[attr-defined]
from zlib import compress

from checker import _patterns, patterns

ROOT = Path(__file__).parent.parent.parent
MODULE = ROOT / "checker" / "_patterns.py"
HEAD = '''"""Patterns as the matcher wants them, by their source; see ``checker.patterns``."""

# Made by ``python -m tests.tools.patterns``; do not edit.
# fmt: off
# ruff: noqa: E501, Q000
'''


class _Asked(dict[str, None]):
    """A table that holds nothing and remembers what it was asked for."""

    def get(self, source: str, default: object = None) -> None:  # type: ignore[override]
        self.setdefault(source, None)


def asked() -> list[str]:
    """Check the examples, those of the rules as well, and return the patterns that this asked for.

    Works once in a process: a pattern is asked for only when it is first used.
    """
    table = _Asked()
    _patterns.MADE, _patterns.VERSION = table, patterns.version()
    from checker.api import check_path, check_text
    from checker.registry import by_default

    for path in sorted((ROOT / "examples").glob("*.txt")):
        check_path(path)
    for rule in by_default():
        for example in rule.bad if rule.format == "text" else ():
            check_text(example.plain)
    return sorted(table)


def text(sources: list[str]) -> str:
    """Return the module's text: what ``re.compile`` hands to the matcher for each source."""
    rows = []
    for source in sources:
        parsed = _parser.parse(source)
        state, code = parsed.state, _compiler._code(parsed, 0)
        by_group: list[str | None] = [None] * state.groups
        for name, group in state.groupdict.items():
            by_group[group] = name
        packed = b64encode(compress(array("I", code).tobytes(), 9)).decode("ascii")
        made = state.flags, packed, state.groups - 1, dict(state.groupdict), tuple(by_group)
        rows.append(f"    {source!r}: {made!r},\n")
    return f"{HEAD}VERSION = {patterns.version()!r}\nMADE = {{\n{''.join(rows)}}}\n"


def main(argv: list[str]) -> int:
    """Write the module, or say with ``--check`` that it is out of date; return the exit status."""
    if argv not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    wanted = text(asked())
    current = MODULE.read_text("utf-8") == wanted
    if not argv:
        MODULE.write_text(wanted, "utf-8")
    elif not current:
        print("out of date: checker/_patterns.py")
    return 1 if argv and not current else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
