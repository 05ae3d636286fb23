"""Which figures stand on lines that changed since a revision, as git tells it."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, NamedTuple

from checker.settings.errors import SettingsError

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.finding import Finding

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)

Span = tuple[int, int]


class _Tree(NamedTuple):
    """A repository: its root, the revision, and the files that differ from it or are new."""

    root: str
    revision: str
    changed: frozenset[str]
    new: frozenset[str]


class Changes:
    """What changed between the revision ``base`` and the files as they are."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._trees: dict[str, _Tree] = {}

    def touched(self, report: Report) -> tuple[Finding, ...]:
        """Return the findings in which any figure stands on a changed line.

        Raises SettingsError where git, the repository or the revision is missing.
        """
        documents = (report.document, *report.beside.values())
        spans = [(d.path, span) for d in documents for span in self._spans(d)]
        return tuple(f for f in report.findings if any(_meets(f, *span) for span in spans))

    def _spans(self, document: Document) -> tuple[Span, ...]:
        """The changed stretches of ``document`` in source offsets."""
        path, whole = Path(document.path), ((0, len(document.text) + 1),)
        if not path.is_file():
            return whole  # standard input has no revision
        tree = self._tree(path.absolute().parent)
        name = Path(os.path.realpath(path)).relative_to(tree.root).as_posix()
        if name in tree.new:
            return whole
        if name not in tree.changed:
            return ()
        options = ("--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames")
        printed = self._git(tree.root, "diff", *options, tree.revision, "--", name)
        hunks = [(int(m[1]), int(m[2] or 1)) for m in _HUNK.finditer(printed)]
        # What git takes for binary (UTF-16, an office file) it does not compare by lines.
        return tuple(_offsets(document.text, hunks)) if hunks else whole

    def _tree(self, folder: Path) -> _Tree:
        root = self._git(str(folder), "rev-parse", "--show-toplevel").decode().rstrip("\n")
        if root not in self._trees:
            name = f"{self._base}^{{commit}}"
            found = self._git(root, "rev-parse", "--verify", "--end-of-options", name)
            revision = found.decode().strip()
            changed = self._git(root, "diff", "--name-only", "--no-renames", "-z", revision)
            new = self._git(root, "ls-files", "--others", "-z")
            self._trees[root] = _Tree(root, revision, _names(changed), _names(new))
        return self._trees[root]

    def _git(self, folder: str, *arguments: str) -> bytes:
        program = which("git") or "git"
        quiet = {**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"}
        try:
            done = subprocess.run(  # noqa: S603 (no shell, and git is told where options end)
                [program, "-C", folder, *arguments], capture_output=True, check=False, env=quiet
            )
        except OSError as error:
            text = error.strerror or str(error)
            raise SettingsError("no-git", name=self._base, text=text) from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            raise SettingsError("no-git", name=self._base, text=said.removeprefix("fatal: "))
        return done.stdout


def _names(printed: bytes) -> frozenset[str]:
    return frozenset(os.fsdecode(name) for name in printed.split(b"\0") if name)


def _offsets(text: str, hunks: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield the stretches of (first line, lines), lines ending as git counts them, at LF alone."""
    starts = [0, *(match.end() for match in re.finditer("\n", text)), len(text) + 1]
    for first, count in hunks:
        if count and first < len(starts):
            yield starts[first - 1], starts[min(first - 1 + count, len(starts) - 1)]


def _meets(finding: Finding, path: str, span: Span) -> bool:
    figures = [(finding.path, finding.start, finding.end)]
    figures += [(r.path, r.start, r.end) for r in finding.related]
    return any(p == path and start < span[1] and span[0] < end for p, start, end in figures)
