"""Waivers for findings, written for the team: comments where the format has them, else exceptions.

Nothing here touches a file. What is made is made to be tried before it is kept.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from checker.document.readers import format_of
from checker.report.excerpt import sentence
from checker.settings.model import Exempt
from checker.settings.toml import toml

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.finding import Finding

K = TypeVar("K")

_WORDS = 30
"""So many characters before a figure are quoted at most."""


def commented(document: Document, findings: Sequence[Finding], reason: str) -> str:
    """Return the text of ``document``, Markdown or HTML, with comments that waive ``findings``."""
    text = document.text
    rules = _rules_by(_place, document, findings)
    for at in sorted(rules, reverse=True):
        comment = f"<!-- heshu: ignore {', '.join(rules[at])}: {reason} -->"
        if at == len(text) or text[at - 1 : at] not in ("", "\n"):
            text = f"{text[:at]}{comment}{text[at:]}"
        else:
            text = f"{text[:at]}{comment}{_line_end(text)}{text[at:]}"
    return text


def _place(document: Document, finding: Finding) -> int:
    """Where the comment goes: behind the figure in HTML, at the end of its line in Markdown.

    A row of a table ends in its last cell, so a comment goes above the table.
    """
    text = document.text
    if format_of(document.path) == "html":
        return finding.end
    for table in document.tables:
        cells = table.cells
        if cells and cells[0].start <= finding.start < cells[-1].end:
            return text.rfind("\n", 0, cells[0].start) + 1
    end = text.find("\n", finding.start)
    line = text[: end if end >= 0 else len(text)]
    return len(line.rstrip().removesuffix("\\"))


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def excepted(
    document: Document, findings: Sequence[Finding], folder: str, reason: str
) -> tuple[Exempt, ...]:
    """Return exceptions that waive ``findings``, for settings in ``folder``."""
    rules = _rules_by(_quoted, document, findings)
    pattern = (_pattern(document.path, folder),)
    return tuple(Exempt(pattern, tuple(named), text, reason) for text, named in rules.items())


def _rules_by(
    key: Callable[[Document, Finding], K], document: Document, findings: Sequence[Finding]
) -> dict[K, list[str]]:
    """The rules of ``findings``, each once, by what ``key`` makes of each finding."""
    rules: dict[K, list[str]] = {}
    for finding in findings:
        named = rules.setdefault(key(document, finding), [])
        if finding.rule not in named:
            named.append(finding.rule)
    return rules


def _quoted(document: Document, finding: Finding) -> str:
    """The words of its clause up to the figure, by which the sentence is known again."""
    start, _ = sentence(document, (finding.start, finding.end))
    text = document.text[max(start, finding.start - _WORDS) : finding.end]
    before = re.split(r"[，；：,;:\n\t]", text[: -(finding.end - finding.start)])[-1]
    return "".join(f"{before}{finding.text}".split())


def _pattern(path: str, folder: str) -> str:
    """The pattern that fits just the file ``path``."""
    relative = Path(os.path.relpath(path, folder)).as_posix()
    plain = re.sub(r"[*?\[]", lambda sign: f"[{sign[0]}]", relative)
    return plain if "/" in plain else f"/{plain}"


def appended(text: str, exceptions: Sequence[Exempt], shared: bool) -> str:
    """Return a file of settings with ``exceptions`` behind all that stands in it.

    ``shared`` is true for a pyproject.toml.
    """
    end = _line_end(text)
    name = "tool.heshu.exceptions" if shared else "exceptions"
    blocks = [
        [
            f"[[{name}]]",
            f"files = {toml(exempt.files)}",
            f"rules = {toml(exempt.rules)}",
            f"text = {toml(exempt.text)}",
            f"reason = {toml(exempt.reason)}",
        ]
        for exempt in exceptions
    ]
    head = text if not text or text.endswith("\n") else text + end
    added = f"{end}{end}".join(end.join(block) for block in blocks)
    return f"{head}{end if head else ''}{added}{end}"


def only_adds(before: Mapping[str, object], after: Mapping[str, object], count: int) -> bool:
    """Whether ``after`` are the settings ``before`` with so many exceptions more at the end."""
    old, new = (
        held if isinstance(held, list) else None
        for held in (table.get("exceptions", []) for table in (before, after))
    )
    rest = [{k: v for k, v in table.items() if k != "exceptions"} for table in (before, after)]
    return old is not None and new is not None and rest[0] == rest[1] and new[:-count] == old
