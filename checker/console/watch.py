"""``heshu check --watch``: check again what has changed, until somebody ends it.

Files are looked at, not listened to: a look at hundreds of files takes milliseconds, works on
every system and every kind of drive, and needs no library. The pauses grow with the cost of a look.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

from checker.console.output import complain
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.document.discovery import discover
from checker.messages import Lang, say
from checker.settings.find import candidates

_PAUSE = 0.3
_SHARE = 30
"""A look may take one part in so many of the time."""
_NAMES = 3
_STDIN = "-"

Stamp = tuple[int, int, int]


def watch(
    check: Callable[..., int],
    *,
    paths: tuple[str, ...],
    output: tuple[str, ...],
    config: str | None,
    asked: Lang | None,
    **values: Any,
) -> int:
    """Check ``paths``, then again whichever of them changes, and all where the settings change.

    Where the files are checked together, a change in one may tell on the others: all are again.

    ``check`` is ``check_files``, of which ``values`` are the other arguments. Ends with 0 when it
    is interrupted, the first check excepted. Raises Wrong for what cannot be watched.
    """
    lang = Work(paths, asked=asked, config=config, no_config=values["no_config"]).lang
    if _STDIN in paths or output:
        raise Wrong(say(lang, "error.not_watched", name=_STDIN if _STDIN in paths else "--output"))
    values |= {"paths": paths, "output": output, "config": config, "asked": asked}
    settings = [config] if config else list(candidates(paths))
    seen = _Seen(paths, settings)
    check(**values)
    complain(say(lang, "watch.waiting", count=len(seen.files)), lang)
    with suppress(KeyboardInterrupt):
        while True:
            everything, changed = seen.changes()
            complain(_told(changed, everything, lang), lang)
            try:
                check(**values, only=None if everything or values["together"] else changed)
            except Wrong as error:  # the settings, which may be mended while it waits
                complain(error.message, lang)
    return 0


class _Seen:
    """The files as they were when they were last checked."""

    def __init__(self, paths: Sequence[str], settings: Sequence[str]) -> None:
        self._paths, self._settings = paths, settings
        self._pause = _PAUSE
        self._held = self._stamps(settings)
        self.files = self._look()

    def changes(self) -> tuple[bool, tuple[str, ...]]:
        """Wait for a change; return whether the settings changed, and the files that did.

        A file counts once two looks have found it the same: it is not being written any more.
        """
        before = self.files
        while True:
            time.sleep(self._pause)
            now = self._look()
            held = self._stamps(self._settings)
            changed = tuple(
                path
                for path, stamp in now.items()
                if before.get(path) == stamp != self.files.get(path)
            )
            before = now
            known = {path: stamp for path, stamp in self.files.items() if path in now}
            self.files = known | {path: now[path] for path in changed}
            if changed or held != self._held:
                everything, self._held = held != self._held, held
                return everything, changed

    def _look(self) -> dict[str, Stamp]:
        start = time.perf_counter()
        found = self._stamps(discover(self._paths).files)
        self._pause = max(_PAUSE, _SHARE * (time.perf_counter() - start))
        return found

    def _stamps(self, paths: Iterable[str]) -> dict[str, Stamp]:
        stamps = {}
        for path in paths:
            try:
                found = os.stat(path)
            except (OSError, ValueError):
                continue
            stamps[path] = (found.st_mtime_ns, found.st_size, found.st_ino)
        return stamps


def _told(changed: Sequence[str], everything: bool, lang: Lang) -> str:
    now = time.strftime("%H:%M:%S")
    if everything:
        return say(lang, "watch.settings", time=now)
    names = say(lang, "list.and").join(changed[:_NAMES])
    if len(changed) > _NAMES:
        names = say(lang, "watch.more", names=names, count=len(changed))
    return say(lang, "watch.changed", time=now, names=names)
