"""Comments in Markdown, HTML and Word that switch rules off, each with its reason.

``<!-- heshu: ignore RULE: reason -->`` holds for its line, or alone on a line for the paragraph
that follows; ``off`` holds up to the next ``on``, ``ignore-file`` for the whole file. Several rules
are parted by commas; ``until 2030-01-31`` before the colon lets it end. A Word comment says the
same from ``heshu:`` on, and holds for the paragraphs, or the rows of a table, that it hangs on;
without a rule it holds for all.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from checker.document.readers import format_of
from checker.settings.model import UNFILLED
from checker.settings.switches import ALL

if TYPE_CHECKING:
    from checker.document.model import Document, Remark

COMMENTED = ("markdown", "html")
"""Formats that have comments of their own."""

_Span = tuple[int, int]


class Comment(NamedTuple):
    """A comment at ``at``, and the half-open offsets for which it holds.

    ``wrong`` names what keeps it from holding at all: ``no-reason``, ``unfilled``, ``no-rules``,
    ``bad-date`` or ``no-word``.
    """

    at: int
    start: int
    end: int
    rules: tuple[str, ...] = ()
    reason: str = ""
    until: date | None = None
    wrong: str = ""


_SAID = (
    r"\s*+(?P<word>[a-z-]*)(?P<rules>[^:：>]{0,499}?)"
    r"(?:\buntil\s+(?P<until>[^\s:：]+)\s*)?(?:[:：](?P<reason>.{0,999}?))?\s*"
)


@cache
def _comment() -> re.Pattern[str]:
    return re.compile(f"<!--\\s*heshu:{_SAID}-->", re.DOTALL)


@cache
def _remark() -> re.Pattern[str]:
    # Word begins a sentence with a capital, and a Chinese keyboard writes the wide colon.
    return re.compile(rf"\s*heshu[:：]{_SAID}\Z", re.DOTALL | re.IGNORECASE)


def comments(document: Document) -> Iterator[Comment]:
    """Yield the comments of ``document`` that are about heshu, in order."""
    if document.remarks:
        yield from _in_margin(document)
    elif format_of(document.path) in COMMENTED:
        yield from _in_text(document)


def _in_margin(document: Document) -> Iterator[Comment]:
    remarks = sorted(document.remarks, key=lambda remark: remark.start)
    found = [(remark, m) for remark in remarks if (m := _remark().match(remark.text))]
    for number, (remark, match) in enumerate(found):
        if match["word"].lower() != "on":
            ends = (r.start for r, m in found[number + 1 :] if m["word"].lower() == "on")
            off = remark.start, next(ends, len(document.text))
            held = {"ignore": _blocks(document, remark), "off": off}
            yield _read(match, remark.start, held, len(document.text), bare=ALL)


def _blocks(document: Document, remark: Remark) -> _Span:
    """The paragraphs, or rows, that ``remark`` hangs on."""
    blocks, start, end = document.blocks, remark.start, remark.end
    first = bisect_left(blocks, start + (start < end), key=lambda block: block.end)
    last = bisect_right(blocks, max(end - 1, start), key=lambda block: block.start) - 1
    return (blocks[first].start, blocks[last].end) if first <= last else (start, end)


def _in_text(document: Document) -> Iterator[Comment]:
    text = document.text
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
            start, end = match.span()
            held = {"ignore": _around(text, start, end), "off": (end, next(ends, len(text)))}
            yield _read(match, start, held, len(text))


def _read(
    match: re.Match[str], at: int, held: Mapping[str, _Span], length: int, bare: str = ""
) -> Comment:
    """Return what the comment ``at`` says; ``held`` is what its words hold for.

    ``length`` is that of the text; ``bare`` is what it means where it names no rule.
    """
    rules = tuple(re.findall(r"[\w-]+", match["rules"].lower())) or ((bare,) if bare else ())
    reason = (match["reason"] or "").strip()
    word = match["word"].lower()
    spans = {**held, "ignore-file": (0, length)}
    until, wrong = None, ""
    if word not in spans:
        wrong = "no-word"
    elif not rules:
        wrong = "no-rules"
    elif not reason:
        wrong = "no-reason"
    elif reason == UNFILLED:
        wrong = "unfilled"
    elif match["until"]:
        until = _date(match["until"])
        wrong = "" if until else "bad-date"
    return Comment(at, *spans.get(word, (at, at)), rules, reason, until, wrong)


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
