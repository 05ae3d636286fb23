"""Markdown: headings, paragraphs, list items and table rows; code, HTML and front matter are none.

markdown-it-py tells the blocks and their lines (CommonMark with tables); the place of each line's
text is measured from the end of the source line, before which only markers can stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from checker.document.model import Block, BlockKind, Document, LineIndex
from checker.document.readers import headings
from checker.document.readers.cells import set_in, trimmed
from checker.document.table import Cell, Table
from checker.patterns import compiled

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = compiled(r"(---|\+\+\+)[ \t]*\r?\n(?:.*\n)*?(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)")
_BREAK = compiled(r"(?: {2,}|\\)$")
_CAPTION = 120
_SENTENCE = compiled(r"[，。；]")

# Every repetition is bounded: a hostile line costs no more than its length times a constant.
_TARGET = r"\([^()]{0,999}(?:\([^()]{0,99}\)[^()]{0,999}){0,3}\)"
_INLINE = re.compile(
    rf"""
      (?P<escape>\\[!-/:-@\[-`{{-~])
    | (?<!`)(?P<code>`++).{{1,999}}?(?<!`)(?P=code)(?!`)
    | <!--.{{0,9999}}?-->
    | </?[A-Za-z][^<>]{{0,999}}>                          # tags, <https://…>
    | !\[[^\]\[]{{0,999}}\](?:{_TARGET}|\[[^\]\[]{{0,99}}\])  # images
    | \[\^[^\]\s]{{1,99}}\]                              # footnote marks
    | \[(?=[^\]\[]{{1,999}}\](?:{_TARGET}|\[[^\]\[]{{0,99}}\]))
    | \](?:{_TARGET}|\[[^\]\[]{{0,99}}\])
    | (?:https?|ftp)://[^\s<>，。；）】》\u3000)]+
    | \*{{2,3}} | ~~
    | (?<![A-Za-z0-9_])_{{1,3}}(?=\S) | (?<=\S)_{{1,3}}(?![A-Za-z0-9_])
    | (?<![0-9])\*(?=[^*\s][^*]{{0,999}}\*) | (?<=[^*\s])\*(?![0-9])
    """,
    re.VERBOSE | re.DOTALL,
)


class _Piece(NamedTuple):
    """One source line's part of a block: its span, and where the line begins."""

    line_start: int
    start: int
    end: int
    hard: bool


def read(text: str, path: str, encoding: str = "utf-8") -> Document:
    """Return ``text`` with what Markdown makes prose as blocks, and the marks in it as skipped."""
    tokens = _tokens(text)
    index = LineIndex.of(text)
    blocks: list[Block] = []
    skipped: list[tuple[int, int]] = []
    for kind, level, token in _leaves(tokens):
        for group in _groups(text, kind, _pieces(text, index, token)):
            block = _block(text, kind, level, group)
            blocks.append(block)
            skipped.extend((p.line_start, p.start) for p in group[1:] if p.start > p.line_start)
            skipped.extend(_marks(text, block))
    return Document(
        path,
        text,
        tuple(blocks),
        encoding,
        tuple(_apart(skipped)),
        tables=tuple(_tables(text, index, tokens)),
    )


def _tokens(text: str) -> list[Token]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable(["inline", "text_join"])
    front = _FRONT.match(text)
    if front:
        # As many lines without the front matter, so that the line numbers stay.
        text = re.sub(r"[^\r\n]", "", front[0]) + text[front.end() :]
    return parser.parse(text)


def _leaves(tokens: list[Token]) -> Iterator[tuple[BlockKind, int, Token]]:
    """Yield (kind, level, token) for every token that covers lines of prose."""
    kind: BlockKind = "paragraph"
    level = items = 0
    in_table = False
    for token in tokens:
        if token.type == "heading_open":
            kind, level = "heading", int(token.tag[1:])
        elif token.type == "heading_close":
            kind, level = "paragraph", 0
        elif token.type == "list_item_open":
            items += 1
        elif token.type == "list_item_close":
            items -= 1
        elif token.type == "tr_open":
            in_table = True
            yield "row", 0, token
        elif token.type == "table_close":
            in_table = False
        elif token.type == "inline" and not in_table:
            yield ("item" if items and kind == "paragraph" else kind), level, token
        elif token.type == "code_block" and _SENTENCE.search(token.content):
            # Four blanks make code, but sentences are a paragraph that its author indented.
            yield "paragraph", 0, token


def _tables(text: str, index: LineIndex, tokens: list[Token]) -> Iterator[Table]:
    """Yield the tables with their cells; the line of dashes under the header is no row."""
    number = row = 0
    cells: list[Cell] = []
    before = ["", ""]
    for token in tokens:
        if token.type == "table_open":
            number, row, cells = number + 1, 0, []
        elif token.type == "tr_open" and token.map:
            row += 1
            cells += _cells(text, *index.span(token.map[0] + 1), row)
        elif token.type == "table_close":
            yield Table(number, tuple(cells), before="\n".join(before))
            row = 0
        elif token.type == "inline" and not row:
            before = [before[1], token.content if len(token.content) <= _CAPTION else ""]


@cache
def _cell() -> re.Pattern[str]:
    return compiled(r"(?:[^|\\\r\n]|\\.)*+")


def _cells(text: str, start: int, end: int, row: int) -> Iterator[Cell]:
    """Yield the cells of one line; a bar behind a backslash parts none."""
    start, end = trimmed(text, start, end)
    start += text.startswith("|", start)
    column = 1
    while start < end:
        found = _cell().match(text, start, end)
        stop = found.end() if found else start
        first, last = trimmed(text, start, stop)
        while last - first > 2 and text[first] == text[last - 1] == "*":
            first, last = first + 1, last - 1
        shown = unescape(text[first:last]).replace("\\|", "|")
        yield Cell(row, column, first, last, shown.strip(), indent=set_in(shown))
        start, column = stop + 1, column + 1


def _pieces(text: str, index: LineIndex, token: Token) -> Iterator[_Piece]:
    first, last = token.map or [0, 0]
    contents = token.content.split("\n") if token.type == "inline" else [None] * (last - first)
    for number, content in zip(range(first + 1, last + 1), contents, strict=False):
        line_start, line_end = index.span(number)
        line = text[line_start:line_end].rstrip("\r\n")
        bare = line.rstrip()
        wanted = bare.strip(" \t|") if content is None else content.rstrip()
        at = bare.rfind(wanted) if wanted else -1
        if at >= 0:
            start = line_start + at
            hard = content is None or _BREAK.search(line) is not None
            yield _Piece(line_start, start, start + len(wanted), hard)


def _groups(text: str, kind: BlockKind, pieces: Iterator[_Piece]) -> Iterator[list[_Piece]]:
    """Part the lines of one paragraph where a hard break or a numbered title stands."""
    lines = list(pieces)
    widest = max((p.end - p.start for p in lines), default=0)
    group: list[_Piece] = []
    for piece in lines:
        title = kind == "paragraph" and len(lines) > 1 and _is_title(text, piece, widest)
        if group and title:
            yield group
            group = []
        group.append(piece)
        if title or piece.hard:
            yield group
            group = []
    if group:
        yield group


def _is_title(text: str, piece: _Piece, widest: int) -> bool:
    line = text[piece.start : piece.end]
    if len(line) > headings.LONGEST or len(line) * 2 > widest or line[-1] in "。，；、：！？,;":
        return False
    found = headings.level_of(line, is_open=True)
    return found is not None and found[0] != headings.UNMARKED


def _block(text: str, kind: BlockKind, level: int, group: list[_Piece]) -> Block:
    start, end = group[0].start, group[-1].end
    if kind == "paragraph" and len(group) == 1 and end - start <= headings.LONGEST:
        line = text[start:end]
        found = headings.level_of(line, is_open=line[-1] not in "。！？；：，、…!?;:.,")
        # Markdown marks its titles itself: only numbered ones are taken for titles without.
        if found is not None and found[0] != headings.UNMARKED:
            return Block("heading", start, end, found[0])
    return Block(kind, start, end, level)


def _marks(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """Spans inside ``block`` that Markdown does not show: marks, code, targets of links."""
    for found in _INLINE.finditer(text, block.start, block.end):
        start, end = found.span()
        yield start, start + 1 if found["escape"] else end


def _apart(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield ``spans`` in order, those that touch or overlap as one."""
    spans.sort()
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = last[0], max(last[1], end)
            continue
        if last is not None:
            yield last
        last = start, end
    if last is not None:
        yield last
