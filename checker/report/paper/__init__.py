"""The auditor's workpaper: every relation and every figure, as a workbook or as one page."""

from __future__ import annotations

import os
from pathlib import Path

SIGN = "heshu workpaper"
"""Stands in a page's head and among a workbook's properties."""
_HEAD = 2000


def is_workpaper(path: str | os.PathLike[str]) -> bool:
    """Whether the file ``path`` is a page or a workbook that was written here."""
    from zipfile import BadZipFile, ZipFile, is_zipfile

    try:
        if not is_zipfile(path):
            with Path(path).open("rb") as file:
                return f'content="{SIGN}'.encode() in file.read(_HEAD)
        with ZipFile(path) as book, book.open("docProps/core.xml") as properties:
            return f">{SIGN}<".encode() in properties.read(_HEAD)
    except (OSError, KeyError, BadZipFile):
        return False
