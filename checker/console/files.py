"""Writing files: whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from checker.console.wrong import Wrong
from checker.messages import Lang, say


def write_whole(path: str, data: bytes) -> None:
    """Write ``data`` to ``path``, so that nobody ever reads half of it.

    The file is written beside its place and moved there; a link stays a link, permissions stay.
    What is no plain file (a pipe, a terminal) is written to as it is. Raises OSError.
    """
    goal = Path(os.path.realpath(path))
    if goal.exists() and not goal.is_file():
        goal.write_bytes(data)
        return
    beside = goal.with_name(f".{goal.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        if goal.exists():
            beside.chmod(goal.stat().st_mode & 0o7777)
        beside.replace(goal)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def write_or_refuse(path: str, data: bytes, lang: Lang) -> None:
    """Write ``data`` to ``path`` whole; raise Wrong where it cannot be written."""
    try:
        write_whole(path, data)
    except OSError as error:
        text = error.strerror or str(error)
        raise Wrong(say(lang, "error.unwritten", path=path, text=text), hint=False) from None
