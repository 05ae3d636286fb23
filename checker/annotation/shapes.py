"""The boxes in which a spreadsheet program shows notes: without one a note is not seen.

They stand in a part of an old drawing language that programs write as they like, some of it no XML:
it is cut at the shapes, and nothing else of it is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container
from functools import cache

from checker.annotation.rezip import Parts

_BLOCK = 1024
"""Each drawing numbers its shapes in a block of its own."""
_WIDTH, _HEIGHT = 4, 7
"""Columns and rows that a note covers."""
_LAST_COLUMN, _LAST_ROW = 16_383, 1_048_575
_NAMES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_BLANK = """<xml {names}>
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"
 path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>
<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>"""
_SHAPE = """<v:shape {names} id="_x0000_s{number}" type="#_x0000_t202"
 style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:288pt;height:108pt;\
z-index:{number};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>
<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">
<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note">
<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>
<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"""


def blank(parts: Parts) -> bytes:
    """Return a drawing without shapes, its block beyond those of all others of the workbook."""
    blocks = [
        int(number)
        for name in parts.names
        if name.endswith(".vml")
        for held in _blocks().findall(parts[name])
        for number in held.split(b",")
        if number.strip().isdigit()
    ]
    return _BLANK.format(names=_NAMES, block=max(blocks, default=0) + 1).encode()


def redrawn(data: bytes, new: Collection[str], gone: Container[str]) -> bytes:
    """Return the drawing ``data`` without the notes of the cells ``gone``, and with the ``new``."""
    seen: set[str] = set()

    def kept(shape: re.Match[bytes]) -> bytes:
        cell = _cell(shape[0])
        if cell in gone:
            return b""
        seen.add(cell)
        return shape[0]

    data = _shapes().sub(kept, data)
    blocks = [int(b.split(b",")[0]) for b in _blocks().findall(data) if b[:1].isdigit()]
    numbers = [int(number) for number in re.findall(rb"_x0000_s(\d{1,9})", data)]
    first = max([*numbers, *(block * _BLOCK for block in blocks)], default=_BLOCK) + 1
    made = [_shape(cell, k) for k, cell in enumerate(sorted(set(new) - seen), first)]
    before, end, behind = data.rpartition(b"</xml>")
    return before + "".join(made).encode() + end + behind


def _shape(cell: str, number: int) -> str:
    row, column = _place(cell)
    left, top = min(column + 1, _LAST_COLUMN - _WIDTH), min(max(row - 1, 0), _LAST_ROW - _HEIGHT)
    anchor = f"{left}, 15, {top}, 10, {left + _WIDTH}, 15, {top + _HEIGHT}, 4"
    return _SHAPE.format(names=_NAMES, number=number, anchor=anchor, row=row, column=column)


def _place(cell: str) -> tuple[int, int]:
    """Row and column of ``B7``, both from 0."""
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(cell[len(letters) :]) - 1, column - 1


def _cell(shape: bytes) -> str:
    """The cell of a note's shape, empty for any other shape."""
    from checker.document.table import letters

    row = re.search(rb"<\w+:Row>\s*(\d+)", shape)
    column = re.search(rb"<\w+:Column>\s*(\d+)", shape)
    if row is None or column is None or b'ObjectType="Note"' not in shape:
        return ""
    return f"{letters(int(column[1]) + 1)}{int(row[1]) + 1}"


@cache
def _shapes() -> re.Pattern[bytes]:
    return re.compile(rb"<(\w+):shape\s.*?</\1:shape>", re.DOTALL)


@cache
def _blocks() -> re.Pattern[bytes]:
    return re.compile(rb"""<\w+:idmap[^>]*\sdata=["']([^"']*)["']""")
