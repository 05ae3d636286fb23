"""A progress bar on standard error, for many files and a person who is waiting."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, TypeVar

from checker.console.output import is_terminal
from checker.messages import Lang, say

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")

_PATIENCE = 1.0
"""Seconds that pass before a bar appears."""
_FEW = 10
"""Fewer files than this left are not worth a bar."""


class Bar:
    """Counts files; shows a bar once a run has taken a while and many files are left."""

    def __init__(self, total: int, lang: Lang, wanted: bool, patience: float = _PATIENCE) -> None:
        self._total, self._lang, self._patience = total, lang, patience
        self._wanted = wanted and is_terminal(sys.stderr)
        self._started = time.monotonic()
        self._bar: Progress | None = None

    def over(self, items: Iterable[T]) -> Iterator[T]:
        """Yield ``items``, moving the bar on after each one."""
        try:
            for done, item in enumerate(items):
                self._move(done)
                yield item
        finally:
            if self._bar is not None:
                self._bar.stop()

    def aside(self) -> AbstractContextManager[None]:
        """Take the bar off the screen while something is written."""
        return self._aside()

    @contextmanager
    def _aside(self) -> Iterator[None]:
        if self._bar is None:
            yield
            return
        self._bar.stop()
        yield
        self._bar.start()

    def _move(self, done: int) -> None:
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done)
        elif (
            self._wanted
            and self._total - done >= _FEW
            and time.monotonic() - self._started >= self._patience
        ):
            self._bar = self._open(done)

    def _open(self, done: int) -> Progress:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

        bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        bar.add_task(say(self._lang, "progress.checking"), total=self._total, completed=done)
        bar.start()
        return bar
