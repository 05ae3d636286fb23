"""The texts of a run: standard input and files, with one line for each that cannot be read."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from checker.console.output import complain
from checker.console.usage import Wrong
from checker.document.discovery import Problem, ReadError, discover, read_file
from checker.document.encoding import DecodeError
from checker.document.model import Document
from checker.document.readers import read_document
from checker.messages import Lang, say

T = TypeVar("T")

_STDIN = "-"
_REASONS = {
    os.strerror(errno.EACCES): "reason.permission",
    os.strerror(errno.EPERM): "reason.permission",
    os.strerror(errno.ELOOP): "reason.loop",
    os.strerror(errno.ENAMETOOLONG): "reason.name",
    os.strerror(errno.EIO): "reason.device",
}


class Inputs:
    """What the paths of a command line stand for; ``failed`` counts what could not be read.

    ``encoding`` gives the encoding of a file, None where it is to be detected.
    """

    def __init__(
        self,
        paths: Sequence[str],
        encoding: Callable[[str], str | None],
        stdin_filename: str | None,
        lang: Lang,
    ) -> None:
        self._encoding, self._lang = encoding, lang
        self._stdin_name = stdin_filename or "<stdin>"
        self._sources = [_STDIN] if _STDIN in paths else []
        self.failed = 0
        found = discover([path for path in paths if path != _STDIN])
        self._sources += found.files
        for problem in found.problems:
            self._refuse(problem)

    def __len__(self) -> int:
        return len(self._sources)

    def each(self, work: Callable[[Document], T]) -> Iterator[T]:
        """Yield ``work`` of each text; what fails is said on standard error and counted."""
        for source in self._sources:
            try:
                document = self._read(source)
            except ReadError as error:
                self._refuse(error)
                continue
            try:
                result = work(document)
            except Wrong:
                raise  # about the command line, not about this file
            except Exception as error:
                if os.environ.get("HESHU_DEBUG"):
                    raise
                self._fail(document.path, error)
                continue
            yield result

    def _read(self, source: str) -> Document:
        if source != _STDIN:
            return read_file(source, self._encoding(source))
        name = self._stdin_name
        if sys.stdin is None:
            raise ReadError(name, "unreadable", "closed")
        try:
            return read_document(name, sys.stdin.buffer.read(), self._encoding(name))
        except DecodeError as error:
            raise ReadError(name, error.key, error.detail) from None
        except OSError as error:
            raise ReadError(name, "unreadable", error.strerror or str(error)) from None

    def _refuse(self, problem: Problem | ReadError) -> None:
        detail = problem.detail
        if detail in _REASONS:
            detail = say(self._lang, _REASONS[detail])
        self.failed += 1
        key = f"read.{problem.key}"
        complain(say(self._lang, key, path=problem.path, detail=detail), self._lang)

    def _fail(self, path: str, error: Exception) -> None:
        self.failed += 1
        text = f"{type(error).__name__}: {error}"
        complain(say(self._lang, "error.internal", path=path, text=text), self._lang)
