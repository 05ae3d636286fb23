"""Comments in Markdown and HTML that switch rules off, each with its reason.

``<!-- heshu: ignore RULE: reason -->`` holds for its line, or alone on a line for the paragraph
that follows; ``off`` holds up to the next ``on``, ``ignore-file`` for the whole file. Several rules
are parted by commas; ``until 2030-01-31`` before the colon lets it end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from checker.document.readers import format_of

if TYPE_CHECKING:
    from checker.document.model import Document

_COMMENTED = ("markdown", "html")


class Comment(NamedTuple):
    """A comment at ``at``, and the half-open offsets for which it holds.

    ``wrong`` names what keeps it from holding at all: ``no-reason``, ``no-rules``, ``bad-date`` or
    ``no-word``.
    """

    at: int
    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    until: date | None = None
    wrong: str = ""


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(
        r"<!--\s*heshu:\s*(?P<word>[a-z-]*)(?P<rules>[^:：>]{0,499}?)"
        r"(?:\buntil\s+(?P<until>[^\s:：]+)\s*)?(?:[:：](?P<reason>.{0,999}?))?\s*-->",
        re.DOTALL,
    )


def comments(document: Document) -> Iterator[Comment]:
    """Yield the comments of ``document``, in order; other formats than those two have none."""
    text = document.text
    if format_of(document.path) not in _COMMENTED:
        return
    code = _code(document) if format_of(document.path) == "markdown" else []
    found = [
        match
        for match in _comment().finditer(text)
        if not text.startswith("`", match.end())
        and not any(start <= match.start() < end for start, end in code)
    ]
    for number, match in enumerate(found):
        if match["word"] != "on":
            ends = (m.start() for m in found[number + 1 :] if m["word"] == "on")
            yield _read(match, text, next(ends, len(text)))


def _read(match: re.Match[str], text: str, off_until: int) -> Comment:
    """Return what one comment says; ``off_until`` is where an ``off`` that begins here ends."""
    start, end = match.span()
    rules = tuple(re.findall(r"[\w-]+", match["rules"]))
    reason = (match["reason"] or "").strip()
    word = match["word"]
    spans = {
        "ignore": _around(text, start, end),
        "ignore-file": (0, len(text)),
        "off": (end, off_until),
    }
    until, wrong = None, ""
    if word not in spans:
        wrong = "no-word"
    elif not rules:
        wrong = "no-rules"
    elif not reason:
        wrong = "no-reason"
    elif match["until"]:
        until = _date(match["until"])
        wrong = "" if until else "bad-date"
    held = spans.get(word, (end, end))
    return Comment(start, *held, rules, reason, until, wrong)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _around(text: str, start: int, end: int) -> tuple[int, int]:
    """The line of the comment, or where it stands alone, the paragraph below it."""
    first = text.rfind("\n", 0, start) + 1
    last = _line_end(text, end)
    if text[first:start].strip() or text[end:last].strip():
        return first, last
    begin = last
    while begin < len(text) and text[begin].isspace():
        begin += 1
    blank = re.compile(r"\n[ \t\r]*\n").search(text, begin)
    return begin, blank.start() if blank else len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _code(document: Document) -> list[tuple[int, int]]:
    """The offsets of Markdown's code, in which a comment is no comment."""
    from markdown_it import MarkdownIt

    from checker.document.model import LineIndex

    index = LineIndex.of(document.text)
    tokens = MarkdownIt("commonmark").disable("inline").parse(document.text)
    found = [token.map for token in tokens if token.type in ("fence", "code_block") and token.map]
    return [(index.span(first + 1)[0], index.span(last)[1]) for first, last in found]
