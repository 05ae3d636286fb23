"""Patterns of file names: ``*.md`` anywhere, ``drafts`` or ``drafts/**`` with all below it."""

from __future__ import annotations

import os
import re
from functools import cache


def matches(path: str, folder: str, pattern: str) -> bool:
    """True where ``path`` fits ``pattern``, which is relative to ``folder``.

    A pattern without a slash fits the name of a file or folder at any depth; one that fits a
    folder fits all below it. ``**`` stands for any number of folders.
    """
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:  # on another drive
        return False
    return _compiled(pattern).fullmatch(relative.replace(os.sep, "/")) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    plain = pattern.strip("/").removeprefix("./")
    anywhere = "" if "/" in pattern.rstrip("/") else "(?:.*/)?"
    parts = re.split(r"(\*\*/|\*\*|\*|\?|\[!?\]?[^\]]+\])", plain)
    return re.compile(anywhere + "".join(map(_translated, parts)) + "(?:/.*)?", re.DOTALL)


def _translated(part: str) -> str:
    if part == "**/":
        return "(?:.*/)?"
    if part == "**":
        return ".*"
    if part == "*":
        return "[^/]*"
    if part == "?":
        return "[^/]"
    if part.startswith("[") and part.endswith("]") and len(part) > 2:
        inside = re.sub(r"[\\\[]", r"\\\g<0>", part[1:-1])
        return f"[^{inside[1:]}]" if inside.startswith("!") else f"[{inside}]"
    return re.escape(part)
