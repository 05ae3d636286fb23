"""The ruling lines of a page: what its paths draw along or down, thin, straight and visible."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Iterator
from itertools import groupby, repeat
from typing import Any, NamedTuple

from checker.document.pdf.page import Turn

_PATH, _FORM = 2, 5
_THIN = 2.5
_SHORTEST = 3.0
_NEAR = 2.0
_GAP = 3.5
_MOST = 20_000
"""A page that draws more than this is a map or a chart."""
_DEEPEST = 4


class Rule(NamedTuple):
    """A line at ``at`` from ``start`` to ``end``: of y and x for one along, of x and y down."""

    at: float
    start: float
    end: float


class Rules(NamedTuple):
    """The ruling lines of a page, those that lie on one another joined."""

    along: tuple[Rule, ...]
    down: tuple[Rule, ...]


def rules_of(page: Any, turn: Turn) -> Rules:
    """Return the ruling lines of ``page`` (a PdfPage)."""
    import pypdfium2.raw as pdfium

    along: list[Rule] = []
    down: list[Rule] = []
    for count, path in enumerate(_paths(page.raw, pdfium)):
        if count > _MOST:
            return Rules((), ())
        for points in _strokes(path, pdfium):
            (x0, y0), (x1, y1) = (turn(*point) for point in points)
            width, height = abs(x1 - x0), abs(y1 - y0)
            if height <= _THIN and width >= max(_SHORTEST, 2 * height):
                along.append(Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
            elif width <= _THIN and height >= max(_SHORTEST, 2 * width):
                down.append(Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))
    return Rules(tuple(joined(along)), tuple(joined(down)))


def _paths(raw: Any, pdfium: Any) -> Iterator[Any]:
    count = pdfium.FPDFPage_CountObjects(raw)
    found = list(map(pdfium.FPDFPage_GetObject, repeat(raw, count), range(count)))
    for one, kind in zip(found, map(pdfium.FPDFPageObj_GetType, found), strict=True):
        if kind == _PATH:
            yield one
        elif kind == _FORM:
            yield from _paths_in(one, pdfium, 1)


def _paths_in(form: Any, pdfium: Any, depth: int) -> Iterator[Any]:
    """The paths of a form that fills the page's space unmoved; moved ones tell no place here."""
    if depth > _DEEPEST or not _is_unmoved(form, pdfium):
        return
    for at in range(pdfium.FPDFFormObj_CountObjects(form)):
        found = pdfium.FPDFFormObj_GetObject(form, at)
        kind = pdfium.FPDFPageObj_GetType(found)
        if kind == _PATH:
            yield found
        elif kind == _FORM:
            yield from _paths_in(found, pdfium, depth + 1)


def _is_unmoved(form: Any, pdfium: Any) -> bool:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(form, ctypes.byref(matrix))
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f) == (1, 0, 0, 1, 0, 0)


Point = tuple[float, float]


def _strokes(path: Any, pdfium: Any) -> Iterator[tuple[Point, Point]]:
    """The ends of a thin path, or those of each straight stroke of a drawn outline."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(path, left, bottom, right, top):
        return
    if min(right.value - left.value, top.value - bottom.value) <= _THIN:
        yield (left.value, bottom.value), (right.value, top.value)
        return
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    if stroke.value:
        yield from _outline(path, pdfium)


def _outline(path: Any, pdfium: Any) -> Iterator[tuple[Point, Point]]:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(path, ctypes.byref(matrix))
    x, y = ctypes.c_float(), ctypes.c_float()
    first = last = None
    for at in range(min(pdfium.FPDFPath_CountSegments(path), _MOST)):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            first = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO and last is not None:
            yield last, point
        last = point
        if first is not None and pdfium.FPDFPathSegment_GetClose(segment):
            yield last, first


def joined(rules: Iterable[Rule]) -> Iterator[Rule]:
    """Yield the rules with those joined that lie on one line and touch: cells draw their own."""
    at = -_NEAR
    levels: list[tuple[float, Rule]] = []
    for rule in sorted(rules):
        at = at if rule.at - at <= _NEAR else rule.at
        levels.append((at, rule))
    for at, group in groupby(levels, key=lambda pair: pair[0]):
        start = end = None
        for _, first, last in sorted((rule for _, rule in group), key=lambda rule: rule.start):
            if end is not None and start is not None and first <= end + _GAP:
                end = max(end, last)
                continue
            if end is not None and start is not None:
                yield Rule(at, start, end)
            start, end = first, last
        if end is not None and start is not None:
            yield Rule(at, start, end)
