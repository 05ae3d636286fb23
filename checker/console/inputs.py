"""The texts of a run: standard input and files, with one line for each that cannot be read."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from checker.budget import OutOfTime, within
from checker.console.output import complain
from checker.console.wrong import Wrong
from checker.document.discovery import ReadError, Source, discover
from checker.guard import Crash
from checker.messages import Lang, say

T = TypeVar("T")
U = TypeVar("U")

_STDIN = "-"
_PAPERS = (".html", ".htm", ".xlsx")
_REASONS = {
    os.strerror(errno.EACCES): "reason.permission",
    os.strerror(errno.EPERM): "reason.permission",
    os.strerror(errno.ELOOP): "reason.loop",
    os.strerror(errno.ENAMETOOLONG): "reason.name",
    os.strerror(errno.EIO): "reason.device",
}


class Failed(NamedTuple):
    """Why a source came to nothing: the key of a sentence, and what is said in it."""

    key: str
    path: str
    detail: str = ""

    @classmethod
    def reading(cls, error: ReadError) -> Failed:
        """Return why a source could not be read."""
        return cls(f"read.{error.key}", error.path, error.detail)

    def said(self, lang: Lang) -> str:
        """Return the sentence."""
        detail = say(lang, _REASONS[self.detail]) if self.detail in _REASONS else self.detail
        return say(lang, self.key, path=self.path, detail=detail)


def _without_papers(files: Sequence[str], paths: Sequence[str]) -> Iterator[str]:
    """Yield ``files`` but for those that are no reports, but workpapers of ours.

    A workpaper that one of ``paths`` names is meant, and is read.
    """
    named = set(map(os.path.realpath, paths))
    for file in files:
        if file.lower().endswith(_PAPERS) and os.path.realpath(file) not in named:
            from checker.report.paper import is_workpaper

            if is_workpaper(file):
                continue
        yield file


def _as_it_is(result: T) -> T:
    return result


class Inputs:
    """What the paths of a command line stand for; ``failed`` counts what could not be read.

    ``encoding`` gives the encoding of a file, None where it is to be detected; ``seconds`` is the
    processor time that each may take. ``crashed`` counts the rules that failed on one.
    """

    def __init__(
        self,
        paths: Sequence[str],
        encoding: Callable[[str], str | None],
        stdin_filename: str | None,
        lang: Lang,
        seconds: float,
    ) -> None:
        self._encoding, self._lang, self._seconds = encoding, lang, seconds
        self._stdin_name = stdin_filename or "<stdin>"
        self._stdin = _STDIN in paths
        self.failed = self.crashed = 0
        found = discover([path for path in paths if path != _STDIN])
        self._files = tuple(_without_papers(found.files, paths))
        for problem in found.problems:
            self._refuse(Failed(f"read.{problem.key}", problem.path, problem.detail))

    def spare(self, paths: Sequence[str]) -> None:
        """Raise Wrong where one of ``paths``, which are to be written, is a file to be read."""
        read = set(map(os.path.realpath, self._files if paths else ()))
        for path in paths:
            if os.path.realpath(path) in read:
                raise Wrong(say(self._lang, "read.own-output", path=path))

    def __len__(self) -> int:
        return self._stdin + len(self._files)

    def each(self, work: Callable[[Source], T], jobs: int = 1) -> Iterator[T]:
        """Yield ``work`` of each source, in order.

        What fails is told on standard error and counted, and the others go on. With more than one
        of ``jobs`` so many processes share the files: ``work`` and the encodings then have to be
        fit for pickling.
        """
        return self.each_then(work, jobs, _as_it_is)

    def each_then(
        self,
        work: Callable[[Source], T],
        jobs: int,
        then: Callable[[T], U],
        join: Callable[[list[T]], list[T]] | None = None,
    ) -> Iterator[U]:
        """Yield ``then`` of ``work`` of each source; ``then`` is done in this process, in order.

        With ``join`` the sources are waited for, and ``then`` gets what it makes of them together.
        """
        names = (*(self._stdin_name for _ in range(self._stdin)), *self._files)
        results = self._results(work, jobs)
        if join is not None:
            read = list(results)
            joined = iter(join([result for result in read if not isinstance(result, Failed)]))
            results = (r if isinstance(r, Failed) else next(joined) for r in read)
        for name, result in zip(names, results, strict=True):
            outcome = (
                result
                if isinstance(result, Failed)
                else attempted(partial(then, result), name, self._seconds)
            )
            if isinstance(outcome, Failed):
                self._refuse(outcome)
            else:
                yield outcome

    def _results(self, work: Callable[[Source], T], jobs: int) -> Iterator[T | Failed]:
        if self._stdin:
            name = self._stdin_name
            encoding = self._encoding(name)
            yield attempted(lambda: work(_from_stdin(name, encoding)), name, self._seconds)
        attempt: Callable[[str], T | Failed] = partial(
            _from_file, work, self._encoding, self._seconds
        )
        jobs = min(jobs, len(self._files))
        if jobs <= 1:
            yield from map(attempt, self._files)
            return
        from checker.console.pool import spread

        yield from spread(attempt, self._files, jobs, weigh=_size, lost=_lost)

    @property
    def unchecked(self) -> int:
        """How many files, or rules on one, came to nothing: then the exit status is 2."""
        return self.failed + self.crashed

    def tell(self, path: str, crashes: Sequence[Crash]) -> None:
        """Tell and count the rules that failed on the source at ``path``."""
        self.crashed += len(crashes)
        tell_crashes(path, crashes, self._lang)

    def _refuse(self, failed: Failed) -> None:
        self.failed += 1
        complain(failed.said(self._lang), self._lang)


def tell_crashes(path: str, crashes: Sequence[Crash], lang: Lang) -> None:
    """Tell on standard error which rules failed on the source at ``path``."""
    for rule, text in crashes:
        complain(say(lang, "error.rule", path=path, rule=rule, text=text), lang)


def attempted(work: Callable[[], T], path: str, seconds: float) -> T | Failed:
    """Return what ``work`` makes of the source at ``path``, or why it came to nothing."""
    try:
        with within(seconds):
            return work()
    except OutOfTime:
        return Failed("error.out-of-time", path, f"{seconds:g}")
    except ReadError as error:
        return Failed.reading(error)
    except Wrong:
        raise  # about the command line, not about this source
    except Exception as error:
        if os.environ.get("HESHU_DEBUG"):
            raise
        return Failed("error.internal", path, f"{type(error).__name__}: {error}")


def _from_file(
    work: Callable[[Source], T], encoding: Callable[[str], str | None], seconds: float, path: str
) -> T | Failed:
    return attempted(lambda: work(Source.of(path, encoding(path))), path, seconds)


def _from_stdin(name: str, encoding: str | None) -> Source:
    if sys.stdin is None:
        raise ReadError(name, "unreadable", "closed")
    try:
        return Source.read(name, sys.stdin.buffer, encoding)
    except ReadError:
        raise
    except OSError as error:
        raise ReadError(name, "unreadable", error.strerror or str(error)) from None


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def _lost(path: str, status: int | None) -> Failed:
    """What is told of a file whose process died under it, with the process's exit status."""
    if status is not None and status < 0:
        import signal

        return Failed("error.lost", path, signal.Signals(-status).name)
    return Failed("error.lost", path, "?" if status is None else str(status))
