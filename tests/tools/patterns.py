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
    """Check the examples and return the patterns that this asked for.

    Works once in a process: a pattern is asked for only when it is first used.
    """
    table = _Asked()
    _patterns.MADE, _patterns.VERSION = table, patterns.version()
    from checker.api import check_path

    for path in sorted((ROOT / "examples").glob("*.txt")):
        check_path(path)
    return sorted(table)


def text(sources: list[str]) -> str:
    """Return the module's text: what ``re.compile`` hands to the matcher for each source."""
    rows, steps = [], array("I")
    for source in sources:
        parsed = _parser.parse(source)
        state, code = parsed.state, _compiler._code(parsed, 0)
        by_group: list[str | None] = [None] * state.groups
        for name, group in state.groupdict.items():
            by_group[group] = name
        span = len(steps), len(steps) + len(code)
        made = state.flags, span, state.groups - 1, dict(state.groupdict), tuple(by_group)
        rows.append(f"    {source!r}: {made!r},\n")
        steps.extend(code)
    packed = b64encode(compress(steps.tobytes(), 9)).decode("ascii")
    lines = "".join(f'    "{packed[k : k + 88]}"\n' for k in range(0, len(packed), 88))
    return (
        f"{HEAD}VERSION = {patterns.version()!r}\nMADE = {{\n{''.join(rows)}}}\n"
        f"STEPS = (\n{lines})\n"
    )


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
