"""The relationships of a part in an office file, and the list of content types."""

from __future__ import annotations

from itertools import count
from pathlib import PurePosixPath
from posixpath import normpath, relpath
from typing import NamedTuple

from checker.annotation.markup import Element, edited, elements, in_utf8, quoted, root
from checker.annotation.rezip import Parts

TYPES = "[Content_Types].xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EMPTY = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{_LINKS}"/>'
)


class Link(NamedTuple):
    """A relationship: its id, the last word of its type, and the part that it leads to."""

    name: str
    kind: str
    target: str


def links_of(parts: Parts, part: str) -> list[Link]:
    """Return the relationships of ``part`` that lead into the file."""
    if _path(part) not in parts:
        return []
    return [
        Link(child.get("Id"), child.get("Type").rpartition("/")[2], _target(part, child))
        for child in elements(in_utf8(parts[_path(part)]), 1)
        if child.get("TargetMode") != "External"
    ]


def _target(part: str, child: Element) -> str:
    whole = PurePosixPath("/", part).parent / child.get("Target")
    return normpath(str(whole)).lstrip("/")


def link(parts: Parts, part: str, kind: str, target: str) -> str:
    """Relate ``part`` to the part ``target`` and return the relationship's id."""
    data = in_utf8(parts[_path(part)]) if _path(part) in parts else _EMPTY.encode()
    name = next(name for k in count(1) if (name := f"rIdHeshu{k}").encode() not in data)
    way = relpath(target, PurePosixPath(part).parent)
    top = root(data)
    new = (
        f"<{top.prefix}Relationship Id={quoted(name)} "
        f"Type={quoted(f'{OFFICE}/{kind}')} Target={quoted(way)}/>"
    )
    parts[_path(part)] = edited(data, [top.appended(new)])
    return name


def declare(parts: Parts, part: str, content_type: str) -> None:
    """Say in the list of content types what ``part`` is."""
    data = in_utf8(parts[TYPES])
    top = root(data)
    kind = f"PartName={quoted(f'/{part}')} ContentType={quoted(content_type)}"
    parts[TYPES] = edited(data, [top.appended(f"<{top.prefix}Override {kind}/>")])


def _path(part: str) -> str:
    path = PurePosixPath(part)
    return str(path.parent / "_rels" / f"{path.name}.rels")
